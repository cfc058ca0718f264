"""Checks for escape routes, and for a supervisor that restarts the kiosk when it exits."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from kiosk.admin.doctor.check import Check, Machine, ok, warn
from kiosk.admin.systemd import UNIT, session_properties

# Registry keys of what Set-SignpostLockdown.ps1 sets. Reading them needs no administrator;
# packaging/windows/CHECKLIST.md has a row that tests it.
SHELL_LAUNCHER = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\Shell Launcher"
"""Has one subkey for each account, with its `Shell`."""
ASSIGNED_CONFIGS = r"HKLM\SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration\Configs"
"""Has one subkey for each account."""
ASSIGNED_HERE = r"HKCU\SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration"
"""Has subkeys while Assigned Access applies to the current user."""
KEYBOARD_FILTER = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\KeyboardFilter"
FILTER_SERVICE = "MsKeyboardFilter"
WINDOWS = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
EDGES = r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
AUTOPLAY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer"
AUTOPLAY_CAMERAS = r"SOFTWARE\Policies\Microsoft\Windows\Explorer"
STORAGE = r"SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices"

LOCKABLE = ("Enterprise", "Education", "IoTEnterprise")
"""First parts of the names of editions that have Shell Launcher and the Keyboard Filter."""
KEYS = ("Ctrl+Alt+Del", "Alt+Tab", "Alt+F4", "Ctrl+Esc", "Shift+Ctrl+Esc", "Windows")
_STICKS_AND_DISCS = 0x04 | 0x20
"""Bits of `NoDriveTypeAutoRun`: each turns AutoPlay off for one kind of drive."""


if sys.platform == "win32":
    import winreg

    def _opened(key: str) -> winreg.HKEYType:
        root, _, rest = key.partition("\\")
        trees = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
        return winreg.OpenKey(trees[root], rest, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)


class Registry:
    """Reads the Windows registry, 64-bit view. Tests pass another."""

    def value(self, key: str, name: str) -> str | int | None:
        """Returns a value, or None if it does not exist, may not be read or has another type."""
        found: object = None
        if sys.platform == "win32":
            with suppress(OSError), _opened(key) as opened:
                found, _ = winreg.QueryValueEx(opened, name)
        return found if isinstance(found, (str, int)) else None

    def below(self, key: str) -> list[str]:
        """Returns the names of the subkeys of a key."""
        found: list[str] = []
        if sys.platform == "win32":
            with suppress(OSError), _opened(key) as opened:
                count, _, _ = winreg.QueryInfoKey(opened)
                found += [winreg.EnumKey(opened, index) for index in range(count)]
        return found


_REGISTRY = Registry()


def watchdog(machine: Machine, registry: Registry = _REGISTRY) -> Check:
    title = "Watchdog"
    if machine.platform == "win32":
        if _shell_launcher(registry):
            return ok("watchdog", title, "Shell Launcher restarts the kiosk when it exits.")
        if _assigned_access(registry):
            return ok(
                "watchdog",
                title,
                "Signpost.exe restarts the kiosk when it exits; Windows starts it at sign-in.",
            )
        return warn(
            "watchdog",
            title,
            "Signpost.exe restarts the kiosk when it exits, but nothing starts Signpost.exe.",
            f"{_script(registry)}.",
        )
    facts = session_properties(machine)
    if facts.get("ActiveState") != "active":
        return warn(
            "watchdog",
            title,
            f"{UNIT} is not running, so a crashed kiosk is not restarted.",
            "Install signpost-kiosk-session and start it.",
        )
    if facts.get("WatchdogUSec", "0") in ("0", "infinity") or facts.get("Restart") != "always":
        return warn(
            "watchdog",
            title,
            f"{UNIT} runs without a watchdog.",
            "Remove the lines that change WatchdogSec or Restart (systemctl cat signpost-kiosk).",
        )
    return ok(
        "watchdog",
        title,
        f"{UNIT} is watched ({facts['WatchdogUSec']}); restarts: {facts.get('NRestarts', '0')}.",
    )


def escape_routes(machine: Machine, registry: Registry = _REGISTRY) -> Check:
    title = "Escape routes"
    if machine.platform == "win32":
        open_routes, fix = _on_windows(machine, registry)
    else:
        open_routes = _on_linux(machine)
        fix = "On a kiosk, install signpost-kiosk-session: docs/linux.md says how it closes each."
    if open_routes:
        return warn(
            "lockdown", title, f"A visitor can still get out: {'; '.join(open_routes)}.", fix
        )
    return ok("lockdown", title, "None of the known ones is open.")


def _on_linux(machine: Machine) -> list[str]:
    found = []
    sysrq = machine.text("proc/sys/kernel/sysrq")
    if sysrq not in ("0", ""):
        found.append(f"SysRq keys (kernel.sysrq is {sysrq})")
    if machine.run(["systemctl", "is-enabled", "ctrl-alt-del.target"]) != "masked":
        found.append("Ctrl+Alt+Del restarts the machine")
    logind = machine.run(["systemd-analyze", "cat-config", "systemd/logind.conf"])
    values = {}
    for row in logind.splitlines():
        name, equals, value = row.strip().partition("=")
        if equals:
            values[name] = value.strip()
    if values.get("NAutoVTs") != "0":
        found.append("other terminals (Ctrl+Alt+F2)")
    desktop = machine.environment.get("XDG_CURRENT_DESKTOP", "")
    if desktop and desktop != "kiosk":
        found.append(f"the desktop {desktop}")
    return found


def _on_windows(machine: Machine, registry: Registry) -> tuple[list[str], str]:
    """Returns the escape routes that are open, and how to close them."""
    found = []
    if not (_shell_launcher(registry) or _assigned_access(registry)):
        found.append("Windows' own desktop (neither Shell Launcher nor Assigned Access is set up)")
    if _policy(registry, EDGES, "AllowEdgeSwipe") != 0:
        found.append("swipes from the edges of the screen")
    found += _autoplay(registry)
    fixes = [_script(registry)] if found else []
    keys = _keys(machine, registry)
    if keys:
        found.append(keys)
        if not _lockable(registry):
            fixes.append("Keep keyboards out of reach: this edition of Windows cannot block keys")
        elif not fixes:
            fixes.append(_script(registry))
    return found, ". ".join(fixes) + "."


def _keys(machine: Machine, registry: Registry) -> str:
    if not _lockable(registry):
        return "Ctrl+Alt+Del, Alt+Tab and the Windows key, where there is a keyboard"
    output = machine.run(["sc.exe", "query", FILTER_SERVICE])
    # The lock-down may block sc.exe too. If there is no output, its start type decides.
    service = rf"HKLM\SYSTEM\CurrentControlSet\Services\{FILTER_SERVICE}"
    running = "RUNNING" in output if output else registry.value(service, "Start") == 2
    if not running:
        return "Ctrl+Alt+Del, Alt+Tab and the Windows key (the Keyboard Filter is not running)"
    through = [key for key in KEYS if registry.value(KEYBOARD_FILTER, key) != "Blocked"]
    return f"keys that the Keyboard Filter lets through ({', '.join(through)})" if through else ""


def _autoplay(registry: Registry) -> Sequence[str]:
    if _policy(registry, STORAGE, "Deny_All") == 1:
        return ()
    found = []
    drives = _policy(registry, AUTOPLAY, "NoDriveTypeAutoRun")
    if not isinstance(drives, int) or drives & _STICKS_AND_DISCS != _STICKS_AND_DISCS:
        found.append("AutoPlay of USB sticks and discs")
    if _policy(registry, AUTOPLAY_CAMERAS, "NoAutoplayfornonVolume") != 1:
        found.append("AutoPlay of cameras and telephones")
    return found


def _policy(registry: Registry, key: str, name: str) -> str | int | None:
    """Returns the policy of the machine, or else that of the current user."""
    machine = registry.value(rf"HKLM\{key}", name)
    return registry.value(rf"HKCU\{key}", name) if machine is None else machine


def _shell_launcher(registry: Registry) -> bool:
    """Returns True if it starts Signpost for any account; the others have the usual desktop."""
    shells = (
        registry.value(rf"{SHELL_LAUNCHER}\{account}", "Shell")
        for account in registry.below(SHELL_LAUNCHER)
    )
    return any("signpost.exe" in str(shell).lower() for shell in shells)


def _assigned_access(registry: Registry) -> bool:
    return bool(registry.below(ASSIGNED_HERE) or registry.below(ASSIGNED_CONFIGS))


def _lockable(registry: Registry) -> bool:
    return str(registry.value(WINDOWS, "EditionID") or "").startswith(LOCKABLE)


def _script(registry: Registry) -> str:
    argv = ["Set-SignpostLockdown.ps1"]
    if not _lockable(registry) or (_assigned_access(registry) and not _shell_launcher(registry)):
        argv.append("-Kind AssignedAccess")
    if _lockable(registry):
        argv.append("-KeyboardFilter")
    return f"On a kiosk, run {' '.join(argv)} as an administrator (see docs/windows.md)"
