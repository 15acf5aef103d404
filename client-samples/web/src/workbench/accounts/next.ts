import { useRoute, useRouter } from 'vue-router'

/** Where somebody wanted to go before something of their account came first. */
export function useNext() {
  const route = useRoute()
  const router = useRouter()
  const next = String(route.query.next ?? '')
  const meant = /^\/desk(\/|\?|$)/.test(next) ? next : null
  return { meant, goOn: () => router.replace(meant ?? '/desk/account') }
}
