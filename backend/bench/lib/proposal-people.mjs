// Members who write proposals and examiners, who sign in as the demonstration's people do.

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = ['建国', '秀兰', '志强', '淑芬', '海燕', '立平', '晓明', '玉华', '文斌', '丽娟', '永康', '春梅', '国栋', '雪莲', '思远'];

const name = (n) => SURNAMES[n % SURNAMES.length] + GIVEN[Math.floor(n / SURNAMES.length) % GIVEN.length];
const uuid = (kind, n) => `0${kind}000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The names of the first so many. */
export const names = (count) => Array.from({ length: count }, (_, n) => name(n));

/** The members first, then the examiners. @return [{accountId, memberId, name}] of the members */
export async function gather(sql, committeeId, members, examiners) {
  const people = Array.from({ length: members + examiners }, (_, n) => ({
    accountId: uuid(3, n), memberId: n < members ? uuid(2, n) : null, name: name(n), username: `rush-${n}`, role: n < members ? 'member' : 'office' }));
  const quoted = (it) => (it === null ? 'NULL' : `'${it}'`);
  await sql.rows(`
    INSERT INTO member (id, version, committee_id, name, levels, sector_code, expertise, languages, active, terms)
    SELECT p.id::uuid, 0, '${committeeId}', p.name, '{county}', s.code, '{}', '{zh}', true, ''
    FROM (VALUES ${people.slice(0, members).map((it, n) => `('${it.memberId}', '${it.name}', ${n})`).join()}) p (id, name, n)
    JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS i, count(*) OVER () AS all FROM sector) s ON s.i = p.n % s.all;
    INSERT INTO account (id, version, username, name, password_hash, member_id, committee_id, demo)
    SELECT p.id::uuid, 0, p.username, p.name, a.password_hash, p.member::uuid, '${committeeId}', true
    FROM (VALUES ${people.map((it) => `('${it.accountId}', '${it.username}', '${it.name}', ${quoted(it.memberId)})`).join()}) p (id, username, name, member)
    CROSS JOIN (SELECT password_hash FROM account WHERE username = 'member') a;
    INSERT INTO account_grant (id, account_id, role, committee_id)
    SELECT gen_random_uuid(), p.id::uuid, p.role, '${committeeId}' FROM (VALUES ${people.map((it) => `('${it.accountId}', '${it.role}')`).join()}) p (id, role)`);
  return people.slice(0, members);
}

/** The header of each, in the order in which they were gathered. */
export async function signIn(api, count, password) {
  const all = [];
  for (let n = 0; n < count; n++) all.push({ Authorization: `Bearer ${(await api.signIn(`rush-${n}`, password)).token}` });
  return all;
}
