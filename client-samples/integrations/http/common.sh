# What all samples need: where the service is, a key, and calls that create. Source it, do not run it.
set -eu
BASE=${BASE:-http://localhost:8080}
API=$BASE/api/v1
KEY=${KEY:?a key of your app, as key.sh prints one}

new_id() { cat /proc/sys/kernel/random/uuid; }
get() { path=$1; shift; curl -sS --fail-with-body "$API$path" -H "Authorization: Bearer $KEY" "$@"; }
# post PATH JSON [HEADERS…]: each call with a key of its own, so that a repeated one creates nothing twice
post() {
    path=$1 body=$2; shift 2
    curl -sS --fail-with-body "$API$path" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' \
        -H "Idempotency-Key: $(new_id)" -d "$body" "$@"
}
# a random value that your app keeps for each of its users
DEVICE=${DEVICE:-$(new_id)}
submission() {
    version=$(get /qr-codes/guangwumen | jq -r .consent.version)
    jq -n --arg version "$version" --arg content "$1" \
        '{qrCode: "guangwumen", title: "单元门口路灯坏了", $content, wantsReply: false, consentVersion: $version, visibility: "private"}'
}
