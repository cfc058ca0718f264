"""The picture of the decoy, to compare with what is on the screen after Hide."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.inspect import capture

MAY_DIFFER = 400
"""Pixels: edges of letters differ between a full and a partial repaint; one word of the page that
shone through would be ten times as much."""


class Decoy:
    """The picture of a window on the decoy, at one time of one day."""

    def __init__(self, window: QQuickWindow) -> None:
        self._wanted = pixels(window)

    def fault(self, window: QQuickWindow) -> str:
        """Returns what is wrong with the next picture of the window; '' if it is the decoy."""
        now = pixels(window)
        if now.shape != self._wanted.shape:
            return "the picture has another size"
        differs = np.abs(now - self._wanted) > 32
        number = int(np.count_nonzero(differs))
        if number < MAY_DIFFER:
            return ""
        rows = np.flatnonzero(differs.reshape(window.height(), -1).any(axis=1))
        return f"{number} values differ from the decoy, from line {rows[0]} to {rows[-1]}"


def pixels(window: QQuickWindow) -> npt.NDArray[np.int16]:
    image = capture.grab(window).convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits(), np.int16)
