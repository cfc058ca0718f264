#!/usr/bin/env bash
# run.sh CHECKOUT: runs tuf-conformance in a checkout of it against the kiosk's client.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

checkout=${1:-}
if [[ ! -d $checkout/tuf_conformance ]]; then
    echo "conformance: name a checkout of tuf-conformance: make conformance CHECKOUT=folder" >&2
    echo "  git clone https://github.com/theupdateframework/tuf-conformance" >&2
    exit 2
fi
if ! command -v faketime >/dev/null; then
    echo "conformance: the program faketime is missing: apt-get install faketime" >&2
    exit 2
fi
client=$PWD/packaging/conformance/client.py
pytest=$PWD/.venv/bin/pytest
# The client finds its Python in the path; the settings of our own tests are not for these.
export PATH=$PWD/.venv/bin:$PATH PYTHONDONTWRITEBYTECODE=
cd "$checkout"
exec "$pytest" -c /dev/null --rootdir . -p no:cacheprovider --no-header -q -n 2 tuf_conformance \
    --entrypoint "$client"
