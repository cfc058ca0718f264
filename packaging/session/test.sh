#!/usr/bin/env bash
# Boots the packages under a real systemd, in a container without a screen, then crashes, hangs,
# upgrades and removes the kiosk. Trials that need a screen are in `make vm-test`.
#   test.sh FOLDER-OF-PACKAGES SYSTEM.tar        SYSTEM.tar as packaging/deb/test.sh makes it
# Needs root and systemd-nspawn.
set -euo pipefail
packages=$1
system=$2
folder=$(mktemp -d "${system%.tar}.XXXXXX")
leader=
container=

fail() {
    echo "session-test: $*" >&2
    inside journalctl -u signpost-kiosk --no-pager -n 30 >&2 || true
    exit 1
}

finish() {
    [[ -z $container ]] || kill "$container" 2>/dev/null || true
    [[ -z $container ]] || wait "$container" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

inside() { nsenter -t "$leader" -a "$@"; }
value() { inside systemctl show -p "$1" --value signpost-kiosk; }
program() { inside pgrep -n -f 'kiosk run'; }

now() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); } # in milliseconds

came_back() { # RESTARTS SECONDS: waits for the kiosk; sets `took` to the time it took
    local start
    start=$(now)
    until [[ $(value NRestarts) == "$1" && $(value ActiveState) == active ]]; do
        (($(now) - start < $2 * 1000)) || return 1
        sleep 0.1
    done
    took=$((($(now) - start) / 100))
    took="${took%?}.${took: -1} s"
}

tar xf "$system" -C "$folder"
cp /etc/resolv.conf "$folder/etc/"
cp -r "$packages" "$folder/packages"
printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
chmod 755 "$folder/usr/sbin/policy-rc.d"
chroot "$folder" /bin/bash -ec '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends /packages/*.deb systemd-sysv procps
' >"$folder/install.log" 2>&1 || {
    cat "$folder/install.log" >&2
    exit 1
}
# No screen here: cage draws into memory.
mkdir "$folder/etc/systemd/system/signpost-kiosk.service.d"
cat >"$folder/etc/systemd/system/signpost-kiosk.service.d/test.conf" <<UNIT
[Unit]
ConditionPathExists=
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1
UNIT
# The same unit with a program that tries actions the kiosk must not be able to do.
cp "$(dirname "${BASH_SOURCE[0]}")/probe.py" "$folder/usr/local/bin/probe"
sed -e 's/^Type=.*/Type=oneshot/' -e 's,^ExecStart=.*,ExecStart=/usr/bin/python3 /usr/local/bin/probe,' \
    -e '/^\(Condition\|Conflicts\|Restart\|NotifyAccess\|Watchdog\|ExecStopPost\)/d' \
    "$folder/usr/lib/systemd/system/signpost-kiosk.service" >"$folder/etc/systemd/system/probe.service"

systemd-nspawn --quiet -D "$folder" --boot --register=no --keep-unit --console=pipe \
    >"$folder.log" 2>&1 </dev/null &
container=$!
for _ in {1..150}; do
    sleep 0.2
    leader=$(pgrep -P "$container" | head -1) || continue
    [[ $(inside systemctl is-system-running 2>/dev/null || true) =~ running|degraded ]] && break
done
rm -f "$folder.log"

came_back 0 60 || fail "the kiosk did not come up after the boot."
echo "  up after the boot, $(inside cat /proc/"$(program)"/status |
    sed -n 's/^VmRSS:[[:space:]]*//p') of memory"
inside systemctl start probe || fail "$(inside journalctl -u probe -o cat --no-pager -n 20)"
echo "  reads content, writes only its state, has no network"

inside kill -KILL "$(program)"
came_back 1 5 || fail "a kiosk that crashed was not back within 5 s."
echo "  back after a crash: $took"

inside kill -STOP "$(program)"
came_back 2 45 || fail "a kiosk that hung was not back within 45 s."
echo "  back after a hang: $took"

before=$(program)
inside env DEBIAN_FRONTEND=noninteractive sh -c 'dpkg -i /packages/*.deb' >/dev/null
sleep 5
[[ $(value ActiveState) == active && $(program) != "$before" ]] ||
    fail "an upgrade does not show the new version."
echo "  restarted by an upgrade"

mv "$folder/usr/bin/kiosk" "$folder/usr/bin/kiosk.away"
printf '#!/bin/sh\nsystemd-notify --ready\nsleep 1\nexit 10\n' >"$folder/usr/bin/kiosk"
chmod 755 "$folder/usr/bin/kiosk"
inside systemctl restart signpost-kiosk
sleep 5
[[ $(value ExecMainStatus) == 10 && $(value NRestarts) == 0 && $(value ActiveState) == failed ]] ||
    fail "a kiosk that staff left is restarted."
mv "$folder/usr/bin/kiosk.away" "$folder/usr/bin/kiosk"
echo "  not restarted after staff left it"

[[ $(inside systemctl is-enabled ctrl-alt-del.target) == masked ]] || fail "Ctrl+Alt+Del restarts."
logind=$(inside systemd-analyze cat-config systemd/logind.conf)
[[ $logind == *$'\nNAutoVTs=0'* ]] || fail "other terminals can be reached."
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq signpost-kiosk-session \
    signpost-kiosk >/dev/null 2>&1
[[ $(value ActiveState) != active ]] || fail "the kiosk runs although it was removed."
echo "  gone after a purge"
