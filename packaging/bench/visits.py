"""Visits before memory is measured: every page once, as far as touches reach it.

Each function gets a display on which its program has just painted its first page, and returns when
the last page no longer changes. Touches and keys are sent through XTEST (xdotool), from outside the
program.
"""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Callable, Sequence

from .framebuffer import Framebuffer

Visit = Callable[[Framebuffer], None]

TOUCHES = 250
SCREENS_OF_CHROMIUM = 120
_SEED = 20261122
_BATCH = 10
_PAUSE = "0.08"


def nothing(screen: Framebuffer) -> None:
    """Waits only: the bare window has one page."""
    screen.wait_until_still()


def kiosk(screen: Framebuffer) -> None:
    """Touches the same grid points in the same shuffled order in every run.

    The grid is finer than the smallest target, so that the touches reach every button.
    """
    width, height = screen.size
    points = [(x, y) for x in range(40, width, 80) for y in range(40, height, 80)]
    order = random.Random(_SEED).sample(points * 2, TOUCHES)
    for start in range(0, TOUCHES, _BATCH):
        argv: list[str] = []
        for x, y in order[start : start + _BATCH]:
            argv += ["mousemove", str(x), str(y), "click", "1", "sleep", _PAUSE]
        _xdotool(screen, argv)
    screen.wait_until_still()


def chromium(screen: Framebuffer) -> None:
    """Scrolls through the one long page."""
    argv = ["mousemove", "960", "540", "click", "1"]
    for _ in range(SCREENS_OF_CHROMIUM):
        argv += ["key", "Next", "sleep", _PAUSE]
    _xdotool(screen, [*argv, "key", "End"])
    screen.wait_until_still()


def _xdotool(screen: Framebuffer, argv: Sequence[str]) -> None:
    environment = {**os.environ, "DISPLAY": screen.display}
    subprocess.run(["xdotool", *argv], env=environment, check=True)
