// The public API as the programs here call it.
import { randomUUID } from 'node:crypto';

const json = { 'Content-Type': 'application/json' };

export class Api {
  constructor(base, patience = 30_000) {
    Object.assign(this, { base: `${base}/api/v1`, patience });
  }

  async call(method, path, { body, headers = {} } = {}) {
    const answer = await fetch(this.base + path, { method, body, headers, signal: AbortSignal.timeout(this.patience) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, headers: answer.headers, bytes, body: isJson ? JSON.parse(bytes) : undefined };
  }

  get(path, headers) {
    return this.call('GET', path, { headers });
  }

  post(path, value, headers = {}) {
    return this.call('POST', path, { body: JSON.stringify(value), headers: { ...json, ...headers } });
  }

  submit(body, key = randomUUID(), headers = {}) {
    return this.post('/requests', body, { 'Idempotency-Key': key, ...headers });
  }

  track(id, receipt) {
    return this.get(`/requests/${id}`, { 'Mashang-Receipt': receipt });
  }

  upload(bytes, key = randomUUID(), headers = {}) {
    const form = new FormData();
    form.append('file', new Blob([bytes]), 'photo.jpg');
    return this.call('POST', '/attachments', { body: form, headers: { 'Idempotency-Key': key, ...headers } });
  }

  download(id, receipt) {
    return this.get(`/attachments/${id}`, { 'Mashang-Receipt': receipt });
  }

  async signIn(username, password) {
    const answer = await this.post('/sessions', { username, password });
    if (answer.status !== 201) throw new Error(`${username} cannot sign in: ${answer.status}`);
    return answer.body;
  }

  async consentVersion(code) {
    return (await this.get(`/qr-codes/${code}`)).body.consent.version;
  }
}
