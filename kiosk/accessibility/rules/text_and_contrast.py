"""Rules about text and colours: sizes of letters, length of lines, contrast."""

from __future__ import annotations

from collections import Counter

from kiosk.accessibility.contrast import contrast
from kiosk.accessibility.findings import (
    Finding,
    FindingGroup,
    at_least,
    at_most,
    formatted,
    rounded,
    unmeasured,
    yes_no,
)
from kiosk.accessibility.measurements import ColourPair, Measurements, TextItem

X_HEIGHT_PX = 16
"""Reference pixels (EN 301 549 V4.1.0, 5.1.4)."""
CAPITAL_MM = 4.8
"""Height of a capital I (Section 508, 402.4)."""
LONGEST_LINE = 80
"""Characters (WCAG 2.2, 1.4.8)."""
TEXT = 4.5
STRONG_TEXT = 7.0
SHAPE = 3.0
"""Contrast ratios, to 1 (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). The exception for large letters is not
used, because a kiosk is read in daylight."""

_SMALLER = (
    "Set screen.viewing_distance_mm to the real distance of visitors, or use a larger screen; "
    "check screen.width_mm with a ruler."
)
_THEMES = (("light", "Light", TEXT), ("dark", "Dark", TEXT), ("contrast", "Strong", STRONG_TEXT))


def letters(facts: Measurements) -> FindingGroup:
    mm = facts.screen.mm_per_px
    texts = [one for page in (*facts.normal, *facts.reach_mode) for one in page.texts]
    smallest = min(one.x_height for one in texts) * mm
    reading = _reading_size(facts) * mm
    longest, where = max((one.longest, page.name) for page in facts.normal for one in page.texts)
    return FindingGroup(
        "Text",
        (
            at_least(
                "x-height",
                "Height of an x in the smallest text",
                smallest,
                # Rounded to 0.01 mm, because limits are printed with two decimals.
                round(X_HEIGHT_PX * facts.screen.reference_px_mm, 2),
                "mm",
                "EN 301 549, 5.1.4",
                _SMALLER,
            ),
            at_least(
                "capital",
                "Height of a capital I in the smallest text",
                min(one.capital for one in texts) * mm,
                CAPITAL_MM,
                "mm",
                "Section 508, 402.4",
                _SMALLER,
            ),
            yes_no(
                "reading-size",
                "Height of an x in the text of the cards",
                reading > smallest,
                formatted(rounded(reading), "mm"),
                "more than the smallest",
                "EN 301 549, 5.1.4, note 2",
                "The program's own sizes are wrong: please report it.",
            )._replace(number=rounded(reading), unit="mm"),
            at_most(
                "line-length",
                "Longest line",
                longest,
                LONGEST_LINE,
                "characters",
                "WCAG 2.2, 1.4.8",
                f"It is on the page “{where}”. Larger text, which any visitor can choose, make "
                "shorter lines.",
            ),
            unmeasured(
                "text-spacing",
                "Wider spacing of lines and letters cuts nothing",
                "1.5 lines, 0.12 em, 0.16 em",
                "WCAG 2.2, 1.4.12",
                "Visitors cannot change the spacing, so EN 301 549, 11.1.4.12 does not ask for it; "
                "it has not been tried yet.",
            ),
        ),
    )


def _reading_size(facts: Measurements) -> float:
    """Returns the x-height of most of the cards' text, in device pixels."""
    sizes: Counter[float] = Counter()
    for page in facts.normal:
        for one in page.texts if page.name.startswith("card") else ():
            sizes[one.x_height] += len(one.text)
    everything: list[TextItem] = [one for page in facts.normal for one in page.texts]
    return sizes.most_common(1)[0][0] if sizes else max(one.x_height for one in everything)


def colours(facts: Measurements) -> FindingGroup:
    found: list[Finding] = []
    for theme, name, least in _THEMES:
        for is_text in (True, False):
            # The start screen and the screen after "Hide this" are always light.
            themes = (theme, "") if theme == "light" else (theme,)
            pairs = [
                (contrast(pair.colour, pair.ground), page.name, pair)
                for page in facts.normal
                for one in themes
                for pair in page.pairs.get(one, ())
                if (pair.kind == "text") is is_text
            ]
            if pairs:
                ratio, page_name, pair = min(pairs, key=lambda entry: entry[0])
                found.append(_worst(theme, name, least, is_text, ratio, page_name, pair))
    return FindingGroup("Colours", tuple(found))


def _worst(
    theme: str, name: str, least: float, is_text: bool, ratio: float, page: str, pair: ColourPair
) -> Finding:
    source = "1.4.6" if least == STRONG_TEXT else "1.4.3"
    return at_least(
        f"contrast-{theme}" if is_text else f"shapes-{theme}",
        f"{name} colours: text on its background"
        if is_text
        else f"{name} colours: icons, edges of buttons, focus ring",
        ratio,
        least if is_text else SHAPE,
        ": 1",
        f"WCAG 2.2, {source}" if is_text else "WCAG 2.2, 1.4.11",
        f"The {pair.kind} of “{_short(pair.what)}” on the page “{page}”: {pair.colour} on "
        f"{pair.ground}.",
    )


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29]}…"
