"""Compares the machine's screen with a page of the kiosk that `kiosk tour` drew before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

_GRID = (64, 40)
_MOST = 8.0
"""Largest mean difference, from 0 to 255: letters are smoothed a little differently, and a page may
have moved by some pixels to spare the screen. Another page, or a dark screen, differs by 30 and
more."""


def is_alike(shown: Path, page: Path, *, turned: int = 0) -> bool:
    """Returns whether the screen shows the page. `turned`: the page's rotation on the screen, in
    degrees clockwise."""
    return difference(shown, page, turned=turned) <= _MOST


def difference(shown: Path, page: Path, *, turned: int = 0) -> float:
    """Returns the mean of the differences of red, green and blue, from 0 to 255."""
    one = _small(QImage(str(shown)))
    other = _small(QImage(str(page)).transformed(QTransform().rotate(turned)))
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def _small(image: QImage) -> bytes:
    if image.isNull():
        raise ValueError("The picture cannot be read.")
    small = image.scaled(
        *_GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    # A row of three bytes a pixel is a multiple of four bytes: there is no padding.
    return bytes(small.constBits())
