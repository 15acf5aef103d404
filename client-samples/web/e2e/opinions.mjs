// The steps of opinion reports, which scenes and pictures put together.
import { signIn } from './staff.mjs'

export const TEXT = {
  situation: '后街片区独居老人一百三十多位，最近的老年食堂要走一千二百米，腿脚不便的每天只吃一顿热饭。',
  analysis: '原有两处食堂在改造中关停，新址还没有定。',
  recommendations: '建议区民政局在社区活动室开设助餐点，由现有食堂送餐，三个月内先试一处。',
}
const REACHED = ['draft', 'submitted', 'screened', 'edited', 'issued', 'forwarded']

/** A report of the member by the API, as far as it is wanted; forwarded, it is in the inbox of the city. */
export async function report(base, title, reach = 'draft', more = {}) {
  const [member, office] = await Promise.all([signIn(base, 'member'), signIn(base, 'office')])
  const goes = (state) => REACHED.indexOf(reach) >= REACHED.indexOf(state)
  let made = await member.post('/opinion-reports', { confidentialityConfirmed: true, visibility: 'public', authorAgrees: true, express: false, title, ...TEXT, ...more })
  const does = async (who, verb, body = {}) => { made = await who.post(`/opinion-reports/${made.id}/${verb}`, body) }
  if (goes('submitted')) await does(member, 'submission')
  if (goes('screened')) await does(office, 'screening')
  if (goes('edited')) await does(office, 'revisions', { title, ...TEXT, recommendations: `${TEXT.recommendations}送餐费用由区财政补贴一半。`, note: '补上费用从哪里来。' })
  if (goes('issued')) await does(office, 'issue')
  if (goes('forwarded')) await does(office, 'forwarding', { level: 'city' })
  return made
}

/** By hand at the committee's own level, as far as the unit that has to do it. */
export async function assigned(base, title) {
  const { id } = await report(base, title, 'issued')
  const [office, unit] = await Promise.all([signIn(base, 'office'), signIn(base, 'unit')])
  const { adoptions } = await office.post(`/opinion-reports/${id}/forwarding`, { level: 'county', receiver: '区委、区政府' })
  const at = `/adoptions/${adoptions[0].id}`
  await office.post(`${at}/decision`, { adopted: true, evidence: '区委《信息专报》第 12 期' })
  await office.post(`${at}/instruction`, { instructor: '副区长 何云峰', instruction: '请城管局会同街道提出办法。', instructedOn: '2026-11-18' })
  await office.post(`${at}/assignment`, { unitId: unit.account.unitIds[0], dueOn: '2027-01-15' })
  return { id, adoption: adoptions[0].id }
}
