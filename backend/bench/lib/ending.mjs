// A measurement that leaves nothing running behind, however it ends.
import { stopDatabase } from './app.mjs';

/** What main gives is the exit code; a fault is told and is 1. @param end ends whatever is running then, also where nothing is */
export async function toTheEnd(main, end) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)));
  try {
    process.exitCode = await main();
  } catch (fault) {
    console.error(fault);
    process.exitCode = 1;
  } finally {
    await end();
  }
}

/** Ends an application that was started, and its database. */
export async function ended(app, signal) {
  await app.stop(signal);
  await stopDatabase(app.data);
}
