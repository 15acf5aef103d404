// Proposals of fifty past years, as many as a search has to be quick among: three of five of one committee, the rest of many.
// Texts are put together from parts, so that words are shared as in real ones: some by most, most by few. Terms are cut as the
// application cuts them; the rush looks whether they still are.
import { idOf } from './rows.mjs';
import { message, terms } from './texts.mjs';
import { withoutIndexes } from './load.mjs';

const PLACES = [['广武门', 'gwm'], ['铁路新村', 'tlxc'], ['盐场路', 'ycl'], ['雁滩', 'yt'], ['东岗', 'dg'], ['拱星墩', 'gxd'], ['渭源路', 'wyl'], ['皋兰路', 'gll'],
  ['酒泉路', 'jql'], ['张掖路', 'zyl'], ['伏龙坪', 'flp'], ['白银路', 'byl'], ['草场街', 'ccj'], ['靖远路', 'jyl'], ['青白石', 'qbs'], ['五泉', 'wq']];
const MATTERS = [['加装电梯', 'jzdt'], ['停车难', 'tcn'], ['供暖不热', 'gnbr'], ['垃圾分类', 'ljfl'], ['老年食堂', 'lnst'], ['入学难', 'rxn'], ['医院挂号', 'yygh'],
  ['雨水管网', 'ysgw'], ['飞线充电', 'fxcd'], ['油烟扰民', 'yyrm'], ['公租房', 'gzf'], ['夜间经济', 'yjjj'], ['农贸市场', 'nmsc'], ['盲道坡道', 'mdpd'],
  ['古树保护', 'gsbh'], ['家庭医生', 'jtys'], ['骑手权益', 'qsqy'], ['电动车停放', 'ddctf'], ['预付卡', 'yfk'], ['托育机构', 'tyjg'], ['背街小巷', 'bjxx'],
  ['口袋公园', 'kdgy'], ['直饮水点', 'zysd'], ['二次供水', 'ecgs'], ['天然气安全', 'trqaq'], ['校园周边', 'xyzb'], ['体育场地', 'tycd'], ['非遗传承', 'fycc']];
const ACTS = [['推进', 'tj'], ['规范', 'gf'], ['解决', 'jj'], ['完善', 'ws'], ['加强', 'jq'], ['改善', 'gs'], ['支持', 'zc'], ['建立', 'jl']];
const ENDS = ['出台标准并公布', '设一个受理窗口', '列入年度民生项目', '街道和社区分工负责', '引入专业机构', '每季度公布进展', '给予补贴', '开展联合检查'];
const CATEGORIES = ['economy_and_construction', 'agriculture_and_countryside', 'resources_and_environment',
  'science_education_culture_health_sports', 'labour_and_social_governance', 'law_and_united_front'];
/** Of a hundred, in the newest session and in those before. */
const STATES = {
  now: [['submitted', 6], ['preliminary', 4], ['not_filed', 8], ['filed', 10], ['assigned', 40], ['replied', 10], ['feedback', 10], ['closed', 12]],
  past: [['closed', 84], ['not_filed', 8], ['withdrawn', 3], ['merged', 2], ['tracking', 3]],
};
const UNFILED = new Set(['submitted', 'preliminary', 'not_filed', 'withdrawn', 'merged']);
export const SESSIONS = 50;
const YEAR_MS = 365 * 86_400_000;
const BATCH = 2000;
const NULL = '\\N';

const pick = (list, n) => list[n % list.length];
const stamp = (at) => new Date(at).toISOString();
const line = (...values) => `${values.map((value) => value ?? NULL).join('\t')}\n`;
const vector = (words) => words.map((word) => `'${word}'`).join(' ');

/** The texts of the proposal with that number, about 330 characters, and the pinyin initials of its subject. */
export function written(n) {
  const [act, place, matter] = [pick(ACTS, n), pick(PLACES, n * 7), pick(MATTERS, n * 13 + (n >> 4))];
  return {
    subject: `关于${act[0]}${place[0]}${matter[0]}工作的提案`,
    initials: `gy${act[1]}${place[1]}${matter[1]}gzdta`,
    situation: message(2 * n).content,
    analysis: message(2 * n + 1).content,
    recommendations: `一、${pick(ENDS, n)}。二、${pick(ENDS, n * 3 + 1)}。三、把${pick(MATTERS, n * 5 + 3)[0]}一并考虑。四、${message(3 * n + 2).content}`,
  };
}

/** What it is found by, and what is alike. */
export function cut({ subject, initials, situation, analysis, recommendations }, name) {
  const pairs = [...initials].slice(1).map((it, i) => `~${initials[i]}${it}`);
  return {
    terms: [...new Set([...terms('', subject, name, situation, analysis, recommendations), ...pairs])],
    subject: terms('', `${subject} ${recommendations}`),
  };
}

const COMMITTEES = (parent, count) => `
  INSERT INTO committee (id, version, code, name, official_name, level, division_code, parent_id)
  SELECT gen_random_uuid(), 0, 'Z' || chr(65 + n / 26) || chr(65 + n % 26), n || '区', '政协' || n || '区委员会', 'county', division_code, '${parent}'
  FROM generate_series(0, ${count - 1}) n CROSS JOIN (SELECT division_code FROM committee WHERE id = '${parent}') p`;

