#!/bin/sh
# Fails where the contract has changed in a way that breaks clients and CHANGELOG.md does not say "Breaking". Compared
# with the last commit while there are changes at hand, else with the commit before; or with CONTRACT_BASE (any revision).
set -eu
cd "$(dirname "$0")"
git rev-parse -q --verify HEAD >/dev/null 2>&1 || { echo 'No earlier contract to compare with: this is no git history.'; exit 0; }
if [ -n "${CONTRACT_BASE:-}" ]; then
    base=$CONTRACT_BASE
elif git diff --quiet HEAD -- openapi.yaml; then
    base=HEAD~1
else
    base=HEAD
fi
earlier=$(mktemp -d)
trap 'rm -rf "$earlier"' EXIT
if ! git show "$base:./openapi.yaml" >"$earlier/openapi.yaml" 2>/dev/null; then
    echo "No earlier contract to compare with at $base."
    exit 0
fi
cmp -s "$earlier/openapi.yaml" openapi.yaml && exit 0
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
if ! node_modules/.bin/redocly diff "$earlier/openapi.yaml" openapi.yaml --fail-on major; then
    if git diff "$base" -- CHANGELOG.md | grep -Eiq '^\+.*breaking'; then
        echo 'The change breaks clients, as openapi/CHANGELOG.md says.'
    else
        echo 'The change breaks clients. Make it compatible, or write it down in openapi/CHANGELOG.md under "Breaking".' >&2
        exit 1
    fi
fi
