"""Measures a window's items: sizes, positions, colours and codes.

Nothing here knows a page. Disabled items (the page behind a question) are left out. Items that are
scrolled out of view are measured too; texts then have no position. Pixels are not read: the tests
do that, with libraries that a kiosk does not have (docs/decisions/0008).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.accessibility.measurements import ColourPair, Control, MeasuredPage, QrItem, TextItem
from kiosk.ui.inspect.font_metrics import BREAK, glyph_heights, longest_line, unstyled
from kiosk.ui.inspect.item_tree import children
from kiosk.ui.inspect.painted_surfaces import (
    VisibleItem,
    evaluate,
    hex_of,
    mixed,
    scene_rect,
    type_names,
    walk,
)
from kiosk.ui.qr_code import DARK, LIGHT


def measure(
    window: QQuickWindow, name: str, themes: Iterable[Callable[[], str]] = ()
) -> MeasuredPage:
    """Measures the page that the window shows. Each of `themes` changes the theme when it is called
    and returns its name; without any, the colours are measured as they are."""
    seen = walk(window)
    page = MeasuredPage(
        name,
        texts=tuple(_text_item(one) for one in seen if _is_text(one)),
        controls=tuple(_control(one, window) for one in seen if _is_control(one)),
        code=next((_code(one.item) for one in seen if _is_code(one)), None),
    )
    if not themes:
        return page._replace(pairs={"": _pairs(window)})
    return page._replace(pairs={change(): _pairs(window) for change in themes})


def motion_seconds(window: QQuickWindow) -> float:
    """Returns the length of the longest animation with the kiosk's present settings."""
    context = qmlContext(window)
    assert context is not None
    answer: Any = QQmlExpression(context, window, "Theme.motion").evaluate()
    return float(answer[0] if isinstance(answer, tuple) else answer) / 1000


_REMEMBERS = {
    "tel": "The call stays in its list.",
    "SMSTO": "The messages stay on your phone.",
    "https": "Your phone may remember this page.",
    "MECARD": "It is saved as “%1”.",
}


def phone_remembers(payload: str) -> str:
    """Returns the sentence beside a code, in the language that is shown, up to its first value."""
    sentence = _REMEMBERS[payload.partition(":")[0]]
    return QCoreApplication.translate("WayWords", sentence).partition("%1")[0].strip()


# -- what is there ------------------------------------------------------------------------------


def _is_text(one: VisibleItem) -> bool:
    return one.item.inherits("QQuickText") and bool(str(one.item.property("text")).strip())


def _is_control(one: VisibleItem) -> bool:
    return one.item is one.control and (one.scroller is not None or not one.visible_rect.isEmpty())


def _is_code(one: VisibleItem) -> bool:
    return bool(one.item.property("isCode")) and one.item.property("moduleSize") > 0


# -- texts --------------------------------------------------------------------------------------


def _text_item(one: VisibleItem) -> TextItem:
    item = one.item
    size, wrap = evaluate(item, "[fontInfo.pixelSize, wrapMode].join()").split(",")
    font: QFont = item.property("font")
    x_height, capital = glyph_heights(font.family(), font.weight().value)
    text, bold = str(item.property("text")), [(0, 0)]
    if item.property("styled"):
        text, bold = unstyled(text)
    shown = one.visible_rect
    return TextItem(
        text.replace(BREAK, ""),
        float(size),
        x_height * float(size),
        capital * float(size),
        longest_line(text, font, item.width(), bold) if int(wrap) else 0,
        0.0 if shown.isEmpty() else shown.top(),
        0.0 if shown.isEmpty() else shown.bottom(),
    )


# -- controls -----------------------------------------------------------------------------------


def _control(one: VisibleItem, window: QQuickWindow) -> Control:
    shown = one.visible_rect
    if shown.isEmpty() and one.scroller is not None:
        # Scrolled out of view: measured as it appears from below.
        room = scene_rect(one.scroller)
        shown = QRectF(one.rect.left(), 0, one.rect.width(), min(one.rect.height(), room.height()))
        shown.moveBottom(room.bottom())
    return Control(
        str(one.item.property("name")),
        shown.left(),
        shown.top(),
        shown.right(),
        shown.bottom(),
        one.rect.width(),
        one.rect.height() + int(one.item.property("below") or 0),
        in_bar="NavigationButton" in type_names(one.item),
        page_wide=shown.width() >= window.width() and shown.height() >= window.height(),
        id=one.item.objectName(),
    )


