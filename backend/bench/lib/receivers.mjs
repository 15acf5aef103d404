// Webhook receivers on this machine: some that take what comes, and some that hang.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What Standard Webhooks asks of a receiver, written out here so that nothing of ours judges itself. */
function isSigned({ headers }, text, secret) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const wanted = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`).digest();
  return headers['webhook-signature'].split(' ').some((one) => {
    const given = Buffer.from(one.slice('v1,'.length), 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

export class Receiver {
  /** Of each request that was told of, when its event came, as often as it came, in milliseconds after it happened. */
  got = new Map();
  unsigned = 0;
  /** How long it takes for each event; one that hangs never answers. */
  takes = 0;

  /** @param hangs once it has been verified */
  async open(hangs = false) {
    this.server = createServer((call, answer) => {
      let text = '';
      call.on('data', (part) => { text += part; });
      // what was cut off, as its sender was killed, never ends
      call.on('end', () => this.#answer(call, text, answer, hangs));
    });
    await new Promise((listening) => { this.server.listen(0, '127.0.0.1', listening); });
    this.url = `http://127.0.0.1:${this.server.address().port}/events`;
    return this;
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }

  async #answer(call, text, answer, hangs) {
    const event = JSON.parse(text);
    if (event.type === 'webhook.verification') return answer.end(JSON.stringify(event.data));
    if (hangs) return undefined;
    this.#take(call, text, event);
    await sleep(this.takes);
    return answer.end('{}');
  }

  #take(call, text, event) {
    if (!isSigned(call, text, this.secret)) this.unsigned++;
    const times = this.got.get(event.subject) ?? [];
    this.got.set(event.subject, [...times, Date.now() - Date.parse(event.time)]);
  }
}
