"""The sound of "Are you still there?", played by a program of the system; silent if there is none.
Qt's own sound would need another 170 MB of packages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which

_PLAYERS = ("pw-play", "paplay", "aplay")


class Chime:
    """Plays one file without waiting for its end."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._running: subprocess.Popen[bytes] | None = None

    def play(self) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(self._file), winsound.SND_FILENAME | winsound.SND_ASYNC)
            return
        if self._running is not None and self._running.poll() is None:
            return  # if the player hangs, no second one is started
        player = next((found for name in _PLAYERS if (found := which(name))), None)
        if player is not None:
            nowhere = subprocess.DEVNULL
            self._running = subprocess.Popen(
                [player, str(self._file)], stdin=nowhere, stdout=nowhere, stderr=nowhere
            )

    def end(self) -> None:
        """Stops the sound at once."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None
