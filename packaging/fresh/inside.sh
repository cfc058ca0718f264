#!/usr/bin/env bash
# The part of test.sh that runs in namespaces of its own: when it exits for any reason, all processes
# in the system end and its mounts are removed.
#   inside.sh FOLDER-OF-THE-SYSTEM [NAME=VALUE…]      the values are for the environment
set -euo pipefail
folder=$1
settings=("${@:2}")

# Makes the folder a mount: some tests call unshare, which makes "/" private, and only a mount can be.
mount --bind "$folder" "$folder"
mount -t proc proc "$folder/proc"
mount --bind /sys "$folder/sys"
mount --rbind /dev "$folder/dev"
mount -t tmpfs tmpfs "$folder/dev/shm"

# Runs without this machine's environment: no display, no language, no colours.
inside() { # FOLDER COMMAND…
    chroot "$folder" /usr/bin/env -i HOME=/root \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
        /usr/bin/env -C "$@"
}

took() { # COMMAND…: runs it and prints how long it took
    local start=$SECONDS
    echo "\$ $*"
    inside /root/signpost "$@" || { echo "$* failed."; exit 1; }
    echo "$*: $((SECONDS - start)) s"
}

inside /root git -c advice.detachedHead=false -c init.defaultBranch=main clone --quiet /signpost.bundle signpost
took make run
pictures=$(find "$folder/root/signpost/build/tour" -name '*.png' | wc -l)
((pictures >= 20)) || { echo "make run drew $pictures pictures."; exit 1; }
echo "$pictures pictures"
took make test
changed=$(inside /root/signpost git status --porcelain)
[[ -z $changed ]] || { printf 'The two commands have changed the checkout:\n%s\n' "$changed"; exit 1; }
