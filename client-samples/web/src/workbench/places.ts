import type { Account } from '@/api/types'

/** Somewhere else that a person of the workbench can go to, told by each feature in a `places.ts` of its own folder. */
export interface Place {
  to: string
  /** of workbench-icons.svg */
  icon: string
  /** its message */
  words: string
  /** where it stands among the others */
  order: number
  open: (me: Account) => boolean
}

const files = import.meta.glob<{ places: Place[] }>('./*/places.ts', { eager: true })
const all = Object.values(files).flatMap((file) => file.places).sort((a, b) => a.order - b.order)

export const placesOf = (me: Account) => all.filter((place) => place.open(me))
