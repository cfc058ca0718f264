"""What the bar does. Where its cells are: tests/ui/qml/test_navigation_bar.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import open_page, tap
from tests.fakes import RecordingSpeaker


def words(kiosk: KioskWindow) -> list[str]:
    """The names of the buttons of the bar, in the order in which they are read."""
    found = capture.items(kiosk.window.contentItem())
    return [
        str(item.property("name"))
        for item in found
        if item.property("longest") is not None and item.isVisible()
    ]


@pytest.fixture
def make(make_kiosk: Callable[..., KioskWindow], seed: Bundle) -> Callable[..., KioskWindow]:
    def made(size: tuple[int, int], language: str) -> KioskWindow:
        kiosk = make_kiosk(seed, size, language=language, speaker=RecordingSpeaker())
        kiosk.model.visit.start()
        return kiosk

    return made


def test_the_order(make):
    kiosk = make((1920, 1080), "en")
    open_page(kiosk, kiosk.model.languages.bundle, "topic")
    assert words(kiosk) == [
        "Back",
        "Home",
        "Listen",
        "Language",
        "Easier",
        "About",
        "Hide this",
    ]


def test_a_kiosk_without_a_voice_has_no_listen(make_kiosk, seed):
    kiosk = make_kiosk(seed, (1920, 1080))
    kiosk.model.visit.start()
    assert "Listen" not in words(kiosk)


def test_back_on_the_first_page_says_what_it_does(make, finger):
    kiosk = make((1920, 1080), "en")
    assert words(kiosk)[0] == "Start again"
    tap(kiosk, finger, "Start again")
    assert kiosk.model.visit.state == "attract"


def test_listen_reads_the_page_at_one_touch_and_ends_at_the_next(make, finger):
    kiosk = make((1920, 1080), "en")
    tap(kiosk, finger, "Listen")
    assert kiosk.model.readAloud.on
    tap(kiosk, finger, "Listen")
    assert not kiosk.model.readAloud.on


def test_listen_offers_headphones_where_there_is_a_place_for_them(make, finger):
    """A page is not read to the room unless the visitor says so."""
    kiosk = make((1920, 1080), "en")
    read_aloud = kiosk.model.readAloud
    assert not read_aloud.headphones(False), "the jack is empty"
    tap(kiosk, finger, "Listen")
    assert (read_aloud.on, read_aloud.offersHeadphones) == (False, True)
    assert read_aloud.headphones(True)
    assert (read_aloud.on, read_aloud.headphoneMode) == (True, False)
    assert read_aloud.headphones(False), "pulled out, it ends"
    assert not read_aloud.on
    tap(kiosk, finger, "Listen")
    tap(kiosk, finger, "Read it out loud")
    assert read_aloud.on
    tap(kiosk, finger, "Listen")
    tap(kiosk, finger, "Listen")
    tap(kiosk, finger, "Not now")
    assert (read_aloud.on, read_aloud.offersHeadphones) == (False, False)


def test_the_offer_of_headphones_ends_with_the_visit(make, finger):
    kiosk = make((1920, 1080), "en")
    kiosk.model.readAloud.headphones(False)
    tap(kiosk, finger, "Listen")
    kiosk.model.visit.endVisit()
    assert not kiosk.model.readAloud.offersHeadphones
