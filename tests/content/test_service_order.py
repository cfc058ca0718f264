"""The order of places to get help in a list."""

from __future__ import annotations

import pytest

from kiosk.bundle.model import Destination
from kiosk.bundle.opening_hours import OpenState
from kiosk.content.open_now import Openings
from kiosk.content.service_order import is_closed, ordered

OPEN, CLOSED = OpenState(True), OpenState(False)
SERVICES = [
    Destination("closed", "", "", ""),
    Destination("open", "", "", ""),
    Destination("interpreter", "", "", "", speaks=("interpreter",)),
    Destination("welsh-closed", "", "", "", speaks=("cy",)),
    Destination("welsh", "", "", "", speaks=("pl", "cy")),
    Destination("unknown", "", "", ""),
]
STATES = {
    "closed": Openings(CLOSED),
    "open": Openings(OPEN),
    "interpreter": Openings(CLOSED),
    "welsh-closed": Openings(CLOSED),
    "welsh": Openings(OPEN),
}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "open welsh unknown closed interpreter welsh-closed"),
        ("cy", "welsh welsh-closed interpreter open unknown closed"),
        ("ur", "interpreter open welsh unknown closed welsh-closed"),
    ],
)
def test_language_before_hours_before_the_authors_order(language: str, expected: str):
    found = ordered(SERVICES, language, lambda one: STATES.get(one.id, Openings()))
    assert [one.id for one in found] == expected.split()


@pytest.mark.parametrize(
    ("openings", "closed"),
    [
        (Openings(), False),
        (Openings(CLOSED), True),
        (Openings(CLOSED, chat=OPEN), False),
        (Openings(CLOSED, second=CLOSED), True),
    ],
)
def test_closed_where_every_way_is_closed(openings: Openings, closed: bool):
    assert is_closed(openings) is closed


def test_an_interpreter_puts_no_other_need_first():
    """A parent who reads Urdu must not find the helpline about one's own thoughts first."""
    places = [
        Destination("about-a-child", "", "", ""),
        Destination("own-thoughts", "", "", "", speaks=("cy", "interpreter")),
        Destination("third", "", "", ""),
    ]
    for language, expected in (
        ("ur", "about-a-child own-thoughts third"),
        ("cy", "own-thoughts about-a-child third"),
    ):
        found = ordered(places, language, lambda _: Openings(None))
        assert " ".join(place.id for place in found) == expected
