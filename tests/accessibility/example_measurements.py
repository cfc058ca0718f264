"""Measurements of a kiosk that meets every rule, to be changed by a test."""

from __future__ import annotations

from typing import Any

from kiosk.accessibility.findings import Finding, FindingGroup
from kiosk.accessibility.measurements import (
    ColourPair,
    Control,
    MeasuredPage,
    Measurements,
    QrItem,
    TextItem,
)
from kiosk.geometry import Screen

SCREEN = Screen(1920, 1080, 480.0)  # a quarter of a millimetre a pixel; rows 0 to 1080: 1170 to 900
SMALL = TextItem("Small", 33, x_height=16, capital=20, longest=30, top=100, bottom=140)
READ = TextItem(
    "Longer words that are read", 38, x_height=20, capital=26, longest=80, top=0, bottom=0
)
BACK = Control("Back", 0, 900, 100, 1000, 100, 100, in_bar=True)
COMFORT = Control("Easier", 100, 900, 200, 1000, 100, 100, True, id="comfort")
LOWER = Control("Lower down", 100, 500, 300, 600, 200, 100, id="lower")
WHOLE = Control("Start", 0, 0, 1920, 1080, 1920, 1080, page_wide=True)
CODE = QrItem("https://www.example.org/", 25, 12, 300.0, 4.5, "#0f1c2e", "#ffffff")
GOOD = (
    ColourPair("text", "Words", "#0f1c2e", "#ffffff"),
    ColourPair("focus ring", "Back", "#0f1c2e", "#ffffff"),
)
PAIRS = {"light": GOOD, "dark": GOOD, "contrast": GOOD}


def facts(**changes: Any) -> Measurements:
    usual = (
        MeasuredPage("attract", (SMALL,), (WHOLE,), {"": GOOD}),
        MeasuredPage("home", (SMALL,), (BACK, COMFORT), PAIRS),
        MeasuredPage("comfort", (SMALL,), (BACK, COMFORT, LOWER), PAIRS),
        MeasuredPage("card one", (SMALL, READ), (BACK, COMFORT), PAIRS),
        MeasuredPage("destination two", (SMALL,), (BACK, COMFORT), PAIRS, CODE),
    )
    made = Measurements(
        SCREEN, usual, usual[1:], motion=0.15, timers=(8.0, 1.0), speech=True, sound=True
    )
    return made._replace(**changes)


def page_with(base: Measurements, number: int, **changes: Any) -> Measurements:
    """The same with another page in both looks."""
    pages = list(base.normal)
    pages[number] = pages[number]._replace(**changes)
    return base._replace(normal=tuple(pages), reach_mode=tuple(pages[1:]))


def found(group: FindingGroup, id: str) -> Finding:
    return next(one for one in group.findings if one.id == id)


def in_short(one: Finding) -> str:
    return f"{one.verdict}: {one.value}, {one.limit}"
