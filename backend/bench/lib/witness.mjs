// A second process of the application whose way to the database is watched, its jobs at rest after their first run.
import { setTimeout as sleep } from 'node:timers/promises';
import { App, freePort } from './app.mjs';
import { Api } from './api.mjs';
import { Proxy } from './proxy.mjs';

const SETTLE_MS = 300;
/** The jobs that would otherwise speak between the statements of a call. */
const JOBS = ['RELAY', 'DEADLINES', 'AUDIT_SEAL', 'DELIVERY', 'DIGESTS', 'PROMISES', 'EXCHANGE_SWEEP', 'RETENTION'];

export class Witness {
  static async of(app, log) {
    const witness = new Witness();
    witness.proxy = await Proxy.before(app.databasePort());
    const url = `jdbc:postgresql://127.0.0.1:${witness.proxy.port}/postgres?user=postgres&binaryTransfer=false`;
    const env = { QUARKUS_DATASOURCE_JDBC_URL: url, ...Object.fromEntries(JOBS.map((job) => [`MASHANG_${job}_EVERY`, '1h'])) };
    witness.app = new App({ data: app.data, port: await freePort(), profile: 'bench', log, env }).start();
    await witness.app.ready();
    witness.api = new Api(witness.app.base);
    await sleep(2000);
    return witness;
  }

  /** The statements of one call. */
  during(call) {
    return this.proxy.during(async () => {
      const answer = await call();
      if (answer.status > 299) throw new Error(`a watched call is answered ${answer.status} ${answer.bytes}`);
      await sleep(SETTLE_MS);
    });
  }

  async stop() {
    await this.app.stop();
    this.proxy.close();
  }
}
