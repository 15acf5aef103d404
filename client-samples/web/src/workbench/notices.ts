import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import type { Notice, NoticePage } from '@/api/types'
import { asStaff } from './session'

const PAGE = 30
export const UNREAD_PAGE = 100

export const notices = shallowRef<Notice[]>([])
export const nextNotices = ref<string | null>(null)
/** One more than a page holds means "more". */
export const unread = ref(0)

const fetchPage = (query: Record<string, unknown>) =>
  asStaff<NoticePage>((headers) => api.GET('/api/v1/notices', { params: { query }, headers }))

export async function countUnread(): Promise<void> {
  const page = await fetchPage({ unread: true, limit: UNREAD_PAGE })
  unread.value = page.items.length + (page.next ? 1 : 0)
}

export async function loadNotices(further = false): Promise<void> {
  const page = await fetchPage({ limit: PAGE, ...(further && nextNotices.value && { cursor: nextNotices.value }) })
  notices.value = further ? [...notices.value, ...page.items] : page.items
  nextNotices.value = page.next
}

/** Shown as read at once; unread again where the server could not be told. */
export async function readNotice(id: string): Promise<void> {
  const at = notices.value.find((one) => one.id === id)
  if (!at || at.readAt) return
  const show = (readAt: string | null) => { notices.value = notices.value.map((one) => (one.id === id ? { ...one, readAt } : one)) }
  show(new Date().toISOString())
  unread.value = Math.max(0, unread.value - 1)
  try {
    await asStaff((headers) => api.POST('/api/v1/notices/{id}/reading', { params: { path: { id } }, body: {}, headers }))
  } catch {
    show(null)
    unread.value += 1
  }
}

export async function readAll(): Promise<void> {
  const open = notices.value.filter((one) => !one.readAt)
  for (const one of open) await readNotice(one.id)
  await countUnread()
}

/** Whatever was told about a request is read once it is opened. */
export async function readAbout(requestId: string): Promise<void> {
  if (unread.value === 0) return
  const page = await fetchPage({ unread: true, limit: UNREAD_PAGE })
  notices.value = notices.value.length > 0 ? notices.value : page.items
  const about = page.items.filter((one) => one.requestId === requestId)
  for (const { id } of about) await asStaff((headers) => api.POST('/api/v1/notices/{id}/reading', { params: { path: { id } }, body: {}, headers }))
  if (about.length > 0) await countUnread()
}
