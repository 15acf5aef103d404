#!/usr/bin/env node
// Records the contract's examples from a real run: every operation is called once on a demo server, every refusal is
// provoked once. Ids, times and secrets are replaced by fixed ones, long lists are cut. Needs a fresh demo:
//   make run MASHANG_DATA=.data-record MASHANG_PORT=8091 &   then   node openapi/record-examples.mjs http://localhost:8091
import { readFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { fixed } from './lib/fixed.mjs';
import { erasure, privacy } from './lib/privacy.mjs';
import { handling } from './lib/handling.mjs';
import { ledgers } from './lib/ledgers.mjs';
import { organisation } from './lib/organisation.mjs';
import { reception } from './lib/reception.mjs';
import { recusal } from './lib/recusal.mjs';
import { accounts } from './lib/accounts.mjs';
import { apps } from './lib/apps.mjs';
import { webhooks } from './lib/webhooks.mjs';
import { oidc } from './lib/oidc.mjs';
import { picture, voice } from './lib/samples.mjs';
import { recordChannels } from './lib/channels.mjs';
import { desk, dispatching } from './lib/desk.mjs';
import { discussions } from './lib/discussions.mjs';
import { consultations } from './lib/consultations.mjs';
import { proposals } from './lib/proposals.mjs';
import { opinionReports } from './lib/opinionreports.mjs';

const base = process.argv[2] ?? 'http://localhost:8080';
const resources = new URL('../backend/src/main/resources/', import.meta.url);
const operations = {};
const problems = {};

async function http(method, path, { body, form, raw, headers = {} } = {}) {
    const own = { 'Accept-Language': 'zh-CN', ...headers };
    if (method === 'POST') own['Idempotency-Key'] ??= randomUUID();
    if (body !== undefined) own['Content-Type'] = 'application/json';
    const answer = await fetch(base + path, {
        method,
        headers: own,
        body: form ?? raw ?? (body === undefined ? undefined : JSON.stringify(body)),
        redirect: 'manual',
    });
    const type = answer.headers.get('content-type') ?? '';
    const content = type.includes('json') ? await answer.json() : type.startsWith('text/') ? await answer.text() : null;
    if (content === null) await answer.arrayBuffer();
    return { status: answer.status, type, content };
}

/** What follows from an event is there a moment later. */
const soon = () => new Promise((wake) => setTimeout(wake, 200));

/** Calls, and keeps the first request and answer of each status under the operation. */
async function record(operationId, method, path, options = {}, expected = [200, 201, 202, 204, 302]) {
    const answer = await http(method, path, options);
    if (!expected.includes(answer.status)) {
        throw new Error(`${operationId}: ${answer.status} ${JSON.stringify(answer.content)}`);
    }
    const kept = (operations[operationId] ??= { responses: {} });
    if (options.body !== undefined && answer.status < 400) kept.request ??= options.body;
    if (options.form) kept.request = { file: '（文件的内容）' };
    if (answer.content !== null) kept.responses[answer.status] ??= structuredClone(answer.content);
    else if (answer.status === 200) kept.responses[200] = `（${answer.type} 文件的内容）`;
    return answer.content;
}

async function refuse(status, method, path, options) {
    const answer = await http(method, path, options);
    if (answer.status !== Number(status)) throw new Error(`${status}: ${answer.status} ${JSON.stringify(answer.content)}`);
    return answer.content;
}

const session = (token) => ({ headers: { Authorization: `Bearer ${token}` } });
const withReceipt = (receipt) => ({ headers: { 'Mashang-Receipt': receipt } });
const signIn = (username) => record('signIn', 'POST', '/api/v1/sessions', { body: { username, password: 'mashang-demo-2026' } });

// what anyone sees
const landing = await record('getQrCode', 'GET', '/api/v1/qr-codes/guangwumen');
const { venue, consent } = landing;
await record('scanQrCode', 'GET', '/s/guangwumen');
await record('scanQrCode', 'GET', '/s/guangwumem', {}, [404]);
await record('getPoster', 'GET', '/api/v1/qr-codes/guangwumen/poster?size=a4');
await record('getVenue', 'GET', `/api/v1/venues/${venue.id}`);
await record('listVenues', 'GET', '/api/v1/venues?divisionCode=620102&near=36.0611,103.8343&limit=2');
await record('listMembers', 'GET', `/api/v1/members?venue=${venue.id}&limit=2`);
await record('getMember', 'GET', `/api/v1/members/${landing.members[0].id}`);

await record('listCategories', 'GET', '/api/v1/categories');
await record('listDivisions', 'GET', `/api/v1/divisions?q=${encodeURIComponent('广武门')}&divisionCode=620102`);

// staff
const clerk = session((await signIn('clerk')).token);
const member = session((await signIn('member')).token);
const chief = session((await signIn('chief')).token);
const office = session((await signIn('office')).token);
const dispatcher = session((await signIn('dispatcher')).token);
const officer = session((await signIn('unit')).token);
const admin = session((await signIn('admin')).token);
const me = await record('getMe', 'GET', '/api/v1/me', member);
operations.signIn.responses[401] = await refuse(401, 'POST', '/api/v1/sessions', { body: { username: 'clerk', password: 'wrong' } });

// a resident's request, all the way
const content = '南关什字往北三十米，人行道上的路灯坏了三盏，晚上黑，老人走路容易摔。请修一下。';
await record('suggest', 'POST', '/api/v1/requests/suggestions', { body: { venueId: venue.id, content } });
const upload = (bytes, type) => {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type }), 'file');
    return record('uploadAttachment', 'POST', '/api/v1/attachments', { form });
};
const photo = await upload(picture(), 'image/png');
const spoken = await upload(voice(), 'audio/wav');
const submission = {
    qrCode: 'guangwumen',
    title: '路灯坏了三盏',
    content,
    place: { text: '南关什字往北三十米', point: { lat: 36.0571, lon: 103.8412, crs: 'wgs84' } },
    contact: { name: '王女士', phone: '13909310000' },
    wantsReply: true,
    urgency: 'normal',
    consentVersion: consent.version,
    visibility: 'public',
    attachmentIds: [photo.id, spoken.id],
};
submission.category = landing.categories.flatMap((area) => area.children).find((c) => c.name.includes('路灯'))?.code
    ?? landing.categories[0].children[0].code;
