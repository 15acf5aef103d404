import { describe, expect, it } from 'vitest'
import { useDraft } from '@/resident/draft'
import { fillIn } from '@/resident/launch/launching'
import { get } from '@/resident/store'

const launched = { app: '兰州通', qrCode: 'Guangwumen', phone: '+8613912345678', name: '王女士', content: '路灯不亮', expiresAt: '2026-11-23T08:10:00Z' }

describe('what an app filled in', () => {
  it('is in the draft of the place, and kept', async () => {
    expect(await fillIn(launched)).toBe('/at/guangwumen/write')
    expect(await useDraft('at/guangwumen')).toMatchObject({ phone: '+8613912345678', name: '王女士', content: '路灯不亮' })
    expect(await get('drafts', 'at/guangwumen')).toMatchObject({ content: '路灯不亮' })
  })

  it('takes no words away that are being written there', async () => {
    const draft = await useDraft('at/yongchang')
    draft.content = '井盖响'
    await fillIn({ ...launched, qrCode: 'yongchang' })
    expect(draft).toMatchObject({ content: '井盖响', phone: '+8613912345678' })
  })

  it('leaves alone what the app says nothing of', async () => {
    const draft = await useDraft('at/nanshan')
    draft.name = '李先生'
    await fillIn({ ...launched, qrCode: 'nanshan', name: undefined, content: undefined })
    expect(draft).toMatchObject({ name: '李先生', content: '' })
  })
})
