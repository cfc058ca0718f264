"""Asks the screen of this machine for its size, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import NamedTuple

from kiosk.system.child_process import child_command

_PATIENCE_SECONDS = 15


class ScreenInfo(NamedTuple):
    width_px: int
    height_px: int
    width_mm: float
    """The width that the screen reports, which may be nonsense: see `geometry.plausible`."""


def probe_screen() -> ScreenInfo | None:
    """Returns the size of the screen; None without a screen, or if it does not answer in 15 s.

    A process can have only one Qt platform, and the caller's own never touches the screen: so a
    child process asks.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in ("offscreen", "minimal", "vnc"):
        return None
    if sys.platform == "linux" and not (
        platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return None
    try:
        ran = subprocess.run(
            child_command("kiosk.ui.processes.screen_probe"),
            capture_output=True,
            check=True,
            timeout=_PATIENCE_SECONDS,
        )
        return ScreenInfo(*json.loads(ran.stdout))
    except (OSError, ValueError, TypeError, subprocess.SubprocessError):
        return None
