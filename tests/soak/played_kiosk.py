"""A real kiosk in a process of its own, played by commands: one JSON array a line, one answer each.

It keeps no text of what it was asked to show, so that its memory can be scanned from outside. Its
clock, its day, its sticks, its voice and its commands are doubles; window, pages and inputs are the
program's. `player.py` starts `python -m tests.soak.played_kiosk FOLDER WIDTHxHEIGHT BUNDLE…`:
FOLDER is for its state, the bundles are exchanged by "swap".
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import pkgutil
import sys
import threading
import traceback
from collections import Counter, deque
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.content.loader import load_bundle
from kiosk.content.sources import LoadedContent
from kiosk.content.trusted_day import TrustedDay
from kiosk.qr import symbol
from kiosk.settings import Settings, StateFolder
from kiosk.staff import pins
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.store.manifest import Version, VersionInfo
from kiosk.system import memory, trusted_time
from kiosk.ui.inspect.painted_surfaces import evaluate
from kiosk.ui.window import content_swap, staff_console, staff_entry
from kiosk.ui.window.application import log_qt_messages, make_application
from kiosk.ui.window.input import headphone_jack, hold
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.speech import Listener
from tests.fakes import APPLIED, PINS, RICH, WOULD_APPLY, FolderSticks, PlayedCommands
from tests.soak.decoy import Decoy
from tests.soak.faults import Faults

_PLACE = """function place(item, name) {
    for (const child of item.children) {
        if (!child.visible || !child.enabled)
            continue;
        if (child.objectName === name) {
            const middle = child.mapToItem(null, child.width / 2, child.height / 2);
            return [Math.round(middle.x), Math.round(middle.y)];
        }
        const inside = place(child, name);
        if (inside[0] >= 0)
            return inside;
    }
    return [-1, -1];
}"""
POLL_MS = 200
HOLD_MS = 100
"""Twice, instead of one second and two: a soak is in a hurry, and fingers rest in it too."""
FRAME_MS = 1000


class Voice:
    """A speaker that ends a text when it is told to, and remembers none."""

    def __init__(self) -> None:
        self._listener: Listener | None = None

    def start(self, listener: Listener) -> None:
        self._listener = listener
        listener.ready(frozenset({"en", "cy", "pl", "ur"}))

    def say(self, text: str, language: str) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def silence(self) -> None: ...

    def close(self) -> None:
        self._listener = None

    def said(self) -> None:
        if self._listener is not None:
            self._listener.finished()


Time = tuple[str, ...]


class Bundles:
    """A content source whose content is the next bundle after each `swap`."""

    def __init__(self, folders: list[Path]) -> None:
        self._folders = folders
        self._now = 0

    def swap(self) -> None:
        self._now = (self._now + 1) % len(self._folders)

    def initial(self) -> LoadedContent:
        return self.current()

    def current(self) -> LoadedContent:
        folder = self._folders[self._now]
        info = VersionInfo(folder.name, 1, "", "", "")
        version = Version(folder.name, folder.parent, info)
        return LoadedContent(load_bundle(folder, paths.DIRECTORY), paths.DIRECTORY, version)

    def fingerprint(self) -> str:
        return self._folders[self._now].name

    def load(self) -> LoadedContent | None:
        return self.current()

    def confirm(self, content: LoadedContent) -> None: ...
    def held(self) -> None: ...


class PlayedKiosk:
    """The kiosk and its commands: each public method is one."""

    def __init__(self, folder: Path, size: tuple[int, int], bundles: list[Path]) -> None:
        self.faults = Faults()
        log_qt_messages()
        self._application = make_application()
        self._seconds = 1000.0
        self._day = trusted_time.BUILT + timedelta(days=30)
        self._voice = Voice()
        self._source = Bundles(bundles)
        self._sticks, self._commands = FolderSticks(), PlayedCommands()
        self._stick = folder / "stick"
        self._stick.mkdir()
        self._jack = self._play_devices(folder)
        settings = Settings(
            source="published", state=folder / "state", sound="off", counts="on", idle_seconds=90
        )
        # The source of what is imported stays in memory, and has examples of numbers.
        for name in ("bundle", "qr", "staff", "visit", "ui.adapters", "ui.viewmodels", "ui.window"):
            package = importlib.import_module(f"kiosk.{name}")
            for module in pkgutil.walk_packages(package.__path__, f"kiosk.{name}."):
                importlib.import_module(module.name)
        # The library of codes, 4,000 objects, is loaded by the first code that was not prepared.
        symbol.matrix("https://www.example.org/")
        for role, pin in PINS.items():
            Pins(StateFolder.of(settings.state).staff).set(Role(role), pin)
        content = self._source.initial()
        self._kiosk = KioskWindow(
            content.bundle,
            settings,
            size=size,
            clock=lambda: self._seconds,
            speaker=self._voice,
            today=TrustedDay(settings.state_folder.store, self._today),
        )
        self._kiosk.watch_source(self._source, content)
        self._window = self._kiosk.window
        self._model: Any = self._kiosk.model
        self._finger = QTest.createTouchDevice()
        self._decoys: dict[str, tuple[Time, Decoy]] = {}
        self._texts: list[str] = []
        self._swaps = 0
        self._model.languages.listChanged.connect(self._on_swap)
        # Made once: PySide keeps a little of each connection, which would be taken for a leak.
        self._loop, self._rest, self._awaits_frame = QEventLoop(), QTimer(), False
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._loop.quit)
        self._window.frameSwapped.connect(self._on_frame)
        self.frame()
        self._kiosk.finish_startup()

    def answer(self, command: str, *arguments: Any) -> dict[str, Any]:
        """Carries out a command; returns what it found and where the kiosk is now."""
        before = self._model.visit.state
        found = getattr(self, command)(*arguments)
        visit, staff = self._model.visit, self._model.staff
        state = visit.state
        hides = state == "hidden" != before and command != "learn"
        # Nothing was processed since: this is the next picture.
        if hides and (fault := self._fault_after_hide()):
            self.faults.add(f"after Hide: {fault}")
        return {
            "found": found,
            "state": state,
            "page": visit.page,
            "id": visit.pageId,
            "language": self._model.languages.language,
            "bundle": self._shown(),
            "swaps": self._swaps,
            "console": "" if staff is None else str(staff.page),
            "waits": self._content_waits(),
            "faults": self.faults.take(),
        }

    # -- commands of a visitor ---------------------------------------------------------------

    def touch(self, points: list[tuple[int, str, int, int]]) -> None:
        """Sends one event of the touch screen: number, "press", "move", "stationary" or "release",
        x and y of each finger."""
        event = QTest.touchEvent(self._window, self._finger)
        for number, what, x, y in points:
            if what == "stationary":
                event.stationary(number)
            else:
                getattr(event, what)(number, QPoint(x, y), self._window)
        event.commit()

    def mouse(self, what: str, x: int, y: int) -> None:
        """`what`: "Press", "Release", "Click" or "DClick"."""
        left = Qt.MouseButton.LeftButton
        getattr(QTest, f"mouse{what}")(self._window, left, pos=QPoint(x, y))

    def key(self, key: int, modifiers: int = 0) -> None:
        QTest.keyClick(self._window, Qt.Key(key), Qt.KeyboardModifier(modifiers))

    def type(self, role: str) -> None:
        """Types a PIN as an external keypad would: that of a role, or "wrong"."""
        for digit in PINS.get(role, "111222"):
            QTest.keyClick(self._window, Qt.Key(Qt.Key.Key_0.value + int(digit)))
        QTest.keyClick(self._window, Qt.Key.Key_Return)

    def visit(self, method: str, *arguments: str) -> None:
        """Calls a slot of the visit's model, as a control of a page does."""
        getattr(self._model.visit, method)(*arguments)

    def comfort(self, method: str, *arguments: Any) -> None:
        """Calls a slot of the choices under "Easier"."""
        getattr(self._model.comfort, method)(*arguments)

    def place_of(self, name: str) -> tuple[int, int] | None:
        """Returns the middle of the visible control of an object name, such as "hide"."""
        # In QML: a wrapper of each item would stay in this process.
        x, y = evaluate(self._window.contentItem(), f"({_PLACE})(this, {name!r}).join()").split(",")
        return None if x == "-1" else (int(x), int(y))

    # -- commands of the world ---------------------------------------------------------------

    def clock(self, seconds: float) -> None:
        """Moves the clock, also backwards, and lets everything notice that waits for it."""
        self._seconds += seconds
        self._model.visit.tick()
        if self._model.staff is not None:
            self._model.staff.tick()
        if self._model.staff is not None:
            self._model.staff.pin.tick()

    def day(self, days: int) -> None:
        """Moves the calendar."""
        self._day = max(date(1970, 1, 2), min(self._day + timedelta(days=days), date(9000, 1, 1)))

    def said(self) -> None:
        self._voice.said()

    def headphones(self, plugged: bool) -> None:
        # struct input_event: time, type EV_SW, code SW_HEADPHONE_INSERT, value
        os.write(self._jack, headphone_jack._EVENT.pack(0, 0, 5, 2, int(plugged)))

    def stick(self, plugged: bool) -> None:
        there = bool(self._sticks.found())
        if plugged and not there:
            self._sticks.put_in(self._stick)
        elif there and not plugged:
            self._sticks.pull_out()

    def command_ends(self, well: bool) -> None:
        """Ends the command that the console has started, if there is one."""
        if self._commands._done is None:
            return
        if not well:
            self._commands.answer(1, "", "It did not work.")
        elif "--dry-run" in self._commands.words:
            self._commands.answer(4, WOULD_APPLY)
        else:
            self._commands.answer(0, APPLIED)

    def swap(self) -> None:
        self._source.swap()

    # -- commands of the tests ---------------------------------------------------------------

    def rest(self, milliseconds: int) -> None:
        self._rest.start(milliseconds)
        self._loop.exec()

    def frame(self) -> None:
        """Waits for the next frame."""
        self._awaits_frame = True
        self._window.update()
        self._rest.start(FRAME_MS)
        self._loop.exec()
        self._rest.stop()
        self._awaits_frame = False

    def is_tidied(self) -> bool:
        """Returns True once the kiosk has tidied up after the visit, and has made the next home
        page. Freed memory is erased in the event after."""
        return not self._kiosk._tidy_timer.isActive() and (
            self._model.visit.state not in ("attract", "hidden")
            or bool(self._window.property("preloaded"))
        )

    def tidy(self) -> None:
        """Lets the kiosk tidy up now, without the third of a second before."""
        self._kiosk._tidy_timer.stop()
        self._kiosk._tidy()

    def keep_texts(self, text: str) -> None:
        """Makes texts of each size that Python's own allocator serves, until `free_texts`. `text`
        is spelled from its end, so that only they have it."""
        self._texts = [
            " " * before + text[::-1] for before in range(470 - len(text)) for _ in range(3)
        ]

    def free_texts(self) -> None:
        self._texts.clear()

    def learn(self) -> None:
        """Keeps the decoy of the bundle, to compare it with those after Hide. Leaves the decoy on
        the screen."""
        self._model.visit.hide()
        self._wait_until_tidied()
        self._decoys[self._shown()] = (self._time(), Decoy(self._window))

    def counts(self) -> dict[str, int]:
        """Returns numbers that must not grow."""
        import gc

        gc.collect()
        return {
            "objects": len(gc.get_objects()),
            "allocated_kib": memory.in_use() // 1024,
            "blocks": sys.getallocatedblocks(),
            "files": len(os.listdir("/proc/self/fd")),
            "threads": threading.active_count(),
        }

    def types(self) -> dict[str, int]:
        """Returns the number of Python objects of each type, to find what grows."""
        import gc

        gc.collect()
        return dict(Counter(type(one).__qualname__ for one in gc.get_objects()))

    def _on_swap(self) -> None:
        """Counts each exchange of the bundle, also of one by itself, read again."""
        self._swaps += 1

    def _on_frame(self) -> None:
        if self._awaits_frame:
            self._loop.quit()

    # -- doubles -----------------------------------------------------------------------------

    def _fault_after_hide(self) -> str:
        """Compares the picture with the decoy at this time of this day or, if that was not seen,
        with what it is once the kiosk has tidied up."""
        bundle, time = self._shown(), self._time()
        known_time, known = self._decoys.get(bundle, (None, None))
        if known is not None and known_time == time:
            return known.fault(self._window)
        first = Decoy(self._window)
        self._wait_until_tidied()
        # Qt deletes the page when this command has ended: only then there is all to tidy.
        self._kiosk._tidy_timer.start()
        if self._model.visit.state != "hidden" or (self._shown(), self._time()) != (bundle, time):
            return ""
        self._decoys[bundle] = (time, first)
        return first.fault(self._window)

    def _wait_until_tidied(self) -> None:
        self.frame()
        while not self.is_tidied():
            self.rest(20)
        self.rest(20)

    def _time(self) -> Time:
        """Returns what the decoy says of the time: day, time, opening."""
        guide = self._model.guide.library
        return (
            *(guide.day, guide.time, guide.availability),
            *(guide.until, guide.opensAt, guide.opensOn),
        )

    def _shown(self) -> str:
        bundle = self._model.languages.bundle
        return bundle.root.name if bundle else ""

    def _content_waits(self) -> bool:
        """True while another bundle is in memory, or will be: the next one, until the visitor has
        left."""
        swap = self._kiosk.finish_startup().content
        assert swap is not None
        watcher = swap._watcher
        looking = watcher._thread is not None and watcher._thread.is_alive()
        return (
            looking
            or watcher._found is not None
            or swap._waiting is not None
            or self._source.fingerprint() != self._shown()
        )

    def _today(self) -> date:
        return self._day

    def _play_devices(self, folder: Path) -> int:
        """Puts doubles where the program looks for sticks, commands, the jack and its own end."""
        jack = folder / "jack"
        os.mkfifo(jack)
        writing = os.open(jack, os.O_RDWR | os.O_NONBLOCK)
        changes: list[tuple[Any, str, Any]] = [
            (pins, "N", 2),
            (headphone_jack, "jacks", lambda: [jack]),
            (hold, "SHOWN_AFTER_MS", HOLD_MS),
            (hold, "HELD_AFTER_MS", HOLD_MS),
            (content_swap, "POLL_MS", POLL_MS),
            (staff_console, "system_sticks", lambda parent: self._sticks),
            (staff_console, "KioskCommand", lambda command, parent: self._commands),
            (staff_console, "collect_status", lambda *_, **__: RICH),
            (staff_entry, "QGuiApplication", SimpleNamespace(exit=lambda code: None)),
        ]
        for module, name, value in changes:
            if not hasattr(module, name):
                raise AttributeError(f"{module.__name__} has no {name}")
            setattr(module, name, value)
        return writing


