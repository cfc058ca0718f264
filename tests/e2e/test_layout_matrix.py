"""Every language, size of words, theme and reach mode on every screen: nothing cut, overlapping,
small or hard to see.

`make test` draws each language in the largest words and in another size, with and without reach,
and rows in which sizes, themes and reach meet; with KIOSK_TORTURE set (`make torture`) every
combination is drawn, which takes more than an hour.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, product
from pathlib import Path

import pytest

from kiosk.bundle.model import Bundle
from kiosk.languages import LANGUAGES
from kiosk.settings import Settings
from kiosk.tour.itinerary import DisplayOptions, TourClock, walk_pages
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.layouts import IN_BETWEEN, LARGE, SCREENS, Inspection
from tests.fakes import ALL, RecordingSpeaker
from tests.limits import TORTURE

CODES = [language.code for language in LANGUAGES]
SIZES = range(4)
SCROLLED = ((1366, 768), (1920, 1080))
THEMES = ("light", "dark", "contrast")
Row = tuple[str, int, str, bool, tuple[int, int]]


def every_row() -> list[Row]:
    return list(product(CODES, SIZES, THEMES, (False, True), SCREENS))


def in_between() -> list[Row]:
    """Rows for the screens between those: every second language in the largest words; all
    languages, sizes and reach in the torture."""
    if TORTURE:
        return list(product(CODES, SIZES, THEMES[:1], (False, True), list(IN_BETWEEN)))
    screens = list(IN_BETWEEN)
    return [
        (code, SIZES[-1], THEMES[0], False, screens[number])
        for number, code in enumerate(CODES[1::2])
    ]


PART: list[Row] = [
    ("en", 3, "contrast", False, (1024, 600)),
    ("en", 1, "dark", True, (1366, 768)),
    ("en", 2, "light", True, (3840, 2160)),
    ("cy", 3, "light", True, (1024, 600)),
    ("cy", 0, "contrast", False, (2160, 3840)),
    ("pl", 3, "dark", True, (2160, 3840)),
    ("pl", 0, "light", False, (1920, 1080)),
    ("ro", 3, "contrast", False, (3840, 2160)),
    ("ro", 0, "dark", True, (1024, 600)),
    ("uk", 3, "light", True, (2160, 3840)),
    ("uk", 2, "contrast", False, (1080, 1920)),
    ("pa", 3, "contrast", False, (1366, 768)),
    ("pa", 2, "dark", True, (2160, 3840)),
    ("ur", 3, "contrast", True, (1920, 1080)),
    ("ur", 0, "dark", False, (1024, 600)),
    ("ur", 1, "light", False, (1080, 1920)),
    ("ar", 3, "dark", True, (1080, 1920)),
    ("ar", 1, "contrast", False, (3840, 2160)),
]


def test_any_two_choices_meet() -> None:
    """Any two of size, theme and reach meet; reach meets every language and screen, and the largest
    words every language. The torture draws every combination."""

    def met(rows: list[Row], *columns: int) -> set[tuple[object, ...]]:
        return {tuple(row[column] for column in columns) for row in rows}

    language, size, theme, reach, screen = range(5)
    for one, other in combinations((size, theme, reach), 2):
        assert met(PART, one, other) == met(every_row(), one, other)
    for one in (language, screen):
        assert met(PART, one, reach) == met(every_row(), one, reach)
    largest = [row for row in PART if row[size] == SIZES[-1]]
    assert met(largest, language) == met(every_row(), language)
    assert met(largest, screen) == met(every_row(), screen)


@pytest.mark.parametrize(
    ("code", "size", "theme", "reach", "screen"),
    (every_row() if TORTURE else PART) + in_between(),
    ids=lambda value: f"{value[0]}x{value[1]}" if isinstance(value, tuple) else str(value),
)
def test_nothing_is_cut_or_hidden(
    make_kiosk: Callable[..., KioskWindow],
    clock: TourClock,
    seed: Bundle,
    code: str,
    size: int,
    theme: str,
    reach: bool,
    screen: tuple[int, int],
) -> None:
    bundle = _part(seed)
    # On the others the first screenful: in the largest words a page has a hundred of them.
    scrolled = max(screen) < LARGE if TORTURE else screen in SCROLLED
    inspection = Inspection(Path(), code, scrolled, None)
    # Being read aloud takes room from the page; in Panjabi the screen says it has no voice.
    speaker = RecordingSpeaker(ALL - {"pa"})
    aloud = bool((CODES.index(code) + size) % 2)
    width = IN_BETWEEN.get(screen)
    kiosk = make_kiosk(bundle, screen, language=code, speaker=speaker, width_mm=width)
    walk_pages(
        kiosk, bundle, inspection, clock, Settings(), DisplayOptions(size, theme, reach, aloud)
    )
    assert len(inspection.pictures) >= 12
    assert not inspection.faults, f"{len(inspection.faults)} faults:\n" + "\n".join(
        inspection.faults[:20]
    )


def _part(bundle: Bundle) -> Bundle:
    """One topic with the longest card, one with the most places."""
    longest = max(bundle.cards.values(), key=lambda card: len(str(card.body)))
    reading = next(topic for topic in bundle.topics if longest.id in topic.cards)
    helping = max(bundle.topics, key=lambda topic: len(topic.destinations))
    topics = (
        reading._replace(cards=(longest.id,), destinations=reading.destinations[:1]),
        helping._replace(cards=(), destinations=helping.destinations[:2]),
    )
    return bundle._replace(topics=topics)
