// Which state may follow which: from the table that the build writes down, else from the copy here.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/app.mjs';

const COPY = {
  submitted: ['accepted', 'declined', 'withdrawn'],
  accepted: ['assigned', 'withdrawn'],
  assigned: ['in_progress', 'accepted', 'withdrawn'],
  in_progress: ['assigned', 'answered', 'accepted', 'withdrawn'],
  answered: ['closed', 'reopened', 'follow_up'],
  follow_up: ['closed', 'reopened'],
  reopened: ['assigned', 'in_progress', 'closed'],
  closed: ['reopened'],
  declined: ['submitted'],
};

function table() {
  const file = path.join(ROOT, 'backend/docs/request-states.json');
  if (!existsSync(file)) return Object.entries(COPY).flatMap(([from, all]) => all.map((to) => `${from} ${to}`));
  const read = JSON.parse(readFileSync(file, 'utf8'));
  return (Array.isArray(read) ? read : read.moves).map(({ from, to }) => `${from} ${to}`);
}

const LEGAL = new Set(table());

/** What is wrong with a history, the states in their order; null where nothing is. */
export function flaw(states, current) {
  if (states[0] !== 'submitted') return `begins ${states[0]}`;
  const broken = states.findIndex((state, i) => i > 0 && state !== states[i - 1] && !LEGAL.has(`${states[i - 1]} ${state}`));
  if (broken > 0) return `${states[broken - 1]} → ${states[broken]}`;
  return states.at(-1) === current ? null : `ends ${states.at(-1)}, the row says ${current}`;
}
