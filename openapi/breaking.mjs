#!/usr/bin/env node
// Fails where openapi.yaml breaks clients of the last released contract, unless CHANGELOG.md has a section for the new
// info.version that names each break under "### Breaking": by its path, such as /api/v1/me, or its component, such as Venue.
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

function told(version) {
    const changelog = readFileSync(join(here, 'CHANGELOG.md'), 'utf8');
    const section = changelog.split(/^## /m).find((part) => part.split(/\s/)[0] === version) ?? '';
    return section.split(/^### /m).find((part) => part.startsWith('Breaking')) ?? '';
}

const report = compare();
const breaks = report.changes.filter((change) => change.impact === 'major');
const { base, revision } = report.infoVersions;
const text = base === revision ? '' : told(revision);
const words = new Set(text.split(/[\s`,;:()*]+/));
const untold = breaks.filter((change) => !names(change).some((name) => words.has(name)));
for (const change of untold) {
    console.error(`breaks clients: ${change.verdicts.map((verdict) => verdict.message).join(' ')} (${change.path})`);
}
if (untold.length) {
    console.error(base === revision
        ? `Make it compatible; or raise info.version (${base}) in backend/src/main/resources/META-INF/openapi.yaml and tell it in openapi/CHANGELOG.md.`
        : `Make it compatible, or name it in openapi/CHANGELOG.md: "## ${revision}", "### Breaking".`);
    process.exit(1);
}
console.log(breaks.length
    ? `${breaks.length} changes since ${base} break clients, as CHANGELOG.md says of ${revision}.`
    : `Nothing breaks clients of ${base}.`);