const submit = (changes = {}) => record('submitRequest', 'POST', '/api/v1/requests', { body: { ...submission, ...changes } });
const filed = await submit();
const path = `/api/v1/requests/${filed.id}`;
const resident = withReceipt(filed.receipt);
await record('getSlip', 'GET', `${path}/slip?size=a5`, resident);
await record('lookUpRequest', 'POST', '/api/v1/requests/lookup', { body: { number: filed.number, receipt: filed.receipt } });
await record('getAttachment', 'GET', `/api/v1/attachments/${photo.id}`, resident);
const act = (operationId, verb, who, body) => record(operationId, 'POST', `${path}/${verb}`, { ...who, body });
await act('acceptRequest', 'acceptance', clerk, {});
problems[409] = await refuse(409, 'POST', `${path}/acceptance`, { ...clerk, body: {} });
await record('supportRequest', 'POST', `${path}/supports`, { headers: { 'Mashang-Device': randomUUID() }, body: {} });
await act('assignRequest', 'assignment', clerk, { memberId: me.memberId });
problems[403] = await refuse(403, 'POST', `${path}/start`, { ...clerk, body: {} });
await act('transcribeVoice', `attachments/${spoken.id}/transcript`, clerk, { text: '路灯坏了三盏，晚上看不见路。' });
await act('startRequest', 'start', member, {});
problems[412] = await refuse(412, 'POST', `${path}/answer`, {
    headers: { ...member.headers, 'If-Match': '"1"' }, body: { content: '已修好。' },
});
await act('sendMessage', 'messages', resident, { content: '补充一下：昨晚又灭了一盏，一共四盏了。' });
const inDays = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
await act('reportProgress', 'progress', member, { content: '已联系城管部门照明科，安排检修车。', promisedOn: inDays(9) });
await act('extendRequest', 'extension', member, { workdays: 3, reason: '灯杆线缆需要更换，等配件到货。' });
await act('answerRequest', 'answer', member, { content: '四盏路灯都已更换线缆并亮灯，请您晚上看一看。' });
await record('listRequests', 'GET', `/api/v1/requests?venue=${venue.id}&state=answered&q=${encodeURIComponent('路灯')}&limit=1`, clerk);
await record('listPublicRequests', 'GET', `/api/v1/public/requests?venue=${venue.id}&q=${encodeURIComponent('路灯')}&limit=1`);
await act('rateRequest', 'rating', resident, { solved: 'yes', answerRating: 5, outcomeRating: 4, comment: '都亮了，谢谢。' });
await privacy({ http, record, path, resident, clerk });
await record('getRequest', 'GET', path, resident);
await recordChannels({ record, clerk, resident, path });
const { phone } = submission.contact;
await record('sendOneTimeCode', 'POST', '/api/v1/one-time-codes', { body: { phone, purpose: 'login' } });
const proven = await record('signInByPhone', 'POST', '/api/v1/phone-sessions', { body: { phone, oneTimeCode: '246810' } });
const phoneSession = { headers: { 'Mashang-Phone-Session': proven.token } };
await record('listRequestsOfPhone', 'GET', '/api/v1/phone-sessions/current/requests?limit=2', phoneSession);
await record('signOutByPhone', 'DELETE', '/api/v1/phone-sessions/current', phoneSession);
const unread = '/api/v1/notices?unread=true&limit=2';
for (let i = 0; i < 50; i++, await soon()) {
    if ((await http('GET', unread, member)).content.items[0]?.requestId === filed.id) break;
}
const notices = await record('listNotices', 'GET', unread, member);
await record('readNotice', 'POST', `/api/v1/notices/${notices.items[0].id}/reading`, { ...member, body: {} });

