#!/bin/sh
# Everything the contract must pass: lint with its examples, no drift from what the build made, no break that the
# changelog does not name. With the path of a contract just built, that one is compared; else no drift is looked for.
set -eu
generated=${1:-}
[ -z "$generated" ] || generated=$(cd "$(dirname "$generated")" && pwd)/$(basename "$generated")
cd "$(dirname "$0")"
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
node_modules/.bin/redocly lint openapi.yaml
if [ -n "$generated" ] && ! diff -u openapi.yaml "$generated"; then
    echo 'The contract has drifted from the code: run `make openapi` and review the difference.' >&2
    exit 1
fi
if grep -q '"resolved"' package-lock.json; then
    echo 'package-lock.json names a registry: remove its "resolved" lines.' >&2
    exit 1
fi
exec node breaking.mjs
