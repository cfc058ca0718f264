"""Real Orca beside the real kiosk: a bus, a speech service without sound, keys, and what was said.

Bus, speech-dispatcher and Orca run in a Debian system of their own (packaging/orca/test.sh), the
kiosk and the X server outside. Orca's own log is read once it has ended: it is buffered. While it
runs, the speech service's module, which adds a line to a file for each text, shows when all has
been said.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.e2e.orca.transcript import Step
from tests.e2e.program import REPOSITORY
from tests.e2e.screen import screen

SYSTEM = os.environ.get("KIOSK_ORCA", "")
"""Folder of the Debian system with Orca; '' without `make orca-test`."""
SIZE = (1920, 1080)
LISTENING_SECONDS = 30
"""Instead of ten minutes; longer than any wait for words."""
QUIET_SECONDS = 1.5
"""A key's words have ended when nothing was said for so long."""
HEARD_SECONDS = 20.0
"""A key that should say something is silent if nothing came within this time."""
MOST_PRESSES = 40
"""More keys than a page has texts and controls."""
START_SECONDS = 60.0

_SPEECHD = """\
LogLevel 1
LogDir "{run}/speechd"
Timeout 0
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "file" "sd_generic" "file.conf"
DefaultModule file
"""
_MODULE = """\
GenericExecuteSynth "echo \\"$DATA\\" >> {run}/said"
GenericCmdDependency "echo"
GenericLanguage "en" "en" "utf-8"
GenericLanguage "c" "c" "utf-8"
AddVoice "en" "MALE1" "en"
"""
# Notes on old content come with the day, and what is open and on with the hour.
_KIOSK = f"""\
import sys
from kiosk.content.fixed_time import PICTURE_TIME
from kiosk.content.trusted_day import TrustedDay
from kiosk.visit import session
session.LISTENING_SECONDS = {LISTENING_SECONDS}.0
TrustedDay.__call__ = lambda self: PICTURE_TIME.date()
TrustedDay.uk_time = lambda self: PICTURE_TIME
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""
# Orca refuses to start where it sees another one, and walks run side by side.
_ALONE = (
    *("unshare", "--mount", "--pid", "--fork", "--kill-child=KILL", f"--mount-proc={SYSTEM}/proc"),
    *("chroot", SYSTEM),
)
_SAID = re.compile(r"(\d\d):(\d\d):(\d\d\.\d+) - SPEECH OUTPUT: '(.*)' ?\{", re.DOTALL)
_NO_SOUND = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200b\u00ad"))
"""Direction isolates and break opportunities, as in kiosk/ui/window/accessible_text.py."""


class Stage:
    """The programs, and the moment of each step."""

    def __init__(self, run: Path, environment: dict[str, str]) -> None:
        self.run = run
        self._environment = environment
        self._steps: list[tuple[float, str]] = []
        self.result: list[Step] = []
        """What was said after each step, once Orca has ended."""
        self.log = ""
        """What the kiosk logged."""

    def press(self, *keys: str) -> list[str]:
        """Presses keys for 0.09 s each, waits until all has been said after each, and returns the
        texts that were said after the last one."""
        begin = 0
        for key in keys:
            begin = self.mark(key)
            self._strike(key)
            self.wait(begin, HEARD_SECONDS)
        return self._heard(begin)

    def press_until(self, key: str, name: str) -> None:
        """Presses a key until something is said that begins with the name."""
        heard: list[list[str]] = []
        while len(heard) < MOST_PRESSES:
            heard.append(self.press(key))
            if any(text.startswith(name) for text in heard[-1]):
                return
        raise AssertionError(f"{key} never came to '{name}': {heard}")

    def mark(self, what: str) -> int:
        """Begins a step; returns the length of what was said before it, for `wait`."""
        self._steps.append((time.time(), what))
        return self._length()

    def wait(self, begin: int, longest: float) -> bool:
        """Waits until something was said since `begin` and then nothing more, or until `longest`.
        The name of a key is not yet something: its page may come late. Returns False if nothing was
        said."""
        started = time.monotonic()
        length, last = begin, started
        while True:
            time.sleep(0.05)
            now = time.monotonic()
            if self._length() != length:
                length, last = self._length(), now
            heard = bool(self._heard(begin))
            if now > (last + QUIET_SECONDS if heard else started + longest):
                return heard

    def _heard(self, begin: int) -> list[str]:
        said = (self.run / "said").read_bytes()[begin:].decode("utf-8", errors="replace")
        # The speech service escapes apostrophes for a shell.
        texts = said.replace("'\\''", "'").translate(_NO_SOUND).splitlines()
        key = self._steps[-1][1].casefold()
        return [text.strip() for text in texts if text.strip().casefold() not in ("", key)]

    def _strike(self, key: str) -> None:
        subprocess.run(
            ["xdotool", "keydown", key, "sleep", "0.09", "keyup", key],
            env=self._environment,
            check=True,
        )

    def steps(self) -> list[Step]:
        """Reads what was said after each step from Orca's log."""
        log = (self.run / "orca.log").read_text("utf-8", errors="replace")
        said = [(_moment(one), one[4].strip().translate(_NO_SOUND)) for one in _utterances(log)]
        ends = [moment for moment, _ in self._steps[1:]] + [float("inf")]
        found = []
        for (begin, what), end in zip(self._steps, ends, strict=True):
            words = [text for moment, text in said if begin <= moment < end and text]
            if words and words[0].casefold() == what.casefold():
                del words[0]  # the name of the key
            found.append(Step(what, words))
        return found

    def _length(self) -> int:
        return (self.run / "said").stat().st_size