// the other ways it can go
const other = async (changes) => {
    const made = await submit({ attachmentIds: [], visibility: 'private', ...changes });
    return { at: `/api/v1/requests/${made.id}`, by: withReceipt(made.receipt) };
};
const declined = await other({ title: '邻居欠钱不还', content: '邻居借了我两万元，到期三个月了一直不还。' });
await record('declineRequest', 'POST', `${declined.at}/decline`, {
    ...clerk, body: { reasonCode: 'court_or_arbitration', channel: '12348', note: '借款纠纷可以先申请人民调解，也可以起诉；12348 提供免费法律咨询。' },
});
await record('appealDecline', 'POST', `${declined.at}/appeal`, { ...declined.by, body: { content: '调解过一次没有结果，请再看一看。' } });
const withdrawn = await other();
await record('withdrawRequest', 'POST', `${withdrawn.at}/withdrawal`, { ...withdrawn.by, body: { reason: '物业已经修好了。' } });
await erasure({ http, record, path: withdrawn.at, resident: withdrawn.by, admin, committeeId: filed.committeeId });
const returned = await other();
await http('POST', `${returned.at}/acceptance`, { ...clerk, body: {} });
await http('POST', `${returned.at}/assignment`, { ...clerk, body: { memberId: me.memberId } });
await record('returnRequest', 'POST', `${returned.at}/return`, { ...member, body: { reason: '这一段归高新区，请改派。' } });
const stubborn = await other();
for (let round = 0; round < 4; round++) {
    if (round) await http('POST', `${stubborn.at}/assignment`, { ...clerk, body: { memberId: me.memberId } });
    if (round) await http('POST', `${stubborn.at}/start`, { ...member, body: {} });
    await http('POST', `${stubborn.at}/answer`, { ...(round ? member : clerk), body: { content: '已经转办，请稍候。' } });
    await http('POST', `${stubborn.at}/rating`, { ...stubborn.by, body: { solved: 'no' } });
}
await record('closeRequestNotSolved', 'POST', `${stubborn.at}/closure`, {
    ...chief, body: { reason: '权属尚在诉讼中，目前没有可行办法；有结果后我们主动联系您。' },
});

await desk({ record, http, other, path, clerk, memberId: me.memberId, venue });
await dispatching({ record, http, other, clerk, member, officer, dispatcher, memberId: me.memberId });
await record('remindRequests', 'POST', '/api/v1/requests/reminders', { ...dispatcher, body: { state: 'dispatched', note: '请于周五前答复或说明进展。' } });
const phoned = await other();
await http('POST', `${phoned.at}/answer`, { ...chief, body: { content: '已联系市政抢修，今晚恢复照明。' } });
await record('followUpRequest', 'POST', `${phoned.at}/follow-ups`, { ...clerk, body: { solved: 'yes', note: '住户说昨晚已经亮了。' } });
const handed = await other();
await http('POST', `${handed.at}/acceptance`, { ...clerk, body: {} });
await http('POST', `${handed.at}/assignment`, { ...clerk, body: { memberId: me.memberId } });
await http('POST', `${handed.at}/start`, { ...member, body: {} });
await record('handOffRequest', 'POST', `${handed.at}/hand-off`, {
    ...clerk, body: { channel: 'hotline_12345', number: '20260303-0457', contactPassed: false, note: '跨区路灯由市里统一派单。' },
});
const merged = await other();
await record('mergeRequest', 'POST', `${merged.at}/duplicate`, { ...clerk, body: { requestId: handed.at.split('/').pop() } });

