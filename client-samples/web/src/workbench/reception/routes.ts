import { alone } from '../signedIn'

export const pages = [
  alone('/desk/reception', 'reception.title', () => import('./BoardPage.vue')),
  alone('/desk/reception/rota', 'reception.rota.title', () => import('./RotaPage.vue')),
  alone('/desk/reception/new', 'reception.add.title', () => import('./NewDayPage.vue')),
  alone('/desk/reception/frequency', 'reception.frequency.title', () => import('./FrequencyPage.vue')),
  alone('/desk/reception-days/:id', 'reception.day', () => import('./DayPage.vue')),
  alone('/desk/reception-records/:id', 'reception.record.title', () => import('./RecordPage.vue')),
]
