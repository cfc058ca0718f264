"""The way back. No Qt: the module must be importable without it (see test_import_rules)."""

from __future__ import annotations

import pytest

from kiosk.visit.navigation import HOME, TOP, Navigation, Place, Route

TOPIC, CARD, OTHER = Route("topic", "a"), Route("card", "b"), Route("card", "c")


@pytest.fixture
def walked() -> Navigation:
    navigation = Navigation()
    for place in (TOPIC, CARD, OTHER):
        assert navigation.open(place)
    return navigation


def way_back(navigation: Navigation) -> list[Route]:
    places = [navigation.route]
    while navigation.back():
        places.append(navigation.route)
    return places


def test_it_begins_at_home_with_no_way_back():
    navigation = Navigation()
    assert navigation.route == HOME
    assert not navigation.can_go_back
    assert not navigation.back()
    assert navigation.route == HOME


def test_back_goes_the_way_one_came(walked: Navigation):
    assert way_back(walked) == [OTHER, CARD, TOPIC, HOME]


def test_the_same_place_again_changes_nothing(walked: Navigation):
    assert not walked.open(OTHER)
    assert way_back(walked) == [OTHER, CARD, TOPIC, HOME]


def test_a_place_on_the_way_back_is_returned_to(walked: Navigation):
    assert walked.open(TOPIC)
    assert way_back(walked) == [TOPIC, HOME]


def test_cards_that_lead_to_each_other_make_no_circle(walked: Navigation):
    for _ in range(50):
        walked.open(CARD)
        walked.open(OTHER)
    assert way_back(walked) == [OTHER, CARD, TOPIC, HOME]


def test_home_ends_the_way_back(walked: Navigation):
    assert walked.home()
    assert (walked.route, walked.can_go_back) == (HOME, False)
    assert not walked.home()


def test_forget_leaves_nothing(walked: Navigation):
    walked.forget()
    assert way_back(walked) == [HOME]


def test_a_topic_and_a_card_of_one_name_are_two_places():
    navigation = Navigation()
    assert navigation.open(Route("topic", "a"))
    assert navigation.open(Route("card", "a"))
    assert way_back(navigation) == [Route("card", "a"), Route("topic", "a"), HOME]


def test_back_leads_to_the_place_where_the_visitor_was():
    navigation = Navigation()
    navigation.open(Route("card", "one"))
    navigation.leave_at(Place(2, (640, 0)))
    navigation.open(Route("destination", "line"))
    assert navigation.place == TOP
    assert navigation.back()
    assert navigation.place == Place(2, (640, 0))


def test_every_other_way_leads_to_the_top():
    navigation = Navigation()
    navigation.leave_at(Place(0, (300,)))
    navigation.open(Route("card", "one"))
    navigation.leave_at(Place(1, (640,)))
    navigation.open(Route("card", "two"))
    navigation.leave_at(Place(0, (100,)))
    navigation.open(Route("card", "one"))
    assert navigation.place == TOP
    assert navigation.depth == 2
    navigation.home()
    assert navigation.place == TOP


def test_the_place_is_forgotten_with_the_visit():
    navigation = Navigation()
    navigation.leave_at(Place(1, (300,)))
    navigation.forget()
    assert navigation.place == TOP
