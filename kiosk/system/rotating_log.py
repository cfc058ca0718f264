"""A log in files of a limited size, also on Windows.

Windows does not rename a file that another program has open, such as a viewer that IT uses; the
handler of the standard library would lose every line until that program closes it.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from itertools import pairwise
from logging.handlers import RotatingFileHandler


class RotatingLogHandler(RotatingFileHandler):
    """Rotates log files; one that cannot be renamed is copied and then emptied."""

    def doRollover(self) -> None:
        if self.stream:
            self.stream.close()
        names = [self.baseFilename]
        names += [f"{self.baseFilename}.{number}" for number in range(1, self.backupCount + 1)]
        for newer, older in reversed(list(pairwise(names))):
            move(newer, older)
        self.stream = self._open()


def move(source: str, target: str) -> None:
    """Moves a file; `source` is gone or empty afterwards, even if its text is lost."""
    try:
        os.replace(source, target)
    except FileNotFoundError:
        pass
    except OSError:
        with suppress(OSError):
            shutil.copyfile(source, target)
        os.truncate(source, 0)
