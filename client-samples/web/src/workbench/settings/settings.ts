import { computed, reactive, ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { NoticeChannel, NoticeSettings, NoticeSettingsChange } from '@/api/types'
import { asStaff } from '../session'

/** How often one is told of a kind by a channel. */
export type Often = 'never' | 'now' | 'daily'
export const OFTEN: readonly Often[] = ['never', 'now', 'daily']

export interface Form {
  language: NoticeSettings['language']
  quietFrom: string
  quietTo: string
  digestAt: string
  email: string
  phone: string
  wechatOpenId: string
  /** by `kind channel` */
  often: Record<string, Often>
}

export const keyOf = (kind: string, channel: NoticeChannel) => `${kind} ${channel}`

export function formOf(settings: NoticeSettings): Form {
  const often: Record<string, Often> = {}
  for (const { kind, channel, daily } of settings.choices) often[keyOf(kind, channel)] = daily ? 'daily' : 'now'
  const { language, quietFrom, quietTo, digestAt, email = '', phone = '', wechatOpenId = '' } = settings
  return { language, quietFrom, quietTo, digestAt, email, phone, wechatOpenId, often }
}

/** All of it, as the server wants it; what was left empty is left out. */
export function changeOf(form: Form): NoticeSettingsChange {
  const { often, email, phone, wechatOpenId, ...times } = form
  const addresses = Object.fromEntries(Object.entries({ email, phone, wechatOpenId }).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value)) as Pick<NoticeSettingsChange, 'email' | 'phone' | 'wechatOpenId'>
  const choices = Object.entries(often).filter(([, how]) => how !== 'never').map(([key, how]) => {
    const [kind = '', channel = ''] = key.split(' ')
    return { kind, channel: channel as NoticeChannel, daily: how === 'daily' }
  })
  return { ...times, ...addresses, choices }
}

/** How one is told outside the workbench: what the server holds, and what is being changed of it. */
export function useSettings() {
  const held = shallowRef<NoticeSettings | null>(null)
  const form = reactive<Form>({ language: 'zh-CN', quietFrom: '', quietTo: '', digestAt: '', email: '', phone: '', wechatOpenId: '', often: {} })
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const saved = ref(false)
  let tag = ''
  const changed = computed(() => !!held.value && JSON.stringify(changeOf(form)) !== JSON.stringify(changeOf(formOf(held.value))))

  async function attempt(call: Parameters<typeof asStaff>[0]): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      held.value = await asStaff<NoticeSettings>(async (headers) => {
        const answer = await call(headers)
        tag = answer.response.headers.get('ETag') ?? tag
        return answer
      })
      Object.assign(form, formOf(held.value))
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  const load = () => attempt((headers) => api.GET('/api/v1/me/notice-settings', { headers }))
  async function save() {
    saved.value = false
    saved.value = await attempt((headers) => api.PUT('/api/v1/me/notice-settings', { params: { header: { 'If-Match': tag } } as never, body: changeOf(form), headers: { ...headers, 'If-Match': tag } }))
  }
  return { held, form, problem, busy, saved, changed, load, save }
}
