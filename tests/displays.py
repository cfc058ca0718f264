"""Screens that are sold, and how tall the letters of the font are."""

from __future__ import annotations

import math

from kiosk.geometry import Screen

X_HEIGHT, CAPITAL = 0.496, 0.668  # of the font's size; held against the font in test_theme.py
DISPLAYS = {
    '24"': (1920, 1080, 24.0),
    '32" portrait': (1080, 1920, 32.0),
    '10.1"': (1024, 600, 10.1),
    '10.1" sharp': (1920, 1200, 10.1),
    '15.6"': (1366, 768, 15.6),
    '43"': (3840, 2160, 43.0),
    '55" portrait': (2160, 3840, 55.0),
}
DISTANCES = (400, 600, 900)


def width_mm(width: int, height: int, inches: float) -> float:
    return inches * 25.4 * width / math.hypot(width, height)


def display(name: str, distance: float = 600) -> Screen:
    width, height, inches = DISPLAYS[name]
    return Screen(width, height, width_mm(width, height, inches), distance)


def px(units: float, screen: Screen) -> int:
    """Theme.px(): JavaScript rounds halves up, Python to the even number."""
    return math.floor(units * screen.unit_px + 0.5)