def _utterances(log: str) -> Iterator[re.Match[str]]:
    for line in log.splitlines():
        match = _SAID.match(line)
        if match:
            yield match


def _moment(match: re.Match[str]) -> float:
    """The clock of Orca's log in seconds; it is in UTC and has no day."""
    day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day.timestamp() + int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3])


@contextmanager
def stage() -> Iterator[Stage]:
    """Starts everything, the kiosk last, and ends it: `result` and `log` may be read afterwards."""
    with ExitStack() as stack:
        run = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="walk")))
        _connect(run)
        stack.callback(_disconnect, run)
        shown = stack.enter_context(screen(SIZE))
        bus = f"unix:path={run}/bus"
        inside = {
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "DISPLAY": shown.display,
            # Settings of a person stay as they are.
            "GSETTINGS_BACKEND": "memory",
            "HOME": str(run / "home"),
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin",
            "SPEECHD_ADDRESS": f"unix_socket:{run}/speechd.sock",
            "TZ": "UTC",
            "XDG_RUNTIME_DIR": str(run),
        }
        place = Stage(run, {**os.environ, "DISPLAY": shown.display})

        def start(*command: str, needs: str = "") -> None:
            stack.enter_context(_running(["chroot", SYSTEM, *command], inside, run / "log"))
            _wait_for(run / needs, run / "log")

        start(
            *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog"),
            f"--address={bus}",
            needs="bus",
        )
        start(
            *("speech-dispatcher", "-s", "-c", "unix_socket", "-S", f"{run}/speechd.sock"),
            *("-C", f"{run}/speechd"),
            needs="speechd.sock",
        )
        orca = stack.enter_context(ExitStack())
        silence = place.mark("Orca")
        orca.enter_context(
            _running([*_ALONE, "orca", "--debug-file", f"{run}/orca.log"], inside, run / "log")
        )
        assert place.wait(silence, START_SECONDS), f"Orca never spoke: {_text(run / 'log')}"
        outside = {
            name: value
            for name, value in os.environ.items()
            if name not in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY")
        }
        names = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")
        settings = run / "kiosk.yaml"
        settings.write_text(f"session: {{idle_seconds: {LISTENING_SECONDS - 10}}}\n")
        begin = place.mark("(the kiosk starts)")
        stack.enter_context(
            _running(
                [sys.executable, "-c", _KIOSK, "run", "--settings", str(settings)],
                outside | {name: inside[name] for name in names},
                run / "kiosk.log",
                folder=REPOSITORY,
            )
        )
        assert place.wait(begin, START_SECONDS), f"no word of the kiosk: {_text(run / 'kiosk.log')}"
        yield place
        place.mark("(the end)")
        orca.close()
        place.result = place.steps()[1:-1]
        place.log = (run / "kiosk.log").read_text("utf-8")


def _connect(run: Path) -> None:
    """Makes the folder of the sockets, /proc, /dev and the X server's socket visible in the
    system. The mounts end with the namespace of test.sh."""
    for folder in ("home", "speechd/modules"):
        (run / folder).mkdir(parents=True)
    (run / "said").touch()
    (run / "speechd/speechd.conf").write_text(_SPEECHD.format(run=run))
    (run / "speechd/modules/file.conf").write_text(_MODULE.format(run=run))
    Path("/tmp/.X11-unix").mkdir(exist_ok=True)
    for folder in (str(run), "/tmp/.X11-unix", "/proc", "/dev"):
        inside = Path(f"{SYSTEM}{folder}")
        inside.mkdir(parents=True, exist_ok=True)
        if not os.path.ismount(inside):
            subprocess.run(["mount", "--rbind", folder, str(inside)], check=True)


def _disconnect(run: Path) -> None:
    inside = Path(f"{SYSTEM}{run}")
    subprocess.run(["umount", "--lazy", str(inside)], check=True)
    inside.rmdir()


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], log: Path, *, folder: Path | None = None
) -> Iterator[None]:
    with log.open("ab") as errors:
        program = subprocess.Popen(
            command, env=environment, stdout=errors, stderr=errors, cwd=folder
        )
    try:
        yield
    finally:
        _terminate(program)
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def _terminate(program: subprocess.Popen[bytes]) -> None:
    """Asks the program to end; unshare itself ignores that, and ends with what it runs."""
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children")
    alone = program.args[0] == "unshare" if isinstance(program.args, list) else False
    for number in children.read_text().split() if alone else [program.pid]:
        os.kill(int(number), signal.SIGTERM)


def _wait_for(path: Path, log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} never came: {_text(log)}"
        time.sleep(0.05)


def _text(file: Path) -> str:
    return file.read_text("utf-8", errors="replace") if file.exists() else ""
