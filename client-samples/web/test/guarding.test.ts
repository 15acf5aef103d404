import { describe, expect, it } from 'vitest'
import type { NoticeSettings } from '@/api/types'
import { compare } from '@/workbench/privacy/notices'
import { blackened } from '@/workbench/privacy/summary'
import { changeOf, formOf } from '@/workbench/settings/settings'

const held: NoticeSettings = {
  language: 'en', quietFrom: '21:00', quietTo: '08:00', digestAt: '08:30', email: 'a@example.com',
  kinds: ['request.assigned', 'request.overdue'], channels: ['email', 'push'],
  choices: [{ kind: 'request.assigned', channel: 'push', daily: false }, { kind: 'request.overdue', channel: 'email', daily: true }],
}

describe('notice settings', () => {
  it('go back as they came', () => {
    const { kinds: _, channels: __, ...change } = held
    expect(changeOf(formOf(held))).toEqual(change)
  })
  it('leave out what is emptied and what is never told', () => {
    const form = formOf(held)
    form.email = '  '
    form.often['request.overdue email'] = 'never'
    const change = changeOf(form)
    expect('email' in change).toBe(false)
    expect(change.choices).toEqual([{ kind: 'request.assigned', channel: 'push', daily: false }])
  })
})

describe('two wordings', () => {
  it('are compared sentence by sentence, in either script', () => {
    expect(compare('One. Two. Three.', 'One. Three.').filter((piece) => !piece.alike).map((piece) => piece.text.trim())).toEqual(['Two.'])
    expect(compare('\u4e00\u3002\u4e8c\u3002', '\u4e00\u3002').map((piece) => piece.alike)).toEqual([true, false])
  })
  it.each(['', 'no end', 'a.\n\nb.\n', '3.5 metres; then.'])('lose nothing of %j', (text) => {
    expect(compare(text, 'other').map((piece) => piece.text).join('')).toBe(text)
  })
})

describe('what is marked', () => {
  it('is blackened, and nothing else', () => {
    expect(blackened('old Ma there', 4, 6)).toBe('old \uff0a\uff0a\uff0a there')
    expect(blackened('old Ma there', 4, 4)).toBe('old Ma there')
  })
})
