#!/usr/bin/env bash
# Makes a checkout ready: system libraries, .venv with the locked requirements, the kiosk command.
#   setup.sh run     the requirements of the kiosk
#   setup.sh speech  also those of reading aloud
#   setup.sh test    also those of the tests and checks
#   setup.sh bench   also Chromium to compare with
# A second call finds the stamps in .venv and does nothing, or prepares content that has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

die() {
    echo "setup: $*" >&2
    exit 1
}

case ${1:-} in
    run) sets=(run) locks=(run build) ;;
    speech) sets=(run speech) locks=(speech build) ;;
    test) sets=(run speech test) locks=(dev) ;;
    bench) sets=(run speech test bench) locks=(dev) ;;
    *) die "name a level: run, speech, test or bench." ;;
esac
wanted=$1

venv=.venv
PATH=${PATH//"$PWD/$venv/bin:"/} # an activated .venv must not be its own base
stamp=$venv/setup-stamp
levels=(run speech test bench)

# ---- nothing to do? -----------------------------------------------------------------------------
# The stamp contains the level and a hash of everything that would make a new set-up necessary, and of
# the folder: the scripts in .venv/bin contain its path.
fingerprint() {
    {
        pwd
        readlink -f "$venv/bin/python3" || true
        sha256sum pyproject.toml packaging/setup.sh packaging/debian-*.txt packaging/requirements/*.txt \
            packaging/translations.sh kiosk/ui/i18n/*.ts
    } | sha256sum | cut -d' ' -f1
}

stamped_level() { # prints the level in the stamp, if the stamp is still valid
    local level sum
    [[ -r $stamp && -x $venv/bin/kiosk ]] && read -r level sum <"$stamp" || return 1
    [[ $sum == "$(fingerprint)" ]] && "$venv/bin/python3" -ISc '' 2>/dev/null && echo "$level"
}

# ---- shipped content ----------------------------------------------------------------------------
# A start uses prepared content only if the times of its files are unchanged and the program knows its
# format. A pull, a checkout or an edit often changes either. So this has a stamp of its own, and takes
# one second instead of a whole set-up.
prepared_stamp=$venv/prepared-stamp

prepared_fingerprint() {
    {
        find content -name '*.yaml' -printf '%p %s %T@\n' | LC_ALL=C sort
        find kiosk/bundle kiosk/qr -name '*.py' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum kiosk/__init__.py
    } | sha256sum | cut -d' ' -f1
}

prepare_content() {
    local sum
    sum=$(prepared_fingerprint)
    [[ -r $prepared_stamp && $(<"$prepared_stamp") == "$sum" ]] && return
    rm -f "$prepared_stamp"
    quietly "$venv/bin/kiosk" prepare content/warwickshire content/school-reception || return
    echo "$sum" >"$prepared_stamp"
}

quietly() { # runs a command and shows its output only when it fails
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

had=$(stamped_level || true)
if [[ -n $had ]]; then
    for level in "${levels[@]}"; do # each level includes the ones before it
        if [[ $level == "$wanted" ]]; then
            # A mistake in a card being written must not keep the kiosk from starting.
            prepare_content || echo "setup: the shipped content has the errors above; continuing without preparing it"
            exit 0
        fi
        [[ $level == "$had" ]] && break
    done
fi

# ---- system libraries ---------------------------------------------------------------------------
read_list() { # names of a list, one line each, without comments
    sed -e 's/#.*//' -e 's/[[:space:]]*|[[:space:]]*/|/g' -e '/^[[:space:]]*$/d' "$1" | tr -d ' \t'
}

installed() {
    # shellcheck disable=SC2016  # the format is dpkg's, not the shell's
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

offered() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

python_can_venv() { python3 -c 'import ensurepip, venv' 2>/dev/null; }

missing() { # prints the missing packages, one a line, alternatives written a|b
    local set line name
    for set in "${sets[@]}"; do
        while read -r line; do
            for name in ${line//|/ }; do
                installed "$name" && continue 2
            done
            echo "$line"
        done < <(read_list "packaging/debian-$set.txt")
    done
    python_can_venv || echo python3-venv
}

choose() { # prints the first alternative of each line that apt offers
    local line name
    while read -r line; do
        for name in ${line//|/ }; do
            offered "$name" && break
        done
        echo "$name"
    done
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    gaps=$(missing)
    if [[ -n $gaps ]]; then
        as_root=()
        [[ $EUID -eq 0 ]] || as_root=(sudo)
        if [[ $EUID -ne 0 ]] && ! sudo -n true 2>/dev/null && ! { [[ -t 0 ]] && command -v sudo >/dev/null; }; then
            names=$(choose <<<"$gaps" | tr '\n' ' ')
            echo "sudo apt-get install --no-install-recommends ${names% }"
            die "system packages are missing and need an administrator; please run the line above."
        fi
        echo "setup: installing $(wc -l <<<"$gaps") system packages"
        quietly "${as_root[@]}" apt-get update -qq || die "apt-get update failed."
        mapfile -t names < <(choose <<<"$gaps")
        quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${names[@]}" ||
            die "apt-get could not install: ${names[*]}"
    fi
else
    echo "setup: not a Debian system; assuming that the libraries in packaging/debian-run.txt are installed"
fi

# ---- Python -------------------------------------------------------------------------------------
python_can_venv || die "python3 with venv is missing."
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    die "Python 3.11 or later is needed, and python3 is $(python3 -V | cut -d' ' -f2)."

version='import sys; print(*sys.version_info[:2])'
if [[ "$(python3 -c "$version")" != "$("$venv/bin/python3" -Ic "$version; import pip" 2>/dev/null || true)" ]] ||
    ! grep -qsF "$PWD/$venv" "$venv/bin/activate"; then
    rm -rf "$venv"
    echo "setup: making $venv with $(python3 -V)"
    quietly python3 -m venv "$venv" || die "python3 -m venv failed."
fi
rm -f "$stamp"

pip() { quietly "$venv/bin/python3" -m pip --disable-pip-version-check --no-input "$@"; }

echo "setup: installing the locked requirements (${locks[*]})"
for lock in "${locks[@]}"; do
    pip install --require-hashes --only-binary :all: -r "packaging/requirements/$lock.txt" ||
        die "pip could not install packaging/requirements/$lock.txt."
done
pip install --no-deps --no-build-isolation --no-index -e . || die "pip could not install the project itself."
quietly packaging/translations.sh || die "the translations could not be compiled."
# As installers do, so that the first start need not compile.
quietly "$venv/bin/python3" -m compileall -q kiosk || die "Python could not compile the program."
rm -f "$prepared_stamp"
prepare_content || die "the shipped content could not be prepared."
echo "$wanted $(fingerprint)" >"$stamp"
echo "setup: ready ($wanted)"
