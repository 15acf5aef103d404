import { language } from '@/i18n'

const DECIMALS = 1

/** Whole numbers as such, others with one decimal; a dash where there is none. */
export const figure = (value: number | null | undefined) =>
  (value == null ? '–' : new Intl.NumberFormat(language.value, { maximumFractionDigits: DECIMALS, minimumFractionDigits: Number.isInteger(value) ? 0 : DECIMALS }).format(value))

export const signed = (value: number) => (Math.abs(value) < 1e-9 ? '0' : `${value > 0 ? '+' : '−'}${figure(Math.abs(value))}`)
