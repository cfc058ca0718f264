"""Every language, size of words, theme and reach mode on every screen: nothing cut, overlapping,
small or hard to see.

`make test` draws rows in which each language meets each size of words, theme and reach; with
KIOSK_TORTURE set (`make torture`) every combination is drawn, which takes more than an hour.
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


def pairs() -> list[Row]:
    """Any two of language, size, theme and reach meet, and so do any of these and a screen but for
    some languages."""
    return [
        (
            code,
            size,
            THEMES[(number + size) % 3],
            bool((number + size // 2) % 2),
            SCREENS[(4 * number + size + number // 3) % len(SCREENS)],
        )
        for number, code in enumerate(CODES)
        for size in SIZES
    ]


def test_any_two_choices_meet() -> None:
    wanted = {pair for row in every_row() for pair in _pairs(row)}
    missing = wanted - {pair for row in pairs() for pair in _pairs(row)}
    assert all({place for place, _ in pair} == {0, 4} for pair in missing), missing
    assert len(missing) <= 24


def _pairs(row: Row) -> list[tuple[tuple[int, object], tuple[int, object]]]:
    return list(combinations(enumerate(row), 2))


@pytest.mark.parametrize(
    ("code", "size", "theme", "reach", "screen"),
    (every_row() if TORTURE else pairs()) + in_between(),
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
