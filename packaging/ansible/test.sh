#!/usr/bin/env bash
# Lints the role, then runs it twice in a clean system and checks the results.
#   test.sh FOLDER-OF-PACKAGES [SUITE]
# Needs root, mmdebstrap and a mirror that apt knows; SIGNPOST_MIRROR names another one.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath "$here/../..")
packages=$(realpath "$1")
suite=${2:-trixie}
work=$root/build/ansible-test

die() {
    echo "ansible-test: $*" >&2
    exit 1
}

[[ $EUID -eq 0 ]] || die "chroots need root: sudo make ansible-test"
command -v mmdebstrap >/dev/null || die "mmdebstrap is missing: apt-get install mmdebstrap"
mkdir -p "$work"

# ---- lint -----------------------------------------------------------------------------------------
locked=$root/packaging/requirements/ansible.txt
tools=$work/venv
if ! cmp -s "$locked" "$tools/locked.txt"; then
    rm -rf "$tools"
    "$root/.venv/bin/python" -m venv "$tools"
    "$tools/bin/pip" install -qq --disable-pip-version-check --require-hashes -r "$locked"
    cp "$locked" "$tools/locked.txt"
fi
(cd "$here" && PATH=$tools/bin:$PATH NO_COLOR=1 ansible-lint -q --offline --profile production .)
echo "ansible-lint: clean (profile production)"

