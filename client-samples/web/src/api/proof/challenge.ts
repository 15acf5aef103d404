import type { Challenge } from './search'

/** The header that carries a proof. */
export const PROOF = 'Mashang-Proof'

/** The challenge in a problem's body, if there is one. */
export function challengeOf(body: unknown): Challenge | null {
  const told = (body as { challenge?: Partial<Challenge> } | null)?.challenge
  return told && typeof told.salt === 'string' && typeof told.challenge === 'string' && Number.isSafeInteger(told.maxnumber) ? (told as Challenge) : null
}

/** Computes it; what that takes is loaded with the first one. */
export async function proofFor(challenge: Challenge | null): Promise<string | null> {
  return challenge && (await import('./prove')).prove(challenge)
}
