"""Whether the machine's screen shows a page of the kiosk, as `kiosk tour` drew it before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

_GRID = (64, 40)
_MOST = 8.0
"""Of 255, on average: letters are smoothed a little differently, and a page may have moved by some
pixels to spare the screen. Another page, or a dark screen, differs by 30 and more."""


def is_alike(shown: Path, page: Path, *, turned: int = 0) -> bool:
    """`turned`: the page's rotation on the screen, in degrees clockwise."""
    return difference(shown, page, turned=turned) <= _MOST


def difference(shown: Path, page: Path, *, turned: int = 0) -> float:
    """Mean of the differences of red, green and blue, from 0 to 255."""
    one = _small(QImage(str(shown)))
    other = _small(QImage(str(page)).transformed(QTransform().rotate(turned)))
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def _small(image: QImage) -> bytes:
    if image.isNull():
        raise ValueError("there is no such picture")
    small = image.scaled(
        *_GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    # A row of three bytes a dot is a multiple of four bytes: there is no padding.
    return bytes(small.constBits())
