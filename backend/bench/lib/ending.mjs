// A measurement on an application of its own, which leaves nothing running behind, however it ends.
import { stopDatabase } from './app.mjs';

/** What main gives is the exit code; a fault is told and is 1. @param end what else is to be ended */
export async function toTheEnd(main, app, end = () => {}) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      app.child?.kill('SIGKILL');
      stopDatabase(app.data).then(() => process.exit(1));
    });
  }
  try {
    process.exitCode = await main();
  } catch (fault) {
    console.error(fault);
    process.exitCode = 1;
  } finally {
    end();
    await app.stop();
    await stopDatabase(app.data);
  }
}
