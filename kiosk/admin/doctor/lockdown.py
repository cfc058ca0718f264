"""What still lets a visitor out, and what starts the kiosk anew when it fails."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from kiosk.admin.doctor.check import Check, Machine, ok, warn
from kiosk.admin.systemd import UNIT, session_properties

# Where Windows keeps what Set-SignpostLockdown.ps1 sets. No administrator is needed to read these;
# packaging/windows/CHECKLIST.md has a row to prove it.
SHELL_LAUNCHER = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\Shell Launcher"
"""Below it one key for each account, with its `Shell`."""
ASSIGNED_CONFIGS = r"HKLM\SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration\Configs"
"""Below it one key for each account."""
ASSIGNED_HERE = r"HKCU\SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration"
"""Has keys while Assigned Access holds for the user who asks."""
KEYBOARD_FILTER = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\KeyboardFilter"
FILTER_SERVICE = "MsKeyboardFilter"
WINDOWS = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
EDGES = r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
AUTOPLAY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer"
AUTOPLAY_CAMERAS = r"SOFTWARE\Policies\Microsoft\Windows\Explorer"
STORAGE = r"SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices"

LOCKABLE = ("Enterprise", "Education", "IoTEnterprise")
"""How the names of those editions begin that have Shell Launcher and the Keyboard Filter."""
KEYS = ("Ctrl+Alt+Del", "Alt+Tab", "Alt+F4", "Ctrl+Esc", "Shift+Ctrl+Esc", "Windows")
_STICKS_AND_DISCS = 0x04 | 0x20
"""Of `NoDriveTypeAutoRun`, where every bit turns one kind of drive off."""


if sys.platform == "win32":
    import winreg

    def _opened(key: str) -> winreg.HKEYType:
        root, _, rest = key.partition("\\")
        trees = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
        return winreg.OpenKey(trees[root], rest, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)


class Registry:
    """Of Windows, 64-bit, to read. Tests give another."""

    def value(self, key: str, name: str) -> str | int | None:
        """None if it is not there, may not be read, or is of another type."""
        found: object = None
        if sys.platform == "win32":
            with suppress(OSError), _opened(key) as opened:
                found, _ = winreg.QueryValueEx(opened, name)
        return found if isinstance(found, (str, int)) else None

    def below(self, key: str) -> list[str]:
        """The names of the keys in one."""
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
            return ok("watchdog", title, "Shell Launcher starts the kiosk anew when it ends.")
        if _assigned_access(registry):
            return ok(
                "watchdog",
                title,
                "Signpost.exe starts the kiosk anew when it ends; Windows starts it at sign-in.",
            )
        return warn(
            "watchdog",
            title,
            "Signpost.exe starts the kiosk anew when it ends; nothing starts Signpost.exe.",
            f"{_script(registry)}.",
        )
    facts = session_properties(machine)
    if facts.get("ActiveState") != "active":
        return warn(
            "watchdog",
            title,
            f"{UNIT} is not running, so nothing starts the kiosk anew.",
            "Install signpost-kiosk-session and start it.",
        )
    if facts.get("WatchdogUSec", "0") in ("0", "infinity") or facts.get("Restart") != "always":
        return warn(
            "watchdog",
            title,
            f"{UNIT} runs without a watchdog.",
            "Take away what changes WatchdogSec or Restart (systemctl cat signpost-kiosk).",
        )
    return ok(
        "watchdog",
        title,
        f"{UNIT} is watched ({facts['WatchdogUSec']}); restarts: {facts.get('NRestarts', '0')}.",
    )


def escape_routes(machine: Machine, registry: Registry = _REGISTRY) -> Check:
    title = "Ways out"
    if machine.platform == "win32":
        open_ways, mend = _on_windows(machine, registry)
    else:
        open_ways = _on_linux(machine)
        mend = "On a kiosk, install signpost-kiosk-session: docs/linux.md says how it closes each."
    if open_ways:
        return warn(
            "lockdown", title, f"A visitor can still get out: {'; '.join(open_ways)}.", mend
        )
    return ok("lockdown", title, "None of those that are known.")


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
    """The ways that are open, and how to close them."""
    found = []
    if not (_shell_launcher(registry) or _assigned_access(registry)):
        found.append("Windows' own desktop (neither Shell Launcher nor Assigned Access is set up)")
    if _policy(registry, EDGES, "AllowEdgeSwipe") != 0:
        found.append("swipes from the edges of the screen")
    found += _autoplay(registry)
    mend = [_script(registry)] if found else []
    keys = _keys(machine, registry)
    if keys:
        found.append(keys)
        if not _lockable(registry):
            mend.append("Keep keyboards out of reach: this edition of Windows cannot block keys")
        elif not mend:
            mend.append(_script(registry))
    return found, ". ".join(mend) + "."


def _keys(machine: Machine, registry: Registry) -> str:
    if not _lockable(registry):
        return "Ctrl+Alt+Del, Alt+Tab and the Windows key, where there is a keyboard"
    output = machine.run(["sc.exe", "query", FILTER_SERVICE])
    # No answer at all: the lock-down stops sc.exe too. Then what starts with Windows counts.
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
    """For the machine, or else for the user who asks."""
    machine = registry.value(rf"HKLM\{key}", name)
    return registry.value(rf"HKCU\{key}", name) if machine is None else machine


def _shell_launcher(registry: Registry) -> bool:
    """Whether it starts Signpost for any account; for others it starts the usual desktop."""
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
    words = ["Set-SignpostLockdown.ps1"]
    if not _lockable(registry) or (_assigned_access(registry) and not _shell_launcher(registry)):
        words.append("-Kind AssignedAccess")
    if _lockable(registry):
        words.append("-KeyboardFilter")
    return f"On a kiosk, run {' '.join(words)} as an administrator (see docs/windows.md)"
