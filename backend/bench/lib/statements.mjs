// Checks that a script of pgbench holds exactly the statements that the application was seen to send.
import { readFileSync } from 'node:fs';

/** White space, also around commas and brackets, is no difference. */
const tidy = (sql) => sql.replace(/\s+/g, ' ').replace(/ ?([(),]) ?/g, '$1').trim();

export function ofScript(file) {
  return readFileSync(file, 'utf8').replace(/^\\.*$/gm, '').replace(/--[^'\n]*$/gm, '')
    .replace(/\/\*<\*\/.*?\/\*>\*\//gs, '?').split(';').map(tidy).filter(Boolean);
}

export function ofApplication(seen) {
  return seen.map(({ sql }) => tidy(sql.replace(/\$\d+/g, '?')));
}

/** What differs, as text; null where nothing does. */
export function difference(file, seen) {
  const [ours, theirs] = [ofScript(file), ofApplication(seen)];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    if (ours[i] !== theirs[i]) return `statement ${i + 1}\n  script:      ${ours[i] ?? '(none)'}\n  application: ${theirs[i] ?? '(none)'}`;
  }
  return null;
}
