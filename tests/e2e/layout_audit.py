"""Looks at the items and pixels of a real window, and says what a visitor could not read or touch.

    faults = audit(kiosk.window, screen)

Nothing here knows a page: a fault is a rule, the item it is about, and numbers. The contents of
a disabled item (the page behind a question) are not examined, nor are items behind one that says
`isInFront`, nor those scrolled out of view: the caller scrolls from the top to the end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.geometry import SMALLEST_TEXT, Screen
from kiosk.ui.inspect.item_tree import children
from kiosk.ui.inspect.painted_surfaces import scene_rect, type_names
from tests.e2e.drawn_text import DrawnText, draw, evaluated

TARGET_MM = 20.0
CONTRAST = 4.5
"""WCAG 2.2, 1.4.3, without its exception for large text: a kiosk is used in daylight."""

_SLACK = 1.0
"""Device pixels: every size is rounded to whole pixels once."""
_SEAM = 0.08
"""Share of a letter's size by which a line of Arabic and Latin letters may seem too wide."""
_SWEEP = 0.6
"""Share of a letter's size by which the last letter of a line of Nastaliq may sweep out of it."""
_TIP = 0.05
"""Share of a letter's size: the tip of a stroke, which is thinner than a pixel or two."""
_FEW = 40
"""Pixels of strokes that say nothing about a line."""
_MEETING = 4
"""Pixels that the strokes of two texts may share: their smoothed edges."""
_MIXED = re.compile("[\u0600-\u06ff].*[A-Za-z]|[A-Za-z].*[\u0600-\u06ff]", re.S)

_FADE = 90
"""Units above the lower edge of a scrolled part in which words fade out."""

_SHARE = 0.03
"""A colour behind a text counts from this share of its pixels: smoothed edges have less each."""

_NEAR = 40
"""Steps of 255 by which the darkest pixel of a thin letter may miss its colour."""

_MOST_ROWS = 200
_STRIPE = 120
"""Pixels: a text is examined in parts of this size, for speed."""

_SOUND: set[int] = set()

Pixels = npt.NDArray[np.uint32]
"""Rows of 0xffrrggbb."""


@dataclass(frozen=True)
class Fault:
    """`rule` is one of the words that `audit` documents."""

    rule: str
    item: str
    says: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.item}: {self.says}"


@dataclass(frozen=True, eq=False)
class Seen:
    """One item: `rect` in the window, `view` the part of the window that clipping leaves it."""

    item: QQuickItem
    parents: tuple[Seen, ...]
    rect: QRectF
    view: QRectF
    opacity: float
    scroller: Seen | None

    @property
    def kinds(self) -> frozenset[str]:
        """The names of its type and of all those it is made from."""
        return type_names(self.item)

    @property
    def shown(self) -> QRectF:
        return self.rect.intersected(self.view)

    @property
    def is_scrolled_out(self) -> bool:
        """True if it is above or below the part that its scroller shows now."""
        return self.scroller is not None and (
            self.rect.bottom() <= self.view.top() or self.rect.top() >= self.view.bottom()
        )

    def is_behind(self, front: Seen) -> bool:
        """True if it lies, at least in part, behind what stands in front of the page for some
        seconds."""
        return self is not front and not self.is_inside(front) and self.rect.intersects(front.rect)

    def is_inside(self, other: Seen) -> bool:
        return other in self.parents


@dataclass(frozen=True, eq=False)
class Line:
    """A visible text: `ink` is where its lines are, `size` its real font size in pixels. `drawn`
    for scripts whose letters leave their lines: `ink` is then around what is drawn."""

    seen: Seen
    text: str
    ink: QRectF
    size: float
    lines: int
    colour: QColor
    drawn: DrawnText | None = None

    @property
    def shown(self) -> QRectF:
        return self.ink.intersected(self.seen.view)

    def __str__(self) -> str:
        return f"text '{self.text[:48]}'"


@dataclass(frozen=True, eq=False)
class Control:
    seen: Seen
    name: str

    @property
    def shown(self) -> QRectF:
        return self.seen.shown

    def __str__(self) -> str:
        return f"control '{self.name[:48]}'"


