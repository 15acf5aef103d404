#!/usr/bin/env bash
# Follows a request for the user who holds its receipt, and adds a message to it: RECEIPT=… follow.sh ID
. "$(dirname "$0")/common.sh"
get "/requests/$1" -H "Mashang-Receipt: ${RECEIPT:?}" | jq '{number, state, allowedActions, timeline: [.timeline[].kind]}'
post "/requests/$1/messages" '{"content":"昨天晚上又有人在台阶上摔倒。"}' -H "Mashang-Receipt: $RECEIPT" | jq '{state, messages: (.messages | length)}'
