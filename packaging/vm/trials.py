"""Trials of a kiosk on a whole machine: crashes, hangs, keys, power cuts. Each reports its time."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from .machine import Machine
from .picture import is_alike

UNIT = "signpost-kiosk.service"
_CRASH_SECONDS, _HANG_SECONDS = 5, 45
"""Longest times until the kiosk is back."""
_WATCHDOG_SECONDS = 30
_COUNTING = (
    "import time; a = time.perf_counter(); sum(i * i for i in range(2000000)); "
    "print(time.perf_counter() - a)"
)
AS_KIOSK = "runuser -u signpost-kiosk -- env HOME=/var/lib/signpost-kiosk"
MOUNTED = "findmnt -nro TARGET,OPTIONS /dev/sda"
STATE = "/var/lib/signpost-kiosk"


class Pages(NamedTuple):
    """Pictures of the attract screen, drawn by `kiosk tour`: with the built-in content, and with
    the first and second release from the stick."""

    built_in: Path
    turned: Path
    first: Path
    second: Path


class TrialError(Exception):
    """Its sentence says what the kiosk did wrong."""


class Trials:
    """Runs the trials. `pictures`: the folder for pictures of the screen. `report` gets a line for
    each trial."""

    def __init__(self, pages: Pages, pictures: Path, report: Callable[[str], None]) -> None:
        self._pages = pages
        self._pictures = pictures
        self._report = report
        self._number = 0

    # -- the trials -------------------------------------------------------------------------------

    def power_on(self, machine: Machine) -> None:
        self._wait_for(machine, self._pages.built_in, 600)
        self._report_time("power-on → kiosk", time.monotonic() - machine.powered_on)
        self._keep(machine, "power-on")
        machine.wait_for_shell()

    def rights(self, machine: Machine) -> None:
        """Checks that the program has a user of its own and no capabilities, and no port is
        open."""
        program = self._program(machine)
        status = machine.run(f"cat /proc/{program}/status")
        for line in ("CapEff:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2"):
            if line not in status:
                raise TrialError(f"/proc/…/status does not contain {line}.")
        user = machine.run(f"stat -c %U /proc/{program}").strip()
        if user != "signpost-kiosk":
            raise TrialError(f"The program runs as {user}.")
        listening = machine.run("cat /proc/net/{tcp,udp}{,6} | grep -c : || true")
        if int(listening) != 0:
            raise TrialError("A port is open.")
        self._report(f"the program is {user}, has no capabilities, and no port is open")

    def keys(self, machine: Machine) -> None:
        """Presses every key that leads out of other sessions."""
        before = self._marks(machine)
        for number in range(1, 13):
            machine.press("ctrl", "alt", f"f{number}")
            machine.press("alt", f"f{number}")
        for _ in range(9):
            machine.press("ctrl", "alt", "delete")
        machine.press("ctrl", "alt", "backspace")
        machine.press("alt", "esc")
        machine.press("alt", "tab")
        machine.press("meta_l")
        machine.press("ctrl", "q")
        for key in "reisub":
            machine.press("alt", "sysrq", key)
        time.sleep(5)
        if self._marks(machine) != before:
            raise TrialError(f"Keys changed something: {before} → {self._marks(machine)}.")
        self._wait_for(machine, self._pages.built_in, 60)
        self._keep(machine, "after-keys")
        self._report("Ctrl+Alt+F1 to F12, Alt+F4, Ctrl+Alt+Del nine times, SysRq: nothing happens")

    def crash(self, machine: Machine, what: str = "the program", name: str = "kiosk run") -> None:
        """Kills the program, or the compositor that shows it, with `kill -9`."""
        slower = self._slower(machine)
        before = self._restarts(machine)
        machine.run(f"pkill -KILL -n -f '{name}'")
        seconds = self._until_back(machine, 60 + 5 * slower)
        self._report(f"kill -9 of {what} → kiosk: {_measured(seconds, slower, 0)}")
        if seconds > _CRASH_SECONDS * slower:
            raise TrialError(f"The limit on a machine as fast as this host is {_CRASH_SECONDS} s.")
        if self._restarts(machine) != before + 1:
            raise TrialError("The kiosk was restarted more than once.")
        self._keep(machine, f"after-crash-of-{name.split()[0]}")

    def hang(self, machine: Machine) -> None:
        """Stops the thread that paints; all others run on."""
        slower = self._slower(machine)
        program = self._program(machine)
        start = time.monotonic()
        machine.run(
            f"setsid hang {program} >/run/hang 2>&1 & until grep hung /run/hang; do sleep 0.1; done"
        )
        self._until_back(machine, 120 + 5 * slower)
        seconds = time.monotonic() - start
        self._report(
            f"hung painting thread → kiosk: {_measured(seconds, slower, _WATCHDOG_SECONDS)}"
        )
        if seconds > _WATCHDOG_SECONDS + (_HANG_SECONDS - _WATCHDOG_SECONDS) * slower:
            raise TrialError(f"The limit on a machine as fast as this host is {_HANG_SECONDS} s.")
        if "Watchdog timeout" not in machine.run(f"journalctl -u {UNIT} --no-pager"):
            raise TrialError("The kiosk was not restarted by the watchdog.")
        self._keep(machine, "after-hang")

    def leave(self, machine: Machine) -> None:
        """Exits with the code of "Leave the kiosk": a login appears, until the kiosk is started
        again."""
        machine.run(
            "printf '#!/bin/sh\\nsystemd-notify --ready\\nsleep 1\\nexit 10\\n' >/root/left; "
            "chmod 755 /root/left; mount --bind /root/left /usr/bin/kiosk; "
            f"systemctl restart {UNIT}; "
            "for i in $(seq 100); do systemctl -q is-active getty@tty1 && break; sleep 0.5; done",
            300,
        )
        time.sleep(5)
        machine.run("systemctl is-active getty@tty1; umount /usr/bin/kiosk")
        self._keep(machine, "left")
        machine.run(f"systemctl start {UNIT}", 300)
        self._wait_for(machine, self._pages.built_in, 60)
        self._report("left by staff: the screen shows a login; started again: the kiosk")

    def turn(self, machine: Machine) -> None:
        machine.run("echo ROTATION=90 >>/etc/signpost-kiosk/session.conf")
        machine.run(f"systemctl restart {UNIT}", 300)
        self._wait_for(machine, self._pages.turned, 60, turned=90)
        self._keep(machine, "turned")
        self._report("ROTATION=90 turns the picture")
        machine.run("sed -i /^ROTATION/d /etc/signpost-kiosk/session.conf")

    def stick(self, machine: Machine, image: Path) -> str:
        """Plugs in a USB stick and returns its mount point; the kiosk's user may mount it only for
        reading."""
        machine.plug_in(image)
        machine.run(
            "for i in $(seq 100); do test -b /dev/sda && break; sleep 0.2; done; udevadm settle"
        )
        machine.run(f"{AS_KIOSK} udisksctl mount --no-user-interaction -b /dev/sda")
        mount, options = machine.run(MOUNTED).split()
        for option in ("ro", "nosuid", "nodev", "noexec"):
            if option not in options.split(","):
                raise TrialError(f"The stick is mounted without {option}: {options}.")
        code, output = machine.try_to_run(
            f"{AS_KIOSK} udisksctl unmount -b /dev/sda && "
            f"{AS_KIOSK} udisksctl mount --no-user-interaction -o rw -b /dev/sda"
        )
        if not code:
            raise TrialError(f"The kiosk's user can mount a stick for writing: {output}")
        for command in ("power-off -b /dev/sda", "loop-setup -f /etc/hostname"):
            code, _ = machine.try_to_run(f"{AS_KIOSK} udisksctl {command} --no-user-interaction")
            if not code:
                raise TrialError(f"The kiosk's user may do more than mount: {command}.")
        machine.run(f"{AS_KIOSK} udisksctl mount --no-user-interaction -b /dev/sda")
        self._report(f"a stick is mounted for its user at {mount} with {options}")
        return mount

    def apply_first(self, machine: Machine, stick: str) -> None:
        """Applies the first release from the stick, as the console does; the screen shows it
        without a restart."""
        machine.run("echo 'source: published' >>/etc/signpost-kiosk/kiosk.d/50-vm.yaml")
        machine.run(f"{AS_KIOSK} kiosk trust --root {stick}/1/metadata/1.root.json", 300)
        machine.run(f"systemctl restart {UNIT}", 300)
        start = time.monotonic()
        machine.run(f"{AS_KIOSK} kiosk apply {stick}/1", 1200)
        self._report_time("apply from a stick", time.monotonic() - start)
        self._wait_for(machine, self._pages.first, 60)
        self._keep(machine, "applied")

    def cut_while_applying(self, machine: Machine, stick: str, moment: str) -> None:
        """Pulls the plug while the second release is applied, as soon as `moment` succeeds."""
        machine.run(
            f"cp {STATE}/store/current /run/current; "
            f"setsid {AS_KIOSK} kiosk apply {stick}/2 >/run/apply 2>&1 & "
            f"cd {STATE}; until {moment}; do :; done",
            900,
        )
        machine.cut()

    def after_cut(self, machine: Machine, moment: str) -> None:
        """Checks that the screen shows one of the two releases."""
        start = machine.powered_on
        until = time.monotonic() + 600
        shown = self._pictures / "now.png"
        while True:
            machine.picture(shown)
            release = [
                number
                for number, page in ((1, self._pages.first), (2, self._pages.second))
                if is_alike(shown, page)
            ]
            if release:
                break
            if time.monotonic() > until:
                raise TrialError(f"The screen shows neither release after a cut {moment}.")
            time.sleep(0.5)
        took = time.monotonic() - start
        self._keep(machine, f"after-cut-{moment.replace(' ', '-')}")
        machine.wait_for_shell()
        status = json.loads(machine.run(f"{AS_KIOSK} kiosk status --json", 300))
        self._report_time(f"power cut {moment} → power-on → release {release[0]}", took)
        content = status.get("content", status)
        self._report(f"    kiosk status: {json.dumps(content)[:160]}")

    # -- looking ----------------------------------------------------------------------------------

    def _program(self, machine: Machine) -> int:
        return int(machine.run("pgrep -n -f 'kiosk run'"))

    def _restarts(self, machine: Machine) -> int:
        return int(machine.run(f"systemctl show -p NRestarts --value {UNIT}"))

    def _marks(self, machine: Machine) -> list[str]:
        """Returns values that change if a key leads out of the kiosk."""
        output = machine.run(
            "cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active; "
            f"pgrep -n -f 'kiosk run'; systemctl show -p NRestarts -p ActiveState --value {UNIT}; "
            "loginctl --no-legend list-sessions; pgrep -c getty || true"
        )
        return output.split()

    def _slower(self, machine: Machine) -> float:
        """Measures how many times slower than this host the machine is just now."""
        command = f"python3 -ISc '{_COUNTING}'"
        inside = float(machine.run(command, 120))
        done = subprocess.run(["python3", "-ISc", _COUNTING], capture_output=True, check=True)
        return max(1.0, inside / float(done.stdout))

    def _until_back(self, machine: Machine, seconds: float) -> float:
        """Waits until the picture has gone and is back, and returns the seconds. Looks only at the
        screen: commands inside would use the processor that is measured."""
        start = time.monotonic()
        shown = self._pictures / "now.png"
        gone = False
        while time.monotonic() - start < seconds:
            there = is_alike(machine.picture(shown), self._pages.built_in)
            gone = gone or not there
            if gone and there:
                return time.monotonic() - start
            time.sleep(0.1)
        self._keep(machine, "wrong")
        raise TrialError(f"The kiosk was not back within {seconds:.0f} s.")

    def _wait_for(self, machine: Machine, page: Path, seconds: float, *, turned: int = 0) -> None:
        shown = self._pictures / "now.png"
        until = time.monotonic() + seconds
        while True:
            if is_alike(machine.picture(shown), page, turned=turned):
                return
            if time.monotonic() > until:
                self._keep(machine, "wrong")
                raise TrialError(f"The screen does not show {page.stem} within {seconds:.0f} s.")
            time.sleep(0.2)

    def _keep(self, machine: Machine, name: str) -> None:
        self._number += 1
        machine.picture(self._pictures / f"{self._number:02}-{name}.png")

    def _report_time(self, what: str, seconds: float) -> None:
        self._report(f"{what}: {seconds:.1f} s")


def _measured(seconds: float, slower: float, waiting: float) -> str:
    """Returns the time as text, with the time at the host's own speed; `waiting` is the part that
    is the same at every speed."""
    if slower == 1:
        return f"{seconds:.1f} s"
    own = waiting + (seconds - waiting) / slower
    return f"{seconds:.1f} s; emulated, {slower:.0f} times slower than its host: there {own:.1f} s"
