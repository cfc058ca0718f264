"""Tries what a program can do in the kiosk's unit; test.sh runs it in place of the kiosk. Prints
one line for each fault and exits with 1 if there is any."""

import ctypes
import os
import socket
import sys
from pathlib import Path

STATE = Path("/var/lib/signpost-kiosk")
READABLE = (
    "/usr/lib/signpost-kiosk/kiosk/share/content/warwickshire/bundle.yaml",
    "/etc/signpost-kiosk/kiosk.yaml",
)
NOT_WRITABLE = (
    "/",
    "/boot",
    "/etc",
    "/etc/signpost-kiosk/kiosk.d",
    "/home",
    "/opt",
    "/root",
    "/run",
    "/srv",
    "/usr/bin",
    "/usr/lib/signpost-kiosk/kiosk/share/content/warwickshire",
    "/var/lib",
    "/var/log",
)
NOT_READABLE = ("/etc/shadow", "/root")
CLONE_NEWUSER = 0x10000000
faults = []

for name in READABLE:
    if not os.access(name, os.R_OK):
        faults.append(f"cannot read {name}")
for name in NOT_READABLE:
    if os.access(name, os.R_OK):
        faults.append(f"can read {name}")
for folder in NOT_WRITABLE:
    file = Path(folder, "probe")
    try:
        file.write_bytes(b"")
    except OSError:
        continue
    file.unlink()
    faults.append(f"can write to {folder}")
try:
    (STATE / "probe").write_bytes(b"")
    (STATE / "probe").unlink()
except OSError as fault:
    faults.append(f"cannot write its state: {fault}")
for family in ("AF_INET", "AF_INET6", "AF_PACKET", "AF_BLUETOOTH"):
    try:
        socket.socket(getattr(socket, family), socket.SOCK_DGRAM).close()
    except OSError:
        continue
    faults.append(f"can make a socket of {family}")
if ctypes.CDLL(None).unshare(CLONE_NEWUSER) == 0:
    faults.append("can make a namespace of its own")
if os.getuid() == 0 or os.getgroups() == [0]:
    faults.append("is root")

for line in faults:
    print(f"probe: it {line}", file=sys.stderr)
sys.exit(bool(faults))
