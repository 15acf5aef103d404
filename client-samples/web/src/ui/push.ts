/** What Web Push asks for. */
export interface Subscription { endpoint: string; keys: { p256dh: string; auth: string } }

/** Whether this browser can be told: not at all (WeChat, iPhones unless installed), not allowed, or yes. */
export type Ability = 'absent' | 'refused' | 'able'

export function ability(): Ability {
  if (!window.isSecureContext || !('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'absent'
  return Notification.permission === 'denied' ? 'refused' : 'able'
}

/** Whether this browser holds a subscription that still works. */
export async function isSubscribed(): Promise<boolean> {
  if (ability() !== 'able' || Notification.permission !== 'granted') return false
  const registration = await navigator.serviceWorker.getRegistration()
  return !!(await registration?.pushManager.getSubscription())
}

/**
 * Asks its owner, then the browser's push service; to be called by a tap. Null where the owner says no.
 *
 * @throws where the push service cannot be reached, as in many networks of the mainland
 */
export async function subscribe(publicKey: string): Promise<Subscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration) throw new Error('no service worker')
  const options = { userVisibleOnly: true, applicationServerKey: bytes(publicKey) }
  const before = await registration.pushManager.getSubscription()
  if (before && !sameKey(before, options.applicationServerKey)) await before.unsubscribe()
  const { endpoint, keys } = (await registration.pushManager.subscribe(options)).toJSON()
  return { endpoint: endpoint ?? '', keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } }
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}

function sameKey(subscription: PushSubscription, key: Uint8Array): boolean {
  const known = new Uint8Array(subscription.options.applicationServerKey ?? new ArrayBuffer(0))
  return known.length === key.length && known.every((byte, at) => byte === key[at])
}
