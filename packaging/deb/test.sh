#!/usr/bin/env bash
# Installs, upgrades, downgrades, purges and boots the packages in clean systems.
#   test.sh [bookworm] [trixie]     both without a name
# Needs root, mmdebstrap and a mirror that apt knows; SIGNPOST_MIRROR names another one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath "$here/../..")
work=$root/build/deb-test
suites=("$@")
[[ ${#suites[@]} -gt 0 ]] || suites=(bookworm trixie)
old=0.0.9

die() {
    echo "deb-test: $*" >&2
    exit 1
}

[[ $EUID -eq 0 ]] || die "chroots need root: sudo make deb-test"
command -v mmdebstrap >/dev/null || die "mmdebstrap is missing: apt-get install mmdebstrap"
mkdir -p "$work"

# Both builds start from one copy, so that an edit meanwhile makes no difference.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
rm -rf "$work/here" "$work/there"
mkdir "$work/here"
(cd "$root" && cp -a kiosk content assets docs packaging CHANGELOG.md "$work/here/")
cp -a "$work/here" "$work/there"

build() { # SOURCE FOLDER OPTIONS…
    (cd "$work/$1/packaging" && PYTHONPATH=.. "$root/.venv/bin/python" -m deb \
        --cache "$root/build/wheels" --out "$2" "${@:3}" >/dev/null)
}

# ---- two builds, one checksum ---------------------------------------------------------------------
start=$SECONDS
build here "$work/one"
echo "built in $((SECONDS - start)) s"
build there "$work/two"
for file in "$work"/one/*.deb; do
    cmp -s "$file" "$work/two/${file##*/}" || die "two builds of ${file##*/} differ."
    echo "$(stat -c %s "$file") bytes, twice the same: $(sha256sum "$file" | cut -c1-64)  ${file##*/}"
done
total=$(cat "$work"/one/*.deb | wc -c)
((total < 35000000)) || die "the packages have $total bytes; the limit is 35 MB."
build here "$work/old" --version "$old" --level 0

# ---- in each distribution -------------------------------------------------------------------------
for suite in "${suites[@]}"; do
    start=$SECONDS
    if [[ ! -e $work/$suite.tar ]]; then
        # shellcheck disable=SC2086  # nothing, or one word
        mmdebstrap --quiet --variant=minbase "$suite" "$work/$suite.tar" ${SIGNPOST_MIRROR:-}
    fi
    folder=$(mktemp -d "$work/$suite.XXXXXX")
    # Unmounts first: otherwise rm would delete what is mounted.
    trap 'umount -q "$folder/proc" || true; rm -rf "$folder"' EXIT
    tar xf "$work/$suite.tar" -C "$folder"
    mount -t proc proc "$folder/proc"
    cp /etc/resolv.conf "$folder/etc/"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    mkdir "$folder/packages"
    cp -r "$work/one" "$folder/packages/new"
    cp -r "$work/old" "$folder/packages/old"
    cp "$here/test_inside.sh" "$folder/packages/"
    chroot "$folder" /bin/bash /packages/test_inside.sh "$old"
    umount "$folder/proc"
    rm -rf "$folder"
    trap - EXIT
    if command -v systemd-nspawn >/dev/null; then
        echo "  booted:"
        "$root/packaging/session/test.sh" "$work/one" "$work/$suite.tar"
    else
        echo "  not booted: systemd-nspawn is missing (apt-get install systemd-container)"
    fi
    echo "$suite: passed in $((SECONDS - start)) s"
done
