"""Checks that a bundle's colours are legible (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import math

from kiosk.accessibility.contrast import contrast
from kiosk.bundle.model import Brand
from kiosk.bundle.parse import BUNDLE_FILE
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.problems import Problems

WHITE = "#ffffff"
INK = "#0f1c2e"
SOFT_INK = "#44546a"
TEXT = 4.5
"""Least contrast of text, to 1."""
SHAPE = 3.0
"""Least contrast of icons, edges and large signs, to 1."""


def check_colours(brand: Brand, nodes: NodeIndex, problems: Problems) -> None:
    """Reports at most one problem for each of the three colours: the pair with the least contrast.

    If the brand colour itself must change, the other two are not compared with it: a correction
    for the present one may be wrong for the next.
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
                nodes.nearest(BUNDLE_FILE, "brand", name),
                f"{what} ({above}) on '{name}' ({below}) has a contrast of {ratio:.2f} to 1; "
                f"it needs {least} to 1.",
                "Choose a darker colour." if name == "colour" else "Choose a lighter colour.",
            )
