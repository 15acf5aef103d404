// A client of PostgreSQL's own protocol (version 3), as much of it as the programs here need: statements, and COPY both
// ways. It asks for no password, so it is for the loopback server that the application starts for itself.
import net from 'node:net';

const READY = 'Z';

export class Pg {
  #waiting = Buffer.alloc(0);
  #handler = null;
  #queue = Promise.resolve();

  constructor(socket) {
    this.socket = socket;
    socket.on('data', (data) => this.#take(data));
    for (const end of ['error', 'close']) socket.on(end, (why) => this.#handler?.('lost', why));
  }

  static async connect(port, database = 'postgres', host = '127.0.0.1') {
    const socket = net.connect(port, host);
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.setNoDelay(true);
    const client = new Pg(socket);
    const words = Buffer.from(['user', 'postgres', 'database', database, 'client_encoding', 'UTF8', '', ''].join('\0'));
    const start = Buffer.alloc(8);
    start.writeInt32BE(words.length + 8, 0);
    start.writeInt32BE(3 << 16, 4);
    await client.#ask(Buffer.concat([start, words]), () => {});
    return client;
  }

  /** Runs statements; gives the rows of all of them, each value as text or null. */
  async rows(sql) {
    const rows = [];
    await this.#ask(message('Q', text(sql)), (type, body) => {
      if (type === 'D') rows.push(values(body));
    });
    return rows;
  }

  async value(sql) {
    return (await this.rows(sql))[0]?.[0];
  }

  async objects(sql) {
    return (await this.rows(`SELECT to_json(o)::text FROM (${sql}) o`)).map(([json]) => JSON.parse(json));
  }

  /** COPY … TO STDOUT; each row's bytes are handed over as they come. */
  copyOut(sql, each) {
    return this.#ask(message('Q', text(sql)), (type, body) => {
      if (type === 'd') each(body);
    });
  }

  /** COPY … FROM STDIN of the texts that the iterable gives, in pieces of any size. */
  async copyIn(sql, pieces) {
    let begun;
    const ready = new Promise((resolve) => { begun = resolve; });
    const done = this.#ask(message('Q', text(sql)), (type) => {
      if (type === 'G') begun(true);
    });
    const opened = await Promise.race([ready, done.then(() => false)]);
    if (!opened) return;
    for await (const piece of pieces) {
      if (!this.socket.write(message('d', Buffer.from(piece)))) {
        await Promise.race([new Promise((resolve) => { this.socket.once('drain', resolve); }), done]);
      }
    }
    this.socket.write(message('c', Buffer.alloc(0)));
    await done;
  }

  async end() {
    this.socket.end(message('X', Buffer.alloc(0)));
    this.socket.unref();
  }

  /** One question at a time; settles when the server is ready for the next. */
  #ask(bytes, each) {
    const turn = this.#queue.then(() => new Promise((resolve, reject) => {
      let fault;
      this.#handler = (type, body) => {
        if (type === 'lost') return reject(new Error(`the connection to PostgreSQL is lost ${body?.message ?? ''}`));
        if (type === 'E') fault ??= new Error(faultOf(body));
        else if (type === READY) return fault ? reject(fault) : resolve();
        else each(type, body);
      };
      this.socket.write(bytes);
    }));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #take(data) {
    let held = this.#waiting.length ? Buffer.concat([this.#waiting, data]) : data;
    while (held.length >= 5) {
      const length = held.readInt32BE(1) + 1;
      if (held.length < length) break;
      const handler = this.#handler;
      handler?.(String.fromCharCode(held[0]), held.subarray(5, length));
      held = held.subarray(length);
    }
    this.#waiting = held;
  }
}

function message(type, body) {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const text = (sql) => Buffer.from(`${sql}\0`);

function values(body) {
  const row = [];
  for (let column = body.readInt16BE(0), at = 2; column > 0; column--) {
    const length = body.readInt32BE(at);
    row.push(length < 0 ? null : body.toString('utf8', at + 4, at + 4 + length));
    at += 4 + Math.max(0, length);
  }
  return row;
}

function faultOf(body) {
  const fields = Object.fromEntries(body.toString('utf8').split('\0').filter(Boolean).map((it) => [it[0], it.slice(1)]));
  return `${fields.M ?? 'PostgreSQL refused'} (${fields.C ?? ''})`;
}
