#!/usr/bin/env bash
# Makes a link by which a user of your app goes on in our form, the phone that you have verified filled in. Good for ten minutes.
. "$(dirname "$0")/common.sh"
post /apps/current/launches "$(jq -n --arg phone "${1:-139 0000 0001}" --arg content "${2:-公交站牌被撞倒了，夜里容易绊人。}" \
    '{qrCode: "guangwumen", $phone, $content}')" | jq -r .url
