"""Draws the staff's console for docs/staff.md: a kiosk that trusts a publisher, and a stick with a
newer release.

    python packaging/staff_pictures.py OUT
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths
from kiosk.cli.apply import run_apply
from kiosk.cli.publish_tasks import run_add, run_hosts, run_init
from kiosk.cli.trust import run_trust
from kiosk.content.sources import source_for
from kiosk.settings import Settings, StateFolder
from kiosk.signing.apply.enrolment import candidate_in
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.store import Store
from kiosk.ui.adapters.usb import usb_sticks
from kiosk.ui.adapters.usb.stick import Opened, Stick, UsbStickList
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow

SIZE = (1920, 1080)
PIN = "628405"
DESK = """\
- id: library-desk
  name: The help desk of the library
  summary: Talk to somebody who works here.
  for_whom: Everybody.
  phone: 01632 960120
  confidence: high
  verified: 2026-11-22
  review_by: 2027-11-22
"""


class OneStick(UsbStickList):
    """A stick whose content is a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._found = (Stick("stick", "LIBRARY", 8_010_000_000),)

    def watch(self, on: bool) -> None:
        pass

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        opened(self._folder, "")

    def release(self) -> None:
        pass


def library(work: Path) -> Path:
    """Copies the shipped bundle and adds a destination; its number is one reserved for drama."""
    bundle = Path(shutil.copytree(paths.SHIPPED_BUNDLE, work / "warwickshire"))
    (bundle / "destinations.yaml").write_text(DESK, "utf-8")
    change(bundle / "bundle.yaml", "destinations: [", "destinations: [library-desk, ")
    return bundle


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    if old not in text:
        raise SystemExit(f"{file.name} no longer contains '{old}'.")
    file.write_text(text.replace(old, new, 1), "utf-8")


def publish(work: Path, bundle: Path) -> Path:
    """Publishes the bundle and returns the published folder."""
    repo, passphrase = work / "published", work / "passphrase"
    secrets: dict[str, Any] = {"keys": [work / "keys"], "passphrase_file": passphrase}
    if not repo.exists():
        passphrase.write_text("only for pictures\n", "utf-8")
        run_init(
            repo,
            name="Warwickshire Libraries",
            root_keys=1,
            threshold=1,
            out=StringIO(),
            **secrets,
        )
        numbers = work / "numbers.yaml"
        numbers.write_text("numbers: [01632 960120, 01632 960145]\n", "utf-8")
        run_hosts(repo, numbers, directory=paths.DIRECTORY, out=StringIO(), **secrets)
    code = run_add(
        repo,
        bundle,
        release=None,
        with_warnings=True,
        directory=paths.DIRECTORY,
        out=StringIO(),
        **secrets,
    )
    if code:
        raise SystemExit(code)
    return repo


def prepared(work: Path) -> tuple[Settings, Path, Path]:
    """Prepares a kiosk that shows the first release. Returns its settings, its settings file, and a
    published folder with the second release."""
    state, file = work / "state", work / "kiosk.yaml"
    file.write_text("source: published\nstate: state\n", "ascii")
    bundle = library(work)
    repo = publish(work, bundle)
    root = StateFolder.of(state).store
    words = str(candidate_in(repo).fingerprint_words)
    run_trust(repo, root, root_file=None, words=words, replace=False, out=StringIO())
    run_apply(
        repo,
        root,
        ApplyOptions(lambda bundle, directory: ""),
        as_json=False,
        out=StringIO(),
    )
    Store(root).confirm(Store(root).current())
    Pins(StateFolder.of(state).staff).set(Role.STAFF, PIN)
    change(bundle / "destinations.yaml", "01632 960120", "01632 960145")
    change(bundle / "cards/online-grooming.yaml", "They take their time", "They are patient")
    publish(work, bundle)
    return Settings(source="published", state=state), file, repo


def wait(kiosk: KioskWindow, condition: Callable[[], bool]) -> None:
    while not condition():
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    capture.wait_until_idle(kiosk.window)
    capture.wait_for_frame(kiosk.window)


def draw(out: Path, work: Path) -> None:
    settings, file, stick = prepared(work)
    # Replaced before the console opens and calls it.
    usb_sticks.system_sticks = lambda parent: OneStick(stick)
    make_application()
    source = source_for(settings)
    content = source.initial()
    kiosk = KioskWindow(
        content.bundle, settings, size=SIZE, reduced_motion=True, directory=content.directory
    )
    kiosk.watch_source(source, content, settings_file=file)
    kiosk.open_staff()
    staff: Any = kiosk.model.staff

    def save(name: str) -> None:
        capture.save(capture.grab(kiosk.window), out / f"staff-{name}.png")

    def shows(page: str) -> bool:
        return bool(staff.page == page)

    for digit in PIN[:2]:
        staff.pin.type(digit)
    wait(kiosk, partial(shows, "pin"))
    save("pin")
    for digit in PIN[2:]:
        staff.pin.type(digit)
    staff.pin.submit()
    wait(kiosk, partial(shows, "overview"))
    save("overview")
    staff.perform("apply")
    staff.content.open("stick")
    wait(kiosk, lambda: not shows("working"))
    if not shows("changes"):
        raise SystemExit(f"{staff.title}: {staff.text}")
    save("changes")
    kiosk.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        draw(Path(sys.argv[1]), Path(folder))