def audit(window: QQuickWindow, screen: Screen) -> list[Fault]:
    """Every fault of what the window shows now. The rules:

    cut            a text is shortened, or its lines need more room than it has
    outside        a text or control leaves the window, or the part that scrolls, sideways
    escapes        a text leaves the box or the control it belongs to
    small          a text is smaller than `geometry.SMALLEST_TEXT`
    overlap        two texts, two controls, or a text and a control that is not its own
    target         a control is narrower or lower than 20 mm
    contrast       a text against what is drawn behind it, under 4.5:1
    hidden         a line of a text is not on the picture: something covers it
    """
    # First: taking the picture also lays out what waits to be laid out.
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    picture = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    texts, controls = in_view(window)
    faults: list[Fault] = []
    for line in texts:
        faults += _room(line) + _size(line, screen) + _box(line)
        faults += _place(line.seen, line.ink, str(line), window)
    for control in controls:
        faults += _target(control, screen)
        faults += _place(control.seen, control.seen.rect, str(control), window)
    faults += _overlaps(texts, controls)
    for line in texts:
        faults += _colours(line, picture, screen)
    return faults


def in_view(window: QQuickWindow) -> tuple[list[Line], list[Control]]:
    """Texts and controls that have not scrolled out of view, and are behind nothing."""
    seen = [one for one in _walk(window) if not one.is_scrolled_out]
    fronts = [one for one in seen if one.item.property("isInFront")]
    seen = [one for one in seen if not any(one.is_behind(front) for front in fronts)]
    texts = [line for one in seen if (line := _line(one)) is not None]
    return texts, [Control(one, str(one.item.property("name"))) for one in seen if _is_control(one)]


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Contrast ratio (WCAG 2.2) of two colours given as red, green, blue from 0 to 255."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


# -- what is there ----------------------------------------------------------------------------


def _walk(window: QQuickWindow) -> list[Seen]:
    whole = QRectF(0, 0, window.width(), window.height())
    found: list[Seen] = []

    def look_below(
        parent: QQuickItem,
        parents: tuple[Seen, ...],
        view: QRectF,
        opacity: float,
        scroller: Seen | None,
    ) -> None:
        for item in sorted(children(parent), key=lambda child: child.z()):
            if not (item.isVisible() and item.isEnabled()):
                continue
            rect = scene_rect(item)
            one = Seen(item, parents, rect, view, opacity * item.opacity(), scroller)
            if one.opacity < 0.01:
                continue
            found.append(one)
            inner = view.intersected(rect) if item.clip() else view
            nearest = one if _is_scroller(one) else scroller
            look_below(item, (*parents, one), inner, one.opacity, nearest)

    look_below(window.contentItem(), (), whole, 1.0, None)
    return found


def _is_scroller(one: Seen) -> bool:
    return bool(one.item.clip()) and one.item.inherits("QQuickFlickable")


def _is_control(one: Seen) -> bool:
    return "Touchable" in one.kinds


def _line(one: Seen) -> Line | None:
    item = one.item
    if not item.inherits("QQuickText") or not str(item.property("text")).strip():
        return None
    # Enumerations and font information do not reach Python as properties.
    said = evaluated(
        item, "[fontInfo.pixelSize, effectiveHorizontalAlignment, verticalAlignment].join()"
    )
    size, across, down = (float(part) for part in str(said).split(","))
    left, top = _real(item, "leftPadding"), _real(item, "topPadding")
    width, height = _real(item, "contentWidth"), _real(item, "contentHeight")
    lines = max(1, int(item.property("lineCount")))
    colour = QColor(item.property("color"))
    if (drawn := draw(item)) is not None:
        return Line(one, str(item.property("text")), drawn.rect, size, lines, colour, drawn)
    if _MIXED.search(str(item.property("text"))):
        # A line of two scripts is broken by the widths of its parts and measured as a whole.
        wide = item.width() - left - _real(item, "rightPadding")
        width = wide if wide < width < wide + _SEAM * size else width
    spare_x = item.width() - left - _real(item, "rightPadding") - width
    spare_y = item.height() - top - _real(item, "bottomPadding") - height
    left += {2: spare_x, 4: spare_x / 2}.get(int(across), 0.0)
    top += {64: spare_y, 128: spare_y / 2}.get(int(down), 0.0)
    ink = item.mapRectToScene(QRectF(left, top, width, height))
    if "UiText" in one.kinds:
        # Set into the height of the usual font: the letters count, not the room above them. A
        # number that is made to fit its line has smaller letters than its font says.
        font = QFont(item.property("font"))
        font.setPixelSize(round(size))
        letters = QFontMetricsF(font).tightBoundingRect(item.property("text"))
        upper = item.baselineOffset() + letters.top()
        ink = item.mapRectToScene(QRectF(left, upper, width, letters.height()))
    return Line(one, str(item.property("text")), ink, size, lines, colour)


