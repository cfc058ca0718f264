"""The checks of the lock-down of Windows, with a fake registry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.admin.doctor import lockdown
from kiosk.admin.doctor.check import Machine, Verdict
from kiosk.settings import Settings

SCRIPT = (
    Path(__file__).resolve().parents[3] / "packaging/windows/lockdown/Set-SignpostLockdown.ps1"
).read_text("utf-8")
USER = "S-1-5-21-1-2-3-1001"
SHELL = r"C:\Program Files\Signpost\Signpost.exe"
RUNNING = "SERVICE_NAME: MsKeyboardFilter\n        STATE              : 4  RUNNING"
STOPPED = "SERVICE_NAME: MsKeyboardFilter\n        STATE              : 1  STOPPED"
SERVICE = r"HKLM\SYSTEM\CurrentControlSet\Services\MsKeyboardFilter"

Keys = dict[str, dict[str, str | int]]

PRO: Keys = {lockdown.WINDOWS: {"EditionID": "Professional"}}
ENTERPRISE: Keys = {lockdown.WINDOWS: {"EditionID": "Enterprise"}}
LAUNCHER: Keys = {rf"{lockdown.SHELL_LAUNCHER}\{USER}": {"Shell": SHELL}}
ASSIGNED: Keys = {rf"{lockdown.ASSIGNED_CONFIGS}\{USER}": {"DefaultProfileId": "{9C1D}"}}
FILTER: Keys = {lockdown.KEYBOARD_FILTER: dict.fromkeys(lockdown.KEYS, "Blocked")}
POLICIES: Keys = {
    rf"HKLM\{lockdown.EDGES}": {"AllowEdgeSwipe": 0},
    rf"HKLM\{lockdown.AUTOPLAY}": {"NoDriveTypeAutoRun": 255},
    rf"HKLM\{lockdown.AUTOPLAY_CAMERAS}": {"NoAutoplayfornonVolume": 1},
}


class FakeRegistry(lockdown.Registry):
    def __init__(self, *parts: Mapping[str, Mapping[str, str | int]]) -> None:
        self.keys = {key: values for part in parts for key, values in part.items()}

    def value(self, key: str, name: str) -> str | int | None:
        return self.keys.get(key, {}).get(name)

    def below(self, key: str) -> list[str]:
        start = key + "\\"
        return [each.removeprefix(start) for each in self.keys if each.startswith(start)]


def windows(service: str = "") -> Machine:
    return Machine(Settings(), Path("/"), "win32", {}, lambda command: service)


def test_nothing_is_open_when_the_script_has_closed_all():
    registry = FakeRegistry(ENTERPRISE, LAUNCHER, FILTER, POLICIES)
    check = lockdown.escape_routes(windows(RUNNING), registry)
    assert (check.verdict, check.says) == (Verdict.GOOD, "None of the known ones is open.")
    assert lockdown.watchdog(windows(), registry).verdict is Verdict.GOOD


def test_a_bare_windows_names_every_way_and_the_script():
    check = lockdown.escape_routes(windows(), FakeRegistry(ENTERPRISE))
    assert check.says == (
        "A visitor can still get out: Windows' own desktop (neither Shell Launcher nor Assigned "
        "Access is set up); swipes from the edges of the screen; AutoPlay of USB sticks and discs; "
        "AutoPlay of cameras and telephones; Ctrl+Alt+Del, Alt+Tab and the Windows key (the "
        "Keyboard Filter is not running)."
    )
    script = (
        "On a kiosk, run Set-SignpostLockdown.ps1 -KeyboardFilter as an administrator "
        "(see docs/windows.md)."
    )
    assert check.fix == script
    check = lockdown.watchdog(windows(), FakeRegistry(ENTERPRISE))
    assert (check.verdict, check.fix) == (Verdict.LOOK, script)


def test_on_pro_only_the_keyboard_stays_open():
    registry = FakeRegistry(PRO, ASSIGNED, POLICIES)
    check = lockdown.escape_routes(windows(), registry)
    assert check.says == (
        "A visitor can still get out: Ctrl+Alt+Del, Alt+Tab and the Windows key, where there is a "
        "keyboard."
    )
    assert check.fix == ("Keep keyboards out of reach: this edition of Windows cannot block keys.")
    assert lockdown.watchdog(windows(), registry).verdict is Verdict.GOOD
    bare = lockdown.escape_routes(windows(), FakeRegistry(PRO)).fix
    assert "Set-SignpostLockdown.ps1 -Kind AssignedAccess as an administrator" in bare


def test_assigned_access_is_seen_by_the_user_to_whom_it_applies():
    here = {rf"{lockdown.ASSIGNED_HERE}\Profiles": {"Any": 1}}
    assert "own desktop" not in lockdown.escape_routes(windows(), FakeRegistry(PRO, here)).says


def test_the_usual_desktop_is_no_lock_down():
    explorer = {rf"{lockdown.SHELL_LAUNCHER}\{USER}": {"Shell": r"%SystemRoot%\explorer.exe"}}
    registry = FakeRegistry(ENTERPRISE, explorer, FILTER, POLICIES)
    assert "own desktop" in lockdown.escape_routes(windows(RUNNING), registry).says


@pytest.mark.parametrize(
    ("service", "start", "is_open"),
    [(RUNNING, 2, False), (STOPPED, 2, True), ("", 2, False), ("", 3, True)],
)
def test_the_keyboard_filter_counts_only_while_it_runs(service: str, start: int, is_open: bool):
    """The start type decides if sc.exe prints nothing, because the lock-down may block sc.exe."""
    registry = FakeRegistry(ENTERPRISE, LAUNCHER, FILTER, POLICIES, {SERVICE: {"Start": start}})
    says = lockdown.escape_routes(windows(service), registry).says
    assert ("the Keyboard Filter is not running" in says) is is_open


def test_keys_that_come_through_are_named():
    some = {lockdown.KEYBOARD_FILTER: {**FILTER[lockdown.KEYBOARD_FILTER], "Alt+Tab": "Allowed"}}
    check = lockdown.escape_routes(
        windows(RUNNING), FakeRegistry(ENTERPRISE, LAUNCHER, some, POLICIES)
    )
    assert check.says == (
        "A visitor can still get out: keys that the Keyboard Filter lets through (Alt+Tab)."
    )


@pytest.mark.parametrize(
    ("policy", "closed"),
    [
        ({rf"HKLM\{lockdown.AUTOPLAY}": {"NoDriveTypeAutoRun": 0xB5}}, True),
        ({rf"HKCU\{lockdown.AUTOPLAY}": {"NoDriveTypeAutoRun": 0xFF}}, True),
        ({rf"HKLM\{lockdown.AUTOPLAY}": {"NoDriveTypeAutoRun": 0x91}}, False),
        ({rf"HKLM\{lockdown.STORAGE}": {"Deny_All": 1}}, True),
    ],
)
def test_autoplay_of_sticks(policy: Keys, closed: bool):
    says = lockdown.escape_routes(windows(), FakeRegistry(PRO, policy)).says
    assert ("AutoPlay of USB sticks" not in says) is closed


def test_it_looks_at_what_the_script_sets():
    policies = re.findall(r"Path = 'HKLM:\\(.+?)'; Name = '(\w+)'; Value = (\d+)", SCRIPT)
    assert {(rf"HKLM\{key}", name, int(value)) for key, name, value in policies} == {
        (key, name, value) for key, values in POLICIES.items() for name, value in values.items()
    }
    (blocked,) = re.findall(r"(?s)\$Blocked = @\((.+?)\)", SCRIPT)
    assert set(lockdown.KEYS) <= set(re.findall(r"'(.+?)'", blocked))
    (editions,) = re.findall(r"\$Editions = '\^\((.+?)\)\$'", SCRIPT)
    assert all(edition.startswith(lockdown.LOCKABLE) for edition in editions.split("|"))


def test_without_a_registry_nothing_is_found():
    assert lockdown.Registry().value(lockdown.WINDOWS, "EditionIDs") is None
    assert lockdown.Registry().below(lockdown.WINDOWS + "s") == []