await discussions({ record, operations, withReceipt, clerk, venue, consent });
await ledgers({ record, venue, memberId: me.memberId, clerk, member, office });
await reception({ record, operations, withReceipt, submit, venue, consent, clerk, chief, office });
await recusal({ http, record, other, clerk, chief, office, memberId: me.memberId });

await consultations({ record, http, session, signIn, clerk, chief, office, member, venue, consent, memberId: me.memberId });
await opinionReports({ record, http, session, signIn, clerk, office, member, venue });
await proposals({ record, http, session, signIn, other, clerk, office, member, memberId: me.memberId });
await handling({ record, http, session, signIn, office, member, officer, committeeId: venue.committeeId });

// codes
const bound = await record('bindQrCode', 'POST', '/api/v1/qr-codes', {
    ...chief, body: { code: 'yongchanglu-12-3', kind: 'stairwell', venueId: venue.id, label: '永昌路 12 号院 3 单元', place: '一层信报箱旁' },
});
await record('rebindQrCode', 'POST', `/api/v1/qr-codes/${bound.code}/rebinding`, { ...chief, body: { venueId: venue.id } });
await record('revokeQrCode', 'POST', `/api/v1/qr-codes/${bound.code}/revocation`, { ...chief, body: {} });
await record('listQrCodes', 'GET', `/api/v1/qr-codes?venue=${venue.id}`, clerk);
await record('scanQrCode', 'GET', `/s/${bound.code}`, {}, [410]);
await record('listAuditEvents', 'GET', '/api/v1/audit-events?limit=2', admin);
await record('verifyAuditEvents', 'GET', '/api/v1/audit-events/verification', admin);

problems[428] = await organisation({ record, refuse, base, upload, office: session((await signIn('office')).token),
    city: session((await signIn('admin-lanzhou')).token), venue });
await accounts({ record, refuse, http, session, operations, admin, venue, base });
await apps({ record, http, admin, venue, consent });
await webhooks({ record, http, admin, venue, consent });
await oidc({ record, operations });

// refusals that are alike everywhere
problems[400] = await refuse(400, 'GET', '/api/v1/requests?limit=0', clerk);
problems[401] = await refuse(401, 'GET', '/api/v1/me');
problems[404] = await refuse(404, 'GET', `/api/v1/requests/${randomUUID()}`, resident);
problems[410] = await refuse(410, 'GET', `/api/v1/qr-codes/${bound.code}`);
problems[413] = await refuse(413, 'POST', '/api/v1/requests', { body: { content: '长'.repeat(100000) } });
problems[415] = await refuse(415, 'POST', '/api/v1/requests', { raw: '路灯坏了', headers: { 'Content-Type': 'text/plain' } });
problems[422] = await refuse(422, 'POST', '/api/v1/requests', { body: { ...submission, content: undefined, title: '灯'.repeat(61) } });
const outdated = await refuse(422, 'POST', '/api/v1/requests', { body: { ...submission, attachmentIds: [], consentVersion: '2019-01' } });
for (let i = 0; i < 5; i++) await http('POST', '/api/v1/sessions', { body: { username: 'nobody', password: 'wrong' } });
problems[429] = await refuse(429, 'POST', '/api/v1/sessions', { body: { username: 'nobody', password: 'wrong' } });
problems.default = await refuse(405, 'PUT', '/api/v1/requests', { body: {} });
// not to be had without breaking the database: made of the same words
const words = Object.fromEntries(readFileSync(new URL('messages/problems.properties', resources), 'utf8')
    .split('\n').filter((line) => line.includes('=')).map((line) => line.split(/=(.*)/s).slice(0, 2)));
problems[503] = {
    type: '/docs/problems#unavailable', title: words['unavailable.title'], status: 503, detail: words['unavailable.detail'],
    instance: '/api/v1/requests', traceId: problems[429].traceId,
};
await record('signOut', 'DELETE', '/api/v1/sessions/current', clerk);

operations.signIn.request.password = '（至少十五个字的密码）';
operations.acceptInvitation.request.password = '（至少十五个字的密码）';
Object.assign(operations.changePassword.request, { currentPassword: '（现在的密码）', newPassword: '（至少十五个字的新密码）' });
operations.submitRequest.responses[422] = outdated;
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('contract/examples.json', resources),
    JSON.stringify(fixed({ problems: sorted(problems), operations: sorted(operations) }), null, 1) + '\n');
console.log(`${Object.keys(operations).length} operations, ${Object.keys(problems).length} refusals recorded`);
