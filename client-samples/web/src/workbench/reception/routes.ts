import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

const page = (path: string, title: string, load: () => Promise<unknown>): RouteRecordRaw => ({ path, beforeEnter: signedIn, component: load as never, meta: { title } })

export const pages: RouteRecordRaw[] = [
  page('/desk/reception', 'reception.title', () => import('./BoardPage.vue')),
  page('/desk/reception/rota', 'reception.rota.title', () => import('./RotaPage.vue')),
  page('/desk/reception/new', 'reception.add.title', () => import('./NewDayPage.vue')),
  page('/desk/reception/frequency', 'reception.frequency.title', () => import('./FrequencyPage.vue')),
  page('/desk/reception-days/:id', 'reception.day', () => import('./DayPage.vue')),
  page('/desk/reception-records/:id', 'reception.record.title', () => import('./RecordPage.vue')),
]
