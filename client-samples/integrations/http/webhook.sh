#!/usr/bin/env bash
# From an address to verified events: makes a webhook, starts the receiver beside this file, has it verified, submits a
# request, and waits until the receiver has printed the event.
. "$(dirname "$0")/common.sh"
PORT=${PORT:-9090}
made=$(post /webhooks "{\"url\":\"http://localhost:$PORT/events\",\"types\":[\"request.submitted\"]}")
webhook=$(echo "$made" | jq -r .webhook.id)
log=$(mktemp)
SECRET=$(echo "$made" | jq -r .secret) PORT=$PORT node "$(dirname "$0")/receiver.mjs" >"$log" &
receiver=$!
trap 'kill $receiver; rm -f "$log"' EXIT
# wait_for WORDS: until the receiver has printed them, half a minute at most
wait_for() { for _ in $(seq 150); do grep -q "$1" "$log" && return; sleep 0.2; done; cat "$log"; echo "no $1" >&2; return 1; }
wait_for listening
post "/webhooks/$webhook/verification" '{}' | jq -r .state
id=$(post /requests "$(submission '公交站牌被撞倒了，夜里容易绊人。')" -H "Mashang-Device: $DEVICE" | jq -r .id)
wait_for "verified request.submitted $id"
grep verified "$log"
get "/webhooks/$webhook/deliveries?limit=5" | jq -r '.items[] | "\(.type) \(.outcome)"'
curl -sS --fail-with-body -X DELETE "$API/webhooks/$webhook" -H "Authorization: Bearer $KEY" -H "Idempotency-Key: $(new_id)"
