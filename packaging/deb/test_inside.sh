#!/usr/bin/env bash
# The part of test.sh that runs inside a clean system; the packages are in /packages/new and
# /packages/old.
set -euo pipefail
old=$1
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
packages=(signpost-kiosk signpost-kiosk-session)
program=/usr/lib/signpost-kiosk
state=/var/lib/signpost-kiosk

fail() {
    echo "deb-test: $*" >&2
    exit 1
}

step() { echo "  $*"; }

quietly() { # runs a command and shows its output only when it fails
    if ! "$@" >/tmp/said 2>&1; then
        cat /tmp/said >&2
        fail "failed: $*"
    fi
}

everything() { # prints every file and account of the system, without the files of apt and dpkg
    find / -xdev \( -path /proc -o -path /packages -o -path /tmp -o -path /var/lib/apt \
        -o -path /var/cache/apt -o -path /var/lib/dpkg -o -path /var/log \
        -o -path /var/cache/debconf -o -path /var/cache/fontconfig -o -path /run \
        -o -path /var/cache/ldconfig -o -path /var/cache/man \
        -o -name '*.pyc' -o -name '__pycache__' \) -prune -o -print
    cat /etc/passwd /etc/group
}

idle_is_77() { [[ $(kiosk settings check) == *$'\n'"session: idle_seconds = 77 "* ]]; }

as_kiosk() { # runs a command as the session's user, whose files purge removes
    install -d -o signpost-kiosk -g signpost-kiosk /var/cache/signpost-kiosk
    (cd / && runuser -u signpost-kiosk -- env HOME=$state XDG_CACHE_HOME=/var/cache/signpost-kiosk "$@")
}

version() { kiosk --version | cut -d' ' -f2; }

new=$(dpkg-deb -f /packages/new/signpost-kiosk_*.deb Version)

