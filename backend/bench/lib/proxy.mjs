// Stands between the application and PostgreSQL and writes down every statement that passes, in order, with its values.
// So what is compared and explained is what the application truly sends, not what its log says.
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;

export class Proxy {
  /** {connection, sql, types, values} in the order they came. */
  seen = [];
  #connections = 0;

  static async before(port) {
    const proxy = new Proxy();
    proxy.server = net.createServer((client) => proxy.#pass(client, net.connect(port, '127.0.0.1')));
    await new Promise((resolve) => { proxy.server.listen(0, '127.0.0.1', resolve); });
    proxy.port = proxy.server.address().port;
    return proxy;
  }

  /** What passes while the work is done. */
  async during(work) {
    const from = this.seen.length;
    await work();
    return this.seen.slice(from);
  }

  /** The first statement like that, also one that is still to come: of two nodes a job may take the other first. */
  async awaited(pattern, ms = 60_000) {
    for (const end = Date.now() + ms; Date.now() < end; await sleep(200)) {
      const statement = this.seen.find(({ sql }) => pattern.test(sql));
      if (statement) return statement;
    }
    throw new Error(`not seen within ${ms} ms: ${pattern}`);
  }

  close() {
    this.server.close();
  }

  #pass(client, database) {
    const reader = new Reader(++this.#connections, this.seen);
    client.on('data', (data) => {
      reader.take(data);
      database.write(data);
    });
    database.on('data', (data) => client.write(data));
    for (const [one, other] of [[client, database], [database, client]]) {
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
    }
  }
}

/** Reads the messages that a client sends. */
class Reader {
  #held = Buffer.alloc(0);
  #started = false;
  #prepared = new Map();

  constructor(connection, seen) {
    Object.assign(this, { connection, seen });
  }

  take(data) {
    this.#held = Buffer.concat([this.#held, data]);
    for (;;) {
      const head = this.#started ? 1 : 0;
      if (this.#held.length < head + 4) return;
      const length = this.#held.readInt32BE(head) + head;
      if (this.#held.length < length) return;
      const body = this.#held.subarray(head + 4, length);
      if (this.#started) this.#message(String.fromCharCode(this.#held[0]), body);
      else this.#started = ![SSL_REQUEST, GSS_REQUEST].includes(body.readInt32BE(0));
      this.#held = this.#held.subarray(length);
    }
  }

  #message(type, body) {
    if (type === 'Q') this.seen.push({ connection: this.connection, sql: word(body, 0).text, types: [], values: [] });
    if (type === 'P') {
      const name = word(body, 0);
      const sql = word(body, name.end);
      const types = Array.from({ length: body.readInt16BE(sql.end) }, (_, i) => body.readInt32BE(sql.end + 2 + 4 * i));
      this.#prepared.set(name.text, { sql: sql.text, types });
    }
    if (type === 'B') {
      const portal = word(body, 0);
      const name = word(body, portal.end);
      const { sql, types } = this.#prepared.get(name.text) ?? { sql: '?', types: [] };
      this.seen.push({ connection: this.connection, sql, types, values: valuesOf(body, name.end) });
    }
  }
}

function word(body, from) {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), end: end + 1 };
}

/** All as text: the application is told not to send any in binary form, apart from bytea. */
function valuesOf(body, from) {
  const formats = body.readInt16BE(from);
  const isBinary = (i) => formats > 0 && body.readInt16BE(from + 2 + 2 * (formats === 1 ? 0 : i)) === 1;
  let at = from + 2 + 2 * formats;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, i) => {
    const length = body.readInt32BE(at);
    const bytes = length < 0 ? null : body.subarray(at + 4, at + 4 + length);
    at += 4 + Math.max(0, length);
    if (bytes === null) return null;
    return isBinary(i) ? `\\x${bytes.toString('hex')}` : bytes.toString('utf8');
  });
}