const PAST_SESSIONS = (by) => `
  INSERT INTO proposal_session (id, version, committee_id, term_number, number, opens_at, closes_at, filed, made_by, made_at, updated_at)
  SELECT gen_random_uuid(), 0, c.id, 100 + s / 5, 1 + s % 5, '1976-01-01', '1976-02-01', 0, '${by}', now(), now()
  FROM committee c CROSS JOIN generate_series(0, ${SESSIONS - 1}) s RETURNING committee_id, (term_number - 100) * 5 + number - 1, id`;

function stateOf(n, session) {
  let left = (n * 37) % 100;
  return (session === SESSIONS - 1 ? STATES.now : STATES.past).find(([, share]) => (left -= share) < 0)[0];
}

const COLUMNS = {
  proposal: `id, version, committee_id, session_id, state, kind, category, proposer_account_id, proposer_member_id, proposer_name, subject, situation, analysis,
    recommendations, drafted_at, updated_at, state_since, submitted_at, filing_number, filed_at, reason_code, reason, merged_into, consented, published, words_consent`,
  proposal_search: 'proposal_id, committee_id, terms, subject_terms',
};

function* batches(count, row) {
  for (let from = 1; from <= count; from += BATCH) yield Array.from({ length: Math.min(BATCH, count - from + 1) }, (_, i) => row(from + i));
}

/** @param ours {committeeId, parentId}; @param proposers [{accountId, memberId, name}] @return the ids of our committee's sessions, the oldest first */
export async function fillPast(sql, ours, proposers, count, say) {
  const time = { start: Date.now() - SESSIONS * YEAR_MS, step: Math.floor(SESSIONS * YEAR_MS / count) };
  await sql.rows(COMMITTEES(ours.parentId, 100));
  const sessions = new Map((await sql.rows(PAST_SESSIONS(proposers[0].accountId))).map(([committee, number, id]) => [`${committee} ${number}`, id]));
  const others = (await sql.rows(`SELECT id FROM committee WHERE id <> '${ours.committeeId}' ORDER BY id`)).map(([id]) => id);
  const filed = new Map();
  const row = (n) => {
    const session = Math.floor((n - 1) * SESSIONS / count);
    const committee = n % 5 < 3 ? ours.committeeId : pick(others, n);
    const sessionId = sessions.get(`${committee} ${session}`);
    const by = pick(proposers, n * 31 + (n >> 5));
    const state = stateOf(n, session);
    const isFiled = !UNFILED.has(state);
    if (isFiled) filed.set(sessionId, (filed.get(sessionId) ?? 0) + 1);
    const at = stamp(time.start + n * time.step);
    const text = written(n);
    const words = cut(text, by.name);
    const isPublic = isFiled && n % 10 < 7;
    return {
      proposal: line(idOf(n, time), 3, committee, sessionId, state, n % 100 ? pick(['member', 'member', 'joint', 'party_or_sector_group'], n) : 'special_committee',
        pick(CATEGORIES, n), by.accountId, by.memberId, by.name, text.subject, text.situation, text.analysis, text.recommendations, at, at, at, at,
        isFiled ? filed.get(sessionId) : null, isFiled ? at : null, state === 'not_filed' ? 'personal_petition' : null, state === 'not_filed' ? '个案' : null,
        state === 'merged' ? idOf(n - 1, time) : null, isPublic, isPublic, 'not_needed'),
      proposal_search: line(idOf(n, time), committee, vector(words.terms), vector(words.subject)),
    };
  };
  await sql.rows("ALTER SYSTEM SET max_wal_size = '8GB'");
  await sql.rows('SELECT pg_reload_conf()');
  await withoutIndexes(sql, Object.keys(COLUMNS), async () => {
    for (const batch of batches(count, row)) {
      for (const [table, columns] of Object.entries(COLUMNS)) {
        await sql.copyIn(`COPY ${table} (${columns}) FROM STDIN`, [batch.map((it) => it[table]).join('')]);
      }
    }
    say(`${count} proposals are there`);
  });
  await sql.rows('VACUUM ANALYZE proposal, proposal_search, proposal_session, committee');
  await sql.rows('ALTER SYSTEM RESET max_wal_size');
  await sql.rows('SELECT pg_reload_conf()');
  await sql.rows('CHECKPOINT');
  say('and their indexes');
  return Array.from({ length: SESSIONS }, (_, s) => sessions.get(`${ours.committeeId} ${s}`));
}

/** What people look for, by kind: from what a tenth of the proposals hold to what none holds. */
export const ASKED = {
  'two characters': [...MATTERS.map(([it]) => it.slice(0, 2)), ...PLACES.map(([it]) => it.slice(0, 2)), '提案', '路灯', '井盖', '噪音', '公交', '消防'],
  'a word of several': [...MATTERS, ...PLACES].map(([it]) => it),
  'two words': MATTERS.map(([it], i) => `${pick(PLACES, i)[0]} ${it.slice(-2)}`),
  'pinyin initials': [...MATTERS, ...PLACES].map(([, it]) => it),
  'what there is not': ['鼋鼍貔貅', '没有这样的词', '建设太空港', '量子泡饭'],
};
