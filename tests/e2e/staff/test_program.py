"""The real program on an X server: the chord, a PIN from real keys, a restart, and the exit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import sleep
from typing import NamedTuple

import numpy as np
import pytest

from kiosk.settings import StateFolder
from kiosk.staff import pins, start_counter
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.system.restart import EXIT_LEFT
from kiosk.system.write_protection import protection_of_mounts
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.screen import (
    SIZE,
    XVFB_DPI,
    Pixels,
    Screen,
    brand,
    centre,
    kiosk_on,
    painted,
    screen,
)
from tests.e2e.staff.console_driver import come_in
from tests.e2e.window_items import model_of
from tests.fakes import PINS, Stage
from tests.limits import PATIENCE


class Guide(NamedTuple):
    """Positions and pictures of pages, from a kiosk in this process with the same layout."""

    points: dict[str, tuple[float, float]]
    pictures: dict[str, Pixels]
    """Pictures of the questions "leave" and "restart"."""


SAYS = np.s_[10:60, 120:400]
"""The point at which the strip names the role."""


@pytest.fixture
def guide(open_kiosk: Callable[..., KioskWindow], stage: Stage) -> Guide:
    guide = open_kiosk(SIZE, width_mm=round(SIZE[0] / XVFB_DPI * 25.4), source="folder")
    come_in(guide, "it")
    points = {name: centre(guide, f"{name} the kiosk") for name in ("Leave", "Restart")}
    pictures: dict[str, Pixels] = {}
    for name, target in (("Yes, leave", "leave"), ("Yes, restart", "restart")):
        model_of(guide).staff.perform(target)
        capture.wait_until_idle(guide.window)
        capture.wait_for_frame(guide.window)
        points[name] = centre(guide, name)
        pictures[target] = painted(guide)
        model_of(guide).staff.overview()
    return Guide(points, pictures)


def has_strip(pixels: Pixels) -> bool:
    """Recognises the console: the brand's colour in its strip at the top, and only there."""
    return bool((pixels[4, 4] == (0x6C, 0x4F, 0x0B)).all() and not brand(pixels))


def come_in_by_keys(shown: Screen, pause: float = 0) -> None:
    shown.wait(brand, "the start screen")
    sleep(pause)
    shown.wait_until_still()
    # Until the program listens: its filters are installed after the first picture.
    for _ in range(40):
        shown.xdotool("key", "ctrl+alt+s")
        if has_strip(shown.wait_until_still()):
            break
    pad = shown.wait(has_strip, "the pad")
    shown.xdotool("key", *PINS["it"], "Return")
    shown.wait(lambda now: has_strip(now) and not np.array_equal(now[SAYS], pad[SAYS]), "a role")
    shown.wait_until_still()


def test_a_new_start_and_the_end(
    state: Path, guide: Guide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = Path("/proc/self/mounts")
    forgets = mounts.exists() and protection_of_mounts(mounts.read_text(), state)
    # On a disk that forgets each start waits a minute before it takes a PIN.
    pause = 61 if forgets else 0
    monkeypatch.setattr(pins, "N", 2**15)
    Pins(StateFolder.of(state).staff).set(Role.IT, PINS["it"])
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("state: state\nmotion: reduced\nsound: off\n", "utf-8")
    log = tmp_path / "kiosk.log"
    with screen(SIZE) as shown, kiosk_on(shown, log, ["--settings", str(settings)]) as program:
        come_in_by_keys(shown, pause)
        shown.click(*guide.points["Restart"])
        shown.wait_for_picture(guide.pictures["restart"])
        shown.click(*guide.points["Yes, restart"])
        shown.wait(lambda pixels: not has_strip(pixels), "the end of the first run")
        come_in_by_keys(shown, pause)
        assert program.poll() is None, "the same process, restarted"
        assert start_counter.read(StateFolder.of(state).staff, date.today()).today == 2
        shown.click(*guide.points["Leave"])
        shown.wait_for_picture(guide.pictures["leave"])
        shown.click(*guide.points["Yes, leave"])
        assert program.wait(PATIENCE) == EXIT_LEFT == 10
    assert log.read_text("utf-8") == ""
