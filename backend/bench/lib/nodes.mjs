// Two processes of the application on one database whose server outlives either of them.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from './api.mjs';
import { App, freePort, freshFolder, stopDatabase } from './app.mjs';
import { toTheEnd } from './ending.mjs';

export class TwoNodes {
  constructor(data, env = {}) {
    Object.assign(this, { data, env, apps: [] });
  }

  /** Starts both at once on an empty database. */
  async start() {
    const url = await this.#emptyDatabase();
    for (const name of ['one', 'two']) {
      const env = { QUARKUS_DATASOURCE_JDBC_URL: url, ...this.env };
      this.apps.push(new App({ data: this.data, port: await freePort(), log: this.#log(name), env }).start());
    }
    const ready = await Promise.all(this.apps.map((it) => it.ready()));
    process.stderr.write(`both ready after ${ready.join(' and ')} ms\n`);
    this.apis = this.apps.map((it) => new Api(it.base));
    this.sql = await this.server.database('nodes');
    return this;
  }

  /** An empty database of a server that outlives the application that started it, as after a kill. */
  async #emptyDatabase() {
    await freshFolder(this.data);
    this.server = new App({ data: this.data, port: await freePort(), log: this.#log('server') }).start();
    let database;
    for (let tries = 0; !database && tries < 600; tries++) {
      await sleep(100);
      database = await this.server.database().catch(() => null);
    }
    await this.server.stop('SIGKILL');
    await database.rows('CREATE DATABASE nodes TEMPLATE template0');
    await database.end();
    return `jdbc:postgresql://127.0.0.1:${this.server.databasePort()}/nodes?user=postgres`;
  }

  #log(name) {
    return path.join(this.data, `${name}.log`);
  }

  async stop() {
    await Promise.all([...this.apps, this.server].filter(Boolean).map((it) => it.stop('SIGKILL')));
    await stopDatabase(this.data);
  }
}

/** Ends what was started and the program, with the code that the work gives: 1 where it takes too long or fails. */
export async function within(most, nodes, work) {
  const bound = setTimeout(() => {
    console.error(`not done within ${most / 1000} s`);
    nodes.stop().then(() => process.exit(1));
  }, most);
  await toTheEnd(work, () => {
    clearTimeout(bound);
    return nodes.stop();
  });
}
