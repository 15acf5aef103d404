#!/usr/bin/env bash
# OAuth2 client credentials: the id of the app and its key give a token for an hour, for fewer scopes if you like. The address of
# the endpoint comes from the metadata (RFC 8414), so that nothing but BASE needs to be known.
. "$(dirname "$0")/common.sh"
endpoint=$(curl -sS --fail "$BASE/.well-known/oauth-authorization-server" | jq -r .token_endpoint)
answer=$(curl -sS --fail-with-body "$endpoint" -u "${APP:?the id of your app}:$KEY" -d grant_type=client_credentials -d scope=requests:read)
echo "$answer" | jq '{token_type, expires_in, scope}'
curl -sS --fail-with-body "$API/apps/current/requests?limit=1" -H "Authorization: Bearer $(echo "$answer" | jq -r .access_token)" | jq '.items | length'
