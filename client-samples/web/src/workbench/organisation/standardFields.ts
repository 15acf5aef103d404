import type { StandardSet } from './types'

export type StandardFields = Pick<StandardSet, 'name' | 'items'>

/** Stands for the line from now on, whatever it will say; people never see it. */
export function newCode(items: StandardFields['items']): string {
  const numbers = items.map((one) => Number(/^item_(\d+)$/.exec(one.code)?.[1] ?? 0))
  return `item_${Math.max(items.length, ...numbers) + 1}`
}

export const bodyOf = (fields: StandardFields) => ({ name: fields.name.trim(), items: fields.items.map(({ code, text }) => ({ code, text: text.trim() })) })
