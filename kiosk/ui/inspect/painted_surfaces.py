"""The items of a window in painting order, and the colours under each."""

from __future__ import annotations

from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QJSValue, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.inspect.item_tree import children

_INVISIBLE = 0.01
_SHARE = 0.03
"""Least share of an area that its ground covers; a hairline covers less."""


_KINDS: dict[str, frozenset[str]] = {}
"""Type names by class name; QML numbers its types, so two never share one."""


class Surface(NamedTuple):
    """A painted area, and the part of it that is not clipped. `round`: its corners are so round
    that it is a circle or a pill."""

    rect: QRectF
    visible_rect: QRectF
    colour: QColor
    round: bool
    scroller: QQuickItem | None


class VisibleItem(NamedTuple):
    """One item: `rect` is in the window, `view` is the part of the window that clipping leaves it,
    `grounds` returns the colours under it. The first `below` of `painted` are under it."""

    item: QQuickItem
    rect: QRectF
    view: QRectF
    opacity: float
    scroller: QQuickItem | None
    control: QQuickItem | None
    painted: list[Surface]
    below: int

    @property
    def visible_rect(self) -> QRectF:
        return self.rect.intersected(self.view)

    def grounds(self, area: QRectF, base: QColor) -> list[str]:
        """Returns the colours under `area`: one, or several if an edge runs through it. `base` is
        the window's colour."""
        found = [base]
        for surface in self.painted[: self.below]:
            room, over = surface.visible_rect, area
            if surface.scroller is not None and surface.scroller is self.scroller:
                room = surface.rect  # the two scroll together
            elif self.scroller is not None:
                # A scrolling item can pass over everything under its scroller.
                whole = scene_rect(self.scroller)
                over = QRectF(area.left(), whole.top(), area.width(), whole.height())
            else:
                over = area.intersected(self.view)
            if not _meets(surface, room, over):
                continue
            above = [mixed(surface.colour, ground) for ground in found]
            found = above if _covers(surface, room, over) else found + above
        return list(dict.fromkeys(hex_of(colour) for colour in found))


def walk(window: QQuickWindow) -> list[VisibleItem]:
    """Returns every visible and enabled item, parents first."""
    painted: list[Surface] = []
    found: list[VisibleItem] = []

    def look_inside(parent: QQuickItem, outer: VisibleItem) -> None:
        for item in sorted(children(parent), key=lambda child: child.z()):
            opacity = outer.opacity * item.opacity()
            if not (item.isVisible() and item.isEnabled()) or opacity < _INVISIBLE:
                continue
            rect = scene_rect(item)
            control = item if "Touchable" in type_names(item) else outer.control
            view = outer.view.intersected(rect) if item.clip() else outer.view
            scrolls = item.inherits("QQuickFlickable")
            seen = VisibleItem(
                item, rect, outer.view, opacity, outer.scroller, control, painted, len(painted)
            )
            found.append(seen)
            if item.inherits("QQuickRectangle") and not _has_gradient(item):
                colour = QColor(item.property("color"))
                colour.setAlphaF(colour.alphaF() * opacity)
                if colour.alphaF() >= _INVISIBLE:
                    least = min(item.width(), item.height())
                    is_round = float(item.property("radius") or 0) * 2 >= least - 1
                    shown = rect.intersected(outer.view)
                    painted.append(Surface(rect, shown, colour, is_round, outer.scroller))
            scroller = item if scrolls else outer.scroller
            look_inside(item, seen._replace(view=view, scroller=scroller))

    root = window.contentItem()
    whole = QRectF(0, 0, window.width(), window.height())
    look_inside(root, VisibleItem(root, whole, whole, 1.0, None, None, painted, 0))
    return found


def evaluate(item: QQuickItem, expression: str) -> str:
    """Evaluates a QML expression on the item: Python cannot read enumerations, grouped properties
    and font information as properties."""
    context = qmlContext(item)
    assert context is not None
    answer: Any = QQmlExpression(context, item, expression).evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    return "null" if value is None else str(value)


def type_names(item: QQuickItem) -> frozenset[str]:
    """Returns the names of the item's type and of all its base types."""
    kind: QMetaObject | None = item.metaObject()
    own = kind.className() if kind is not None else ""
    known = _KINDS.get(own)
    names = []
    while kind is not None:
        name, above = kind.className(), None if known else kind.superClass()
        names.append(name.split("_QML")[0])
        if "_QML" in name:
            # QML frees it with its page; PySide would take a later object at the same address for
            # it (kiosk/ui/inspect/item_tree.py).
            shiboken6.invalidate(kind)
        kind = above
    return known or _KINDS.setdefault(own, frozenset(names))


def _has_gradient(rectangle: QQuickItem) -> bool:
    gradient: QJSValue = rectangle.property("gradient")
    return not (gradient.isUndefined() or gradient.isNull())


def mixed(colour: QColor, ground: QColor) -> QColor:
    """Returns the colour that a partly transparent colour gives on its ground."""
    share = colour.alphaF()
    return QColor.fromRgbF(
        *(
            above * share + under * (1 - share)
            for above, under in zip(
                (colour.redF(), colour.greenF(), colour.blueF()),
                (ground.redF(), ground.greenF(), ground.blueF()),
                strict=True,
            )
        )
    )


def hex_of(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)


def scene_rect(item: QQuickItem) -> QRectF:
    """Returns the whole item's rectangle in the window, clipped or not."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _meets(surface: Surface, room: QRectF, area: QRectF) -> bool:
    shared = room.intersected(area)
    if shared.isEmpty():
        return False
    if shared.width() * shared.height() < _SHARE * area.width() * area.height():
        return False
    return not surface.round or _is_near(surface.rect, area)


def _covers(surface: Surface, room: QRectF, area: QRectF) -> bool:
    if not room.adjusted(-1, -1, 1, 1).contains(area):
        return False
    return not surface.round or _is_within(surface.rect, area)


def _circle(rect: QRectF, area: QRectF) -> tuple[float, float, float, float]:
    """Returns the radius of the round ends, and the distances of the area from the axis between
    their centres: the nearest, and the farthest across and along."""
    radius = min(rect.width(), rect.height()) / 2
    axis = rect.adjusted(radius, radius, -radius, -radius)
    across = max(axis.left() - area.right(), area.left() - axis.right(), 0.0)
    along = max(axis.top() - area.bottom(), area.top() - axis.bottom(), 0.0)
    far_x = max(axis.left() - area.left(), area.right() - axis.right(), 0.0)
    far_y = max(axis.top() - area.top(), area.bottom() - axis.bottom(), 0.0)
    return radius, (across**2 + along**2) ** 0.5, far_x, far_y


def _is_near(rect: QRectF, area: QRectF) -> bool:
    radius, nearest, _, _ = _circle(rect, area)
    return nearest < radius


def _is_within(rect: QRectF, area: QRectF) -> bool:
    radius, _, far_x, far_y = _circle(rect, area)
    return bool((far_x**2 + far_y**2) ** 0.5 <= radius + 1)
