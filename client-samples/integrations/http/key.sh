#!/usr/bin/env bash
# Registers an app as the demo's administrator and prints a key of it. With a real installation an administrator of
# the committee does this in the workbench and gives you the key.
set -eu
API=${BASE:-http://localhost:8080}/api/v1
call() {
    path=$1 body=$2; shift 2
    curl -sS --fail-with-body "$API$path" -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$body" "$@"
}
TOKEN=$(call /sessions '{"username":"admin","password":"mashang-demo-2026"}' | jq -r .token)
APP=$(call /apps "$(jq -n --arg name "Sample $$" '{$name, purpose: "Tries the interface out.", contact: "dev@app.example.org",
    grant: {scopes: ["requests:write", "requests:read", "directory:read", "statements:write", "webhooks:manage"]}}')" -H "Authorization: Bearer $TOKEN" | jq -r .id)
KEY=$(call "/apps/$APP/keys" '{"days":7}' -H "Authorization: Bearer $TOKEN" | jq -r .secret)
echo "export APP=$APP KEY=$KEY"
