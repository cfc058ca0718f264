"""A visit from the first touch to the last, without a window."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from tests.builders import make_bundle
from tests.ui.visitor import ASK, IDLE, Open, Visitor, column, prop

OPENERS: dict[str, Callable[[Visitor], None]] = {
    "help": lambda visitor: visitor.model.visit.help(),
    "library": lambda visitor: visitor.model.visit.openLibrary(),
    "calm": lambda visitor: visitor.model.visit.openCalm(),
    "unsure": lambda visitor: visitor.model.visit.openUnsure(),
    "topic": lambda visitor: visitor.model.visit.openTopic("online"),
    "card": lambda visitor: visitor.model.visit.openCard("grooming"),
    "destination": lambda visitor: visitor.model.visit.openDestination("line"),
}


def read_everything(visitor: Visitor) -> None:
    """Opens every page once; the card stays open."""
    visitor.model.visit.openTopic("online")
    visitor.model.visit.openDestination("line")
    visitor.model.visit.back()
    visitor.model.visit.openCard("grooming")


def check_nothing_is_left(visitor: Visitor) -> None:
    """Checks that no trace of a visitor is left; the check itself is tested right below."""
    assert visitor.remembered() == visitor.untouched
    assert visitor.route == ("home", "")


def test_the_check_sees_what_is_left(visitor: Visitor):
    read_everything(visitor)
    pairs = zip(visitor.remembered(), visitor.untouched, strict=True)
    assert sum(now != before for now, before in pairs) > 20


def test_it_begins_with_attract(kiosk: Open):
    visitor = kiosk()
    assert visitor.state == "attract"
    check_nothing_is_left(visitor)


def test_a_touch_leads_to_home(kiosk: Open):
    visitor = kiosk()
    visitor.model.visit.start()
    assert (visitor.state, visitor.route) == ("active", ("home", ""))


@pytest.mark.parametrize("page", OPENERS)
def test_every_page_opens_once_and_leads_back(visitor: Visitor, page: str):
    OPENERS[page](visitor)
    OPENERS[page](visitor)
    assert visitor.route[0] == page
    assert visitor.shown == [visitor.route]
    visitor.model.visit.back()
    assert visitor.route == ("home", "")


def test_back_shows_the_page_one_came_from_with_its_content(visitor: Visitor):
    visitor.model.visit.openCard("grooming")
    visitor.model.visit.openCard("reporting")
    assert prop(visitor.page("cardPage"), "title") == "Reporting"
    visitor.model.visit.back()
    assert visitor.route == ("card", "grooming")
    assert prop(visitor.page("cardPage"), "title") == "A stranger"


def test_home_from_anywhere(visitor: Visitor):
    read_everything(visitor)
    visitor.model.visit.home()
    assert visitor.route == ("home", "")
    visitor.model.visit.back()
    assert visitor.state == "attract"


def test_back_on_home_returns_to_attract(visitor: Visitor):
    visitor.model.visit.back()
    assert visitor.state == "attract"
    check_nothing_is_left(visitor)


@pytest.mark.parametrize("page", OPENERS)
@pytest.mark.parametrize("state", ["attract", "hidden"])
def test_nothing_opens_but_for_a_visitor_who_is_there(visitor: Visitor, page: str, state: str):
    visitor.model.visit.openTopic("talk")
    getattr(visitor.model.visit, {"attract": "endVisit", "hidden": "hide"}[state])()
    assert visitor.state == state
    before = visitor.route, visitor.remembered()
    visitor.shown.clear()
    OPENERS[page](visitor)
    visitor.model.visit.home()
    visitor.model.visit.back()
    assert (visitor.route, visitor.remembered()) == before
    assert visitor.shown == []
    assert visitor.state == state


def test_hide_leaves_nothing_at_once(visitor: Visitor):
    read_everything(visitor)
    visitor.model.visit.hide()
    assert visitor.state == "hidden"
    check_nothing_is_left(visitor)


def test_the_page_goes_before_its_text_so_that_nothing_flickers(visitor: Visitor):
    visitor.model.visit.openCard("grooming")
    order: list[str] = []
    visitor.model.visit.forgotten.connect(lambda: order.append("page"))
    visitor.page("cardPage").changed.connect(lambda: order.append("text"))  # type: ignore[attr-defined]
    visitor.model.visit.hide()
    assert order[0] == "page"
    assert "text" in order


def test_only_the_list_of_languages_has_one_that_was_left_and_frees_it_when_all_is_erased(
    kiosk: Open,
):
    def in_polish() -> int:
        found = (one for one in gc.get_objects() if isinstance(one, Bundle))
        return sum(one.language == "pl" for one in found)

    bundle = make_bundle()._replace(languages=("en", "pl"))
    visitor = kiosk(bundle, translate=lambda bundle, code: bundle._replace(language=code))
    visit = visitor.model.visit
    visit.start()
    visit.chooseLanguage("pl")
    visit.openCard("grooming")
    assert in_polish() > 0
    found: list[int] = []
    visit.languageLeft.connect(lambda: found.append(in_polish()))
    visit.hide()
    assert found == [1]
    visitor.model.languages.forget()
    assert in_polish() == 0


def test_the_decoy_leads_to_attract_never_back(visitor: Visitor):
    read_everything(visitor)
    visitor.model.visit.hide()
    visitor.model.visit.leaveHidden()
    assert visitor.state == "hidden", "the second touch of a double touch does not undo it"
    visitor.clock[0] += 4
    visitor.model.visit.leaveHidden()
    assert visitor.state == "attract"
    visitor.model.visit.start()
    assert (visitor.state, visitor.route) == ("active", ("home", ""))


def test_nobody_there_asks_then_forgets(visitor: Visitor):
    read_everything(visitor)
    visitor.wait(IDLE - 1)
    assert visitor.state == "active"
    visitor.wait(1)
    assert (visitor.state, prop(visitor.model.visit, "secondsLeft")) == ("asking", ASK)
    assert visitor.route == ("card", "grooming")
    visitor.wait(ASK - 1)
    assert (visitor.state, prop(visitor.model.visit, "secondsLeft")) == ("asking", 1)
    visitor.wait(1)
    assert visitor.state == "attract"
    check_nothing_is_left(visitor)


@pytest.mark.parametrize("answer", ["stay", "touched"])
def test_yes_keeps_the_page(visitor: Visitor, answer: str):
    read_everything(visitor)
    visitor.wait(IDLE)
    visitor.shown.clear()
    getattr(visitor.model.visit, answer)()
    assert (visitor.state, visitor.route) == ("active", ("card", "grooming"))
    assert prop(visitor.page("cardPage"), "title") == "A stranger"
    visitor.wait(IDLE - 1)
    assert visitor.state == "active"


@pytest.mark.parametrize("page", OPENERS)
def test_a_control_that_is_free_while_the_question_waits_acts_and_answers(
    visitor: Visitor, page: str
):
    visitor.model.visit.openTopic("talk")
    visitor.wait(IDLE)
    states: list[str] = []
    visitor.model.visit.pageShown.connect(lambda: states.append(visitor.state))
    OPENERS[page](visitor)
    assert (visitor.state, visitor.route[0]) == ("active", page)
    assert states == ["asking"], "the page before it is not shown again"
    visitor.wait(240 if page == "destination" else IDLE)
    assert visitor.state == "asking"
    visitor.model.visit.back()
    assert (visitor.state, visitor.route) == ("active", ("topic", "talk"))


def test_back_on_the_first_page_ends_the_visit_while_the_question_waits(visitor: Visitor):
    visitor.wait(IDLE)
    visitor.model.visit.back()
    assert visitor.state == "attract"


def test_no_forgets(visitor: Visitor):
    read_everything(visitor)
    visitor.wait(IDLE)
    visitor.model.visit.endVisit()
    assert visitor.state == "attract"
    check_nothing_is_left(visitor)


def test_without_content_there_is_only_the_fault_page(kiosk: Open):
    visitor = kiosk(fault=True)
    assert visitor.state == "fault"
    visitor.model.visit.start()
    for opener in OPENERS.values():
        opener(visitor)
    visitor.model.visit.home()
    visitor.model.visit.back()
    visitor.model.visit.hide()
    visitor.wait(1000)
    assert visitor.state == "fault"
    check_nothing_is_left(visitor)
    assert prop(visitor.page("shell"), "danger") == ""


def test_another_screen_is_told_to_the_pages(visitor: Visitor, qtbot: QtBot):
    assert (prop(visitor.model.screen, "portrait"), prop(visitor.model.screen, "compact")) == (
        False,
        False,
    )
    with qtbot.waitSignal(visitor.model.screen.changed):
        visitor.model.screen.resize(Screen(600, 1024, 131.0))
    assert prop(visitor.model.screen, "portrait")
    with qtbot.waitSignal(visitor.model.screen.changed):
        visitor.model.screen.resize(Screen(1024, 600, 223.0))
    assert (prop(visitor.model.screen, "portrait"), prop(visitor.model.screen, "compact")) == (
        False,
        True,
    )
    assert prop(visitor.model.screen, "unit") == pytest.approx(600 / 2688 * 1024 / 223)


@pytest.mark.parametrize("reduced", [False, True])
def test_reduced_motion(kiosk: Open, reduced: bool):
    assert cast(Any, kiosk(reduced_motion=reduced).model).comfort.reducedMotion is reduced


def test_pages_belong_to_the_model(visitor: Visitor):
    for name in ("shell", "homePage", "topicPage", "cardPage", "destinationPage"):
        page: QObject = visitor.page(name)
        assert page.parent() is visitor.model
    assert column(prop(visitor.page("homePage"), "topics"), "target") == ["online", "talk"]


def test_a_filter_is_forgotten_with_the_visit(visitor: Visitor):
    visitor.model.visit.chooseAudience("parents")
    assert visitor.model.homePage.audience == "parents"
    visitor.model.visit.hide()
    assert visitor.model.homePage.audience == ""
    visitor.model.visit.chooseAudience("parents")
    assert visitor.model.homePage.audience == "", "nobody chooses behind the guide"


def test_a_language_on_the_start_screen_begins_a_visit_in_it(kiosk: Open):
    visitor = kiosk()
    visitor.model.visit.startIn("xx")
    assert visitor.state == "attract"
    visitor.model.visit.startIn("en")
    assert (visitor.state, visitor.route) == ("active", ("home", ""))
