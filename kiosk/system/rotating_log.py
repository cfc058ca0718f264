"""A log in files of a limited size, also on Windows.

There nobody can rename a file that somebody else has open, such as one that IT is looking at, and
the handler of the standard library would lose each line until it is closed.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from itertools import pairwise
from logging.handlers import RotatingFileHandler


class RotatingLogHandler(RotatingFileHandler):
    """As the standard library's; a file that cannot be moved on is copied, and then emptied."""

    def doRollover(self) -> None:
        if self.stream:
            self.stream.close()
        names = [self.baseFilename]
        names += [f"{self.baseFilename}.{number}" for number in range(1, self.backupCount + 1)]
        for newer, older in reversed(list(pairwise(names))):
            move(newer, older)
        self.stream = self._open()


def move(source: str, target: str) -> None:
    """`source` is gone or empty afterwards, even if its text is lost."""
    try:
        os.replace(source, target)
    except FileNotFoundError:
        pass
    except OSError:
        with suppress(OSError):
            shutil.copyfile(source, target)
        os.truncate(source, 0)
