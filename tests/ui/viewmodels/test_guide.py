"""The decoy as a library guide: where touches on it lead, and how it ends."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.visit.session import GUIDE_SECONDS, HIDE_GRACE_SECONDS
from tests.builders import make_bundle
from tests.ui.building import LIBRARY, MONDAY
from tests.ui.visitor import IDLE, Open, Visitor


@pytest.fixture
def hidden(kiosk: Open) -> Visitor:
    """A visitor who has hidden a card, after the dead time."""
    visitor = kiosk(make_bundle(library=LIBRARY), now=lambda: MONDAY)
    visitor.model.visit.start()
    visitor.model.visit.openCard("grooming")
    visitor.model.visit.hide()
    visitor.clock[0] += HIDE_GRACE_SECONDS
    return visitor


def page(visitor: Visitor) -> tuple[str, str]:
    library = visitor.model.guide.library
    return library.kind, library.title


def test_it_is_three_pages_deep_and_leads_back(hidden: Visitor):
    guide = hidden.model.guide
    assert page(hidden) == ("", "")
    assert not guide.canGoBack
    guide.open("events")
    guide.open("event/club")
    assert page(hidden) == ("event", "Homework club")
    guide.back()
    assert page(hidden)[0] == "events"
    guide.back()
    assert page(hidden)[0] == ""
    guide.back()
    assert (page(hidden)[0], hidden.state) == ("", "hidden"), "its front leads nowhere"


def test_it_has_the_day_at_once(hidden: Visitor):
    library = hidden.model.guide.library
    assert (library.day, library.availability) == ("Monday 23 November", "open")


def test_nothing_answers_at_first(hidden: Visitor):
    hidden.model.visit.hide()
    hidden.clock[0] += HIDE_GRACE_SECONDS - 0.1
    for touch in (hidden.model.visit.touched, hidden.model.visit.leaveHidden):
        touch()
    hidden.model.guide.open("hours")
    assert (page(hidden)[0], hidden.state) == ("", "hidden")
    hidden.clock[0] += 0.1
    hidden.model.guide.open("hours")
    assert page(hidden)[0] == "hours", "touches in between do not make it longer"


def test_start_leads_to_attract(hidden: Visitor):
    hidden.model.guide.open("hours")
    hidden.model.visit.leaveHidden()
    assert (hidden.state, hidden.route) == ("attract", ("home", ""))


def test_it_stays_while_somebody_touches_it(hidden: Visitor):
    hidden.model.visit.touched()
    for _ in range(5):
        hidden.wait(GUIDE_SECONDS - 1)
        hidden.model.visit.touched()
    assert hidden.state == "hidden"
    hidden.wait(GUIDE_SECONDS - 1)
    assert hidden.state == "hidden"
    hidden.wait(1)
    assert hidden.state == "attract", "never a page of help"


def test_the_next_decoy_begins_with_its_front(hidden: Visitor):
    hidden.model.guide.open("page/find")
    hidden.model.visit.leaveHidden()
    hidden.model.visit.start()
    hidden.model.visit.hide()
    assert page(hidden) == ("", "")
    assert not hidden.model.guide.canGoBack


def test_it_opens_only_on_the_decoy(hidden: Visitor):
    hidden.model.visit.leaveHidden()
    hidden.model.guide.open("hours")
    assert page(hidden)[0] == ""
    hidden.model.visit.start()
    hidden.model.guide.open("hours")
    assert page(hidden)[0] == ""


def test_what_is_over_vanishes_from_it(kiosk: Open):
    now = [MONDAY]
    visitor = kiosk(make_bundle(library=LIBRARY), now=lambda: now[0])
    visitor.model.visit.hide()
    assert visitor.model.guide.library.eventCount == 3
    now[0] = datetime(2027, 3, 5, 9, 0)
    visitor.model.guide.refresh()
    assert visitor.model.guide.library.eventCount == 2


def test_the_plain_decoy_is_as_it_was(kiosk: Open):
    visitor = kiosk()
    visitor.model.visit.start()
    visitor.model.visit.hide()
    visitor.wait(IDLE)
    visitor.model.visit.touched()
    visitor.wait(29)
    assert visitor.state == "hidden"
    visitor.wait(1)
    assert visitor.state == "attract"


def test_in_this_library_is_a_page_of_the_visit(hidden: Visitor):
    hidden.model.visit.leaveHidden()
    visit, library = hidden.model.visit, hidden.model.library
    visit.start()
    visit.openLibrary()
    assert (hidden.route, library.kind, library.eventCount) == (("library", ""), "", 3)
    visit.openLibraryPage("page/find")
    assert (hidden.route, library.title) == (("library", "page/find"), "Find a book")
    visit.back()
    assert (hidden.route, library.kind) == (("library", ""), "")
    visit.openLibraryPage("hours")
    visit.hide()
    assert (library.kind, library.day, library.eventCount) == ("", "", 0), "nothing of it stays"
