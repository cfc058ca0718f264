"""The pixels that a text draws, for scripts whose letters leave their lines.

A joined run of Nastaliq falls along a slope: the boxes of two lines overlap where their strokes
are far apart, and a stroke may leave a box that seems to have room for it. So the text is laid out
again as `Text` in QML does it, and drawn alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

_JOINED = ("Nastaliq", "Noto Sans Arabic")
_TAGS = re.compile(r"<[^>]*>")
_INK = 96
"""Of 255: a pixel of which a letter covers less is its smoothed edge."""


@dataclass(frozen=True, eq=False)
class DrawnText:
    """`mask` is true where the text draws; its first pixel is at `left` and `top` of the window."""

    left: int
    top: int
    mask: npt.NDArray[np.bool_]

    @property
    def rect(self) -> QRectF:
        """The smallest rectangle around everything that is drawn."""
        rows, columns = np.flatnonzero(self.mask.any(1)), np.flatnonzero(self.mask.any(0))
        wide, high = columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1
        return QRectF(self.left + columns[0], self.top + rows[0], wide, high)

    def within(self, rect: QRectF) -> npt.NDArray[np.bool_]:
        """The part of the mask in a rectangle of the window, with that rectangle's size."""
        whole = rect.toAlignedRect()
        found = np.zeros((max(0, whole.height()), max(0, whole.width())), bool)
        top, left = max(whole.top(), self.top), max(whole.left(), self.left)
        bottom = min(whole.top() + whole.height(), self.top + self.mask.shape[0])
        right = min(whole.left() + whole.width(), self.left + self.mask.shape[1])
        if bottom > top and right > left:
            found[
                top - whole.top() : bottom - whole.top(), left - whole.left() : right - whole.left()
            ] = self.mask[top - self.top : bottom - self.top, left - self.left : right - self.left]
        return found


def draw(item: QQuickItem, *, always: bool = False) -> DrawnText | None:
    """What a `Text` draws, or None where the text cannot be laid out again as it is, and, unless
    `always`, for scripts whose letters keep to their lines."""
    font = QFont(item.property("font"))
    if not always and not any(name in font.family() for name in _JOINED):
        return None
    size, across, down, wrap, height, fixed, lines, content = _layout_of(item)
    font.setPixelSize(round(size))
    text = _TAGS.sub("", str(item.property("text"))).replace("\n", "\u2028")
    option = QTextOption(Qt.AlignmentFlag(int(across)))
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode(int(wrap)))
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    padding = float(item.property("leftPadding")), float(item.property("rightPadding"))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, item.width() - sum(padding)))
        line.setPosition(QPointF(line.position().x(), y))
        y += height if fixed else line.height() * height
    layout.endLayout()
    if layout.lineCount() != int(lines) or not layout.lineCount():
        return None
    room = round(2 * size)
    image = QImage(
        round(item.width()) + 2 * room, round(y) + 3 * room, QImage.Format.Format_Grayscale8
    )
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    above, below = float(item.property("topPadding")), float(item.property("bottomPadding"))
    spare = item.height() - above - below - content
    above += {64: spare, 128: spare / 2}.get(int(down), 0.0)
    start = item.mapToScene(QPointF(padding[0], above))
    left, top = int(start.x()) - room, int(start.y()) - room
    layout.draw(painter, QPointF(start.x() - left, start.y() - top))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    mask = rows[:, : image.width()] > _INK
    return DrawnText(left, top, mask) if mask.any() else None


def _layout_of(item: QQuickItem) -> list[float]:
    """Size of the letters, alignment across and down, wrapping, height of a line, whether that is
    in pixels, number of lines, and height of them all."""
    # Enumerations and font information do not reach Python as properties.
    names = (
        "fontInfo.pixelSize, effectiveHorizontalAlignment, verticalAlignment, wrapMode, lineHeight,"
        " lineHeightMode, lineCount, contentHeight"
    )
    return [float(part) for part in str(evaluated(item, f"[{names}].join()")).split(",")]


def evaluated(item: QQuickItem, expression: str) -> Any:
    """What a QML expression about an item is."""
    context = qmlContext(item)
    assert context is not None
    answer: Any = QQmlExpression(context, item, expression).evaluate()
    return answer[0] if isinstance(answer, tuple) else answer
