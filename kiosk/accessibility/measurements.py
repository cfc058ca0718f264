"""Measurements of the pages of one kiosk. Lengths in device pixels, colours as '#rrggbb'.

`kiosk/ui/inspect/measure.py` fills these in from the items of a real window; the rules read them.
No Qt here, so that a test can give every rule its own numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kiosk.geometry import Screen


class TextItem(NamedTuple):
    """One text. `top` and `bottom` of the visible part; both 0 if it has scrolled out of view.

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
    """One control: edges of its visible part, or if it has scrolled out, where it will be when it
    is scrolled in. `width` and `height` are those of the whole control.

    `page_wide`: the whole window is the control, as on the start screen. `name` is in the visitor's
    language; `id` is not translated.
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
    """Two colours that touch: letters (`what`: the text), an icon, an edge or the focus ring, and
    the ground below."""

    kind: str
    what: str
    colour: str
    ground: str


class QrItem(NamedTuple):
    """A QR code. `modules` and `symbol` (one side) are without the quiet zone; `quiet`: the
    narrowest of its four sides, in modules; `missing`: texts that should be beside it and are not.
    """

    payload: str
    modules: int
    module: int
    symbol: float
    quiet: float
    dark: str
    light: str
    missing: tuple[str, ...] = ()


class MeasuredPage(NamedTuple):
    """One page as it was opened. `pairs` by theme; "" for a page that is the same in all themes."""

    name: str
    texts: tuple[TextItem, ...] = ()
    controls: tuple[Control, ...] = ()
    pairs: Mapping[str, tuple[ColourPair, ...]] = MappingProxyType({})
    code: QrItem | None = None


class Measurements(NamedTuple):
    """Every page, once as usual and once in reach mode (buttons lower down).

    In seconds: `motion`, the longest movement of a page; `timers`, the times between automatic
    changes. `speech`: this kiosk reads pages aloud. `sound`: it asks "Are you still there?" with a
    sound, too.
    """

    screen: Screen
    normal: tuple[MeasuredPage, ...]
    reach_mode: tuple[MeasuredPage, ...]
    motion: float = 0.0
    timers: tuple[float, ...] = ()
    speech: bool = False
    sound: bool = False
