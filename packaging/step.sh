#!/usr/bin/env bash
# step.sh NAME COMMAND…: runs a command and prints one line; all its output only when it fails.
name=$1
shift
log=$(mktemp)
trap 'rm -f "$log"' EXIT
start=$SECONDS
"$@" >"$log" 2>&1 </dev/null
status=$?
if ((status)); then
    cat "$log"
    printf 'FAILED  %s (%s)\n' "$name" "$*"
else
    printf 'ok      %-12s %3d s  %s\n' "$name" $((SECONDS - start)) "$(tail -n 1 "$log" | cut -c 1-80)"
fi
exit $status
