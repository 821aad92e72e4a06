#!/usr/bin/env bash
# A SMART launch, step by step, as an app and its user's browser do it, against the demo.
# Prints what the token endpoint answers.
#
#   launch.sh [USER [SCOPES [LAUNCH]]]    the user's password is the name; with LAUNCH it is an EHR launch
set -euo pipefail
user="${1:-naaste}"
scopes="${2:-openid fhirUser launch/patient patient/*.rs offline_access}"
launch="${3:-}"
server=http://localhost:8080
redirect=http://127.0.0.1:9000/
cookies="$(mktemp)"
trap 'rm -f "$cookies"' EXIT
browser() { curl -s -b "$cookies" -c "$cookies" "$@"; }
field() { grep -oP "name=\"$1\" value=\"\K[^\"]+" | head -1; }

# 1. The app makes a secret of its own, and sends the user to the server with its hash.
verifier="$(openssl rand -hex 32)"
challenge="$(printf %s "$verifier" | openssl dgst -sha256 -binary | basenc --base64url | tr -d '=\n')"
asked=(--data-urlencode response_type=code
  --data-urlencode client_id=demo-app
  --data-urlencode "redirect_uri=$redirect"
  --data-urlencode "scope=$scopes"
  --data-urlencode state=anything-of-the-app
  --data-urlencode "aud=$server/fhir"
  --data-urlencode "code_challenge=$challenge"
  --data-urlencode code_challenge_method=S256)
if [ -n "$launch" ]; then asked+=(--data-urlencode "launch=$launch"); fi
login="$(browser -L -G "$server/oauth2/authorize" "${asked[@]}")"

# 2. The user logs in, and sees what the app asks for.
consent="$(browser -L "$server/login" \
  --data-urlencode "username=$user" --data-urlencode "password=$user" \
  --data-urlencode "_csrf=$(field _csrf <<<"$login")")"

# 3. The user says yes, and is back in the app with a code.
granted=(--data-urlencode client_id=demo-app --data-urlencode "state=$(field state <<<"$consent")")
read -ra each <<<"$scopes"
for scope in "${each[@]}"; do granted+=(--data-urlencode "scope=$scope"); done
back="$(browser -o /dev/null -w '%{redirect_url}' "$server/oauth2/authorize" "${granted[@]}")"
code="$(grep -oP '[?&]code=\K[^&]+' <<<"$back")"

# 4. The app exchanges the code, with its secret, for tokens.
curl -s "$server/oauth2/token" \
  -d grant_type=authorization_code -d client_id=demo-app \
  --data-urlencode "redirect_uri=$redirect" -d "code=$code" -d "code_verifier=$verifier"
