"""Whether what is written in a bundle's colours can be read (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import math

from kiosk.bundle.model import Brand
from kiosk.bundle.parse import BUNDLE_FILE
from kiosk.bundle.places import Places
from kiosk.bundle.problems import Problems

WHITE = "#ffffff"
INK = "#0f1c2e"
SOFT_INK = "#44546a"
TEXT = 4.5
"""To 1: the least contrast of text."""
SHAPE = 3.0
"""To 1: the least contrast of icons, edges and large signs."""


def luminance(colour: str) -> float:
    """Relative luminance of '#rrggbb', from 0 to 1 (WCAG 2.2, definition)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def check_colours(brand: Brand, places: Places, problems: Problems) -> None:
    """One problem for each of the three colours at most: the pair that is worst off.

    Against a brand colour that must change anyway the other two are not held: what would be right
    for it now will be wrong for the next.
    """
    pairs = {
        "colour": (("White text", WHITE, brand.colour, TEXT),),
        "soft": (
            ("Text", INK, brand.soft, TEXT),
            ("Grey text", SOFT_INK, brand.soft, TEXT),
            ("The brand colour", brand.colour, brand.soft, SHAPE),
        ),
        "paper": (
            ("Text", INK, brand.paper, TEXT),
            ("Grey text", SOFT_INK, brand.paper, TEXT),
            ("The brand colour", brand.colour, brand.paper, SHAPE),
        ),
    }
    wrong = contrast(WHITE, brand.colour) < TEXT
    for name, rules in pairs.items():
        if wrong and name != "colour":
            rules = tuple(rule for rule in rules if rule[1] != brand.colour)
        found = [(contrast(a, b) / least, what, a, b, least) for what, a, b, least in rules]
        share, what, above, below, least = min(found)
        if share < 1:
            # Rounded down: a ratio that fails must not look like one that passes.
            ratio = math.floor(contrast(above, below) * 100) / 100
            problems.error(
                places.near(BUNDLE_FILE, "brand", name),
                f"{what} ({above}) on '{name}' ({below}) has a contrast of {ratio:.2f} to 1; "
                f"it needs {least} to 1.",
                "Choose a darker colour." if name == "colour" else "Choose a lighter colour.",
            )
