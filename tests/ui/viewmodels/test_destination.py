"""The model of the destination page."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kiosk.bundle.model import Bundle
from kiosk.ui.viewmodels.destination import DestinationModel
from tests.builders import make_bundle, with_destination
from tests.ui.visitor import Visitor, prop

TODAY = date(2026, 12, 1)


def model_of(
    bundle: Bundle, today: date | None = TODAY, destination_id: str = "line"
) -> DestinationModel:
    destination = DestinationModel(lambda: today)
    destination.show(bundle, destination_id, "en")
    return destination


def test_everything_a_visitor_needs_to_know():
    destination = model_of(make_bundle())
    wanted = {
        "name": "Childline",
        "summary": "Talk to somebody",
        "forWhom": "Under 19",
        "icon": "phone",
        "payload": "https://www.childline.org.uk/",
        "host": "www.childline.org.uk",
        "phone": "0800 1111",
        "textMessage": "Text HELLO to 1",
        "textphone": "0800 400 222",
        "email": "a@example.org",
        "hours": "Always",
        "cost": "Free",
        "expect": "They listen",
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
    assert (prop(destination, "payload"), prop(destination, "host")) == ("", "")
    assert prop(destination, "phone") == "0800 1111"


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