def _real(item: QQuickItem, name: str) -> float:
    return float(item.property(name) or 0)


# -- the rules --------------------------------------------------------------------------------


def _room(line: Line) -> list[Fault]:
    item = line.seen.item
    if item.property("truncated"):
        return [Fault("cut", str(line), "shortened with an ellipsis")]
    if line.drawn is not None:
        return _drawn_room(line)
    faults: list[Fault] = []
    wide = item.width() - _real(item, "leftPadding") - _real(item, "rightPadding")
    if "UiText" in line.seen.kinds:
        return faults  # its letters may be higher than the line it keeps; `_box` looks at them
    high = item.height() - _real(item, "topPadding") - _real(item, "bottomPadding")
    if line.ink.width() > wide + _SLACK:
        faults.append(Fault("cut", str(line), f"{line.ink.width():.0f} px wide in {wide:.0f}"))
    if line.ink.height() > high + _SLACK:
        faults.append(Fault("cut", str(line), f"{line.ink.height():.0f} px high in {high:.0f}"))
    return faults


def _drawn_room(line: Line) -> list[Fault]:
    """Strokes may leave the box of their text, but not what is shown of the page. At the side that
    is the sweep of the last letter; more is a text that is too long."""
    seen = line.seen
    wide = seen.rect.width() + _SWEEP * line.size
    if line.ink.width() > wide:
        return [Fault("cut", str(line), f"{line.ink.width():.0f} px wide in {wide:.0f}")]
    view = seen.view
    slack = max(2 * _SLACK, _TIP * line.size)
    above, below = line.ink.top() < view.top() - slack, line.ink.bottom() > view.bottom() + slack
    if seen.scroller is not None:
        # What goes on above or below is not cut.
        flick = seen.scroller.item
        at = _real(flick, "contentY")
        above = above and at <= _SLACK
        below = below and at + flick.height() >= _real(flick, "contentHeight") - _SLACK
    elif view == QRectF(0, 0, view.width(), view.height()):
        return []  # the window, of which `_place` speaks
    aside = line.ink.left() < view.left() - slack or line.ink.right() > view.right() + slack
    if above or below or (aside and seen.scroller is None):
        return [Fault("cut", str(line), f"{_say(line.ink)} in {_say(view)}")]
    return []


def _size(line: Line, screen: Screen) -> list[Fault]:
    least = round(SMALLEST_TEXT * screen.unit_px)
    if line.size < least - 0.5:
        return [Fault("small", str(line), f"{line.size:g} px, at least {least}")]
    return []


def _place(one: Seen, rect: QRectF, name: str, window: QQuickWindow) -> list[Fault]:
    scroller = one.scroller
    room = scroller.rect if scroller else QRectF(0, 0, window.width(), window.height())
    sideways = rect.left() < room.left() - _SLACK or rect.right() > room.right() + _SLACK
    upright = rect.top() < room.top() - _SLACK or rect.bottom() > room.bottom() + _SLACK
    if sideways or (upright and scroller is None):
        return [Fault("outside", name, f"{_say(rect)} in {_say(room)}")]
    return []


def _box(line: Line) -> list[Fault]:
    for parent in reversed(line.seen.parents):
        if _is_scroller(parent):
            return []
        if _is_control(parent) or _is_box(parent):
            if parent.rect.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(line.ink):
                return []
            return [Fault("escapes", str(line), f"{_say(line.ink)} from {_say(parent.rect)}")]
    return []


def _is_box(one: Seen) -> bool:
    """True for a rectangle that is seen."""
    if not one.item.inherits("QQuickRectangle"):
        return False
    edge = float(evaluated(one.item, "border.width"))
    return edge > 0 or QColor(one.item.property("color")).alpha() > 0


