"""The calm page: where it is offered, and the way on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import scene_rect, type_names
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import tap
from tests.e2e.window_items import model_of, touchable

Make = Callable[..., KioskWindow]


def offers(kiosk: KioskWindow) -> int:
    items = capture.items(kiosk.window.contentItem())
    return sum(touchable(item) and item.objectName() == "calm" for item in items)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("card", ["picture-blackmail", "looking-after-yourself"])
def test_a_card_offers_it_and_go_on_leads_back(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, size: tuple[int, int], card: str
):
    kiosk = make_kiosk(seed, size)
    visit = model_of(kiosk).visit
    visit.start()
    visit.openCard(card)
    capture.wait_until_idle(kiosk.window)
    tap(kiosk, finger, "Take a moment")
    assert visit.page == "calm"
    visit.touched()
    capture.wait_until_idle(kiosk.window, 500)
    tap(kiosk, finger, "Go on")
    assert (visit.page, visit.pageId) == ("card", card)


def test_other_cards_do_not(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, (1920, 1080))
    visit = model_of(kiosk).visit
    visit.start()
    for card in seed.cards.values():
        visit.openCard(card.id)
        capture.wait_until_idle(kiosk.window)
        assert offers(kiosk) == (1 if card.calm else 0), card.id
    assert sum(card.calm for card in seed.cards.values()) == 2


def test_on_a_low_screen_it_is_under_more(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, (1024, 600))
    visit = model_of(kiosk).visit
    visit.start()
    visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    assert offers(kiosk) == 1


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_it_is_beside_the_title_of_who_can_help(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int], language: str
):
    """Away from the heading and the tabs, and as high as what can be touched."""
    kiosk = make_kiosk(seed, size, language=language)
    visit = model_of(kiosk).visit
    visit.start()
    visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    items = list(capture.items(kiosk.window.contentItem()))
    (offer,) = (one for one in items if one.objectName() == "calm" and touchable(one))
    (help_,) = (one for one in items if one.property("calmFits"))
    (title,) = (scene_rect(one) for one in capture.items(help_) if "Heading" in type_names(one))
    (first,) = (scene_rect(one) for one in items if "CallCard" in type_names(one))
    place = scene_rect(offer)
    assert place.top() < title.bottom()
    assert title.top() < place.bottom()
    assert place.bottom() <= first.top() + 1
    assert offer.property("frameHeight") >= 90 * size[0] / (2380 if size[0] == 1920 else 1440) - 1
