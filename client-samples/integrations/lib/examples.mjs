// The examples of a document: its fenced blocks. Those marked `sh` are run from top to bottom in one shell, so that a later one
// knows what an earlier one set; a `json` block says what the shell block before it printed, a `text` block its lines.
import { readFileSync } from 'node:fs';

const FENCE = /^```([^\n]*)\n([\s\S]*?)^```$/gm;
const WORD = /^(\/docs\/problems#)?[a-z][a-z0-9_.:-]*$/;

/** @return [{language, text}] in the order of the file */
export function blocks(file) {
  return [...readFileSync(file, 'utf8').matchAll(FENCE)].map(([, language, text]) => ({ language: language.trim(), text }));
}

/** The examples of a file: each shell block with what is said to come of it. A block that is no example is a fault. */
export function examples(file) {
  const found = [];
  for (const { language, text } of blocks(file)) {
    if (language === 'sh') found.push({ file, script: text, expected: [] });
    else if (found.length && ['json', 'text'].includes(language)) found.at(-1).expected.push({ language, text });
    else throw new Error(`${file}: a block marked "${language}" is not run by anything`);
  }
  return found;
}

/** One script of all; the output of each lands between two marks. */
export function script(all, mark) {
  return ['set -euo pipefail', ...all.map(({ script }, index) => `echo '${mark} ${index}'\n${script}`), `echo '${mark} ${all.length}'`].join('\n');
}

/** @return what each of them printed; fewer where one of them failed */
export function outputs(printed, mark) {
  return printed.split(new RegExp(`^${mark} \\d+\\n`, 'm')).slice(1);
}

/** What differs from what the document says, or nothing. */
export function differences({ expected }, printed) {
  return expected.flatMap(({ language, text }) => (language === 'json' ? shapes(printed, text) : lines(printed, text)));
}

function shapes(printed, text) {
  let seen;
  try {
    seen = JSON.parse(printed);
  } catch {
    return [`no JSON: ${printed.slice(0, 300)}`];
  }
  return compare(JSON.parse(text), seen, '$');
}

/** Words of the contract are as they are; other strings and numbers are examples of their kind; fields that are not told may be more. */
function compare(told, seen, at) {
  if (Array.isArray(told)) {
    if (!Array.isArray(seen)) return [`${at} is no list`];
    return told.flatMap((each, index) => (index < seen.length ? compare(each, seen[index], `${at}[${index}]`) : [`${at}[${index}] is missing`]));
  }
  if (told !== null && typeof told === 'object') {
    if (seen === null || typeof seen !== 'object') return [`${at} is no object`];
    return Object.entries(told).flatMap(([name, value]) => (name in seen ? compare(value, seen[name], `${at}.${name}`) : [`${at}.${name} is missing`]));
  }
  if (typeof told === 'string' && WORD.test(told)) return told === seen ? [] : [`${at} is ${JSON.stringify(seen)}, not ${told}`];
  if (typeof told === 'boolean' || told === null) return told === seen ? [] : [`${at} is ${seen}, not ${told}`];
  return typeof told === typeof seen ? [] : [`${at} is a ${typeof seen}, not a ${typeof told}`];
}

/** Each line occurs, in this order; `…` stands for anything. */
function lines(printed, text) {
  const left = printed.split('\n').map((line) => line.trimEnd());
  return text.trimEnd().split('\n').filter((line) => {
    const like = new RegExp(`^${line.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
    const at = left.findIndex((each) => like.test(each));
    if (at < 0) return true;
    left.splice(0, at + 1);
    return false;
  }).map((line) => `the line "${line}" was not printed: ${printed.slice(0, 600)}`);
}
