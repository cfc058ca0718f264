"""What a screen reader would find on a page, in its order: the text that is read aloud.

Taken from Qt's own accessible tree, so that a person who listens and one who uses a screen reader
meet the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200b\u00ad"))
"""Direction isolates and places to break: for the eye only."""
_MOVES = frozenset({"more", "up"})
"""Buttons that scroll: whoever listens needs none."""


def spoken_texts(window: QQuickWindow, page: QQuickItem) -> Iterator[tuple[QQuickItem, str]]:
    """Each visible piece of text of the page with the item that shows it: text, headings, the
    words for pictures, what buttons are called and say besides; then whom to call at once."""
    for item in _accessible_items(QAccessible.queryAccessibleInterface(window)):
        if item is page or page.isAncestorOf(item) or _is_of_the_strip(item):
            words = spoken(item)
            if words and item.objectName() not in _MOVES:
                yield item, words


def spoken(item: QObject) -> str:
    """The name of a control or text, then what describes it; "" for what says nothing."""
    # PySide's stubs do not know that there may be none.
    found: Any = QAccessible.queryAccessibleInterface(item)
    if found is None or not found.isValid() or found.state().invisible:
        return ""
    parts = [
        found.text(QAccessible.Text.Name),
        str(item.property("spokenDetail") or ""),
        found.text(QAccessible.Text.Description),
    ]
    return ". ".join(clean for part in parts if (clean := part.translate(_MARKS).strip(" .")))


def _is_of_the_strip(item: QQuickItem) -> bool:
    around: Any = item.parentItem()
    return around is not None and around.objectName() == "strip"


def _accessible_items(parent: QAccessibleInterface) -> Iterator[QQuickItem]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child.isValid() and not child.state().invisible:
            item = child.object()
            if isinstance(item, QQuickItem):
                yield item
            yield from _accessible_items(child)
