// Brings the long INSERT of submit.sql back into line when columns of the request have come, gone or moved: by
// ALIGN=1 make bench. Each value stands behind its column's name there; a column not seen before gets null, to be looked at.
import { readFileSync, writeFileSync } from 'node:fs';

const INSERT = /insert into request \([^]*?\n\);\n/;
const WIDTH = 118;

function wrapped(columns) {
  const lines = [''];
  for (const column of columns) {
    if (lines.at(-1).length + column.length > WIDTH) lines.push('');
    lines[lines.length - 1] += `${column},`;
  }
  return lines.join('\n').replace(/,$/, '');
}

/** @param sql the application's statement */
export function align(file, sql) {
  const [, list] = /insert into request \(([^)]*)\)/.exec(sql);
  const columns = list.split(',').map((it) => it.trim());
  const script = readFileSync(file, 'utf8');
  const known = new Map([...script.matchAll(/^ {4}(.*?),? -- (\w+)$/gm)].map(([, value, column]) => [column, value]));
  const values = columns.map((column, i) => `    ${known.get(column) ?? '/*<*/null/*>*/'}${i + 1 < columns.length ? ',' : ''} -- ${column}`);
  writeFileSync(file, script.replace(INSERT, () => `insert into request (\n${wrapped(columns)}) values (\n${values.join('\n')}\n);\n`));
  return columns.filter((column) => !known.has(column));
}
