"""After a visit nothing of it is in the kiosk's memory: no object, and no byte that a look from
outside would find."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable
from statistics import linear_regression

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of
from tests.fakes import RecordingSpeaker
from tests.soak.player import Player, left, playing

WALKS = 4


def frame(kiosk: KioskWindow) -> None:
    """Waits for a frame, with no timer that would be an object of its own."""
    loop = QEventLoop()
    kiosk.window.frameSwapped.connect(loop.quit)
    kiosk.window.update()
    loop.exec()
    kiosk.window.frameSwapped.disconnect(loop.quit)


def to_a_code(kiosk: KioskWindow, bundle: Bundle) -> None:
    visit = model_of(kiosk).visit
    topic = bundle.topics[0]
    visit.openTopic(topic.id)
    visit.openCard(topic.cards[0])
    frame(kiosk)
    visit.openDestination(bundle.cards[topic.cards[0]].destinations[0])
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    frame(kiosk)


def to_other_pages(kiosk: KioskWindow, bundle: Bundle) -> None:
    visit = model_of(kiosk).visit
    for way in (visit.openComfort, visit.openLanguages, visit.help):
        way()
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        frame(kiosk)
    visit.chooseLanguage("pl")


def to_headphones(kiosk: KioskWindow, bundle: Bundle) -> None:
    model = model_of(kiosk)
    model.readAloud.enter_headphone_mode(lambda: True)
    model.comfort.setSwitches(2)
    model.visit.openCard(bundle.topics[0].cards[0])
    for one in (Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(kiosk.window, one)
        frame(kiosk)


@pytest.mark.parametrize("way", [to_a_code, to_other_pages, to_headphones])
def test_a_visit_leaves_no_object(
    make_kiosk: Callable[..., KioskWindow],
    clock: TourClock,
    seed: Bundle,
    way: Callable[[KioskWindow, Bundle], None],
):
    speaker = RecordingSpeaker()
    kiosk = make_kiosk(seed, speaker=speaker)
    kiosk.finish_startup()
    visit = model_of(kiosk).visit

    def walk() -> dict[str, int]:
        """A visit, and the objects of each type after it."""
        visit.start()
        frame(kiosk)
        way(kiosk, seed)
        visit.hide()
        frame(kiosk)
        clock.seconds += 4
        visit.leaveHidden()
        frame(kiosk)
        speaker.forget()
        gc.collect()
        return dict(Counter(type(one).__qualname__ for one in gc.get_objects()))

    def after_walks() -> dict[str, int]:
        return [walk() for _ in range(WALKS)][-1]

    # The first ones load what every visit uses. What a visit leaves grows each time; what another
    # thread of the test run has in hand at one of the moments does not.
    first, second, third = after_walks(), after_walks(), after_walks()
    once, again = left(first, second), left(second, third)
    assert {name: again[name] for name in again if name in once} == {}


# -- the memory, from outside ---------------------------------------------------------------------


def visit_of(player: Player, language: str, cards: list[str], places: list[str]) -> dict[str, int]:
    """Opens pages in a language; returns what the memory has more often after Hide than before the
    visit."""
    player.do("clock", 4)
    player.do("visit", "leaveHidden")
    player.do("tidied")
    looked_for: dict[str, tuple[bytes, ...]] = {}
    bundle = player.bundle(player.where["bundle"], language)
    first = {"language": language}
    for page, identities in (("card", cards), ("destination", places)):
        for identity in identities:
            player.where |= first | {"page": page, "id": identity}
            looked_for |= player.traces_here()
    assert len(looked_for) > 20
    before = player.count(looked_for)
    player.do("visit", "start")
    if language != bundle.languages[0]:
        player.do("visit", "chooseLanguage", language)
    for card in cards:
        player.do("visit", "openCard", card)
        player.do("frame")
    for place in places:
        player.do("visit", "openDestination", place)
        player.do("frame")
    assert player.where["id"] == places[-1]
    if language == bundle.languages[0]:
        during = player.count(player.traces_here())
        assert left(before, during), "the scan does not see the page that is open"
    player.do("visit", "hide")
    player.do("tidied")
    return left(before, player.count(looked_for))


def test_after_hide_the_memory_has_no_text_address_or_picture_of_the_visit():
    with playing() as player:
        bundle = player.bundle("warwickshire", "en")
        # The last step of the second card was the last text that a script found something in.
        cards = [bundle.topics[0].cards[0], "picture-blackmail"]
        places = [bundle.cards[cards[0]].destinations[0], "childline"]
        for language in ("en", "ur"):
            assert visit_of(player, language, cards, places) == {}
        assert player.faults == []


def test_no_text_stays_behind_what_the_erasing_call_itself_uses():
    text = "What this visitor has read"
    with playing() as player:
        for _ in range(5):
            player.do("clock", 4)
            player.do("visit", "leaveHidden")
            player.do("visit", "start")
            player.do("keep_texts", text[::-1])
            assert player.count({"": (text.encode(),)})[""] > 0
            player.do("free_texts")
            player.do("visit", "hide")
            player.do("tidied")
            assert player.count({"": (text.encode(),)})[""] == 0


def test_content_that_was_exchanged_is_in_memory_no_more():
    with playing() as player:
        bundle = player.bundle("warwickshire", "en")
        looked_for: dict[str, tuple[bytes, ...]] = {}
        for card in bundle.cards:
            player.where |= {"page": "card", "id": card, "language": "en"}
            looked_for |= player.traces_here()
        before = player.count(looked_for)
        player.do("clock", 4)
        player.do("visit", "leaveHidden")
        for name in ("school-reception", "warwickshire"):
            player.do("swap")
            while player.where["waits"]:
                player.do("rest", 50)
            assert player.where["bundle"] == name
        player.do("visit", "hide")
        player.do("tidied")
        found = left(before, player.count(looked_for))
        # Not all are there twice. The few are pieces behind texts of the new content, whose memory
        # they once had: no visit is in them.
        assert len(found) < len(looked_for) / 20


@pytest.mark.torture
@pytest.mark.parametrize("name", ["warwickshire", "school-reception"])
def test_no_page_in_any_language_stays_in_memory(name: str):
    with playing() as player:
        if name != "warwickshire":
            player.do("swap")
            while player.where["waits"]:
                player.do("clock", 200)
                player.do("rest", 300)
        original = player.bundle(name, "en")
        for language in original.languages:
            bundle = player.bundle(name, language)
            found = visit_of(player, language, list(bundle.cards), list(bundle.destinations))
            assert found == {}, language
        assert player.faults == []


# -- a thousand walks -----------------------------------------------------------------------------

WALKED = range(100, 1001, 100)
KIB_A_WALK = 0.3
"""Of memory that is in use: measured 0.0 from the 400th walk on."""
BLOCKS_A_WALK = 0.5
"""Python's objects that no collector knows, of some 80 bytes each."""
OWN_KIB_A_WALK = 0.3
"""Of the process's own memory, before 11.4."""
WAYS: dict[str, list[tuple[str, ...]]] = {
    "a code": [("openTopic", "{topic}"), ("openCard", "{card}"), ("openDestination", "{place}")],
    "a card": [("openTopic", "{topic}"), ("openCard", "{card}")],
    "a destination": [("openDestination", "{place}")],
    "the languages": [("openLanguages",), ("chooseLanguage", "ur")],
    "comfort": [("openComfort",)],
    "help": [("help",)],
}