# ---- a published folder ---------------------------------------------------------------------------
published=$work/files/published
rm -rf "$work/files" "$work/keys"
mkdir -p "$work/files"
echo "only for this test" >"$work/passphrase"
publish() {
    "$root/.venv/bin/kiosk" publish "$@" --keys "$work/keys" --passphrase-file "$work/passphrase" >/dev/null
}
publish init --name Tests "$published"
publish add --with-warnings "$published" "$root/content/school-reception"
cp "$packages"/*.deb "$work/files/"

# ---- a clean system -------------------------------------------------------------------------------
if [[ ! -e $work/$suite.tar ]]; then
    # shellcheck disable=SC2086  # nothing, or one word
    mmdebstrap --quiet --variant=minbase --include=ansible-core,python3-apt "$suite" \
        "$work/$suite.tar" ${SIGNPOST_MIRROR:-}
fi
folder=$(mktemp -d "$work/$suite.XXXXXX")
trap 'umount -q "$folder/proc" || true; rm -rf "$folder"' EXIT
tar xf "$work/$suite.tar" -C "$folder"
mount -t proc proc "$folder/proc"
cp /etc/resolv.conf "$folder/etc/"
printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
chmod 755 "$folder/usr/sbin/policy-rc.d"
cp -r "$here" "$folder/ansible"
cp -r "$work/files" "$folder/ansible/files"
cat >"$folder/ansible/inventory.yml" <<'YAML'
kiosks:
  hosts:
    kiosk-1:
      ansible_connection: local
  vars:
    signpost_kiosk_packages: "{{ query('fileglob', inventory_dir ~ '/files/*.deb') }}"
    signpost_kiosk_recommends: false
    signpost_kiosk_settings: {source: published, sound: off, access: {headphones: off}, session: {idle_seconds: 77}}
    signpost_kiosk_session_conf: {ROTATION: 90, WL_OUTPUT: HDMI-A-1}
    signpost_kiosk_pins: {staff: "4711", it: "081547"}
    signpost_kiosk_root: "{{ inventory_dir }}/files/published/metadata/1.root.json"
    signpost_kiosk_published: "{{ inventory_dir }}/files/published"
    signpost_kiosk_fetch_address: https://www.example.org/signpost
    signpost_kiosk_report_folder: "{{ inventory_dir }}"
YAML
inside() { chroot "$folder" /usr/bin/env -C / LC_ALL=C.UTF-8 HOME=/root "$@"; }
play() { # prints the last line: ok=… changed=…
    inside env -C /ansible ansible-playbook -i inventory.yml "$@" kiosks.yml >"$work/play.log" 2>&1 || {
        cat "$work/play.log" >&2
        die "the play failed."
    }
    tail -n 2 "$work/play.log" | tr -s ' ' | grep kiosk-1
}
inside apt-get update -qq

start=$SECONDS
echo "first play:  $(play), $((SECONDS - start)) s"
inside dpkg -s signpost-kiosk-session | grep -q '^Status: install ok installed' || die "not installed."
inside kiosk settings check | grep -q 'idle_seconds = 77' || die "the settings were not written."
[[ $(inside kiosk settings check | grep -c -e '^sound = off' -e 'headphones = off') == 2 ]] ||
    die "a boolean was not written as off."
grep -qx ROTATION=90 "$folder/etc/signpost-kiosk/session.conf" || die "session.conf was not changed."
grep -qx ADDRESS=https://www.example.org/signpost "$folder/etc/signpost-kiosk/fetch.conf" ||
    die "fetch.conf was not changed."
[[ -L $folder/etc/systemd/system/timers.target.wants/signpost-kiosk-fetch.timer ]] ||
    die "the timer of fetch is not enabled."
grep -q '"it":{.*"staff":{' "$folder/var/lib/signpost-kiosk/staff/pins" || die "a PIN is missing."
"$root/.venv/bin/python" - "$folder/ansible/kiosk-1.json" <<'PYTHON' || die "the report is wrong."
import json, sys
report = json.load(open(sys.argv[1]))
assert report["status"]["current"]["bundle"] == "school-reception", report["status"]
assert len(report["doctor"]["checks"]) > 5
PYTHON
leftovers=$(find "$folder/tmp" "$folder/run" -name '*signpost*' -o -name '*.deb')
[[ -z $leftovers ]] || die "left over: $leftovers"

start=$SECONDS
again=$(play)
echo "second play: $again, $((SECONDS - start)) s"
[[ $again == *" changed=0 "* ]] || { cat "$work/play.log" >&2; die "the second play changed something."; }

# Lines that are removed from the inventory are removed from the kiosk.
play -e '{"signpost_kiosk_session_conf": {}, "signpost_kiosk_fetch_address": ""}' >/dev/null
cmp -s "$folder/etc/signpost-kiosk/session.conf" "$root/packaging/session/root/etc/signpost-kiosk/session.conf" ||
    die "lines stayed in session.conf."
cmp -s "$folder/etc/signpost-kiosk/fetch.conf" "$root/packaging/session/root/etc/signpost-kiosk/fetch.conf" ||
    die "the address stayed in fetch.conf."
[[ ! -e $folder/etc/systemd/system/timers.target.wants/signpost-kiosk-fetch.timer ]] ||
    die "the timer of fetch is still enabled."
grep -q 'Restart this machine' "$work/play.log" || die "the touch mapping is not reported."
echo "lines removed from the inventory are removed from the kiosk"

# A PIN that is refused stops every play, not only the first one.
rm -r "$folder/var/lib/signpost-kiosk/staff"
for try in first second; do
    if inside env -C /ansible ansible-playbook -i inventory.yml \
        -e '{"signpost_kiosk_pins": {"staff": "4711", "it": "1234"}}' kiosks.yml >"$work/play.log" 2>&1; then
        die "the $try play went through without an IT PIN."
    fi
    grep -q 'too easy to guess' "$work/play.log" || { cat "$work/play.log" >&2; die "the reason is missing."; }
done
echo "a PIN that is refused stops every play"

# A mistake in the settings stops the play, and the settings from before stay.
if inside env -C /ansible ansible-playbook -i inventory.yml -e '{"signpost_kiosk_settings": {"languag": "cy"}}' \
    kiosks.yml >"$work/play.log" 2>&1; then
    die "a mistake in the settings went through."
fi
grep -q languag "$work/play.log" || { cat "$work/play.log" >&2; die "the mistake is not named."; }
inside kiosk settings check | grep -q 'idle_seconds = 77' || die "a mistake replaced the settings."
echo "a mistake in the settings is named, and changes nothing"
echo "$suite: passed"
