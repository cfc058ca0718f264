"""The text of a page that is read aloud: what a screen reader finds there, in the same order.

Read from Qt's own accessible tree, so that visitors who listen and visitors with a screen reader
get the same text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.viewmodels.bidi import as_sentence, audible

_SCROLL_BUTTONS = frozenset({"more", "up"})
"""Object names of buttons that scroll: a visitor who listens needs none."""


def spoken_texts(window: QQuickWindow, page: QQuickItem) -> Iterator[tuple[QQuickItem, str]]:
    """Yields each visible text of the page with the item that shows it: text, headings, the
    descriptions of images, names and details of controls. The emergency strip is included."""
    for item in _accessible_items(QAccessible.queryAccessibleInterface(window)):
        if item is page or page.isAncestorOf(item) or _is_of_the_strip(item):
            text = spoken(item)
            if text and item.objectName() not in _SCROLL_BUTTONS:
                yield item, text


def texts_to_read(window: QQuickWindow, page: QQuickItem) -> list[tuple[QQuickItem, str]]:
    """Returns the texts of the page in the order in which they are read aloud. A page may name
    items that come first, in `readFirst`, and an item may have a shorter text for those who hear
    the whole page, `readAs`: the address of a code is then said once."""
    first = [str(name) for name in page.property("readFirst") or ()]
    rank = {name: place for place, name in enumerate(first)}
    found = [
        (item, audible(str(item.property("readAs") or "")) or text)
        for item, text in spoken_texts(window, page)
    ]
    return sorted(found, key=lambda one: rank.get(one[0].objectName(), len(rank)))


def spoken(item: QObject) -> str:
    """Returns the name of a control or text and its description; "" for an item without text."""
    # PySide's stubs do not know that the interface may be None.
    found: Any = QAccessible.queryAccessibleInterface(item)
    if found is None or not found.isValid() or found.state().invisible:
        return ""
    if found.role() is QAccessible.Role.List:
        return ""  # a group: its heading says it
    parts = [
        found.text(QAccessible.Text.Name),
        str(item.property("spokenDetail") or ""),
        found.text(QAccessible.Text.Description),
    ]
    *before, last = [clean for part in parts if (clean := audible(part))] or [""]
    return " ".join([*(as_sentence(part) for part in before), last])


def _is_of_the_strip(item: QQuickItem) -> bool:
    around: Any = item.parentItem()
    while around is not None and around.objectName() != "strip":
        around = around.parentItem()
    return around is not None


def _accessible_items(parent: QAccessibleInterface) -> Iterator[QQuickItem]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child.isValid() and not child.state().invisible:
            item = child.object()
            if isinstance(item, QQuickItem):
                yield item
            yield from _accessible_items(child)
