#!/usr/bin/env node
// Fails where openapi.yaml breaks clients of the last released contract, unless info.version has a new first number and
// CHANGELOG.md names each break in its section under "### Breaking": by its path, such as /api/v1/me, or its component, such
// as Venue. Values that an enum gained break nobody, as clients take what they do not know for "other", but some generated
// clients have to be made again: they need a new version, and are named under "### New values".
// On release: cp openapi.yaml released/openapi.yaml
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

function compare() {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    try {
        const report = join(folder, 'report.json');
        const run = spawnSync(join(here, 'node_modules/.bin/redocly'),
            ['diff', 'released/openapi.yaml', 'openapi.yaml', '--format', 'json', '--fail-on', 'none', '--output', report],
            { cwd: here, encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } });
        if (run.status !== 0 || !existsSync(report)) throw new Error(run.stderr || run.error);
        return JSON.parse(readFileSync(report, 'utf8'));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** What a change is called in the changelog: the path or component it is in. */
function names(change) {
    const places = [change.path, change.base?.pointer, change.revision?.pointer].filter(Boolean);
    return places.map((place) => place.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')))
        .map(([, kind, first, second]) => (kind === 'paths' ? first : kind === 'components' ? second : kind))
        .filter(Boolean);
}

/** What the changelog says of that version under a heading. */
function told(version, heading) {
    const changelog = readFileSync(join(here, 'CHANGELOG.md'), 'utf8');
    const section = changelog.split(/^## /m).find((part) => part.split(/\s/)[0] === version) ?? '';
    return section.split(/^### /m).find((part) => part.startsWith(heading)) ?? '';
}

const isGrowth = (change) => change.verdicts.every((verdict) => verdict.ruleId === 'enum-values-added');
const untold = (changes, text) => {
    const words = new Set(text.split(/[\s`,;:()*]+/));
    return changes.filter((change) => !names(change).some((name) => words.has(name)));
};

const report = compare();
const { base, revision } = report.infoVersions;
const weighty = report.changes.filter((change) => change.impact === 'major');
const [grown, breaks] = [weighty.filter(isGrowth), weighty.filter((change) => !isGrowth(change))];
const isNew = base !== revision;
const isMajor = base.split('.')[0] !== revision.split('.')[0];
const faults = [
    ...untold(breaks, isMajor ? told(revision, 'Breaking') : '').map((change) => ['breaks clients', change]),
    ...untold(grown, isNew ? told(revision, 'New values') : '').map((change) => ['a new value', change]),
];
for (const [what, change] of faults) {
    console.error(`${what}: ${change.verdicts.map((verdict) => verdict.message).join(' ')} (${change.path})`);
}
if (faults.length) {
    console.error(`What breaks clients needs a new first number of info.version (${revision}; ${base} was released) in backend/src/main/resources/META-INF/openapi.yaml `
        + `and is named in openapi/CHANGELOG.md, "## <version>", "### Breaking"; new values of enums need a new version, and are named under "### New values".`);
    process.exit(1);
}
console.log(breaks.length
    ? `${breaks.length} changes since ${base} break clients, as CHANGELOG.md says of ${revision}.`
    : `Nothing breaks clients of ${base}.`);
