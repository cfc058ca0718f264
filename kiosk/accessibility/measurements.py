"""What was measured on the pages of one kiosk. Lengths in device pixels, colours as '#rrggbb'.

`kiosk/ui/inspect/measure.py` fills these in from the items of a real window; the rules read them.
No Qt here, so that every rule can be tested with numbers of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kiosk.geometry import Screen


class TextItem(NamedTuple):
    """One text. `top` and `bottom` of what is in view; both 0 if it has scrolled out of view.

    `longest`: characters of its longest line, 0 for a text of one line that is never broken.
    """

    text: str
    size: float
    x_height: float
    capital: float
    longest: int
    top: float
    bottom: float


class Control(NamedTuple):
    """One control, as far as it is in view; one that has scrolled out, as it comes into view.
    `width` and `height` are its own, uncut.

    `page_wide`: the whole window is the control, as on the start screen. `id`: what the program
    calls it, whatever its name in the visitor's language.
    """

    name: str
    left: float
    top: float
    right: float
    bottom: float
    width: float
    height: float
    in_bar: bool = False
    page_wide: bool = False
    id: str = ""


class ColourPair(NamedTuple):
    """Something on its ground: the letters of `what`, an icon, an edge or the focus ring."""

    kind: str
    what: str
    colour: str
    ground: str


class QrItem(NamedTuple):
    """A QR code. `modules` and `symbol` (one side) without its quiet zone; `quiet` in modules, the
    narrowest of its four sides; `missing`: words that do not stand beside it."""

    payload: str
    modules: int
    module: int
    symbol: float
    quiet: float
    dark: str
    light: str
    missing: tuple[str, ...] = ()


class MeasuredPage(NamedTuple):
    """One page as it was opened. `pairs` by theme; "" for a page that no visitor can change."""

    name: str
    texts: tuple[TextItem, ...] = ()
    controls: tuple[Control, ...] = ()
    pairs: Mapping[str, tuple[ColourPair, ...]] = MappingProxyType({})
    code: QrItem | None = None


class Measurements(NamedTuple):
    """`usual`: every page as it is; `lowered`: every page with the buttons lower down.

    In seconds: `motion` is the longest movement of a page, `timers` pass between changes that come
    by themselves. `speech`: whether this kiosk reads pages aloud; `sound`: whether it asks "Are
    you still there?" with a sound, too.
    """

    screen: Screen
    normal: tuple[MeasuredPage, ...]
    reach_mode: tuple[MeasuredPage, ...]
    motion: float = 0.0
    timers: tuple[float, ...] = ()
    speech: bool = False
    sound: bool = False
