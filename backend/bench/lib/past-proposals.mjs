// Proposals of a past session, as many as a search has to be quick among. Texts are put together from parts, so that words are
// shared as in real ones: some by most, most by few. Terms are cut as the application cuts them: pairs of neighbouring characters.
const PLACES = ['广武门', '铁路新村', '盐场路', '雁滩', '东岗', '拱星墩', '渭源路', '皋兰路', '酒泉路', '张掖路', '伏龙坪', '白银路', '草场街', '靖远路', '青白石', '五泉'];
const MATTERS = ['加装电梯', '停车难', '供暖不热', '垃圾分类', '老年食堂', '入学难', '医院挂号', '雨水管网', '飞线充电', '油烟扰民', '公租房', '夜间经济', '农贸市场', '盲道坡道',
  '古树保护', '家庭医生', '骑手权益', '电动车停放', '预付卡', '托育机构', '背街小巷', '口袋公园', '直饮水点', '二次供水', '天然气安全', '校园周边', '体育场地', '非遗传承'];
const ACTS = ['推进', '规范', '解决', '完善', '加强', '改善', '支持', '建立'];
const ENDS = ['出台标准并公布', '设一个受理窗口', '列入年度民生项目', '街道和社区分工负责', '引入专业机构', '每季度公布进展', '给予补贴', '开展联合检查'];
const BATCH = 2000;

const pick = (list, n) => list[n % list.length];
const pairs = (words) => [...new Set(words.split(/[^\p{Script=Han}]+/u).flatMap((run) => [...run].slice(1).map((it, i) => [...run][i] + it)))];
const terms = (words) => `array_to_tsvector(ARRAY[${pairs(words).map((it) => `'${it}'`).join(',')}])`;

function written(n) {
  const subject = `关于${pick(ACTS, n)}${pick(PLACES, n * 7)}${pick(MATTERS, n * 13 + (n >> 4))}工作的提案`;
  const recommendations = `一、${pick(ENDS, n)}。二、${pick(ENDS, n * 3 + 1)}。三、把${pick(MATTERS, n * 5 + 3)}一并考虑。`;
  const situation = `${pick(PLACES, n * 11)}一带反映${pick(MATTERS, n * 17)}的居民有${n % 900}户。`;
  return { subject, recommendations, situation };
}

/** Inserts them as filed and public, of a session of their own. @param proposer {accountId, memberId} */
export async function fillPast(sql, committeeId, proposer, count) {
  const session = await sql.value(`INSERT INTO proposal_session (id, version, committee_id, term_number, number, opens_at, closes_at, filed, made_by, made_at, updated_at)
    VALUES (gen_random_uuid(), 0, '${committeeId}', 1, 1, '2010-01-01', '2010-02-01', ${count}, '${proposer.accountId}', now(), now()) RETURNING id`);
  for (let from = 1; from <= count; from += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, count - from + 1) }, (_, i) => [from + i, written(from + i)]);
    const id = (n) => `'01000000-0000-7000-8000-${String(n).padStart(12, '0')}'`;
    await sql.rows(`INSERT INTO proposal (id, version, committee_id, session_id, state, kind, category, proposer_account_id, proposer_member_id, proposer_name,
        subject, situation, analysis, recommendations, drafted_at, updated_at, state_since, submitted_at, filing_number, filed_at, consented, published, words_consent) VALUES
      ${lines.map(([n, it]) => `(${id(n)}, 0, '${committeeId}', '${session}', 'filed', 'member', 'economy_and_construction', '${proposer.accountId}', '${proposer.memberId}', '委员',
        '${it.subject}', '${it.situation}', '没有标准。', '${it.recommendations}', now(), now(), now(), now(), ${n}, now(), true, true, 'not_needed')`).join(',')};
      INSERT INTO proposal_search (proposal_id, committee_id, terms, subject_terms) VALUES
      ${lines.map(([n, it]) => `(${id(n)}, '${committeeId}', ${terms(`${it.subject}。${it.situation}${it.recommendations}`)}, ${terms(`${it.subject}。${it.recommendations}`)})`).join(',')}`);
  }
  await sql.rows('ANALYZE proposal, proposal_search');
}

/** What people look for: from words that a tenth of them hold to words that none holds. */
export const WORDS = [...MATTERS, ...PLACES, '提案', '加装电梯', '广武门 电梯', '没有这样的词', '建设公园'];
export { written };