def _target(control: Control, screen: Screen) -> list[Fault]:
    below = int(control.seen.item.property("below") or 0)
    sides = control.seen.rect.width(), control.seen.rect.height() + below
    least = TARGET_MM / screen.mm_per_px
    if min(sides) < least - 0.5:
        wide, high = (side * screen.mm_per_px for side in sides)
        return [Fault("target", str(control), f"{wide:.1f} × {high:.1f} mm")]
    return []


def _overlaps(texts: list[Line], controls: list[Control]) -> list[Fault]:
    faults = []
    both: list[Line | Control] = [*texts, *controls]
    shown = [one for one in both if not one.shown.isEmpty()]
    for one, other in combinations(shown, 2):
        shared = one.shown.intersected(other.shown)
        if shared.width() <= _SLACK or shared.height() <= _SLACK or not _meet(one, other, shared):
            continue
        if not (one.seen.is_inside(other.seen) or other.seen.is_inside(one.seen)):
            faults.append(Fault("overlap", str(one), f"{other} at {_say(shared)}"))
    return faults


def _meet(one: Line | Control, other: Line | Control, shared: QRectF) -> bool:
    """True if both have something in the rectangle that they share: a drawn text its strokes."""
    lines = [both for both in (one, other) if isinstance(both, Line)]
    if all(line.drawn is None for line in lines):
        return True
    drawn = [line.drawn or draw(line.seen.item, always=True) for line in lines]
    masks = [each.within(shared) for each in drawn if each is not None]
    return int(np.logical_and.reduce(masks).sum()) > _MEETING


def _colours(line: Line, picture: Pixels, screen: Screen) -> list[Fault]:
    view = line.seen.view.adjusted(0, 0, 0, -_faded(line, screen))
    part = line.ink.intersected(view)
    if part.height() < line.ink.height() / line.lines / 2:
        return []  # the foot of a 2 at the edge is nothing but letter
    pixels = _cut(picture, part)
    if line.drawn is not None:
        pixels = _around(line.drawn, pixels, part)
    # The bar is on every page: the same words in the same pixels need one check only.
    known = hash((line.text, line.colour.rgba(), line.lines, pixels.shape, pixels.tobytes()))
    if line.seen.scroller is None and known in _SOUND:
        return []
    behind = _behind(line, pixels)
    faults = []
    for colour in behind:
        ratio = contrast(_over(line, colour), colour)
        if ratio < CONTRAST:
            says = f"{ratio:.2f}:1 on #{''.join(f'{part:02x}' for part in colour)}"
            faults.append(Fault("contrast", str(line), says))
    if faults or not behind:
        return faults
    view = view.adjusted(0, -_SLACK, 0, _SLACK)
    tall = line.ink.height() / line.lines
    for number in range(line.lines):
        band = QRectF(line.ink.left(), line.ink.top() + number * tall, line.ink.width(), tall)
        if band.top() < view.top() or band.bottom() > view.bottom():
            continue
        # Bold words within a text are drawn a little wider than laid out again.
        if line.drawn is not None and "<b>" not in line.text:
            shown = _shows_strokes(line, line.drawn, picture, band.intersected(view), behind)
        else:
            shown = _is_drawn(line, _cut(picture, band), behind)
        if not shown:
            faults.append(Fault("hidden", str(line), f"line {number + 1} is not on the picture"))
    if not faults and line.seen.scroller is None:
        _SOUND.add(known)
    return faults


def _faded(line: Line, screen: Screen) -> float:
    """Height of the part above the scroller's lower edge in which words fade out."""
    scroller = line.seen.scroller
    if scroller is None:
        return 0.0
    flick = scroller.item
    below = _real(flick, "contentHeight") - flick.height() - _real(flick, "contentY")
    return _FADE * screen.unit_px if below > _SLACK else 0.0


# -- pixels -----------------------------------------------------------------------------------


def _cut(picture: Pixels, rect: QRectF) -> Pixels:
    whole = rect.toAlignedRect()
    top, left = max(0, whole.top()), max(0, whole.left())
    part = picture[top : max(top, whole.bottom() + 1), left : max(left, whole.right() + 1)]
    return part


