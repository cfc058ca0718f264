"""The screen in millimetres, and the size of one layout unit on it.

Pages are laid out in *units*. A unit is at least one reference pixel (EN 301 549 and WCAG 2.2:
mm = viewing distance × px / 2688), so a size written in units meets the millimetre rules on every
screen. Without Qt, so that the numbers can be computed, printed and tested anywhere.
"""

from __future__ import annotations

import math
from typing import NamedTuple

REFERENCE_DIVISOR = 2688
"""Viewing distance in mm / 2688 = one reference pixel in mm (CSS: 1/96 inch at 28 inches)."""

SMALLEST_UNIT_MM = 0.2232
"""One reference pixel at 600 mm. The unit is never smaller, even at a shorter viewing distance:
Section 508 (capital letters of 4.8 mm) and 20 mm targets do not shrink with the distance."""

DEFAULT_VIEWING_DISTANCE_MM = 600
DEFAULT_BOTTOM_EDGE_MM = 900

WIDEST_LANDSCAPE = 2400
WIDEST_PORTRAIT = 1440
"""Units. On larger screens the unit grows, up to `MOST_GROWTH`; then the page becomes wider: a
43-inch screen shows more, and not the same page 1.8 times as large."""

_LEAST_UNIT = 0.05
"""Device pixels: letters have at least one, also in a window that another program has made tiny."""

MOST_GROWTH = 1.35
WIDEST_LARGE_LANDSCAPE = 3160
WIDEST_LARGE_PORTRAIT = 1778
"""Units: the width of 43 inches at that growth. A page is never laid out wider; on still larger
screens the unit grows again."""

SMALLEST_TEXT = 33
"""Units. Atkinson Hyperlegible Next has an x-height of 0.496 and capitals of 0.668 of its size:
33 gives an x-height of 16.4 reference pixels and capitals of 4.9 mm."""

SMALLEST_TARGET = 90
"""Units: 20 mm at the smallest unit."""

STILL_FINGER_MM = 10
"""A finger that moves less is held still, though it trembles; one that moves more swipes, and
presses nothing."""

SMALLEST_QR_MM_PER_MM = 0.1
"""A QR symbol's side is at least a tenth of the viewing distance."""

SHALLOW = 1200
NARROW_LANDSCAPE = 1600
NARROW_PORTRAIT = 1000
"""Units. Pages lower or narrower than this use the compact sizes: one line less in each text."""

REACH_LOW_MM = 800
REACH_HIGH_MM = 1100
"""Heights above the floor between which a person who sits can reach every control
(EN 301 549 V4.1.0, 8.3.5.1). Section 508, 407.8 allows more."""

LOWEST_PAGE = 540
LOWEST_NARROW_PAGE = 1240
"""Units: the least height of a page in reach mode, if the screen is that high. On a narrow portrait
screen code and text are one below the other: its uppermost tiles are then up to 75 mm too high,
which is still within Section 508, 407.8 (1,220 mm), and everything scrolls down into reach."""

READ_HIGH_MM = 1600
"""Height above the floor up to which text can be read by a person who sits (EN 301 549 V4.1.0,
8.3.3.1)."""

LOW_UNITS = 900
"""Units: what the lower part of a split page has, if the text can still be read."""

LOWEST_SPLIT_READING = 700
"""Units: what the part that is only read must have for a split page."""

MIN_HEIGHT = 380
MIN_WIDTH = 650
"""Units. Less has no room for a few words between strip and bar, nor for the bar itself."""

_PLAUSIBLE_MM_PER_PX = (0.06, 1.2)
_PLAUSIBLE_WIDTH_MM = (100, 3000)


class Screen(NamedTuple):
    """One screen in pixels and millimetres. `source`: origin of the width, as a phrase. `low_px`:
    rows of the lower part of a split page, for which units are small enough; 0: it is not split."""

    width_px: int
    height_px: int
    width_mm: float
    viewing_distance_mm: float = DEFAULT_VIEWING_DISTANCE_MM
    bottom_edge_mm: float = DEFAULT_BOTTOM_EDGE_MM
    source: str = "settings"
    low_px: int = 0

    @property
    def mm_per_px(self) -> float:
        return self.width_mm / self.width_px

    @property
    def height_mm(self) -> float:
        """Height with square pixels: EDID heights are wrong more often than widths."""
        return self.height_px * self.mm_per_px

    @property
    def reference_px_mm(self) -> float:
        return self.viewing_distance_mm / REFERENCE_DIVISOR

    @property
    def portrait(self) -> bool:
        return self.height_px > self.width_px

    @property
    def unit_px(self) -> float:
        """Device pixels per layout unit."""
        widest = WIDEST_PORTRAIT if self.portrait else WIDEST_LANDSCAPE
        large = WIDEST_LARGE_PORTRAIT if self.portrait else WIDEST_LARGE_LANDSCAPE
        grown = min(self.width_px / widest, SMALLEST_UNIT_MM * MOST_GROWTH / self.mm_per_px)
        across = self.width_px / large
        if self.low_px:
            grown = across = min(max(grown, across), self.low_px / LOW_UNITS)
        # A page of fewer units has no room for its text. The text is then smaller than the viewing
        # distance requires, which `too_far` reports.
        most = min(self.width_px / MIN_WIDTH, self.height_px / MIN_HEIGHT)
        return max(min(max(self.legible_px, grown, across), most), _LEAST_UNIT)

    @property
    def legible_px(self) -> float:
        """Device pixels of the smallest unit whose text can be read."""
        return max(self.reference_px_mm, SMALLEST_UNIT_MM) / self.mm_per_px

    @property
    def too_far(self) -> bool:
        """True if the screen is too small to be read from its viewing distance."""
        return self.unit_px < self.legible_px * 0.999

    @property
    def unit_mm(self) -> float:
        return self.unit_px * self.mm_per_px

    @property
    def width_units(self) -> float:
        return self.width_px / self.unit_px

    @property
    def height_units(self) -> float:
        return self.height_px / self.unit_px

    @property
    def compact(self) -> bool:
        if self.portrait:
            return self.width_units < NARROW_PORTRAIT
        return self.width_units < NARROW_LANDSCAPE or self.height_units < SHALLOW

    @property
    def smallest_qr_px(self) -> int:
        """Side of a QR symbol, without its quiet zone, in device pixels."""
        return round(self.viewing_distance_mm * SMALLEST_QR_MM_PER_MM / self.mm_per_px)


