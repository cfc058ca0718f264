"""A screen reader's place beside the kiosk: a private message bus, its accessibility bus, a client.

What runs on the developer's own desktop is never met: bus, settings and sockets are in a folder of
their own, and the display is the one of Xvfb.
"""

from __future__ import annotations

import json
import os
import re
import select
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from tests.e2e.screen import Screen, kiosk_on, screen
from tests.limits import PATIENCE

CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own, which has the bindings of python3-gi."""

_OTHER_WAYS = (
    *("AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "QT_ACCESSIBILITY", "WAYLAND_DISPLAY"),
    *("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONPATH", "DBUS_STARTER_ADDRESS"),
)
"""Variables that would select another bus, or skip the check for a running screen reader."""


class Node(NamedTuple):
    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int
    extents: tuple[int, int, int, int]
    locale: str


class Event(NamedTuple):
    """`data` is what is said for an announcement, and `detail` 1 polite, 2 assertive."""

    type: str
    role: str
    name: str
    detail: int
    data: object


class Reader:
    """The client: what is showing in the kiosk, and actions on it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._waiting = b""

    def ask(self, do: str, **words: Any) -> dict[str, Any]:
        """The answer. An error is a failed test."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **words}).encode() + b"\n")
        self._process.stdin.flush()
        return self.answer()

    def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        end = time.monotonic() + 2 * PATIENCE  # the client waits too
        while b"\n" not in self._waiting:
            ready, _, _ = select.select([self._process.stdout], [], [], end - time.monotonic())
            more = os.read(self._process.stdout.fileno(), 65536) if ready else b""
            assert more, "the accessibility client does not answer"
            self._waiting += more
        line, self._waiting = self._waiting.split(b"\n", 1)
        found: dict[str, Any] = json.loads(line)
        assert found["ok"], found["error"]
        return found

    def tree(self, *, hidden: bool = False, brief: bool = False) -> list[Node]:
        """Every node that is showing, from the window down; `hidden`: the others too; `brief`: with
        name, role and states only."""
        return [_node(told) for told in self.ask("tree", hidden=hidden, brief=brief)["nodes"]]

    def wait(self, name: str | re.Pattern[str], **words: str) -> Node:
        """Waits until a node with this name, and `role` if given, is showing."""
        return _node(self.ask("wait", seconds=PATIENCE, **_called(name), **words)["node"])

    def press(self, name: str | re.Pattern[str], **words: str) -> Node:
        """The action of a control, once it is showing."""
        return _node(self.ask("press", seconds=PATIENCE, **_called(name), **words)["node"])

    def events(self) -> list[Event]:
        """The events since the last call."""
        return [
            Event(heard["type"], heard["role"], heard["name"], heard["detail1"], heard["data"])
            for heard in self.ask("events")["events"]
        ]

    def wait_for_event(self, kind: str) -> Event:
        """The next event of this kind, such as "object:announcement". Earlier ones of other kinds
        are gone."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for event in self.events():
                if event.type == kind:
                    return event
            time.sleep(0.05)
        raise AssertionError(f"no '{kind}' was heard")


def _called(name: str | re.Pattern[str]) -> dict[str, str]:
    return {"name": name} if isinstance(name, str) else {"pattern": name.pattern}


def _node(told: dict[str, Any]) -> Node:
    x, y, width, height = told["extents"]
    return Node(
        told["role"],
        told["name"],
        told["description"],
        frozenset(told["states"]),
        told["depth"],
        (x, y, width, height),
        told["locale"],
    )


@contextmanager
def private_bus(display: str, log: Path) -> Iterator[dict[str, str]]:
    """A session bus that starts an accessibility bus when asked; what its programs need to find it.

    Both and what they start are one process group, which ends here.
    """
    # Short: the path of a socket may have 107 bytes.
    with tempfile.TemporaryDirectory(prefix="bus", ignore_cleanup_errors=True) as folder:
        path = f"{folder}/bus"
        environment = {
            name: value for name, value in os.environ.items() if name not in _OTHER_WAYS
        } | {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}",
            "DISPLAY": display,
            # "A screen reader runs" must not become a setting of the person who runs the tests.
            "GSETTINGS_BACKEND": "memory",
            "XDG_RUNTIME_DIR": folder,
        }
        with log.open("wb") as errors:
            daemon = subprocess.Popen(
                [
                    *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog"),
                    f"--address=unix:path={path}",
                ],
                env=environment,
                stdout=errors,
                stderr=errors,
                start_new_session=True,
            )
            try:
                _wait_for_socket(path, log)
                yield environment
            finally:
                _end_group(daemon)


@contextmanager
def at_spi_reader(environment: dict[str, str], log: Path) -> Iterator[Reader]:
    """Starts the client. From now on the bus reports to programs that a screen reader runs."""
    with (
        log.open("wb") as errors,
        subprocess.Popen(
            [SYSTEM_PYTHON, "-I", str(CLIENT), "kiosk"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        ) as process,
    ):
        try:
            reader = Reader(process)
            try:
                reader.answer()
            except AssertionError as fault:
                raise AssertionError(f"{fault}: {log.read_text('utf-8')}") from None
            yield reader
        finally:
            process.kill()


@contextmanager
def screen_with_bus(size: tuple[int, int], folder: Path) -> Iterator[tuple[Screen, dict[str, str]]]:
    """A screen and a bus. `kiosk_on` finds the bus as long as this lasts; `folder` gets bus.log."""
    with (
        screen(size) as shown,
        private_bus(shown.display, folder / "bus.log") as environment,
        patch.dict(os.environ, environment, clear=True),
    ):
        yield shown, environment


@contextmanager
def kiosk_with_reader(
    size: tuple[int, int], folder: Path, options: tuple[str, ...] = ()
) -> Iterator[tuple[Screen, Reader, subprocess.Popen[bytes]]]:
    """The real kiosk full screen, and a screen reader that was there before it. `folder` gets the
    logs: kiosk.log, bus.log, client.log."""
    with (
        screen_with_bus(size, folder) as (shown, environment),
        at_spi_reader(environment, folder / "client.log") as reader,
        kiosk_on(shown, folder / "kiosk.log", options) as program,
    ):
        yield shown, reader, program


def _wait_for_socket(path: str, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with socket.socket(socket.AF_UNIX) as probe, suppress(OSError):
            probe.connect(path)
            return
        time.sleep(0.02)
    raise AssertionError(f"no message bus: {log.read_text('utf-8')}")


def _end_group(leader: subprocess.Popen[bytes]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(leader.pid, number)
        with suppress(subprocess.TimeoutExpired):
            leader.wait(5)
