import { refreshReceipts } from './receipts'
import { refreshWaiting, sendAll, waiting } from './outbox'

const LOOK_EVERY_MS = 10_000

/** The page itself sends what waits: background sync is absent on iOS and in web views. */
export async function driveOutbox(): Promise<void> {
  await Promise.all([refreshWaiting(), refreshReceipts()])
  const look = (force: boolean) => void (navigator.onLine && waiting.value.length > 0 && sendAll(force))
  window.addEventListener('online', () => look(true))
  document.addEventListener('visibilitychange', () => !document.hidden && look(false))
  setInterval(() => look(false), LOOK_EVERY_MS)
  look(true)
}
