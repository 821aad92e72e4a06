#!/usr/bin/env bash
# Puts LHC-Forms, the renderer of questionnaires of the National Library of Medicine, into node_modules/lforms: as a
# tarball, since npm does not come to an end with its dependencies, which are built in already. Pinned by its hash.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
version=40.1.3
integrity='sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='

[ -f "node_modules/lforms/$version" ] && exit 0
rm -rf node_modules/lforms && mkdir -p node_modules/lforms
tarball="$(npm pack --silent --pack-destination node_modules/lforms "lforms@$version")"
node ../../../profiles/tools/integrity.mjs "node_modules/lforms/$tarball" "$integrity"
tar -xzf "node_modules/lforms/$tarball" -C node_modules/lforms --strip-components=1
touch "node_modules/lforms/$version"
