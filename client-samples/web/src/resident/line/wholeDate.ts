import { language } from '@/i18n'

/** With its year: what is promised often lies in another. */
export const wholeDate = (moment: string): string => new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date(moment))
