"""Measurements of a kiosk that meets every rule, to be changed by a test."""

from __future__ import annotations

from typing import Any

from kiosk.accessibility.findings import Finding, Group
from kiosk.accessibility.measurements import Code, Control, Facts, Page, Pair, Words
from kiosk.geometry import Screen

SCREEN = Screen(1920, 1080, 480.0)  # a quarter of a millimetre a pixel; rows 0 to 1080: 1170 to 900
SMALL = Words("Small", 33, x_height=16, capital=20, longest=30, top=100, bottom=140)
READ = Words("Longer words that are read", 38, x_height=20, capital=26, longest=80, top=0, bottom=0)
BACK = Control("Back", 0, 900, 100, 1000, 100, 100, in_bar=True)
COMFORT = Control("Comfort", 100, 900, 200, 1000, 100, 100, True, id="comfort")
LOWER = Control("Lower down", 100, 500, 300, 600, 200, 100, id="lower")
WHOLE = Control("Start", 0, 0, 1920, 1080, 1920, 1080, page_wide=True)
CODE = Code("https://www.example.org/", 25, 12, 300.0, 4.5, "#0f1c2e", "#ffffff")
GOOD = (
    Pair("text", "Words", "#0f1c2e", "#ffffff"),
    Pair("focus ring", "Back", "#0f1c2e", "#ffffff"),
)
PAIRS = {"light": GOOD, "dark": GOOD, "contrast": GOOD}


def facts(**changes: Any) -> Facts:
    usual = (
        Page("attract", (SMALL,), (WHOLE,), {"": GOOD}),
        Page("home", (SMALL,), (BACK, COMFORT), PAIRS),
        Page("comfort", (SMALL,), (BACK, COMFORT, LOWER), PAIRS),
        Page("card one", (SMALL, READ), (BACK, COMFORT), PAIRS),
        Page("destination two", (SMALL,), (BACK, COMFORT), PAIRS, CODE),
    )
    made = Facts(SCREEN, usual, usual[1:], motion=0.15, timers=(8.0, 1.0), speech=True, sound=True)
    return made._replace(**changes)


def page_with(base: Facts, number: int, **changes: Any) -> Facts:
    """The same with another page in both looks."""
    pages = list(base.usual)
    pages[number] = pages[number]._replace(**changes)
    return base._replace(usual=tuple(pages), lowered=tuple(pages[1:]))


def found(group: Group, id: str) -> Finding:
    return next(one for one in group.findings if one.id == id)


def told(one: Finding) -> str:
    return f"{one.verdict}: {one.value}, {one.limit}"
