"""What still lets a visitor out, and what starts the kiosk anew when it fails."""

from __future__ import annotations

from kiosk.doctor.machine.check import Check, Machine, good, look

UNIT = "signpost-kiosk.service"


def watchdog(machine: Machine) -> Check:
    title = "Watchdog"
    if machine.platform == "win32":
        if _shell_launcher(machine):
            return good("watchdog", title, "Shell Launcher starts the kiosk anew when it ends.")
        return look(
            "watchdog",
            title,
            "Nothing starts the kiosk anew when it ends.",
            "Use Shell Launcher with DefaultAction RestartShell (see docs/it.md).",
        )
    told = machine.run(
        ["systemctl", "show", UNIT, "--property=ActiveState,WatchdogUSec,Restart,NRestarts"]
    )
    facts = dict(row.split("=", 1) for row in told.splitlines() if "=" in row)
    if facts.get("ActiveState") != "active":
        return look(
            "watchdog",
            title,
            f"{UNIT} is not running, so nothing starts the kiosk anew.",
            "Install signpost-kiosk-session and start it.",
        )
    if facts.get("WatchdogUSec", "0") in ("0", "infinity") or facts.get("Restart") != "always":
        return look(
            "watchdog",
            title,
            f"{UNIT} runs without a watchdog.",
            "Take away what changes WatchdogSec or Restart (systemctl cat signpost-kiosk).",
        )
    return good(
        "watchdog",
        title,
        f"{UNIT} is watched ({facts['WatchdogUSec']}); restarts: {facts.get('NRestarts', '0')}.",
    )


def ways_out(machine: Machine) -> Check:
    title = "Ways out"
    open_ways = _on_windows(machine) if machine.platform == "win32" else _on_linux(machine)
    if open_ways:
        return look(
            "lockdown",
            title,
            f"A visitor can still get out: {'; '.join(open_ways)}.",
            "On a kiosk, install signpost-kiosk-session, or close each by hand (see docs/it.md).",
        )
    return good("lockdown", title, "None of those that are known.")


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


def _on_windows(machine: Machine) -> list[str]:
    if _shell_launcher(machine):
        return []
    return ["Windows' own shell (Shell Launcher is not set up)"]


def _shell_launcher(machine: Machine) -> bool:
    key = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\Shell Launcher"
    return machine.run(["reg", "query", key, "/s"]) != ""
