import { computed, ref, type Ref, type ShallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { t } from '@/i18n'
import { type Draft, forget, plainDraft } from './draft'
import { enqueueDraft, type Outcome, progress, send, takeBack, waiting, waitingOf } from './outbox'
import type { Place } from './place'
import { refuse } from './refusal'
import { derivedTitle, submissionOf } from './submission'

/** From 同意并提交 to the receipt: the draft goes into the outbox and is sent from there, once. */
export function useSending(draft: ShallowRef<Draft | null>, place: Ref<Place | null>) {
  const router = useRouter()
  const busy = ref(false)
  const outcome = ref<Outcome | null>(null)
  const item = computed(() => waiting.value.find((one) => one.kind === 'submission' && one.draft?.place === draft.value?.place && !one.refusal) ?? null)
  const share = computed(() => (item.value ? progress.value[item.value.key] : undefined))

  async function submit() {
    if (busy.value || !draft.value || !place.value) return
    busy.value = true
    const shown = draft.value
    refuse(shown, null)
    const plain = plainDraft(shown)
    const body = submissionOf(shown, place.value, t('write.onlyVoice'))
    const title = shown.title || derivedTitle(shown.content) || t('check.voiceTitle')
    await enqueueDraft(shown, waitingOf({ key: shown.key, kind: 'submission', title, body, files: plain.files, draft: { ...plain, files: [] }, posted: plain.posted }))
    await go(shown.key)
  }

  async function go(key: string) {
    busy.value = true
    const result = await send(key, true)
    outcome.value = result
    if (result.kind === 'refused') await handBack(key, result)
    if (result.kind === 'sent') await leave(result)
    busy.value = false
  }

  async function handBack(key: string, result: Outcome & { kind: 'refused' }) {
    const back = await takeBack(key)
    if (back) refuse(back, result.problem)
    draft.value = back ?? draft.value
  }

  async function leave(result: Outcome & { kind: 'sent' }) {
    if (draft.value) forget(draft.value.place)
    if (result.view) await router.replace(`/v/${result.view.id}/receipt#${result.view.shareToken ?? ''}`)
    else await router.replace('/mine')
  }

  const again = () => item.value && go(item.value.key)
  const change = async () => {
    if (!item.value) return
    draft.value = (await takeBack(item.value.key)) ?? draft.value
    outcome.value = null
  }
  return { item, outcome, busy, share, submit, again, change }
}
