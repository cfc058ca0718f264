#!/usr/bin/env bash
# Walks through the kiosk by keys with a real screen reader, and compares every word that it says with
# the transcripts in tests/e2e/orca/transcripts: Orca 43 of Debian 12 and Orca 48 of Debian 13, each in
# a small system that this script makes.
#   test.sh [bookworm] [trixie]     both without a name
# ORCA_WRITE=1 writes the transcripts instead: read the difference before you commit it.
# Needs root. Uses the package sources of this machine's apt; SIGNPOST_MIRROR names another mirror.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath "$here/../..")
work=$root/build/orca-test
suites=("$@")
[[ ${#suites[@]} -gt 0 ]] || suites=(bookworm trixie)
packages=orca,at-spi2-core,dbus,speech-dispatcher,python3-pyatspi,xkb-data,x11-xkb-utils

die() {
    echo "orca-test: $*" >&2
    exit 1
}
for suite in "${suites[@]}"; do
    [[ $suite == bookworm || $suite == trixie ]] || die "$suite is no system: name bookworm or trixie"
done

[[ $EUID -eq 0 ]] || die "chroots need root: sudo make orca-test"
mkdir -p "$work"
if ! command -v mmdebstrap >/dev/null; then
    echo "orca-test: installing mmdebstrap"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq mmdebstrap; } \
        >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; die "mmdebstrap could not be installed."; }
fi

mirror() { # prints the address of Debian in this machine's apt; nothing if it has none
    # shellcheck disable=SC2016  # the format is apt's, not the shell's
    echo "${SIGNPOST_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
        'Origin: Debian' 'Label: Debian' | sed -n 1p)}"
}

make_system() { # SUITE: into $work/SUITE, which is kept
    local address lines=()
    [[ ! -e $work/$1/usr/bin/orca ]] || return 0
    echo "$1: making a system with Orca"
    rm -rf "${work:?}/$1"
    address=$(mirror)
    [[ -z $address ]] || lines=("deb $address $1 main")
    mmdebstrap --quiet --variant=minbase --include="$packages" --aptopt="$work/apt.conf" \
        --format=directory "$1" "$work/$1.part" "${lines[@]}" >"$work/$1.log" 2>&1 ||
        { cat "$work/$1.log" >&2; die "the system $1 could not be made."; }
    mv "$work/$1.part" "$work/$1"
}

apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' | grep -v Auto-Detect >"$work/apt.conf" || true
for suite in "${suites[@]}"; do
    make_system "$suite"
done

# The systems side by side: a walk is mostly waiting. Killing the namespace ends all its processes and
# removes its mounts. Sockets need short paths.
pids=()
TMPDIR=$(mktemp -d /tmp/orca-test.XXXXXX)
export TMPDIR
finish() {
    kill -KILL "${pids[@]}" 2>/dev/null || true
    wait
    rm -rf "$TMPDIR"
    for suite in "${suites[@]}"; do
        rm -rf "${work:?}/$suite$TMPDIR"
    done
}
trap finish EXIT
for suite in "${suites[@]}"; do
    KIOSK_ORCA=$work/$suite unshare --mount --pid --fork --kill-child=KILL --mount-proc \
        "$root/.venv/bin/pytest" --no-header -q --rootdir "$root" -p no:cacheprovider -n 2 \
        "$root/tests/e2e/orca/test_orca.py" >"$work/$suite.txt" 2>&1 </dev/null &
    pids+=($!)
done
failed=0
for place in "${!suites[@]}"; do
    suite=${suites[place]}
    wait "${pids[place]}" || failed=1
    unset "pids[place]"
    # shellcheck disable=SC2016  # the format is of dpkg, not of the shell
    echo "== $suite: $(chroot "$work/$suite" dpkg-query -W -f '${Package} ${Version}' orca)"
    cat "$work/$suite.txt"
    # A walk that was left out would look like a passed one.
    grep -qE '^[0-9]+ passed in ' "$work/$suite.txt" || failed=1
done
((failed == 0)) || die "what was said differs from the transcripts, or a walk failed."
echo "orca-test: every word is as in the transcripts."
