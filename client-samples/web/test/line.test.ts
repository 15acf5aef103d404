import { describe, expect, it } from 'vitest'
import { createSSRApp, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { LineageStop } from '@/api/types'
import { loadWords } from '@/i18n'
import ProposalStop from '@/resident/line/ProposalStop.vue'
import ReportStop from '@/resident/line/ReportStop.vue'

type Proposal = NonNullable<LineageStop['proposal']>
const PROPOSAL: Proposal = { step: 'filed', number: 'CG-15-5-0001', published: false, handledAgain: false, cosigners: 0, reassigned: false, assisting: [], earlier: [], replies: [] }

async function shown(component: Component, props: object) {
  await loadWords('resident/line')
  return (await renderToString(createSSRApp(component, { id: 'one', ...props }))).replace(/<!--.*?-->/g, '')
}
const proposalWith = (more: Partial<Proposal>) => shown(ProposalStop, { proposal: { ...PROPOSAL, ...more } })

describe('a proposal on the receipt', () => {
  it('says nothing of what has not been', async () => {
    const html = await proposalWith({})
    for (const words of ['联名', '异议', '帮着办', '联系', '第一次答复', 'href']) expect(html).not.toContain(words)
    expect(html).toContain('提案号 CG-15-5-0001')
  })

  it('says how many sign it too, that another unit has it now, who helps, and when the proposer was spoken with', async () => {
    const html = await proposalWith({ step: 'being_handled', cosigners: 2, reassigned: true, assisting: ['环境局', '街道办'], replies: [{ unit: '城管局', contactedAt: '2026-11-18T02:00:00Z' }] })
    for (const words of ['2 位委员联名', '有单位提出异议，已经改由别的单位办', '环境局一起帮着办', '街道办一起帮着办', '2026年11月18日先联系了提案人', '由城管局办']) expect(html).toContain(words)
  })

  it('tells the first reply before the second', async () => {
    const html = await proposalWith({ step: 'closed', handledAgain: true, satisfaction: 'satisfied', earlier: [{ unit: '城管局', resultClass: 'c' }], replies: [{ unit: '城管局', resultClass: 'a' }] })
    const at = ['第一次答复', '城管局答复：留作参考', '提案人：不满意', '重新办以后', '城管局答复：已经解决', '提案人：满意'].map((words) => html.indexOf(words))
    expect(at.every((place) => place > 0)).toBe(true)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })
})

describe('a report on the receipt', () => {
  const reportWith = (more: object) => shown(ReportStop, { report: { step: 'issued', published: false, adoptions: [{ level: 'county', at: '2026-11-16T02:00:00Z', ...more }] } })

  it('says which level adopted it, and nothing more until there is more', async () => {
    const html = await reportWith({})
    expect(html).toContain('县区采用，2026年11月16日')
    for (const words of ['批示', '交', '回了话']) expect(html).not.toContain(words)
  })

  it('says that a leader gave an instruction, which unit has it and when it said what it did', async () => {
    const html = await reportWith({ instructedOn: '2026-11-18', unit: '城管局', assignedAt: '2026-11-19T02:00:00Z', feedbackAt: '2026-11-25T02:00:00Z' })
    for (const words of ['领导有批示，2026年11月18日', '交城管局办，2026年11月19日', '城管局回了话，2026年11月25日']) expect(html).toContain(words)
  })
})
