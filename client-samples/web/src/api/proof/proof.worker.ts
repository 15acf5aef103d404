import { type Challenge, search } from './search'

/** Computes beside the page, so that it stays at hand. */
self.onmessage = ({ data }: MessageEvent<Challenge>) => self.postMessage(search(data, 0, data.maxnumber))
