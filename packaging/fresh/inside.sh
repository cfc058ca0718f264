#!/usr/bin/env bash
# The part of test.sh that runs in namespaces of its own: whatever ends it ends all that runs in the
# system, and every mount.
#   inside.sh FOLDER-OF-THE-SYSTEM [NAME=VALUE…]      the values are for the environment
set -euo pipefail
folder=$1
settings=("${@:2}")

# Only what is a mount itself can be made private, which unshare does with "/" in some tests.
mount --bind "$folder" "$folder"
mount -t proc proc "$folder/proc"
mount --bind /sys "$folder/sys"
mount --rbind /dev "$folder/dev"
mount -t tmpfs tmpfs "$folder/dev/shm"

# No display, no language, no colours: nothing of the environment here.
inside() { # FOLDER COMMAND…
    chroot "$folder" /usr/bin/env -i HOME=/root \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
        /usr/bin/env -C "$@"
}

took() { # COMMAND…: runs it, and says how long it was
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
[[ -z $changed ]] || { printf 'The two commands leave in the checkout:\n%s\n' "$changed"; exit 1; }