def reach_area(screen: Screen) -> tuple[int, int]:
    """Returns first row and number of rows, in device pixels, of the part of a screen that reach
    mode uses: the part between the two heights.

    If that part is less than a usable page, one usable page as near to it as possible.
    """
    top_mm = screen.bottom_edge_mm + screen.height_mm
    lowest = LOWEST_NARROW_PAGE if screen.portrait and screen.compact else LOWEST_PAGE
    page_mm = min(lowest * screen.unit_mm, screen.height_mm)
    low = min(max(screen.bottom_edge_mm, REACH_LOW_MM), top_mm - page_mm)
    low = max(low, screen.bottom_edge_mm)
    high = min(max(REACH_HIGH_MM, low + page_mm), top_mm)
    first = round((top_mm - high) / screen.mm_per_px)
    last = round((top_mm - low) / screen.mm_per_px)
    return first, min(last, screen.height_px) - first


def reach_split(screen: Screen) -> tuple[int, Screen] | None:
    """Returns first row, in device pixels, and size of a page in reach mode that is split: its
    upper part is only read and begins at READ_HIGH_MM at most; its lower part (`low_px`) has all
    controls. None where the screen has no room for it: on screens that
    are wide, narrow, or not much higher than the lower part."""
    if not screen.portrait or screen.compact:
        return None
    top_mm = screen.bottom_edge_mm + screen.height_mm
    top = max(0, math.ceil((top_mm - READ_HIGH_MM) / screen.mm_per_px))
    first = math.ceil((top_mm - REACH_HIGH_MM) / screen.mm_per_px)
    low_mm = max(REACH_LOW_MM, screen.bottom_edge_mm)
    end = min(screen.height_px, math.floor((top_mm - low_mm) / screen.mm_per_px))
    page = screen._replace(height_px=end - top, low_px=end - first)
    if (
        end - first < LOWEST_PAGE * screen.legible_px
        or first - top < LOWEST_SPLIT_READING * page.unit_px
        or not page.portrait
    ):
        return None
    return top, page


def fallback_width_mm(width_px: int, height_px: int) -> float:
    """Returns the width assumed if neither the settings nor the screen give one.

    Up to 1280 pixels on the long side: 10.1 inches; up to 1600: 15.6; above that 24 inches in
    landscape and 32 in portrait; from 3000 pixels 43 inches in landscape and 55 in portrait.
    Measured along the diagonal, as screens are sold.
    """
    longest = max(width_px, height_px)
    portrait = height_px > width_px
    if longest <= 1280:
        diagonal = 10.1
    elif longest <= 1600:
        diagonal = 15.6
    elif longest < 3000:
        diagonal = 32.0 if portrait else 24.0
    else:
        diagonal = 55.0 if portrait else 43.0
    across = float((width_px**2 + height_px**2) ** 0.5)
    return diagonal * 25.4 * width_px / across


def plausible(width_mm: float, width_px: int) -> bool:
    """True if a width reported by the screen (EDID) is possible; many report 0, 160 × 90 or a
    ratio."""
    least, most = _PLAUSIBLE_MM_PER_PX
    narrow, wide = _PLAUSIBLE_WIDTH_MM
    return narrow <= width_mm <= wide and least <= width_mm / width_px <= most


def screen_for(
    width_px: int,
    height_px: int,
    *,
    configured_mm: float | None = None,
    reported_mm: float | None = None,
    viewing_distance_mm: float = DEFAULT_VIEWING_DISTANCE_MM,
    bottom_edge_mm: float = DEFAULT_BOTTOM_EDGE_MM,
) -> Screen:
    """Returns a screen with the settings' width, else the reported one if plausible, else the
    fallback."""
    if configured_mm is not None:
        width_mm, source = configured_mm, "settings"
    elif reported_mm is not None and plausible(reported_mm, width_px):
        width_mm, source = reported_mm, "the screen"
    else:
        width_mm, source = fallback_width_mm(width_px, height_px), "fallback"
    return Screen(width_px, height_px, width_mm, viewing_distance_mm, bottom_edge_mm, source)
