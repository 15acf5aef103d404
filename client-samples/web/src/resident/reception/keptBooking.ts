import { computed, watch } from 'vue'
import { recall, remember } from '@/ui/remembered'
import { useKeptForm } from '../keptForm'

/** As long as the server knows the keys of what was sent. */
export const KEPT_DAYS = 7
const DAY_MS = 86_400_000
/** When the form of which venue was begun. */
const BEGUN = 'bookings'
const EMPTY = { topic: '', name: '', phone: '', memberId: '', posted: '' }
type Form = Record<string, string> & typeof EMPTY

const nameOf = (venueId: string) => `booking.${venueId}`
const begun = () => JSON.parse(recall(BEGUN) ?? '{}') as Record<string, number>
const note = (all: Record<string, number>) => remember(BEGUN, Object.keys(all).length ? JSON.stringify(all) : null)

/** What was begun more than KEPT_DAYS ago and never sent leaves this phone. */
export function forgetOldBookings(now = Date.now()): void {
  const all = begun()
  for (const [venueId, at] of Object.entries(all)) {
    if (now - at < KEPT_DAYS * DAY_MS) continue
    remember(nameOf(venueId), null)
    delete all[venueId]
  }
  note(all)
}

/** What somebody fills in to book at a venue, until it is booked, cleared or old. */
export function useKeptBooking(venueId: string) {
  forgetOldBookings()
  const { form, clear } = useKeptForm<Form>(nameOf(venueId), EMPTY)
  const filled = computed(() => Object.values(form).some(Boolean))
  watch(filled, (is) => {
    const { [venueId]: before, ...others } = begun()
    note(is ? { ...others, [venueId]: before ?? Date.now() } : others)
  }, { flush: 'sync', immediate: true })
  return { form, filled, clear }
}
