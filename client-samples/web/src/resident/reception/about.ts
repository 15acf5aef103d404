import { shallowRef, watch, type Ref } from 'vue'
import { recall, remember } from '@/ui/remembered'
import { type Kept, receiptOf } from '../receipts'

const ABOUT = 'booking.about'

/** What a seat is booked about: a request of this phone, until it is taken or let go. */
export const speakAbout = (id: string | null) => remember(ABOUT, id)

/** It goes along to the days of its own venue. */
export function useAbout(venueId: Ref<string>) {
  const about = shallowRef<Kept | null>(null)
  watch(venueId, async (venue) => {
    const id = recall(ABOUT)
    const kept = id ? await receiptOf(id) : undefined
    about.value = kept?.last.venue.id === venue ? kept : null
  }, { immediate: true })
  const drop = () => {
    speakAbout(null)
    about.value = null
  }
  return { about, drop }
}
