"""The calm page: where it is offered, and the way on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
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
