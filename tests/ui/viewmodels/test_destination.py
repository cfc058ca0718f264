"""The model of the destination page."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from kiosk.bundle.model import Ages, Bundle
from kiosk.bundle.opening_hours import OpeningHours, OpenTime
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.destination import DestinationModel
from tests.builders import make_bundle, with_destination
from tests.ui.visitor import Visitor, column, prop

TODAY = date(2026, 12, 1)
LISTED = frozenset({"08001111"})
ALWAYS = OpeningHours(always=True)
MORNINGS = OpeningHours((OpenTime((0, 1, 2, 3, 4), 9 * 60, 12 * 60),))


def model_of(
    bundle: Bundle, today: date | None = TODAY, destination_id: str = "line"
) -> DestinationModel:
    def uk_time() -> datetime | None:
        return datetime(2026, 12, 1, 15) if today else None

    destination = DestinationModel(lambda: today, OpenNow(uk_time), uk_time)
    destination.show(bundle, destination_id, "en")
    return destination


def test_everything_a_visitor_needs_to_know():
    destination = model_of(make_bundle(numbers=LISTED))
    wanted = {
        "name": "Childline",
        "summary": "Talk to somebody",
        "forWhom": "Under 19",
        "icon": "phone",
        "tabs": ["call", "site", "email", "keep"],
        "tab": "call",
        "payload": "tel:08001111",
        "host": "childline.org.uk",
        "typed": ["childline.org.uk"],
        "hours": "Always",
        "steps": ["They listen"],
        "emergency": False,
        "verified": "22 November 2026",
        "overdue": False,
    }
    assert {name: prop(destination, name) for name in wanted} == wanted


def test_a_place_without_a_page_has_no_code():
    destination = model_of(make_bundle(), destination_id="police")
    assert (prop(destination, "payload"), prop(destination, "host")) == ("", "")
    assert prop(destination, "emergency") is True


@pytest.mark.parametrize(
    "address",
    [
        "http://www.childline.org.uk/",
        "https://www.childline.org.uk.example.org/",
        "https://childline.example/",
        "https://someone@www.childline.org.uk/",
        "https://www.childline.org.uk:8443/",
        "javascript:alert(1)",
        "https://www.childline.org.uk/" + "a" * 400,
        "nonsense",
    ],
)
def test_a_refused_address_shows_no_code_and_keeps_the_number(address: str):
    destination = model_of(with_destination(web=address))
    assert prop(destination, "tabs") == ["call", "email"]
    assert (prop(destination, "payload"), prop(destination, "host")) == ("", "")
    assert prop(destination.contact, "phone") == "0800 1111"


def test_a_refused_address_leaves_nothing_of_the_place_before():
    destination = model_of(make_bundle())
    destination.show(with_destination(web="http://www.childline.org.uk/"), "line", "en")
    assert (prop(destination, "payload"), prop(destination, "host")) == ("", "")


@pytest.mark.parametrize(
    ("changes", "today", "overdue"),
    [
        ({"review_by": date(2026, 11, 30)}, TODAY, True),
        ({"review_by": TODAY}, TODAY, False),
        ({"review_by": date(2026, 12, 2)}, TODAY, False),
        ({"review_by": None}, TODAY, False),
        ({"review_by": date(2020, 1, 1), "steady": True}, TODAY, False),
        ({"review_by": date(2020, 1, 1)}, None, False),
    ],
    ids=["past", "today", "tomorrow", "no day", "steady", "clock not trusted"],
)
def test_what_counts_as_overdue(changes: dict[str, Any], today: date | None, overdue: bool):
    assert prop(model_of(with_destination(**changes), today), "overdue") is overdue


def test_overdue_does_not_stay_for_the_next_place():
    destination = model_of(with_destination(review_by=date(2020, 1, 1)))
    destination.show(make_bundle(), "police", "en")
    assert prop(destination, "overdue") is False
    destination.show(with_destination(review_by=date(2020, 1, 1)), "line", "en")
    destination.clear()
    assert prop(destination, "overdue") is False


def test_the_day_is_asked_for_each_visit(visitor: Visitor):
    visitor.model.visit.openDestination("line")
    assert prop(visitor.page("destinationPage"), "overdue") is False
    visitor.model.visit.home()
    visitor.days[0] = date(2027, 2, 23)
    visitor.model.visit.openDestination("line")
    assert prop(visitor.page("destinationPage"), "overdue") is True


# -- tabs -------------------------------------------------------------------------------------


def test_each_tab_has_its_own_code():
    destination = model_of(make_bundle(numbers=LISTED))
    codes = {}
    for tab in prop(destination, "tabs"):
        destination.choose(tab)
        codes[prop(destination, "tab")] = prop(destination, "payload")
    assert codes == {
        "call": "tel:08001111",
        "site": "https://www.childline.org.uk/",
        "email": "",
        "keep": "MECARD:N:Childline;TEL:08001111;;",
    }
    destination.choose("chat")
    assert prop(destination, "tab") == "keep", "there is no such tab"


def test_a_tab_is_left_before_another_is_shown():
    """The voice drops the items of the tab before QML destroys them."""
    destination = model_of(make_bundle(numbers=LISTED))
    seen: list[tuple[str, str]] = []
    destination.tabLeft.connect(lambda: seen.append(("left", prop(destination, "tab"))))
    destination.tabChanged.connect(lambda: seen.append(("shown", prop(destination, "tab"))))
    destination.choose("keep")
    destination.choose("keep")
    assert seen == [("left", "call"), ("shown", "keep")]


def test_the_tab_is_kept_in_another_language_and_by_no_other_place():
    destination = model_of(make_bundle(numbers=LISTED))
    destination.choose("keep")
    destination.show(make_bundle(numbers=LISTED), "line", "cy")
    assert prop(destination, "tab") == "keep"
    destination.show(make_bundle(numbers=LISTED), "police", "en")
    destination.show(make_bundle(numbers=LISTED), "line", "en")
    assert prop(destination, "tab") == "call"
    destination.choose("keep")
    destination.clear()
    assert (prop(destination, "tab"), prop(destination, "payload")) == ("", "")


# -- when it answers --------------------------------------------------------------------------


def opening_of(today: date | None = TODAY, **changes: Any) -> tuple[str, str, str, bool]:
    one = model_of(with_destination(**{"hours": "", **changes}), today)
    return (
        prop(one.opening, "kind"),
        prop(one.opening, "time"),
        prop(one.opening, "day"),
        prop(one.opening, "closed"),
    )


def test_whether_it_is_open_now():
    assert opening_of() == ("", "", "", False)
    assert opening_of(open=ALWAYS) == ("always", "", "", False)
    assert opening_of(open=MORNINGS, bank_holidays="closed") == ("opens", "9:00", "Wednesday", True)
    assert opening_of(None, open=ALWAYS) == ("", "", "", False), "the clock is not trusted"


def test_what_an_author_wrote_about_hours_is_shown_where_nothing_is_claimed():
    assert prop(model_of(with_destination(hours="Most days")), "hours") == "Most days"
    open_ = with_destination(hours="Most days", open=ALWAYS)
    assert prop(model_of(open_), "hours") == ""
    assert prop(model_of(open_, None), "hours") == "Most days"


def test_a_closed_service_shows_its_week_and_who_answers_until_then():
    bundle = with_destination(open=MORNINGS, bank_holidays="closed")
    other = bundle.destinations["line"]._replace(id="other", name="Other", open=ALWAYS)
    topic = bundle.topics[1]._replace(destinations=("line", "other"))
    bundle = bundle._replace(destinations={**bundle.destinations, "other": other}, topics=(topic,))
    closed = model_of(bundle)
    week = closed.opening.week
    assert column(week, "day")[:2] == ["Tuesday", "Wednesday"]
    assert column(week, "kind") == ["over", "open", "open", "open", *["closed"] * 2, "open"]
    assert column(closed.opening.instead, "service") == ["Other"]
    closed.choose("site")
    assert prop(closed.opening, "closed") is False, "a page opens at any hour"
    closed.show(bundle, "other", "en")
    assert (prop(closed.opening, "weekCount"), prop(closed.opening, "insteadCount")) == (0, 0)


# -- what else a page says --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "name", "value"),
    [
        ({"speaks": ("cy", "interpreter", "so")}, "speaks", ["Cymraeg", "Somali"]),
        ({"speaks": ("cy", "interpreter")}, "interpreters", True),
        ({"ages": Ages(0, 18)}, "ages", ""),
        ({"ages": Ages(11, 25)}, "ages", "11–25"),
        ({"ages": Ages(13)}, "ages", "13+"),
        ({"area": ("england", "isle-of-wight", "uk")}, "area", ["england", "Isle Of Wight"]),
        ({"area": ("england",), "for_whom": "Anyone in England"}, "area", []),
    ],
)
def test_what_else_is_said(changes: dict[str, Any], name: str, value: object):
    assert prop(model_of(with_destination(**changes)), name) == value


def test_the_building_is_named_where_the_bundle_names_it():
    bundle = make_bundle(site={"desk": "the desk", "quiet_room": ""}, site_here={})
    destination = model_of(bundle)
    names = ("desk", "quietRoom", "phoneHere")
    assert [prop(destination, name) for name in names] == ["the desk", "", ""]
