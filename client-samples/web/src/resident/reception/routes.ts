import { pageOf } from '@/routerPage'

const page = pageOf('reception')

export const pages = [
  page('/reception', 'meet.title', () => import('./CalendarPage.vue')),
  page('/reception/:id', 'meet.title', () => import('./DayPage.vue')),
  page('/reception/:id/book', 'meet.book.title', () => import('./BookPage.vue')),
  page('/a', 'meet.find.title', () => import('./FindTicketPage.vue')),
  page('/a/:id', 'meet.ticket.title', () => import('./TicketPage.vue')),
]
