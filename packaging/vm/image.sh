#!/usr/bin/env bash
# Makes a disk with Debian and the packages, and copies its kernel beside it.
#   image.sh SUITE FOLDER-OF-PACKAGES TARGET
# TARGET gets disk.img, kernel and initrd. The system is that of a real kiosk, but for the tests' shell
# on the serial line and longer time limits. Needs root, mmdebstrap and e2fsprogs. SIGNPOST_MIRROR
# names another mirror than apt's.
set -euo pipefail
suite=$1
packages=$(realpath "$2")
mkdir -p "$3"
target=$(realpath "$3")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The packages of a small Debian, and the dependencies and recommendations of both packages.
include=(systemd-sysv udev dbus kmod initramfs-tools linux-image-amd64 zstd e2fsprogs procps
    udisks2 polkitd dosfstools)
mapfile -t needs < <(for deb in "$packages"/*.deb; do dpkg-deb -f "$deb" Depends; done |
    sed 's/signpost-kiosk ([^)]*), //' | tr , '\n' | sed 's/^ *//' | sort -u)

# The system without the packages takes most of the time; it is kept for the next run.
known=$(printf '%s\n' "$suite" "${include[@]}" "${needs[@]}" | sha256sum | cut -c1-16)
base=$target/base-$known.tar
if [[ ! -e $base ]]; then
    rm -f "$target"/base-*.tar
    # shellcheck disable=SC2086  # nothing, or one word
    mmdebstrap --quiet --format=tar --variant=minbase --include="$(
        IFS=,
        echo "${include[*]}"
    )" --customize-hook="chroot \"\$1\" apt-get satisfy -y -qq --no-install-recommends '$(
        printf '%s, ' "${needs[@]}" | sed 's/, $//'
    )' >/dev/null 2>&1" "$suite" "$base.part" ${SIGNPOST_MIRROR:-}
    mv "$base.part" "$base"
fi

folder=$(mktemp -d "$target/disk.XXXXXX")
trap 'rm -rf "$folder"' EXIT
tar xf "$base" -C "$folder"
mkdir "$folder/packages"
cp "$packages"/*.deb "$folder/packages/"
chroot "$folder" /bin/sh -c 'DEBIAN_FRONTEND=noninteractive dpkg -i /packages/*.deb' \
    >"$folder/install.log" 2>&1 || {
    cat "$folder/install.log" >&2
    exit 1
}
rm -rf "$folder/packages"
echo kiosk >"$folder/etc/hostname"
echo "/dev/vda / ext4 rw 0 1" >"$folder/etc/fstab"
cp "$here/guest/vm-test-shell.service" "$folder/etc/systemd/system/"
install -m 755 "$here/guest/hang" "$folder/usr/local/sbin/hang"
cp "$here/guest/50-vm.yaml" "$folder/etc/signpost-kiosk/kiosk.d/"
# Emulated processors are slow, and the first start on them is slower still.
mkdir "$folder/etc/systemd/system/signpost-kiosk.service.d"
printf '[Service]\nTimeoutStartSec=10min\n' \
    >"$folder/etc/systemd/system/signpost-kiosk.service.d/emulated.conf"
# So is the render check.
program=$folder/usr/lib/signpost-kiosk/kiosk
child=$program/tour/render_check_process.py
parent=$program/content/render_check.py
sed -i 's/^MAX_SECONDS = 60$/MAX_SECONDS = 1200/' "$child"
sed -i 's/^LONGEST_SECONDS = 180$/LONGEST_SECONDS = 1800/' "$parent"
rm -f "$program"/{tour/__pycache__/render_check_process,content/__pycache__/render_check}.*
grep -q '^MAX_SECONDS = 1200' "$child"
grep -q '^LONGEST_SECONDS = 1800' "$parent"
chroot "$folder" systemctl --quiet enable vm-test-shell.service
cp -L "$folder"/boot/vmlinuz-* "$target/kernel"
cp -L "$folder"/boot/initrd.img-* "$target/initrd"
rm -f "$target/disk.img"
truncate -s 4G "$target/disk.img"
mke2fs -q -t ext4 -d "$folder" "$target/disk.img"
