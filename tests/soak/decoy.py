"""The picture of the decoy, to compare with what is on the screen after Hide."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.inspect import capture

MAY_DIFFER = 400
"""Pixels: edges of letters differ between a full and a partial repaint; one word of the page that
shone through would be ten times as much."""


class Decoy:
    """The picture of a window on the decoy, without its clock: the minute may change."""

    def __init__(self, window: QQuickWindow) -> None:
        self._clock = clock_of(window)
        self._wanted = pixels(window, self._clock)

    def fault(self, window: QQuickWindow) -> str:
        """Returns what is wrong with the next picture of the window; '' if it is the decoy."""
        now = pixels(window, self._clock)
        if now.shape != self._wanted.shape:
            return "the picture has another size"
        number = int(np.count_nonzero(np.abs(now - self._wanted) > 32))
        return f"{number} values differ from the decoy" if number >= MAY_DIFFER else ""


def clock_of(window: QQuickWindow) -> QRect:
    """Returns the rows of the decoy's clock, as wide as its panel. Raises LookupError."""
    for item in capture.items(window.contentItem()):
        if re.fullmatch(r"\d+:\d\d", str(item.property("text"))):
            rows = item.mapRectToScene(item.boundingRect())
            panel = item.parentItem()
            columns = panel.mapRectToScene(panel.boundingRect())
            return QRectF(columns.x(), rows.y(), columns.width(), rows.height()).toAlignedRect()
    raise LookupError("The decoy has no clock.")


def pixels(window: QQuickWindow, clock: QRect) -> npt.NDArray[np.int16]:
    """Returns the window's pixels with its clock in black."""
    image = capture.grab(window).convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.fillRect(clock, Qt.GlobalColor.black)
    return np.array(image.constBits(), np.int16)
