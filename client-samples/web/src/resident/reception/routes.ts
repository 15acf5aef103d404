import type { RouteRecordRaw } from 'vue-router'
import { loadWords } from '@/i18n'

/** A page with the words of this feature, which come with it. */
const page = (path: string, title: string, load: () => Promise<unknown>): RouteRecordRaw =>
  ({ path, component: (() => Promise.all([load(), loadWords('resident/reception')]).then(([it]) => it)) as never, meta: { title } })

export const pages: RouteRecordRaw[] = [
  page('/reception', 'meet.title', () => import('./CalendarPage.vue')),
  page('/reception/:id', 'meet.title', () => import('./DayPage.vue')),
  page('/reception/:id/book', 'meet.book.title', () => import('./BookPage.vue')),
  page('/a', 'meet.find.title', () => import('./FindTicketPage.vue')),
  page('/a/:id', 'meet.ticket.title', () => import('./TicketPage.vue')),
]
