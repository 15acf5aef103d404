import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asProblem, type Problem } from '@/api/problem'
import { language } from '@/i18n'
import { tidyReceipt } from '../receipts'
import { fetchTicket, ticketOf, type Ticket } from './tickets'

/** Seldom: whoever waits at the station looks from one address, which may ask a few times a minute. */
const LOOK_EVERY_MS = 120_000

/**
 * The ticket of the route: what this phone knows at once, then what the server says. Where the receipt came in the
 * fragment, from a QR code, it is taken out of the address, so that a forwarded page never carries it.
 */
export function useOwnTicket() {
  const route = useRoute()
  const router = useRouter()
  const ticket = shallowRef<Ticket | null>(null)
  const problem = ref<Problem | null>(null)
  const looked = ref(false)
  const id = computed(() => String(route.params.id))
  const stale = computed(() => !!ticket.value && !!problem.value)

  async function load() {
    const wanted = id.value
    const shown = tidyReceipt(decodeURIComponent(route.hash.slice(1)))
    const known = (await ticketOf(wanted)) ?? null
    if (wanted !== id.value) return
    ticket.value = known
    const receipt = known?.receipt ?? shown
    problem.value = null
    try {
      if (receipt) ticket.value = await fetchTicket(wanted, receipt, !!known)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    looked.value = true
    if (shown && ticket.value) await router.replace({ hash: '' })
  }

  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => !document.hidden && navigator.onLine && ticket.value && void load()
  onMounted(() => {
    timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  watch([id, language], load, { immediate: true })
  return { id, ticket, problem, stale, looked, load }
}