def _around(drawn: DrawnText, pixels: Pixels, rect: QRectF) -> Pixels:
    """The pixels at and around the strokes; the others, perhaps another text's, as their ground."""
    strokes = drawn.within(rect)[: pixels.shape[0], : pixels.shape[1]]
    near = strokes
    for _ in range(3):
        wider = near.copy()
        wider[1:] |= near[:-1]
        wider[:-1] |= near[1:]
        wider[:, 1:] |= near[:, :-1]
        wider[:, :-1] |= near[:, 1:]
        near = wider
    around = near & ~strokes
    if not around.any():
        return pixels
    commonest = _commonest(pixels[around])[0][0]
    return np.where(near, pixels, np.uint32(commonest))


def _behind(line: Line, part: Pixels) -> list[tuple[int, ...]]:
    """The colours that cover a part of the text's ground; the letters' own is not one of them."""
    if min(part.shape[:2]) < 2:
        return []
    packed = part[:_MOST_ROWS]
    commonest = _commonest(packed.ravel())
    # Heavy letters cut out closely have more pixels than their ground.
    grounds = [_unpack(colour) for colour, _ in commonest]
    own = (line.colour.red(), line.colour.green(), line.colour.blue())
    others = [ground for ground in grounds if max(map(abs, np.subtract(ground, own))) > _NEAR]
    share = next((n for c, n in commonest if others and _unpack(c) == others[0]), 0)
    found = [others[0] if share > 0.1 * packed.size else grounds[0]]
    letters = _over(line, found[0])
    # The smoothed edge of a letter is one pixel wide: a ground has squares of its colour.
    corner = packed[:-1, :-1]
    square = (corner == packed[1:, :-1]) & (corner == packed[:-1, 1:]) & (corner == packed[1:, 1:])
    for colour, count in _commonest(corner[square]):
        if count < _SHARE * packed.size:
            break
        parts = _unpack(colour)
        if parts != found[0] and max(map(abs, np.subtract(parts, letters))) > 6:
            found.append(parts)
    return found


def _commonest(packed: Pixels) -> list[tuple[int, int]]:
    colours, counts = np.unique(packed, return_counts=True)
    order = np.argsort(-counts)[:20]
    return [(int(colours[place]), int(counts[place])) for place in order]


def _shows_strokes(
    line: Line, drawn: DrawnText, picture: Pixels, band: QRectF, behind: list[tuple[int, ...]]
) -> bool:
    """True if most pixels of the strokes in a band have the colour of the letters."""
    part = _cut(picture, QRectF(band.toAlignedRect()))
    strokes = drawn.within(band)[: part.shape[0], : part.shape[1]]
    pixels = part[strokes]
    if pixels.size < _FEW:
        return True
    return any(_near(pixels, _over(line, colour)).mean() > 0.5 for colour in behind)


def _is_drawn(line: Line, part: Pixels, behind: list[tuple[int, ...]]) -> bool:
    """True if some pixels are near the colour of the letters."""
    return any(
        _has(part[:, start : start + _STRIPE], _over(line, colour))
        for colour in behind
        for start in range(0, part.shape[1], _STRIPE)
    )


def _has(part: Pixels, colour: tuple[float, ...]) -> bool:
    return bool(_near(part, colour).any())


def _near(part: Pixels, colour: tuple[float, ...]) -> npt.NDArray[np.bool_]:
    near = np.ones(part.shape, bool)
    for shift, wanted in zip((16, 8, 0), colour, strict=True):
        near &= np.abs((part >> shift & 255).astype(np.int16) - int(wanted)) < _NEAR
    return near


def _over(line: Line, ground: tuple[int, ...]) -> tuple[float, ...]:
    """The colour of the letters as mixed with the ground."""
    strength = line.colour.alphaF() * line.seen.opacity
    own = (line.colour.red(), line.colour.green(), line.colour.blue())
    return tuple(a * strength + b * (1 - strength) for a, b in zip(own, ground, strict=True))


def _unpack(colour: int) -> tuple[int, ...]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _luminance(colour: tuple[float, ...]) -> float:
    shares = (part / 255 for part in colour)
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _say(rect: QRectF) -> str:
    return f"({rect.left():.0f}, {rect.top():.0f}, {rect.right():.0f}, {rect.bottom():.0f})"
