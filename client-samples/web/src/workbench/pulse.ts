export const EVERY_MS = 15_000
export const MOST_MS = 300_000
/** Nobody has touched the page for so long: it rests, and the session may run out as the server wants. */
export const REST_AFTER_MS = 20 * 60_000
const SOONEST_MS = 2_000

/** How long to wait after so many failures in a row; never less than the server asked for. */
export function waitAfter(failures: number, retryAfterSeconds: number | null = null): number {
  return Math.max((retryAfterSeconds ?? 0) * 1000, Math.min(MOST_MS, EVERY_MS * 2 ** failures))
}

interface Surroundings {
  look: () => Promise<void>
  seen: () => boolean
  now?: () => number
}

/** Looks again and again while the page is seen and used; after a failure less often; at once when asked. */
export function startPulse({ look, seen, now = Date.now }: Surroundings) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let last = -Infinity
  let touched = now()
  let looking: Promise<void> | null = null
  let stopped = false

  function next(wait: number) {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void beat(), wait)
  }

  /** One look, never two at once. */
  function beat(): Promise<void> {
    clearTimeout(timer)
    if (stopped || !seen() || now() - touched > REST_AFTER_MS) return Promise.resolve()
    looking ??= once().finally(() => { looking = null })
    return looking
  }

  async function once() {
    last = now()
    let wait = EVERY_MS
    try {
      await look()
      failures = 0
    } catch (thrown) {
      failures += 1
      wait = waitAfter(failures, (thrown as { retryAfter?: number | null }).retryAfter)
    }
    next(wait)
  }

  /** The person is here: a page that rested goes on. */
  function touch() {
    const rested = now() - touched > REST_AFTER_MS
    touched = now()
    if (rested) void beat()
  }

  /** Seen or connected again. */
  function wake() {
    touched = now()
    if (now() - last >= SOONEST_MS) void beat()
  }

  next(EVERY_MS)
  return { beat, touch, wake, stop: () => { stopped = true; clearTimeout(timer) } }
}
