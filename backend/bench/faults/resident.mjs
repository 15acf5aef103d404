// A resident who keeps submitting while the application is killed under their hands, and remembers everything.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../lib/api.mjs';

const PATIENCE_MS = 8000;
const SURNAMES = ['欧阳', '上官', '皇甫', '令狐', '诸葛', '司徒'];

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Contacts that exist nowhere else, so that wherever one turns up in plain, it leaked. */
export function canary(index) {
  const name = `${SURNAMES[index % SURNAMES.length]}雒${String.fromCodePoint(0x9f40 + index)}`;
  return { name, phone: `1990${String(7_310_000 + index * 7)}` };
}

export class Resident {
  /** What was acknowledged: nonce → {id, receipt, key, photos: [{id, hash}], withdrawn}. */
  acknowledged = new Map();
  refused = new Set();
  faults = [];
  retries = 0;

  constructor(base, index, consentVersion, photo) {
    this.api = new Api(base, PATIENCE_MS);
    Object.assign(this, { contact: canary(index), consentVersion, photo, index });
  }

  async live(until) {
    for (let turn = this.index; !until.aborted; turn++) {
      try {
        await this.#turn(turn);
      } catch (fault) {
        this.faults.push(`${fault.message}`);
      }
    }
  }

  async #turn(turn) {
    const nonce = randomBytes(9).toString('hex');
    if (turn % 5 === 4) return this.#refusal(nonce, turn);
    const photos = turn % 4 === 1 ? [await this.#upload()] : [];
    const body = {
      qrCode: 'guangwumen', content: `故障演练 ${nonce} 楼道灯不亮，请派人查看。`, consentVersion: this.consentVersion,
      visibility: turn % 2 ? 'public' : 'private', attachmentIds: photos.map((it) => it.id),
      ...(turn % 3 === 0 && { contact: this.contact, wantsReply: true }),
    };
    const key = randomUUID();
    const answer = await this.#surely(() => this.api.submit(body, key));
    if (answer.status !== 201) throw new Error(`a good submission is answered ${answer.status} ${answer.bytes}`);
    const { id, receipt } = answer.body;
    const kept = { id, receipt, key, photos, contact: turn % 3 === 0 };
    this.acknowledged.set(nonce, kept);
    for (const photo of photos) {
      photo.hash = sha256((await this.#surely(() => this.api.download(photo.id, receipt))).bytes);
    }
    if (turn % 6 === 0) await this.#again(body, key, receipt);
    if (turn % 7 === 2) await this.#withdraw(kept);
  }

  /** What the service must refuse, whole: nothing of it may be found afterwards. */
  async #refusal(nonce, turn) {
    const body = { qrCode: 'guangwumen', content: `故障演练 ${nonce}`, consentVersion: this.consentVersion, visibility: 'private' };
    const broken = [
      { ...body, consentVersion: '1999-01' }, { ...body, qrCode: 'no-such-code' }, { ...body, colour: 'red' },
      { ...body, content: `${body.content}${'长'.repeat(5000)}` }, { ...body, attachmentIds: [randomUUID()] },
    ][Math.floor(turn / 5) % 5];
    const key = randomUUID();
    const answer = await this.#surely(() => this.api.submit(broken, key));
    if (answer.status < 400 || answer.status > 499) throw new Error(`a broken submission is answered ${answer.status}`);
    this.refused.add(nonce);
  }

  async #upload() {
    const key = randomUUID();
    const answer = await this.#surely(() => this.api.upload(this.photo, key));
    if (answer.status !== 201) throw new Error(`a good photo is answered ${answer.status} ${answer.bytes}`);
    return { id: answer.body.id };
  }

  async #again(body, key, receipt) {
    const answer = await this.#surely(() => this.api.submit(body, key));
    if (answer.body?.receipt !== receipt) throw new Error(`the same key gave another receipt (${answer.status})`);
  }

  async #withdraw(kept) {
    const headers = { 'Mashang-Receipt': kept.receipt, 'Idempotency-Key': randomUUID() };
    const answer = await this.#surely(() => this.api.post(`/requests/${kept.id}/withdrawal`, { reason: '不需要了' }, headers));
    if (answer.status !== 200 && answer.status !== 409) throw new Error(`a withdrawal is answered ${answer.status} ${answer.bytes}`);
    kept.withdrawn = answer.status === 200;
  }

  /** Repeats the same call while its outcome is unknown or the service says that it is busy. */
  async #surely(call) {
    for (;;) {
      try {
        const answer = await call();
        if (answer.status !== 503 && answer.status !== 429) return answer;
      } catch {
        this.retries++;
      }
      await sleep(50 + Math.random() * 100);
    }
  }
}
