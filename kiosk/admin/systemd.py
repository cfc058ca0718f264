"""The kiosk's session as systemd knows it."""

from __future__ import annotations

from kiosk.admin.doctor.check import Machine

UNIT = "signpost-kiosk.service"

_PROPERTIES = "ActiveState,WatchdogUSec,Restart,NRestarts,MemoryCurrent"


def session_properties(machine: Machine) -> dict[str, str]:
    """Properties of the session's unit by name, as `systemctl show` prints their values: see
    org.freedesktop.systemd1(5). Empty where there is no systemd."""
    shown = machine.run(["systemctl", "show", UNIT, f"--property={_PROPERTIES}"])
    return dict(row.split("=", 1) for row in shown.splitlines() if "=" in row)
