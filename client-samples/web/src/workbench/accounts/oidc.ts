import { onMounted, ref } from 'vue'
import { api, ask } from '@/api/client'
import type { OidcAuthorization, SignInMethods } from '@/api/types'

const KEY = 'mashang.oidc'
/** What this browser keeps while its owner is at the identity provider: what comes back is no use in another. */
interface Kept { flow: string; next: string }

/** What people call the identity provider, where there is one. */
export function useProvider() {
  const provider = ref<string | null>(null)
  onMounted(async () => {
    // without an answer there are the other ways
    provider.value = (await ask<SignInMethods>(api.GET('/api/v1/sign-in-methods')).catch(() => null))?.oidc ?? null
  })
  return provider
}

/** Leaves for the provider. @param invitation the token of a link that an identity is to take up */
export async function goToProvider(next: string, invitation?: string): Promise<void> {
  const begun = await ask<OidcAuthorization>(api.POST('/api/v1/sessions/oidc/authorization', { body: invitation ? { invitation } : {} }))
  sessionStorage.setItem(KEY, JSON.stringify({ flow: begun.flow!, next } satisfies Kept))
  window.location.assign(begun.url!)
}

export function keptFlow(): Kept | null {
  return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null
}
export const forgetFlow = () => sessionStorage.removeItem(KEY)
