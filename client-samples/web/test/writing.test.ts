import { beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { Account } from '@/api/types'
import { useDraft } from '@/resident/draft'
import { session } from '@/workbench/session'
import { useWriting } from '@/workbench/writing'

beforeEach(() => {
  session.value = { account: { id: 'account-1' } as Account } as never
})

it('keeps a photo chosen before what was kept is there', async () => {
  const { files } = useWriting('request-1', 'answer')
  files.value.push({ key: 'early', kind: 'photo', blob: new Blob(['1']) })
  await useDraft('desk.account-1.request-1.answer')
  await nextTick()
  files.value.push({ key: 'late', kind: 'photo', blob: new Blob(['2']) })
  expect(files.value.map((file) => file.key)).toEqual(['early', 'late'])
})

it('is the same for whoever asks again', () => {
  expect(useWriting('request-2', 'answer')).toBe(useWriting('request-2', 'answer'))
})
