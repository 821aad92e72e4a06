#!/usr/bin/env bash
# A standalone launch, step by step, as an app and its user's browser do it: against the demo, as the
# naaste. Prints what the token endpoint answers.
set -euo pipefail
server=http://localhost:8080
redirect=http://127.0.0.1:9000/
cookies="$(mktemp)"
trap 'rm -f "$cookies"' EXIT
browser() { curl -s -b "$cookies" -c "$cookies" "$@"; }
field() { grep -oP "name=\"$1\" value=\"\K[^\"]+" | head -1; }

# 1. The app makes a secret of its own, and sends the user to the server with its hash.
verifier="$(openssl rand -hex 32)"
challenge="$(printf %s "$verifier" | openssl dgst -sha256 -binary | basenc --base64url | tr -d '=\n')"
login="$(browser -L -G "$server/oauth2/authorize" \
  --data-urlencode response_type=code \
  --data-urlencode client_id=demo-app \
  --data-urlencode "redirect_uri=$redirect" \
  --data-urlencode 'scope=openid fhirUser launch/patient patient/*.rs offline_access' \
  --data-urlencode state=anything-of-the-app \
  --data-urlencode "aud=$server/fhir" \
  --data-urlencode "code_challenge=$challenge" \
  --data-urlencode code_challenge_method=S256)"

# 2. The user logs in, and sees what the app asks for.
consent="$(browser -L "$server/login" \
  --data-urlencode username=naaste --data-urlencode password=naaste \
  --data-urlencode "_csrf=$(field _csrf <<<"$login")")"

# 3. The user says yes, and is back in the app with a code.
back="$(browser -o /dev/null -w '%{redirect_url}' "$server/oauth2/authorize" \
  --data-urlencode client_id=demo-app \
  --data-urlencode "state=$(field state <<<"$consent")" \
  --data-urlencode scope=openid --data-urlencode scope=fhirUser \
  --data-urlencode scope=launch/patient --data-urlencode scope=offline_access \
  --data-urlencode 'scope=patient/*.rs')"
code="$(grep -oP '[?&]code=\K[^&]+' <<<"$back")"

# 4. The app exchanges the code, with its secret, for tokens.
curl -s "$server/oauth2/token" \
  -d grant_type=authorization_code -d client_id=demo-app \
  --data-urlencode "redirect_uri=$redirect" -d "code=$code" -d "code_verifier=$verifier"
