"""A kiosk with PINs that are quick to compare, and with sticks and commands played by the test."""

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
    """Plays the commands, and shows a status in which every list is filled."""
    commands = PlayedCommands()
    monkeypatch.setattr(staff_console, "KioskCommand", lambda command, parent: commands)
    monkeypatch.setattr(staff_console, "collect_status", lambda *_, **__: RICH)
    return Stage(sticks, commands)


@pytest.fixture
def open_kiosk(make_kiosk: Callable[..., KioskWindow], state: Path, seed: Bundle) -> Open:
    """Makes kiosks with signed content, whose event filters work from the first moment."""

    def make(size: tuple[int, int] = (1920, 1080), **settings: Any) -> KioskWindow:
        wanted: dict[str, Any] = {"source": "published", "state": state}
        kiosk = make_kiosk(seed, size, **(wanted | settings))
        kiosk.finish_startup()
        return kiosk

    return make
