"""The checks of the lock-down of Linux."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.admin.doctor import lockdown
from kiosk.admin.doctor.check import Verdict
from tests.admin.doctor.example_machine import machine, write


def test_escape_routes_are_named_until_they_are_closed(tmp_path: Path):
    write(tmp_path, "proc/sys/kernel/sysrq", "438\n")
    check = lockdown.escape_routes(machine(tmp_path))
    assert check.says == (
        "A visitor can still get out: SysRq keys (kernel.sysrq is 438); Ctrl+Alt+Del restarts "
        "the machine; other terminals (Ctrl+Alt+F2)."
    )
    write(tmp_path, "proc/sys/kernel/sysrq", "0\n")
    answers = {"systemctl": "masked", "systemd-analyze": "[Login]\n#NAutoVTs=6\nNAutoVTs=0"}
    assert lockdown.escape_routes(machine(tmp_path, answers)).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    ("shown", "verdict"),
    [
        ("ActiveState=active\nWatchdogUSec=30s\nRestart=always\nNRestarts=2", Verdict.GOOD),
        ("ActiveState=active\nWatchdogUSec=0\nRestart=always", Verdict.LOOK),
        ("ActiveState=inactive\nWatchdogUSec=30s\nRestart=always", Verdict.LOOK),
        ("", Verdict.LOOK),
    ],
)
def test_the_watchdog(tmp_path: Path, shown: str, verdict: Verdict):
    check = lockdown.watchdog(machine(tmp_path, {"systemctl": shown}))
    assert check.verdict is verdict
    assert check.fix or check.says == ("signpost-kiosk.service is watched (30s); restarts: 2.")
