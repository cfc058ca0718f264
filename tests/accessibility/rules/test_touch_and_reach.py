"""Sizes of controls, and their heights above the floor."""

from __future__ import annotations

import pytest

from kiosk.accessibility.findings import Verdict
from kiosk.accessibility.report import sentence
from kiosk.accessibility.rules import (
    touch_and_reach,
)
from tests.accessibility.example_measurements import (
    BACK,
    COMFORT,
    SCREEN,
    facts,
    found,
    in_short,
    page_with,
)


def test_heights_above_the_floor():
    reach = touch_and_reach.reach(facts())
    assert in_short(found(reach, "reach")) == "met: 920 to 1045 mm, 800 to 1100 mm"
    assert in_short(found(reach, "reach-words")) == "met: 1145 mm, at most 1600 mm"
    assert in_short(found(reach, "way-to-reach")) == "met: 932 mm and 1032 mm, 800 to 1100 mm"
    assert in_short(found(reach, "reach-width")) == "met: 75 mm, at most 900 mm"
    assert in_short(found(reach, "lower-edge")) == "met: 900 mm, at least 800 mm"


def test_a_screen_that_hangs_too_high():
    made = facts(screen=SCREEN._replace(bottom_edge_mm=1400))
    reach = touch_and_reach.reach(made)
    one = found(reach, "reach")
    assert in_short(one) == "not met: 1420 to 1545 mm, 800 to 1100 mm"
    assert one.note == (
        "Hang the screen so that its lower edge is 800 to 975 mm above the floor, then set "
        "screen.bottom_edge_mm."
    )
    assert in_short(found(reach, "reach-words")) == "not met: 1645 mm, at most 1600 mm"


def test_a_screen_that_hangs_too_low():
    made = facts(screen=SCREEN._replace(bottom_edge_mm=700))
    reach = touch_and_reach.reach(made)
    assert sentence(found(reach, "lower-edge")) == (
        "Lower edge of the screen above the floor: 700 mm; the limit is at least 800 mm. "
        "Hang the screen higher, then set screen.bottom_edge_mm."
    )
    assert in_short(found(reach, "reach")) == "not met: 720 to 845 mm, 800 to 1100 mm"


def test_one_pixel_is_no_fault():
    row = SCREEN.mm_per_px
    low = BACK._replace(bottom=1080 + (100 + row * 0.9) / row)
    made = page_with(facts(), 1, controls=(low, COMFORT))
    assert found(touch_and_reach.reach(made), "reach").verdict is Verdict.MET
    lower = BACK._replace(bottom=1080 + (100 + row * 1.1) / row)
    made = page_with(facts(), 1, controls=(lower, COMFORT))
    assert found(touch_and_reach.reach(made), "reach").verdict is Verdict.NOT_MET


def test_a_way_to_reach_mode_that_is_out_of_reach():
    tall = facts(screen=SCREEN._replace(height_px=3000))
    one = found(touch_and_reach.reach(tall), "way-to-reach")
    assert in_short(one) == "not met: 1412 mm and 1512 mm, 800 to 1100 mm"
    assert one.note.startswith("No height is right for this screen: it is too tall. Until then")


def test_without_the_two_buttons_there_is_no_way():
    with pytest.raises(ValueError, match="two buttons"):
        touch_and_reach.reach(page_with(facts(), 2, controls=(BACK,)))


def test_a_small_button_and_a_wide_page():
    small = BACK._replace(width=79)
    wide = COMFORT._replace(left=3500, right=3700)
    made = page_with(facts(), 3, controls=(small, wide))
    reach = touch_and_reach.reach(made)
    assert in_short(found(reach, "target")) == "not met: 19.75 mm, at least 20 mm"
    assert in_short(found(reach, "reach-width")) == "not met: 925 mm, at most 900 mm"