def timers(item: QQuickItem) -> list[float]:
    """Returns the intervals, in seconds, of the running timers of visible items."""
    found: list[float] = []
    for child in children(item):
        if child.isVisible():
            found += [
                float(timer.property("interval")) / 1000
                for timer in child.children()
                if timer.inherits("QQmlTimer")
                and timer.property("repeat")
                and timer.property("running")
            ]
            found += timers(child)
    return found


# -- colours ------------------------------------------------------------------------------------


def _pairs(window: QQuickWindow) -> tuple[ColourPair, ...]:
    found: dict[ColourPair, None] = {}
    for one in walk(window):
        if _is_text(one):
            found.update(_on_ground(one, window, "text", one.item.property("color")))
        elif "Icon" in type_names(one.item) and one.item.property("name"):
            found.update(_on_ground(one, window, "icon", one.item.property("color")))
        elif one.item is one.control:
            found.update(_ring(one, window))
        elif _is_edge(one):
            found.update(_edge(one, window))
    return tuple(found)


def _on_ground(
    one: VisibleItem, window: QQuickWindow, kind: str, colour: QColor
) -> dict[ColourPair, None]:
    what = str(one.item.property("text" if kind == "text" else "name")).replace(BREAK, "")
    grounds = one.grounds(one.rect, window.color())
    strength = QColor(colour)
    strength.setAlphaF(colour.alphaF() * one.opacity)
    return {
        ColourPair(kind, what, hex_of(mixed(strength, QColor(ground))), ground): None
        for ground in grounds
    }


def _ring(one: VisibleItem, window: QQuickWindow) -> dict[ColourPair, None]:
    """Returns the pairs of a control's focus ring, whether it has the focus now or not."""
    name = str(one.item.property("name"))
    if one.rect.width() >= window.width() and one.rect.height() >= window.height():
        return {}  # outside the window: the whole screen is the control
    for child in children(one.item):
        if child.inherits("QQuickRectangle") and child.z() == 1:
            rect = scene_rect(child)
            colour = QColor(evaluate(child, "String(border.color)"))
            grounds = one.grounds(rect, window.color())
            return {
                ColourPair("focus ring", name, hex_of(colour), ground): None for ground in grounds
            }
    return {}


def _is_edge(one: VisibleItem) -> bool:
    """Returns whether the item draws the edge by which a button is recognised. The hairline of a
    tile does not count: a tile is recognised by its icon and title (WCAG 2.2, 1.4.11 asks for no
    more)."""
    parent = one.item.parentItem()
    return (
        parent is one.control
        and one.item.inherits("QQuickRectangle")
        and one.item.z() == 0
        and "Tile" not in type_names(parent)
        and _border(one.item) is not None
    )


def _border(item: QQuickItem) -> QColor | None:
    width, colour = evaluate(item, "[border.width, border.color].join()").split(",")
    # Qt's values for a rectangle without a border.
    if (width, colour) == ("1", "#000000") or not float(width) or not QColor(colour).alpha():
        return None
    return QColor(colour)


def _edge(one: VisibleItem, window: QQuickWindow) -> dict[ColourPair, None]:
    colour = _border(one.item)
    if colour is None or one.control is None:
        return {}
    name = str(one.control.property("name"))
    grounds = one.grounds(one.rect, window.color())
    return {ColourPair("edge", name, hex_of(colour), ground): None for ground in grounds}


# -- codes --------------------------------------------------------------------------------------


def _code(item: QQuickItem) -> QrItem:
    module = int(item.property("moduleSize"))
    symbol: QRectF = item.property("symbolRect")
    sides = (
        symbol.left(),
        symbol.top(),
        item.width() - symbol.right(),
        item.height() - symbol.bottom(),
    )
    return QrItem(
        str(item.property("payload")),
        int(item.property("modules")),
        module,
        symbol.width(),
        min(sides) / module,
        DARK,
        LIGHT,
    )
