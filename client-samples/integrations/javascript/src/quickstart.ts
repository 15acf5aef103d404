// Submit, follow, be told: npm ci && npm run build && KEY=msk_… node target/src/quickstart.js
import { clientOf, given, Refused, type RequestSubmission } from './client.js';
import { receive, type Event } from './receiver.js';

const base = process.env.BASE ?? 'http://localhost:8080';
const port = Number(process.env.PORT ?? 9090);
const client = clientOf(base, process.env.KEY ?? '');

// be told
let secret = '';
let tell: (event: Event) => void;
const told = new Promise<Event>((resolve) => { tell = resolve; });
const server = await receive(port, () => secret, (event) => tell(event));
const made = await given(client.POST('/api/v1/webhooks', { body: { url: `http://localhost:${port}/events`, types: ['request.submitted'] } }));
secret = made.secret;
const webhook = { params: { path: { id: made.webhook.id } } };
console.log('webhook', (await given(client.POST('/api/v1/webhooks/{id}/verification', { ...webhook, body: {} }))).state);

// submit: the same key again gives the same request
const qr = await given(client.GET('/api/v1/qr-codes/{code}', { params: { path: { code: 'guangwumen' } } }));
const body: RequestSubmission = {
  qrCode: 'guangwumen',
  content: '三号楼二单元门口的路灯坏了两个星期，老人晚上出门看不清台阶。',
  wantsReply: false,
  consentVersion: qr.consent.version,
  visibility: 'private',
};
const once = { params: { header: { 'Idempotency-Key': crypto.randomUUID(), 'Mashang-Device': crypto.randomUUID() } } };
const submitted = await given(client.POST('/api/v1/requests', { ...once, body }));
const again = await given(client.POST('/api/v1/requests', { ...once, body }));
if (again.id !== submitted.id) throw new Error('submitted twice');
console.log('submitted', submitted.number);

// follow, with the receipt of the user
const own = { params: { path: { id: submitted.id } }, headers: { 'Mashang-Receipt': submitted.receipt ?? '' } };
await given(client.POST('/api/v1/requests/{id}/messages', { ...own, body: { content: '昨天晚上又有人在台阶上摔倒。' } }));
console.log('state', (await given(client.GET('/api/v1/requests/{id}', own))).state);

// all that came in, page by page
const numbers: string[] = [];
for (let cursor: string | undefined, more = true; more;) {
  const page = await given(client.GET('/api/v1/apps/current/requests', { params: { query: { limit: 2, cursor } } }));
  numbers.push(...page.items.map((each) => each.number));
  cursor = page.next ?? undefined;
  more = cursor !== undefined;
}
console.log('listed', numbers.includes(submitted.number));

// a refusal is a problem
try {
  await given(client.POST('/api/v1/requests', { params: { header: { 'Mashang-Device': crypto.randomUUID() } }, body: { ...body, content: '' } }));
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault;
  console.log('refused', fault.problem.status, fault.problem.violations?.[0]?.field);
}

const event = await told;
console.log('verified', event.type, event.subject === submitted.id);
await given(client.DELETE('/api/v1/webhooks/{id}', webhook));
server.close();
server.closeAllConnections();