def main() -> int:
    folder, size, *bundles = sys.argv[1:]
    width, height = size.split("x")
    logging.getLogger("kiosk").setLevel(logging.INFO)
    try:
        kiosk = PlayedKiosk(Path(folder), (int(width), int(height)), [Path(one) for one in bundles])
    except Exception:
        # The hook for what nothing catches does not print.
        traceback.print_exc()
        return 1
    rest = b""
    lines: deque[bytes] = deque()
    soon = QTimer()
    soon.setSingleShot(True)
    soon.setInterval(0)
    soon.timeout.connect(lambda: reply())

    def read() -> None:
        nonlocal rest
        data = os.read(0, 1 << 16)
        if not data:
            os._exit(0)
        # No bytearray: its unused end would keep a text of the visit in which it grew.
        *whole, rest = (rest + data).split(b"\n")
        for line in whole:
            lines.append(line)
            # From the event loop itself, as events come.
            soon.start()

    def reply() -> None:
        try:
            answer: Callable[[], Any] | Any = kiosk.answer(*json.loads(lines.popleft()))
        except Exception as error:
            traceback.print_exc()
            answer = {"error": repr(error)}
        print(json.dumps(answer), flush=True)

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    print(json.dumps({"ready": True}), flush=True)
    return kiosk._application.exec()


if __name__ == "__main__":
    sys.exit(main())
