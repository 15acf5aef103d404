#!/usr/bin/env bash
# Submits a request for a user of your app. The receipt is shown by this answer alone: give it to the user.
. "$(dirname "$0")/common.sh"
post /requests "$(submission "${1:-三号楼二单元门口的路灯坏了两个星期，老人晚上出门看不清台阶。}")" -H "Mashang-Device: $DEVICE" | jq '{id, number, receipt, state}'
