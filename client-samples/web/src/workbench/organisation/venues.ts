import type { components } from '@/api/schema'
import { orNone } from './forms'
import type { VenueRecord } from './types'

type Change = components['schemas']['VenueChange']

/** A venue as the form holds it: all of it text and choices. */
export interface VenueFields {
  kind: Change['kind']
  studioCategory: NonNullable<Change['studioCategory']> | ''
  name: string
  brand: string
  divisionCode: string
  address: string
  phone: string
  openingHours: string
  groupLink: string
  introduction: string
  lat: string
  lon: string
}
export const NO_VENUE: VenueFields = {
  kind: 'station', studioCategory: '', name: '', brand: '', divisionCode: '', address: '', phone: '', openingHours: '', groupLink: '', introduction: '', lat: '', lon: '',
}
/** Six digits behind the point are a tenth of a metre. */
const DIGITS = 6

export const fieldsOf = (venue: VenueRecord): VenueFields => ({
  kind: venue.kind, studioCategory: venue.studioCategory ?? '', name: venue.name, brand: venue.brand ?? '', divisionCode: venue.divisionCode, address: venue.address ?? '',
  phone: venue.phone ?? '', openingHours: venue.openingHours ?? '', groupLink: venue.groupLink ?? '', introduction: venue.introduction ?? '',
  lat: venue.point ? String(venue.point.lat) : '', lon: venue.point ? String(venue.point.lon) : '',
})

export const bodyOf = (fields: VenueFields): Change => ({
  kind: fields.kind, studioCategory: fields.kind === 'studio' ? fields.studioCategory || undefined : undefined, name: fields.name.trim(), brand: orNone(fields.brand),
  divisionCode: fields.divisionCode.trim(), address: orNone(fields.address), phone: orNone(fields.phone), openingHours: orNone(fields.openingHours),
  groupLink: orNone(fields.groupLink), introduction: orNone(fields.introduction),
  point: fields.lat.trim() && fields.lon.trim() ? { lat: Number(fields.lat), lon: Number(fields.lon) } : undefined,
})

/** What the people of a venue put right themselves. */
type Details = Pick<VenueFields, 'brand' | 'phone' | 'openingHours' | 'groupLink' | 'introduction'>
export const NO_DETAILS: Details = { brand: '', phone: '', openingHours: '', groupLink: '', introduction: '' }
export const detailsOf = (venue: VenueRecord): Details => {
  const { brand, phone, openingHours, groupLink, introduction } = fieldsOf(venue)
  return { brand, phone, openingHours, groupLink, introduction }
}
export const saidOf = (fields: Details): components['schemas']['VenueCorrection'] => ({
  brand: orNone(fields.brand), phone: orNone(fields.phone), openingHours: orNone(fields.openingHours), groupLink: orNone(fields.groupLink), introduction: orNone(fields.introduction),
})

/** Where this device is, for who stands at the door; null where it does not say. */
export const whereIAm = () => new Promise<{ lat: string; lon: string } | null>((resolve) => {
  if (!('geolocation' in navigator)) return resolve(null)
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => resolve({ lat: coords.latitude.toFixed(DIGITS), lon: coords.longitude.toFixed(DIGITS) }), () => resolve(null), { timeout: 10_000 })
})
