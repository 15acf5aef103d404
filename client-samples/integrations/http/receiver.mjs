// A receiver of webhooks on Node.js alone: gives the challenge back, verifies every signature, prints what it takes.
//   SECRET=whsec_… PORT=9090 node receiver.mjs
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const TOLERANCE_SECONDS = 300;
const key = Buffer.from(process.env.SECRET.replace(/^whsec_/, ''), 'base64');
/** At least once means that one event may come twice: it is done once. */
const seen = new Set();

/** Standard Webhooks 1.0: one good signature of those in the header is enough, as secrets are renewed with an overlap. */
function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(time)) < TOLERANCE_SECONDS)) return false;
  const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest();
  return signatures.split(' ').some((each) => {
    const [version, value = ''] = each.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

async function take(call, answer) {
  const parts = [];
  for await (const part of call) parts.push(part);
  const body = Buffer.concat(parts).toString();
  if (!isGenuine(call.headers, body)) {
    console.log('refused: the signature is not ours');
    answer.writeHead(401).end();
    return;
  }
  const event = JSON.parse(body);
  answer.setHeader('Content-Type', 'application/json');
  answer.end(JSON.stringify(event.type === 'webhook.verification' ? event.data : {}));
  if (!seen.has(event.id)) console.log('verified', event.type, event.subject);
  seen.add(event.id);
}

createServer((call, answer) => {
  take(call, answer).catch((fault) => {
    console.error(fault);
    answer.writeHead(400).end();
  });
}).listen(Number(process.env.PORT ?? 9090), 'localhost', () => console.log('listening'));
