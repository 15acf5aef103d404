import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import type { PasskeyAsserted, PasskeyCreated, PasskeyCreation, PasskeyRequest, Session } from '@/api/types'
import { t } from '@/i18n'
import { deviceName } from '../device'

export const canPasskey = typeof PublicKeyCredential !== 'undefined'

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

/** What the browser says went wrong, in words for the person. */
async function asked(prompt: Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const made = await prompt
    if (made) return made as PublicKeyCredential
  } catch (thrown) {
    if ((thrown as Error).name === 'InvalidStateError') throw refusal('known')
  }
  throw refusal('cancelled')
}
const refusal = (what: 'known' | 'cancelled') => new Problem(-1, `passkey-${what}`, t(`account.passkey.${what}`), t(`account.passkey.${what}Detail`))

const described = (known: { id: string }[] | undefined) => known?.map(({ id }) => ({ type: 'public-key' as const, id: bytes(id) }))

export async function createPasskey({ publicKey }: PasskeyCreation): Promise<PasskeyCreated> {
  const made = await asked(navigator.credentials.create({
    publicKey: {
      ...(publicKey as unknown as PublicKeyCredentialCreationOptions),
      challenge: bytes(publicKey.challenge!),
      user: { ...publicKey.user!, id: bytes(publicKey.user!.id!) } as PublicKeyCredentialUserEntity,
      excludeCredentials: described(publicKey.excludeCredentials as { id: string }[]),
    },
  }))
  const response = made.response as AuthenticatorAttestationResponse
  return {
    id: made.id, rawId: text(made.rawId), type: made.type,
    response: { clientDataJSON: text(response.clientDataJSON), attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] },
  }
}

export async function usePasskey({ publicKey }: PasskeyRequest): Promise<PasskeyAsserted> {
  const used = await asked(navigator.credentials.get({
    publicKey: {
      ...(publicKey as unknown as PublicKeyCredentialRequestOptions),
      challenge: bytes(publicKey.challenge!),
      allowCredentials: described(publicKey.allowCredentials as { id: string }[] | undefined) ?? [],
    },
  }))
  const response = used.response as AuthenticatorAssertionResponse
  return {
    id: used.id, rawId: text(used.rawId), type: used.type,
    response: {
      clientDataJSON: text(response.clientDataJSON), authenticatorData: text(response.authenticatorData), signature: text(response.signature),
      ...(response.userHandle && { userHandle: text(response.userHandle) }),
    },
  }
}

/** No user name, no password, no code. */
export async function signInWithPasskey(keep: boolean): Promise<Session> {
  const begun = await ask<PasskeyRequest>(api.POST('/api/v1/sessions/passkey/options', { body: {} }))
  const credential = await usePasskey(begun)
  return ask<Session>(api.POST('/api/v1/sessions/passkey', { body: { challengeId: begun.challengeId!, credential, device: deviceName(), keep } }))
}
