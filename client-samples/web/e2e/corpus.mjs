// The corpus of words that try to be scripts, put into every text a resident or a member can write.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { call, signIn } from './staff.mjs'

export const CORPUS = readFileSync(new URL('corpus.txt', import.meta.url), 'utf8').split('\n').filter(Boolean)
export const ALL = CORPUS.join('\n')
const LONGEST_TITLE = 60

let filing
/** One request for each line, brought to every state in turn; what was written on the way is that line too. */
export const filed = (base) => (filing ??= fileAll(base))

async function fileAll(base) {
  const { consent } = await call(base, 'GET', '/qr-codes/guangwumen')
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const all = []
  for (const [index, words] of CORPUS.entries()) {
    const one = await call(base, 'POST', '/requests', {
      qrCode: 'guangwumen', title: words.slice(0, LONGEST_TITLE), content: index % 8 ? words : ALL, place: { text: words },
      contact: { name: words.slice(0, 40), phone: '13800138000' }, wantsReply: true, aboutStaff: false,
      consentVersion: consent.version, visibility: 'public', attachmentIds: [],
    })
    const own = (path, body) => call(base, 'POST', `/requests/${one.id}${path}`, body, { 'Mashang-Receipt': one.receipt })
    const staff = (who, path, body) => who.post(`/requests/${one.id}${path}`, body)
    await own('/messages', { content: words })
    if (index % 4 === 3) {
      await staff(clerk, '/decline', { reasonCode: 'other_authority', channel: words.slice(0, 40), note: words })
      await own('/appeal', { content: words })
    } else {
      await staff(clerk, '/acceptance', { publish: true })
      await staff(clerk, '/assignment', { memberId: member.account.memberId })
      await staff(member, '/start', {})
      await staff(member, '/progress', { content: words })
      await staff(member, '/messages', { content: words })
      if (index % 4 > 0) await staff(member, '/answer', { content: words })
      if (index % 4 === 2) await own('/rating', { solved: index % 8 === 2 ? 'no' : 'yes', answerRating: 1, outcomeRating: 1, comment: words })
    }
    const last = await call(base, 'GET', `/requests/${one.id}`, undefined, { 'Mashang-Receipt': one.receipt })
    all.push({ id: one.id, number: one.number, receipt: one.receipt, at: one.submittedAt, unseen: false, last })
  }
  return all
}

/** Nothing of the corpus ran, and nothing but text was made of it. */
export async function harmless(page) {
  const found = await page.evaluate(() => [
    ...(window.hit === undefined ? [] : ['a script ran']),
    ...[...document.querySelectorAll('*')].filter((element) =>
      element.matches('script:not([src]), iframe, object, embed, base, math, [href^="javascript:" i], [src="x"], [href*="evil.example"], [src*="evil.example"]')
      || [...element.attributes].some(({ name }) => name.startsWith('on') || name.startsWith('v-') || name.startsWith('@'))).map((element) => element.outerHTML.slice(0, 90)),
  ])
  assert.deepEqual(found, [], `made of words at ${page.url()}`)
}