quietly apt-get update
# Installs the dependencies first, so that all later changes are the packages' own.
needs=$(for deb in /packages/new/*.deb; do dpkg-deb -f "$deb" Depends; done |
    sed 's/signpost-kiosk ([^)]*), //' | paste -sd,)
quietly apt-get satisfy -y --no-install-recommends "$needs"
everything | sort >/tmp/before

step "the program alone changes nothing else"
cp /etc/passwd /tmp/passwd
find /etc/systemd | sort >/tmp/units
quietly apt-get install -y --no-install-recommends /packages/old/signpost-kiosk_*.deb
cmp -s /etc/passwd /tmp/passwd || fail "signpost-kiosk alone made a user."
find /etc/systemd | sort | cmp -s - /tmp/units || fail "signpost-kiosk alone enabled something."
if dpkg -L signpost-kiosk | grep -E '/(systemd|udev|polkit-1|sysctl.d|sysusers.d)/'; then
    fail "signpost-kiosk alone changes the machine's configuration."
fi

step "install"
quietly apt-get install -y --no-install-recommends /packages/old/*.deb
[[ $(version) == "$old" ]] || fail "kiosk --version says $(version), not $old."
[[ -n $(find "$program" -name '*.pyc' -print -quit) ]] || fail "there is no byte code."
[[ $(stat -c '%U %a' $state) == "signpost-kiosk 750" ]] || fail "$state: $(stat -c '%U %a' $state)"
missing=$(find "$program" -name '*.so*' ! -path '*TextToSpeech*' ! -path '*texttospeech*' \
    ! -name 'libQt6Multimedia*' -exec ldd {} + 2>&1 | grep 'not found' | sort -u || true)
[[ -z $missing ]] || fail "libraries that no package contains: $missing"

step "upgrade keeps settings and content"
printf 'session:\n  idle_seconds: 77\n' >/etc/signpost-kiosk/kiosk.d/50-branch.yaml
echo "#ROTATION=270" >>/etc/signpost-kiosk/session.conf
mkdir -p $state/store && echo content >$state/store/kept
quietly apt-get install -y --no-install-recommends /packages/new/*.deb
[[ $(version) == "$new" ]] || fail "kiosk --version says $(version), not $new."
idle_is_77 || fail "the settings are gone."
grep -qx '#ROTATION=270' /etc/signpost-kiosk/session.conf || fail "session.conf was changed."
[[ $(cat $state/store/kept) == content ]] || fail "the content is gone."

step "downgrade works"
quietly apt-get install -y --no-install-recommends --allow-downgrades /packages/old/*.deb
[[ $(version) == "$old" ]] || fail "kiosk --version says $(version), not $old."
idle_is_77 || fail "the settings are gone."
quietly apt-get install -y --no-install-recommends /packages/new/*.deb

step "the program runs: check, self-test, a tour"
quietly kiosk check $program/kiosk/share/content/warwickshire $program/kiosk/share/content/school-reception
quietly python3 -ISB - <<PY
import sys
sys.path += ["$program", "$program/vendor", "/usr/lib/python3/dist-packages"]
from kiosk import paths
from kiosk.bundle.prepared import load
for name in ("warwickshire", "school-reception"):
    assert load(paths.CONTENT / name, paths.DIRECTORY), f"{name} is not prepared"
assert load(paths.SHIPPED_BUNDLE, paths.DIRECTORY, "ur"), "the translations are not prepared"
PY
quietly as_kiosk kiosk run --self-test
quietly as_kiosk kiosk status
# The render check of a bundle runs in a process of its own, which must find the program too.
cp -r $program/kiosk/share/content/school-reception /tmp/own && rm -f /tmp/own/.prepared*
chown -R signpost-kiosk: /tmp/own
quietly as_kiosk python3 -IS - <<PY
exec(open("/usr/bin/kiosk").read().split("from kiosk.cli")[0])
from pathlib import Path
from kiosk import paths
from kiosk.content.render_check import render_and_prepare
says = render_and_prepare(Path("/tmp/own"), paths.DIRECTORY)
assert not says, says
PY
mkdir -m 777 /tmp/tour
quietly as_kiosk env QT_QPA_PLATFORM=offscreen kiosk tour --content /tmp/own --out /tmp/tour --size 1024x600
[[ $(find /tmp/tour -name '*.png' | wc -l) -gt 20 ]] || fail "the tour drew too few pages."

step "the units are valid and hardened"
for unit in signpost-kiosk.service signpost-kiosk-fetch.service signpost-kiosk-metrics.service; do
    quietly systemd-analyze verify --man=no "/usr/lib/systemd/system/$unit"
    [[ ! -s /tmp/said ]] || fail "systemd-analyze verify $unit: $(cat /tmp/said)"
    systemd-analyze security --offline=true --no-pager --threshold=20 "$unit" >/tmp/said 2>&1 ||
        fail "$unit is not hardened enough: $(tail -1 /tmp/said)"
    step "$(tail -1 /tmp/said | sed 's/^[^a-zA-Z]*//')"
done
systemctl is-enabled signpost-kiosk.service >/tmp/said || fail "the session is not enabled."
[[ $(systemctl is-enabled signpost-kiosk-fetch.timer) == disabled ]] || fail "fetching is enabled."
[[ $(systemctl is-enabled ctrl-alt-del.target) == masked ]] || fail "Ctrl+Alt+Del is not masked."

step "removing the session restores the machine; the program stays"
quietly apt-get remove -y signpost-kiosk-session
[[ ! -e /etc/systemd/system/ctrl-alt-del.target ]] || fail "Ctrl+Alt+Del is still masked."
[[ ! -e /usr/lib/sysctl.d/60-signpost-kiosk.conf ]] || fail "SysRq is still off."
[[ $(version) == "$new" ]] || fail "the program was removed with the session."
[[ $(cat $state/store/kept) == content ]] || fail "the content was removed with the session."

step "purge leaves nothing"
quietly apt-get purge -y "${packages[@]}"
everything | sort >/tmp/after
if ! diff /tmp/before /tmp/after >/tmp/said; then
    fail "left behind, or removed too: $(cat /tmp/said)"
fi

step "lintian finds no error"
quietly apt-get install -y --no-install-recommends lintian
lintian --no-cfg --allow-root --fail-on error /packages/new/*.deb >/tmp/said 2>&1 ||
    fail "lintian: $(cat /tmp/said)"
sed 's/^/    /' /tmp/said
