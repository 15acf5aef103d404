// A program that measures one application on a database of its own, and ends both however it went.
import path from 'node:path';
import { Api } from './api.mjs';
import { App, ROOT, freePort, freshFolder } from './app.mjs';
import { ended, toTheEnd } from './ending.mjs';

export const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';

/** @param name of its folder under .data; @param measure of {app, api, sql}, which says whether all held. The program ends with 1 where not */
export async function served(name, measure) {
  const data = path.join(ROOT, '.data', name);
  const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
  await toTheEnd(async () => {
    await freshFolder(data);
    await app.start().ready();
    const sql = await app.database();
    const held = await measure({ app, api: new Api(app.base), sql });
    await sql.end();
    return held ? 0 : 1;
  }, () => ended(app));
}
