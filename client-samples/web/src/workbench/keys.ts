import { onBeforeUnmount, onMounted, ref } from 'vue'
import { recall, remember } from '@/ui/remembered'

/** Single keys can be switched off, for who dictates or whose hand rests on the keyboard (WCAG 2.1.4). */
export const keysOn = ref(recall('keys') !== 'off')
export function setKeys(on: boolean): void {
  keysOn.value = on
  remember('keys', on ? 'on' : 'off')
}

interface Pressed { key: string; ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; isComposing?: boolean; target?: unknown }

/** The single key that was meant as a command: never one of a text being written, nor one with a modifier. */
export function commandOf(event: Pressed): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || Array.from(event.key).length !== 1) return null
  const at = event.target as { closest?: (selector: string) => unknown } | null
  return at?.closest?.('input, textarea, select, [contenteditable], dialog') ? null : event.key.toLowerCase()
}

/** While the component is there, its commands answer to their keys; those of later ones come first. */
const layers: Record<string, () => void>[] = []

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return
  const command = commandOf(event)
  if (!command || (!keysOn.value && command !== '?')) return
  const layer = [...layers].reverse().find((one) => one[command])
  if (!layer) return
  event.preventDefault()
  layer[command]!()
}

export function useKeys(commands: Record<string, () => void>): void {
  onMounted(() => {
    if (layers.length === 0) document.addEventListener('keydown', onKey)
    layers.push(commands)
  })
  onBeforeUnmount(() => {
    layers.splice(layers.indexOf(commands), 1)
    if (layers.length === 0) document.removeEventListener('keydown', onKey)
  })
}
