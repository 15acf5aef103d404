#!/usr/bin/env bash
# Sends one submission three times, as an app does whose connection broke: the same key gives the same request, and the
# same receipt; another body with that key is refused.
. "$(dirname "$0")/common.sh"
key=$(new_id)
body=$(submission '小区北门的井盖松动，车一过就响。')
send() { curl -sS "$API/requests" -H "Authorization: Bearer $KEY" -H "Mashang-Device: $DEVICE" -H 'Content-Type: application/json' -H "Idempotency-Key: $key" -d "$1"; }
first=$(send "$body" | jq -r '"\(.number) \(.receipt)"')
again=$(send "$body" | jq -r '"\(.number) \(.receipt)"')
[ "$first" = "$again" ] && echo 'the same request, the same receipt'
send "$(echo "$body" | jq '.title = "井盖"')" | jq '{status, type, title}'
