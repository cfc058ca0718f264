"""A kiosk with PINs that cost nothing to compare, and sticks and commands that a test plays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.bundle.model import Bundle
from kiosk.settings import StateFolder
from kiosk.staff import pins
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.ui.window import staff_console
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.fakes import PINS, RICH, FolderSticks, PlayedCommands, Stage

Open = Callable[..., KioskWindow]


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The kiosk's state folder, with a PIN for each role."""
    monkeypatch.setattr(pins, "N", 2)
    folder = tmp_path / "state"
    for role, pin in PINS.items():
        Pins(StateFolder.of(folder).staff).set(Role(role), pin)
    return folder


@pytest.fixture
def sticks(monkeypatch: pytest.MonkeyPatch) -> FolderSticks:
    found = FolderSticks()
    monkeypatch.setattr(staff_console, "system_sticks", lambda parent: found)
    return found


@pytest.fixture
def stage(sticks: FolderSticks, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Commands are played, and there is much to tell."""
    commands = PlayedCommands()
    monkeypatch.setattr(staff_console, "KioskCommand", lambda command, parent: commands)
    monkeypatch.setattr(staff_console, "collect_status", lambda *_, **__: RICH)
    return Stage(sticks, commands)


@pytest.fixture
def open_kiosk(make_kiosk: Callable[..., KioskWindow], state: Path, seed: Bundle) -> Open:
    """A kiosk whose content is signed; its window's filters work from the beginning."""

    def make(size: tuple[int, int] = (1920, 1080), **settings: Any) -> KioskWindow:
        wanted: dict[str, Any] = {"source": "published", "state": state}
        kiosk = make_kiosk(seed, size, **(wanted | settings))
        kiosk.finish_startup()
        return kiosk

    return make
