"""Millimetres on real screens: the numbers that the standards ask for, before anything is drawn.

The rules are those of EN 301 549 V4.1.0 (5.1.4 text, 8.3 heights), WCAG 2.2 and Section 508. What
the font and Theme.qml make of them is in tests/ui/qml/test_theme.py.
"""

from __future__ import annotations

import pytest

from kiosk.geometry import (
    SMALLEST_TARGET,
    SMALLEST_TEXT,
    Screen,
    fallback_width_mm,
    plausible,
    reach_area,
    reach_split,
    screen_for,
)
from tests.displays import CAPITAL, DISPLAYS, DISTANCES, X_HEIGHT, display, px, width_mm

every_screen = pytest.mark.parametrize("name", DISPLAYS)
every_distance = pytest.mark.parametrize("distance", DISTANCES)


@every_screen
@every_distance
def test_the_smallest_text_can_be_read(name: str, distance: int):
    screen = display(name, distance)
    size_mm = px(SMALLEST_TEXT, screen) * screen.mm_per_px
    assert size_mm * X_HEIGHT >= 16 * screen.reference_px_mm
    assert size_mm * X_HEIGHT >= 3.57
    assert size_mm * CAPITAL >= 4.8


@every_screen
@every_distance
def test_the_smallest_target_can_be_touched(name: str, distance: int):
    # Theme.target is two units more than the rule, so that rounding never takes it below.
    screen = display(name, distance)
    target_mm = px(SMALLEST_TARGET + 2, screen) * screen.mm_per_px
    assert target_mm >= 20
    assert target_mm >= 90 * screen.reference_px_mm


@every_screen
@every_distance
def test_a_code_is_a_tenth_of_the_distance(name: str, distance: int):
    screen = display(name, distance)
    assert screen.smallest_qr_px * screen.mm_per_px == pytest.approx(distance / 10, abs=0.2)


@every_screen
def test_the_unit_never_shrinks_for_visitors_who_stand_near(name: str):
    near, usual, far = (display(name, distance) for distance in DISTANCES)
    assert near.unit_px == pytest.approx(usual.unit_px, rel=1e-4)
    assert usual.unit_px <= far.unit_px


def test_the_unit_grows_with_the_distance():
    assert display('24"', 900).unit_mm == pytest.approx(900 / 2688)
    assert display('24"', 600).unit_mm == pytest.approx(600 / 2688)


@every_screen
@every_distance
def test_a_page_is_never_wider_than_it_is_designed_for(name: str, distance: int):
    screen = display(name, distance)
    assert screen.width_units <= (1778 if screen.portrait else 3160) + 1e-6


def test_large_screens_show_more_and_not_only_larger():
    """Spec, section 3: from 24 to 43 inches units grow at most 1.35 times."""
    assert display('43"').unit_mm == pytest.approx(1.35 * 0.2232, rel=1e-3)
    assert display('43"').width_units == pytest.approx(3159, abs=2)
    assert display('55" portrait').width_units == pytest.approx(1778)
    assert screen_for(3840, 2160, configured_mm=1400).width_units == pytest.approx(3160)
    assert screen_for(2560, 1440, configured_mm=597).width_units == pytest.approx(2400)
    assert display('24"').unit_mm == pytest.approx(0.2232, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "compact", "portrait", "units"),
    [
        ('24"', False, False, (2380, 1339)),
        ('32" portrait', False, True, (1440, 2560)),
        ('10.1"', True, False, (992, 581)),
        ('10.1" sharp', True, False, (975, 609)),
        ('15.6"', True, False, (1547, 870)),
        ('43"', False, False, (3159, 1777)),
        ('55" portrait', False, True, (1778, 3161)),
    ],
)
def test_which_layout_a_screen_gets(
    name: str, compact: bool, portrait: bool, units: tuple[int, int]
):
    screen = display(name)
    assert (screen.compact, screen.portrait) == (compact, portrait)
    assert (round(screen.width_units), round(screen.height_units)) == units


def test_farther_away_a_page_has_less_room():
    assert not display('24"', 600).compact
    assert display('24"', 900).compact


def test_a_square_screen_is_laid_out_as_landscape():
    assert not Screen(1000, 1000, 300.0).portrait


def test_pixels_are_square():
    screen = Screen(1920, 1080, 480.0)
    assert (screen.mm_per_px, screen.height_mm) == (0.25, 270.0)


