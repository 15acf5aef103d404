import { t } from '@/i18n'

const KNOWN = ['closed_address', 'timeout', 'unreachable', 'bad_certificate', 'broken_off', 'interrupted', 'forgotten']

/** Why a receiver gave no answer, in words; as it was kept where an earlier version named it otherwise. */
export const whyNone = (fault: string) => (KNOWN.includes(fault) ? t(`apps.log.fault.${fault}`) : fault)
