"""A visit from the first touch to the last, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.geometry import Screen
from tests.viewmodels.sample import ASK, IDLE, Open, Visit, column, told

OPENERS: dict[str, Callable[[Visit], None]] = {
    "help": lambda visit: visit.model.help(),
    "topic": lambda visit: visit.model.openTopic("online"),
    "card": lambda visit: visit.model.openCard("grooming"),
    "destination": lambda visit: visit.model.openDestination("line"),
}


def read_everything(visit: Visit) -> None:
    """Every page once; the card stays open."""
    visit.model.openTopic("online")
    visit.model.openDestination("line")
    visit.model.back()
    visit.model.openCard("grooming")


def check_nothing_is_left(visit: Visit) -> None:
    """As if nobody had been there; tested itself right below."""
    assert visit.remembered() == visit.untouched
    assert visit.place == ("home", "")


def test_the_check_sees_what_is_left(visit: Visit):
    read_everything(visit)
    pairs = zip(visit.remembered(), visit.untouched, strict=True)
    assert sum(now != before for now, before in pairs) > 20


def test_it_begins_with_attract(kiosk: Open):
    visit = kiosk()
    assert visit.state == "attract"
    check_nothing_is_left(visit)


def test_a_touch_leads_to_home(kiosk: Open):
    visit = kiosk()
    visit.model.start()
    assert (visit.state, visit.place) == ("active", ("home", ""))


@pytest.mark.parametrize("page", OPENERS)
def test_every_page_opens_once_and_leads_back(visit: Visit, page: str):
    OPENERS[page](visit)
    OPENERS[page](visit)
    assert visit.place[0] == page
    assert visit.shown == [visit.place]
    visit.model.back()
    assert visit.place == ("home", "")


def test_back_shows_the_page_one_came_from_with_its_content(visit: Visit):
    visit.model.openCard("grooming")
    visit.model.openCard("reporting")
    assert told(visit.page("cardPage"), "title") == "Reporting"
    visit.model.back()
    assert visit.place == ("card", "grooming")
    assert told(visit.page("cardPage"), "title") == "A stranger"


def test_home_from_anywhere(visit: Visit):
    read_everything(visit)
    visit.model.home()
    assert visit.place == ("home", "")
    visit.model.back()
    assert visit.state == "attract"


def test_back_on_home_returns_to_attract(visit: Visit):
    visit.model.back()
    assert visit.state == "attract"
    check_nothing_is_left(visit)


@pytest.mark.parametrize("page", OPENERS)
@pytest.mark.parametrize("state", ["attract", "hidden", "asking"])
def test_nothing_opens_but_for_a_visitor_who_is_there(visit: Visit, page: str, state: str):
    visit.model.openTopic("talk")
    if state == "asking":
        visit.wait(IDLE)
    else:
        getattr(visit.model, {"attract": "clear", "hidden": "hide"}[state])()
    assert visit.state == state
    before = visit.place, visit.remembered()
    visit.shown.clear()
    OPENERS[page](visit)
    visit.model.home()
    visit.model.back()
    assert (visit.place, visit.remembered()) == before
    assert visit.shown == []
    assert visit.state == state


def test_hide_leaves_nothing_at_once(visit: Visit):
    read_everything(visit)
    visit.model.hide()
    assert visit.state == "hidden"
    check_nothing_is_left(visit)


def test_the_page_goes_before_its_words_so_that_nothing_flickers(visit: Visit):
    visit.model.openCard("grooming")
    order: list[str] = []
    visit.model.forgotten.connect(lambda: order.append("page"))
    visit.page("cardPage").changed.connect(lambda: order.append("words"))  # type: ignore[attr-defined]
    visit.model.hide()
    assert order[0] == "page"
    assert "words" in order


def test_the_decoy_leads_to_attract_never_back(visit: Visit):
    read_everything(visit)
    visit.model.hide()
    visit.model.leaveHidden()
    assert visit.state == "hidden", "the second touch of a double touch does not undo it"
    visit.clock[0] += 4
    visit.model.leaveHidden()
    assert visit.state == "attract"
    visit.model.start()
    assert (visit.state, visit.place) == ("active", ("home", ""))


def test_nobody_there_asks_then_forgets(visit: Visit):
    read_everything(visit)
    visit.wait(IDLE - 1)
    assert visit.state == "active"
    visit.wait(1)
    assert (visit.state, told(visit.model, "secondsLeft")) == ("asking", ASK)
    assert visit.place == ("card", "grooming")
    visit.wait(ASK - 1)
    assert (visit.state, told(visit.model, "secondsLeft")) == ("asking", 1)
    visit.wait(1)
    assert visit.state == "attract"
    check_nothing_is_left(visit)


@pytest.mark.parametrize("answer", ["keep", "touched"])
def test_yes_keeps_the_page(visit: Visit, answer: str):
    read_everything(visit)
    visit.wait(IDLE)
    visit.shown.clear()
    getattr(visit.model, answer)()
    assert (visit.state, visit.place) == ("active", ("card", "grooming"))
    assert told(visit.page("cardPage"), "title") == "A stranger"
    visit.wait(IDLE - 1)
    assert visit.state == "active"


def test_no_forgets(visit: Visit):
    read_everything(visit)
    visit.wait(IDLE)
    visit.model.clear()
    assert visit.state == "attract"
    check_nothing_is_left(visit)


def test_every_touch_starts_the_time_again(visit: Visit):
    for _ in range(5):
        visit.clock[0] += IDLE - 1
        visit.model.touched()
    assert visit.state == "active"


def test_the_seconds_are_announced(visit: Visit, qtbot: QtBot):
    with qtbot.waitSignals([visit.model.stateChanged, visit.model.secondsLeftChanged]):
        visit.wait(IDLE)
    assert visit.model.asking


def test_the_timer_wakes_it_up_by_itself(visit: Visit, qtbot: QtBot):
    visit.clock[0] += IDLE - 0.05
    visit.model.touched()
    visit.clock[0] += IDLE
    # The timer was set for 90 seconds; with the time already over it fires at once.
    visit.model._reschedule()
    with qtbot.waitSignal(visit.model.stateChanged, timeout=2000):
        pass
    assert visit.state == "asking"


def test_without_content_there_is_only_the_fault_page(kiosk: Open):
    visit = kiosk(fault=True)
    assert visit.state == "fault"
    visit.model.start()
    for opener in OPENERS.values():
        opener(visit)
    visit.model.home()
    visit.model.back()
    visit.model.hide()
    visit.wait(1000)
    assert visit.state == "fault"
    check_nothing_is_left(visit)
    assert told(visit.page("frame"), "danger") == ""


def test_another_screen_is_told_to_the_pages(visit: Visit, qtbot: QtBot):
    assert (told(visit.model, "portrait"), told(visit.model, "compact")) == (False, False)
    with qtbot.waitSignal(visit.model.screenChanged):
        visit.model.set_screen(Screen(600, 1024, 131.0))
    assert told(visit.model, "portrait")
    with qtbot.waitSignal(visit.model.screenChanged):
        visit.model.set_screen(Screen(1024, 600, 223.0))
    assert (told(visit.model, "portrait"), told(visit.model, "compact")) == (False, True)
    assert told(visit.model, "unit") == pytest.approx(600 / 2688 * 1024 / 223)


@pytest.mark.parametrize("reduced", [False, True])
def test_reduced_motion(kiosk: Open, reduced: bool):
    assert cast(Any, kiosk(reduced_motion=reduced).model).comfort.reducedMotion is reduced


def test_pages_belong_to_the_model(visit: Visit):
    for name in ("frame", "homePage", "topicPage", "cardPage", "destinationPage"):
        page: QObject = visit.page(name)
        assert page.parent() is visit.model
    assert column(told(visit.page("homePage"), "topics"), "target") == ["online", "talk"]
