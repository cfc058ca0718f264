"""Measures letters and lines: the height of a font's letters, the length of a text's lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from html import unescape

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

BREAK = "\u200b"
"""An invisible mark at which a long name may be broken."""

_TAG = re.compile("(</?[bi]>)")
_LARGE = 1000
"""Size in pixels at which a font is measured, so that rounding does not matter."""


@cache
def glyph_heights(family: str, weight: int) -> tuple[float, float]:
    """Returns the heights of an x and of a capital I as shares of the font's size. For a font
    without Latin letters, those of its substitute."""
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(_LARGE)
    metrics = QFontMetricsF(font)
    x_height, capital = (metrics.tightBoundingRect(letter).height() / _LARGE for letter in "xI")
    return x_height, capital


def unstyled(styled: str) -> tuple[str, list[tuple[int, int]]]:
    """Returns the text of our own styled text (`markup.styled`), and start and end of each bold
    part."""
    text, bold, start = "", [], 0
    for part in _TAG.split(styled):
        if part == "<b>":
            start = len(text)
        elif part == "</b>":
            bold.append((start, len(text)))
        elif not _TAG.fullmatch(part):
            text += unescape(part)
    return text, bold


def longest_line(text: str, font: QFont, width: float, bold: Iterable[tuple[int, int]] = ()) -> int:
    """Returns the number of characters in the longest line of a text that wraps at `width` pixels.
    Lays the text out again, because a Text item does not report its lines."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats([_bold(start, end) for start, end in bold])
    longest = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        part = text[line.textStart() : line.textStart() + line.textLength()]
        longest = max(longest, len(part.replace(BREAK, "").strip()))
    layout.endLayout()
    return longest


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    weight = QTextCharFormat()
    weight.setFontWeight(QFont.Weight.Bold)
    found.format = weight
    return found
