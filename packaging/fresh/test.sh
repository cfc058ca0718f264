#!/usr/bin/env bash
# Runs the README's two commands, `make run` and `make test`, on the last commit in Debian systems that
# have git and make and no other tools of a developer.
#   test.sh [bookworm] [trixie]     both without a name
# Needs root. Uses the package sources of this machine's apt and pip; SIGNPOST_MIRROR names another
# mirror of Debian.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath "$here/../..")
work=$root/build/fresh-test
suites=("$@")
[[ ${#suites[@]} -gt 0 ]] || suites=(bookworm trixie)
folder=
system=

die() {
    echo "fresh-test: $*" >&2
    exit 1
}

finish() {
    # Killing it ends its processes and removes its mounts.
    [[ -z $system ]] || kill -KILL "$system" 2>/dev/null || true
    [[ -z $system ]] || wait "$system" 2>/dev/null || true
    [[ -z $folder ]] || rm -rf "$folder"
    folder=
    system=
}
trap finish EXIT

[[ $EUID -eq 0 ]] || die "chroots need root: sudo make fresh-test"
mkdir -p "$work"
if ! command -v mmdebstrap >/dev/null; then
    echo "fresh-test: installing mmdebstrap"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq mmdebstrap; } \
        >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; die "mmdebstrap could not be installed."; }
fi

# ---- package sources of this machine --------------------------------------------------------------
mirrors() { # SUITE: lines for sources.list; none without Debian in this apt: mmdebstrap's own then
    local debian security
    debian=$(archive Debian)
    security=$(archive Debian-Security)
    debian=${SIGNPOST_MIRROR:-$debian}
    [[ -n $debian ]] || return 0
    printf 'deb %s %s main\n' "$debian" "$1" "$debian" "$1-updates"
    [[ -z $security ]] || echo "deb $security $1-security main"
}

archive() { # LABEL
    # shellcheck disable=SC2016  # the format is apt's, not the shell's
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' "Label: $1" |
        sed -n 1p
}

pip_settings() { # NAME=VALUE, the most important last; without folders, which do not exist inside
    local name value word kept
    { python3 -m pip config list || "$root/.venv/bin/python" -m pip config list; } 2>/dev/null | sort -r |
        sed -nE "s/^[^.]+\.(index-url|extra-index-url|proxy|trusted-host|cert|(default-)?timeout)='(.*)'$/\1 \3/p" |
        while read -r name value; do
            kept=
            for word in $value; do
                [[ $word == file:* ]] || kept+="${kept:+ }$word"
            done
            name=PIP_${name^^}
            [[ -z $kept ]] || echo "${name//-/_}=$kept"
        done
}

apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' | grep -v Auto-Detect >"$work/apt.conf" || true
mapfile -t settings < <(pip_settings; env | grep -iE '^(https?|no|all)_proxy=' || true)

make_system() { # SUITE: into $folder
    local lines
    if [[ ! -e $work/$1.tar ]]; then
        mapfile -t lines < <(mirrors "$1")
        mmdebstrap --quiet --variant=minbase --include=ca-certificates,git,make \
            --aptopt="$work/apt.conf" "$1" "$work/$1.part.tar" "${lines[@]}"
        mv "$work/$1.part.tar" "$work/$1.tar"
    fi
    folder=$(mktemp -d "$work/$1.XXXXXX")
    tar xf "$work/$1.tar" -C "$folder"
    cp /etc/resolv.conf "$folder/etc/"
    # As the installer of Debian writes it; a system of mmdebstrap has none.
    printf '127.0.0.1\tlocalhost\n::1\tlocalhost\n' >"$folder/etc/hosts"
    # Certificate authorities that this machine trusts besides Debian's, such as that of a proxy.
    if [[ -d /usr/local/share/ca-certificates ]]; then
        cp -rL /usr/local/share/ca-certificates "$folder/usr/local/share/"
        chroot "$folder" update-ca-certificates >"$work/$1.log" 2>&1 || die "see $work/$1.log"
    fi
    for setting in "${settings[@]}"; do
        [[ $setting == PIP_CERT=* && ! -e $folder${setting#*=} ]] || continue
        install -D -m 644 "${setting#*=}" "$folder${setting#*=}"
    done
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    git -C "$root" bundle create --quiet "$folder/signpost.bundle" HEAD
}

# ---- in each distribution -------------------------------------------------------------------------
[[ -z $(git -C "$root" status --porcelain) ]] || echo "fresh-test: uncommitted changes are left out."
for suite in "${suites[@]}"; do
    start=$SECONDS
    echo "$suite: making a system with git and make"
    make_system "$suite"
    exec 3> >(exec tee "$work/$suite.log")
    copy=$!
    unshare --mount --pid --fork --kill-child "$here/inside.sh" "$folder" "${settings[@]}" \
        >&3 2>&1 </dev/null &
    system=$!
    exec 3>&-
    status=0
    wait "$system" || status=$?
    system=
    wait "$copy" || true
    ((status == 0)) || die "$suite failed; its output is in $work/$suite.log."
    # A skipped test would look like a passed one.
    ! grep -E '[0-9]+ passed.* in ' "$work/$suite.log" | grep -E 'skipped|deselected' ||
        die "$suite skipped tests."
    finish
    echo "$suite: passed in $((SECONDS - start)) s"
done
