#!/usr/bin/env bash
# A disk with Debian and the packages on it, and its kernel beside it, as a real machine has them.
#   image.sh SUITE FOLDER-OF-PACKAGES TARGET
# TARGET gets disk.img, kernel and initrd. Only the tests' own shell on the serial line is added to
# what a library would install. Needs root, mmdebstrap and e2fsprogs. SIGNPOST_MIRROR names another
# mirror than apt's.
set -euo pipefail
suite=$1
packages=$(realpath "$2")
mkdir -p "$3"
target=$(realpath "$3")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# What a small Debian has, and what both packages name as needed or recommended for a kiosk.
include=(systemd-sysv udev dbus kmod initramfs-tools linux-image-amd64 zstd e2fsprogs procps
    udisks2 polkitd dosfstools)
mapfile -t needs < <(for deb in "$packages"/*.deb; do dpkg-deb -f "$deb" Depends; done |
    sed 's/signpost-kiosk ([^)]*), //' | tr , '\n' | sed 's/^ *//' | sort -u)

# The system without the packages takes most of the time, and is kept for the next call.
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
# So is drawing content before it is shown.
program=$folder/usr/lib/signpost-kiosk/kiosk
sed -i 's/^MOST_SECONDS = 60$/MOST_SECONDS = 1200/' "$program/trial.py"
sed -i 's/^LONGEST_SECONDS = 180$/LONGEST_SECONDS = 1800/' "$program/proof.py"
rm -f "$program"/__pycache__/{trial,proof}.*
grep -q 'MOST_SECONDS = 1200' "$program/trial.py"
grep -q 'LONGEST_SECONDS = 1800' "$program/proof.py"
chroot "$folder" systemctl --quiet enable vm-test-shell.service
cp -L "$folder"/boot/vmlinuz-* "$target/kernel"
cp -L "$folder"/boot/initrd.img-* "$target/initrd"
rm -f "$target/disk.img"
truncate -s 4G "$target/disk.img"
mke2fs -q -t ext4 -d "$folder" "$target/disk.img"
