import { computed, onBeforeUnmount, ref, watch } from 'vue'
import { api, ask, once } from '@/api/client'
import { useAttempt } from '@/ui/attempt'
import { uuid } from '@/ui/uuid'
import { useKeptForm } from './keptForm'

/**
 * A code for a phone. That one was sent outlives the page, as old phones drop it while the message is read; when another
 * may be asked for is the server's to say.
 */
export function useOneTimeCode(purpose: 'lookup' | 'login' | 'appointment' | 'follow', number = '') {
  const { form, clear } = useKeptForm(`code.${purpose}`, { number, phone: '', sentTo: '', expiresAt: '', nextAt: '' })
  const { busy, problem, attempt: use } = useAttempt()
  const now = ref(Date.now())
  const timer = setInterval(() => { now.value = Date.now() }, 1000)
  onBeforeUnmount(() => clearInterval(timer))

  const sent = computed(() => form.sentTo !== '' && form.sentTo === form.phone && Date.parse(form.expiresAt) > now.value)
  const left = computed(() => Math.max(0, Math.ceil((Date.parse(form.nextAt || '0') - now.value) / 1000) || 0))
  let key = uuid()
  watch(() => form.phone, () => { key = uuid() })

  const send = () => use(async () => {
    const body = { phone: form.phone.trim(), purpose }
    const { expiresAt, nextAt } = await ask<{ expiresAt: string; nextAt: string }>(api.POST('/api/v1/one-time-codes', { body, headers: once(key) }))
    key = uuid()
    Object.assign(form, { sentTo: form.phone, expiresAt, nextAt })
    return true
  })

  return { form, sent, left, busy, problem, send, use, forget: clear }
}