@pytest.mark.torture
@pytest.mark.parametrize("way", WAYS)
def test_a_thousand_walks_leave_no_object_and_no_memory(way: str):
    with playing() as player:
        topic = player.bundle("warwickshire", "en").topics[0]
        ids = {"topic": topic.id, "card": topic.cards[0], "place": "childline"}

        def walk() -> None:
            player.do("clock", 4)
            player.do("visit", "leaveHidden")
            player.do("visit", "start")
            for method, *arguments in WAYS[way]:
                player.do("visit", method, *(one.format(**ids) for one in arguments))
                player.do("frame")
            player.do("visit", "hide")
            player.do("frame")
            # As after each visitor: the heap of QML grows until it is tidied.
            player.do("tidy")

        found: dict[str, list[int]] = {}
        for number in range(1, WALKED[-1] + 1):
            walk()
            if number in WALKED:
                player.do("tidied")
                own = player.own_kib()
                for name, value in (player.do("counts") | {"own": own}).items():
                    found.setdefault(name, []).append(value)
        slopes = {name: linear_regression(WALKED, found[name]).slope for name in found}
        # A few objects come and go with timers and garbage.
        assert abs(slopes["objects"]) < 0.02, found
        assert slopes["allocated_kib"] <= KIB_A_WALK, found
        assert slopes["blocks"] <= BLOCKS_A_WALK, found
        assert slopes["own"] <= OWN_KIB_A_WALK, found
        assert slopes["files"] == slopes["threads"] == 0, found
        assert player.faults == []
