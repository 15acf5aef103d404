#!/usr/bin/env bash
# Says something under a topic for a user of your app. The receipt is shown by this answer alone: give it to the user.
. "$(dirname "$0")/common.sh"
discussion=$(curl -sS --fail-with-body "$API/public/discussions?limit=50" | jq -r '[.items[] | select(.state == "open")][0].id')
version=$(get /qr-codes/guangwumen | jq -r .consent.version)
post "/discussions/$discussion/statements" "$(jq -n --arg content "${1:-一楼住户不用电梯，可以少出或者不出。}" --arg consentVersion "$version" \
    '{$content, $consentVersion}')" -H "Mashang-Device: $DEVICE" | jq '{id, state, pseudonym, receipt}'
