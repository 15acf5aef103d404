import { ref } from 'vue'
import type { Challenge } from './search'
import ProofWorker from './proof.worker?worker'

const SLICE = 500

/** How many calls wait for their proof: shown on every page. */
export const proving = ref(0)
const stops = new Set<() => void>()

/** Whoever does not want to wait for it: the calls end as they would have without. */
export const stopProving = () => stops.forEach((stop) => stop())

/** What `Mashang-Proof` is to hold, or null where there is no solution or nobody waits for it any more. */
export async function prove(challenge: Challenge): Promise<string | null> {
  const ending = new AbortController()
  const stop = () => ending.abort()
  stops.add(stop)
  proving.value += 1
  try {
    const number = await beside(challenge, ending.signal).catch(() => inSlices(challenge, ending.signal))
    const { algorithm, challenge: hash, salt, signature } = challenge
    return number === null ? null : btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature }))
  } finally {
    stops.delete(stop)
    proving.value -= 1
  }
}

/** In a worker; fails where a browser has none or lets none be. */
function beside(challenge: Challenge, signal: AbortSignal): Promise<number | null> {
  return new Promise<number | null>((resolve, reject) => {
    const worker = new ProofWorker()
    const end = (then: () => void) => () => {
      worker.terminate()
      then()
    }
    worker.onmessage = ({ data }: MessageEvent<number | null>) => end(() => resolve(data))()
    worker.onerror = end(() => reject(new Error('no worker')))
    signal.addEventListener('abort', end(() => resolve(null)))
    worker.postMessage({ ...challenge })
  })
}

/** On the page itself, in slices between which it answers. */
async function inSlices(challenge: Challenge, signal: AbortSignal): Promise<number | null> {
  const { search } = await import('./search')
  for (let from = 0; from <= challenge.maxnumber && !signal.aborted; from += SLICE) {
    const found = search(challenge, from, Math.min(from + SLICE - 1, challenge.maxnumber))
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}
