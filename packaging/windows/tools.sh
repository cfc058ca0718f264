#!/usr/bin/env bash
# Installs the tools to build and test the installers for Windows (Debian and relatives).
#   tools.sh build    compiler, wixl, NSIS, and Wine, under which the shipped Python compiles
#   tools.sh test     also a screen of its own
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die() {
    echo "windows: $*" >&2
    exit 1
}

case ${1:-} in
    build) lists=("$here/debian-build.txt") ;;
    test) lists=("$here/debian-build.txt" "$here/debian-test.txt") ;;
    *) die "name a level: build or test." ;;
esac

mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${lists[@]}")
missing=()
for name in "${wanted[@]}"; do
    # shellcheck disable=SC2016  # the format is dpkg's, not the shell's
    dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
[[ $EUID -eq 0 ]] || as_root=(sudo)
if [[ $EUID -ne 0 ]] && ! sudo -n true 2>/dev/null && [[ ! -t 0 ]]; then
    echo "sudo apt-get install --no-install-recommends ${missing[*]}"
    die "system packages are missing and need an administrator; please run the line above."
fi
echo "windows: installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${as_root[@]}" apt-get update -qq >"$log" 2>&1 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$log" 2>&1 || {
    cat "$log" >&2
    die "apt-get could not install: ${missing[*]}"
}