# -- where the width comes from -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "inches"),
    [
        ((1024, 600), 10.1),
        ((1280, 800), 10.1),
        ((800, 1280), 10.1),
        ((1281, 800), 15.6),
        ((1366, 768), 15.6),
        ((1600, 900), 15.6),
        ((1601, 900), 24.0),
        ((1920, 1080), 24.0),
        ((1080, 1920), 32.0),
        ((2999, 1687), 24.0),
        ((3000, 1687), 43.0),
        ((3840, 2160), 43.0),
        ((2160, 3840), 55.0),
    ],
)
def test_the_table_for_screens_that_tell_nothing(size: tuple[int, int], inches: float):
    assert fallback_width_mm(*size) == pytest.approx(width_mm(*size, inches))


@pytest.mark.parametrize(
    ("reported", "pixels", "believed"),
    [
        (531, 1920, True),
        (223, 1024, True),
        (115.2, 1920, True),
        (951, 3840, True),
        (0, 1920, False),
        (16, 1920, False),
        (99, 1024, False),
        (100, 1920, False),
        (160, 3840, False),
        (1230, 1024, False),
        (2999, 3840, True),
        (3001, 3840, False),
        (-5, 1920, False),
        (float("nan"), 1920, False),
    ],
)
def test_what_a_screen_says_is_believed_only_if_it_can_be_true(
    reported: float, pixels: int, believed: bool
):
    assert plausible(reported, pixels) is believed


@pytest.mark.parametrize(
    ("configured", "reported", "width", "source"),
    [
        (600, 531, 600, "settings"),
        (600, None, 600, "settings"),
        (None, 531, 531, "the screen"),
        (None, 0, 531.3, "fallback"),
        (None, 160, 160, "the screen"),
        (None, None, 531.3, "fallback"),
    ],
)
def test_the_settings_come_first_then_the_screen_then_the_table(
    configured: float | None, reported: float | None, width: float, source: str
):
    screen = screen_for(1920, 1080, configured_mm=configured, reported_mm=reported)
    assert screen.width_mm == pytest.approx(width, abs=0.1)
    assert screen.source == source


def test_distance_and_edge_are_handed_on():
    screen = screen_for(1920, 1080, viewing_distance_mm=750, bottom_edge_mm=820)
    assert (screen.viewing_distance_mm, screen.bottom_edge_mm) == (750, 820)
    assert (screen_for(1, 1).viewing_distance_mm, screen_for(1, 1).bottom_edge_mm) == (600, 900)


# -- reach mode ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "edge", "low", "high"),
    [
        ('55" portrait', 300, 800, 1100),
        ('55" portrait', 700, 800, 1100),
        ('55" portrait', 900, 900, 1108),  # the lowest page that there is
        ('24"', 900, 900, 1100),
        ('24"', 700, 800, 999),  # it ends there
        ('24"', 500, 679, 799),  # it ends there: the lowest page
        ('24"', 1200, 1200, 1321),
        ('10.1"', 900, 900, 1030),
    ],
)
def test_reach_mode_takes_what_lies_between_the_heights(
    name: str, edge: float, low: float, high: float
):
    screen = display(name)._replace(bottom_edge_mm=edge)
    first, rows = reach_area(screen)
    assert 0 <= first < first + rows <= screen.height_px
    top = edge + screen.height_mm
    assert top - first * screen.mm_per_px == pytest.approx(high, abs=1)
    assert top - (first + rows) * screen.mm_per_px == pytest.approx(low, abs=1)


@pytest.mark.parametrize(
    ("size", "width_mm", "edge"),
    [
        ((1080, 1920), 398, 900),
        ((1080, 1920), 398, 800),
        ((2160, 3840), 685, 900),
        ((2160, 3840), 685, 300),
    ],
)
def test_an_upright_screen_is_split_at_the_two_heights(
    size: tuple[int, int], width_mm: float, edge: float
):
    screen = Screen(*size, width_mm, bottom_edge_mm=edge)
    split = reach_split(screen)
    assert split is not None
    top, page = split
    highest = edge + screen.height_mm - top * screen.mm_per_px
    lowest = highest - page.height_px * screen.mm_per_px
    middle = lowest + page.low_px * screen.mm_per_px
    assert highest <= 1600
    assert 1100 - screen.mm_per_px <= middle <= 1100
    assert max(800, edge) <= lowest < max(800, edge) + 2 * screen.mm_per_px
    # Never too small to be read, and no larger than on a page that is not split.
    assert screen.legible_px <= page.unit_px <= screen.unit_px


@pytest.mark.parametrize(
    ("size", "width_mm", "edge"),
    [
        ((1920, 1080), 531, 900),  # wide
        ((600, 1024), 131, 900),  # narrow
        ((1080, 1920), 398, 400),  # all of it is below 1108 mm
        ((1080, 1920), 398, 1200),  # nothing of it is below 1100 mm
    ],
)
def test_other_screens_are_not_split(size: tuple[int, int], width_mm: float, edge: float):
    assert reach_split(Screen(*size, width_mm, bottom_edge_mm=edge)) is None
