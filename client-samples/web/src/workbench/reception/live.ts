import { onBeforeUnmount, onMounted } from 'vue'
import { startPulse } from '../pulse'
import { expired } from '../session'

/** While a page is open it looks again and again, at once when it is seen or connected again, as the inbox does. */
export function useLive(look: () => Promise<void>) {
  const pulse = startPulse({ look, seen: () => !document.hidden && navigator.onLine && !expired.value })
  const wake = () => !document.hidden && pulse.wake()
  onMounted(() => {
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('focus', wake)
    window.addEventListener('online', wake)
    document.addEventListener('pointerdown', pulse.touch, true)
    document.addEventListener('keydown', pulse.touch, true)
  })
  onBeforeUnmount(() => {
    pulse.stop()
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('focus', wake)
    window.removeEventListener('online', wake)
    document.removeEventListener('pointerdown', pulse.touch, true)
    document.removeEventListener('keydown', pulse.touch, true)
  })
}
