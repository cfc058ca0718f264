"""How many touches it takes to reach help, walked on the real window (tests/e2e/ways.py)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.ways import STEPS, Walk, routes, seven_people, shortest
from tests.fakes import RecordingSpeaker
from tests.limits import TORTURE

OF_A_TOPIC, OF_A_CARD = 3, 4
"""The most touches from the attract screen to a destination (spec, section 3)."""

SCREENS = [(1920, 1080), (1024, 600), *([(1080, 1920)] if TORTURE else [])]

Made = Callable[..., Callable[[], Walk]]


@pytest.fixture
def walk(make_kiosk: Callable[..., KioskWindow], clock: TourClock, finger: QPointingDevice) -> Made:
    """Makes walks on a kiosk of one bundle, language and screen."""

    def make(
        bundle: Bundle, language: str = "en", size: tuple[int, int] = (1920, 1080)
    ) -> Callable[[], Walk]:
        kiosk = make_kiosk(bundle, size, language=language, speaker=RecordingSpeaker())
        return lambda: Walk(kiosk, clock, finger)

    return make


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_child_who_is_blackmailed_is_there_in_three_touches(
    walk: Made, seed: Bundle, language: str
):
    start = walk(seed, language)
    number = shortest(start, routes(seed, "childline"), lambda it: it.sees("0800 1111"))
    code = shortest(start, routes(seed, "ceop"), Walk.sees_code)
    card = shortest(start, routes(seed, "picture-blackmail"))
    for way in (number, code, card):
        assert way is not None
        assert way.touches <= 3


def test_the_five_steps_are_read_after_three_touches(walk: Made, seed: Bundle):
    way = shortest(walk(seed), routes(seed, "picture-blackmail"), lambda it: it.has_read(*STEPS))
    assert way is not None
    assert way.touches <= 3


@pytest.mark.parametrize("name", ["warwickshire", "school-reception"])
def test_every_destination_has_a_short_way(walk: Made, bundles: dict[str, Bundle], name: str):
    """What a topic shows without More is one touch from there; each of the others is walked to."""
    bundle = bundles[name]
    start = walk(bundle)
    touches: dict[str, int] = {}
    for topic in bundle.topics:
        walker = start()
        walker.start()
        walker.open(topic.id)
        in_view = [item.property("target") for item in walker.controls()]
        here = [one for one in in_view if one in topic.destinations]
        for one in here:
            touches.setdefault(one, walker.touches + 1)
        if here:
            walker.open(here[-1])
            assert walker.model.visit.page == "destination", here[-1]
    shown = {one for topic in bundle.topics for one in topic.destinations}
    cards = (bundle.cards[one] for topic in bundle.topics for one in topic.cards)
    linked = {one for card in cards for one in card.destinations}
    for target in sorted((shown | linked) - set(touches)):
        way = shortest(start, routes(bundle, target)[:1])
        assert way is not None, target
        touches[target] = way.touches
    most = {one: OF_A_TOPIC if one in shown else OF_A_CARD for one in touches}
    assert {one: touches[one] for one in touches if touches[one] > most[one]} == {}


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_each_of_the_seven_people_arrives(walk: Made, seed: Bundle, size: tuple[int, int]):
    """What each of seven visitors looks for; `python -m tests.e2e.ways` prints the table."""
    for who, way in seven_people(walk(seed, size=size), seed):
        assert way is not None, who
