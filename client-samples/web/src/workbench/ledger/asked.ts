import type { LocationQuery } from 'vue-router'
import type { components } from '@/api/schema'
import { language } from '@/i18n'

type Schemas = components['schemas']
export type Source = Schemas['RequestChannel']
export type Line = Schemas['LedgerLine']

export const SOURCES: readonly Source[] = ['qr', 'web', 'phone', 'walk_in', 'grid', 'paper', 'wechat', 'api']
export const LAYOUTS = ['ledger', 'deeds'] as const
export const DEEDS: readonly Schemas['Deed'][] = ['accepted', 'contacted', 'progressed', 'dispatched', 'answered', 'solved']
const MONTHS_BACK = 36
const ZONE = 'Asia/Shanghai'
const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/

/** What a ledger is asked for. It stands in the address, so that a link, a reload or the back gesture shows the same. */
export interface Asked {
  month: string
  source: Source | null
  overdue: boolean
  layout: (typeof LAYOUTS)[number]
}

/** The month at hand where the venues are. */
export const thisMonth = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit' }).format(new Date()).slice(0, 7)

export function readAsked(query: LocationQuery): Asked {
  const text = (key: string) => (typeof query[key] === 'string' ? (query[key] as string) : '')
  return {
    month: MONTH.test(text('month')) ? text('month') : thisMonth(),
    source: SOURCES.find((one) => one === text('source')) ?? null,
    overdue: text('overdue') === 'true',
    layout: LAYOUTS.find((one) => one === text('layout')) ?? 'ledger',
  }
}

/** For the call: everything but how it is laid out. */
export const parametersOf = ({ month, source, overdue }: Asked) => ({ month, ...(source && { source }), ...(overdue && { overdue }) })

/** The latest first. */
export function months(): string[] {
  const [year, month] = thisMonth().split('-').map(Number) as [number, number]
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

export const monthName = (month: string) =>
  new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`))
