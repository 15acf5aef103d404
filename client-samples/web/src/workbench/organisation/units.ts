import { orNone } from './forms'
import type { Unit } from './types'

export interface UnitFields { name: string; kind: Unit['kind']; phone: string }
export const NO_UNIT: UnitFields = { name: '', kind: 'department', phone: '' }
export const fieldsOf = (unit: Unit): UnitFields => ({ name: unit.name, kind: unit.kind, phone: unit.phone ?? '' })
export const bodyOf = (fields: UnitFields) => ({ name: fields.name.trim(), kind: fields.kind, phone: orNone(fields.phone) })
