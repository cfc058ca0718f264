"""The text that a screen reader receives on every page."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from PySide6.QtGui import QAccessible

from kiosk.bundle.model import Block, Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.accessibility_tree import CONTROLS, descriptions, nodes
from tests.e2e.finger import PAGES, open_page
from tests.e2e.window_items import model_of

ZERO_WIDTH = "\u200b"


@pytest.mark.parametrize("page", [*PAGES, "attract", "hidden", "asking", "fault"])
def test_every_control_has_a_name_and_every_page_a_heading(
    make_kiosk: Callable[..., KioskWindow], clock: TourClock, seed: Bundle, page: str
) -> None:
    kiosk = make_kiosk(None if page == "fault" else seed, (1920, 1080))
    if page in PAGES:
        open_page(kiosk, seed, page)
    elif page == "hidden":
        model_of(kiosk).visit.hide()
    elif page == "asking":
        open_page(kiosk, seed, "card")
        clock.seconds += 90
        model_of(kiosk).visit.tick()
        assert model_of(kiosk).visit.state == "asking"
    found = nodes(kiosk)
    assert found
    controls = [name for role, name in found if role in CONTROLS]
    assert all(name.strip() for _, name in found), found
    assert controls or page in ("fault",)
    assert QAccessible.Role.Heading in {role for role, _ in found}
    if page in PAGES:
        back = "Start again" if page == "home" else "Back"
        assert {back, "Home", "About", "Hide this"} <= set(controls)


@pytest.mark.parametrize("page", [*PAGES, "attract", "hidden"])
def test_every_word_on_the_screen_is_told(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, page: str
) -> None:
    kiosk = make_kiosk(seed, (1920, 1080))
    if page in PAGES:
        open_page(kiosk, seed, page)
    elif page == "hidden":
        model_of(kiosk).visit.hide()
    told = " ".join(description for _, description in descriptions(kiosk))
    for item in capture.items(kiosk.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text"):
            words = unescape(re.sub("<[^>]*>", "", item.property("text"))).replace(ZERO_WIDTH, "")
            # The audience is under a tile's title and summary, and at the top of its card.
            assert words in told or words.startswith("For "), words
    assert not re.search("[<>]|&[a-z#0-9]+;|" + ZERO_WIDTH, told), told


def test_marks_in_a_text_are_told_as_they_are_drawn(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    topic = seed.topics[0]
    body = Block("text", markdown='2 < 3 & "so" isn\'t **a > b** &amp;lt; done')
    card = seed.cards[topic.cards[0]]._replace(body=(body,))
    bundle = seed._replace(cards={**seed.cards, card.id: card})
    kiosk = make_kiosk(bundle, (1920, 1080))
    open_page(kiosk, bundle, "card")
    names = [name for _, name in nodes(kiosk)]
    assert '2 < 3 & "so" isn\'t a > b &lt; done' in names


def test_the_code_says_where_it_leads(make_kiosk: Callable[..., KioskWindow], seed: Bundle) -> None:
    kiosk = make_kiosk(seed, (1920, 1080))
    open_page(kiosk, seed, "destination")
    assert (QAccessible.Role.Graphic, "QR code for ceop.police.uk") in nodes(kiosk)


def test_screen_readers_get_urdu_with_ordinary_spaces(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
):
    """The spaces that Latin words have there on the screen would be part of a name."""
    kiosk = make_kiosk(seed, (1920, 1080), language="ur")
    visit = model_of(kiosk).visit
    visit.start()
    told: set[str] = set()
    for go in (
        visit.home,
        lambda: visit.openTopic("pictures"),
        lambda: visit.openCard("online-grooming"),
        lambda: visit.openDestination("ceop"),
        visit.openLibrary,
        visit.help,
    ):
        go()
        told |= {text for _, text in descriptions(kiosk)}
    assert any("CEOP Safety Centre" in text for text in told)
    assert [text for text in told if "\u2009" in text or "\u2060" in text] == []
