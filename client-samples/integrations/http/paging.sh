#!/usr/bin/env bash
# Reads all that came in by your app, page by page: follow `next` until there is none.
. "$(dirname "$0")/common.sh"
cursor=''
while :; do
    page=$(get "/apps/current/requests?limit=2${cursor:+&cursor=$cursor}")
    echo "$page" | jq -r '.items[] | "\(.number) \(.state)"'
    cursor=$(echo "$page" | jq -r '.next // empty')
    [ -n "$cursor" ] || break
done
