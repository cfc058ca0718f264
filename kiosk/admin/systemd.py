"""Reads the properties of the kiosk's session from systemd."""

from __future__ import annotations

from kiosk.admin.doctor.check import Machine

UNIT = "signpost-kiosk.service"

_PROPERTIES = "ActiveState,WatchdogUSec,Restart,NRestarts,MemoryCurrent"


def session_properties(machine: Machine) -> dict[str, str]:
    """Returns the session unit's properties by name, with the values that `systemctl show` prints
    (see org.freedesktop.systemd1(5)). Empty if there is no systemd."""
    shown = machine.run(["systemctl", "show", UNIT, f"--property={_PROPERTIES}"])
    return dict(row.split("=", 1) for row in shown.splitlines() if "=" in row)
