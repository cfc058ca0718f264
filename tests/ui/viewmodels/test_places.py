"""The places to get help of a page: which one is called first, and what is said of each."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType

import pytest

from kiosk.bundle.model import Bundle, Destination
from kiosk.bundle.opening_hours import OpenState
from kiosk.content.open_now import Openings
from kiosk.ui.viewmodels.places import PlacesModel
from tests.builders import make_bundle
from tests.ui.visitor import Open, column, prop

pytestmark = pytest.mark.usefixtures("qapp")

MONDAY = datetime(2026, 11, 30, 18, 0)
SITE = Destination("site", "Report here", "Report it to them.", "", short="Take down a picture")
LINE = Destination("line", "The line", "Talk to them.", "", phone="0808 800 5000")
NIGHT = Destination("night", "The night line", "Talk.", "", phone="0345 6000 459", short="Adults")
SHOUT = Destination(
    "shout", "Shout", "Text.", "", text_message="Text SHOUT to 85258", text_code="SMSTO:85258:SHOUT"
)


def bundle_of(*places: Destination) -> Bundle:
    return make_bundle()._replace(destinations={one.id: one for one in places})


def places(
    *found: Destination, closed: dict[str, datetime | None] | None = None, language: str = "en"
) -> PlacesModel:
    def state(one: Destination, area: tuple[str, ...]) -> Openings:
        if closed is None:
            return Openings()
        if one.id in closed:
            return Openings(OpenState(False, opens=closed[one.id]))
        return Openings(OpenState(True))

    model = PlacesModel(state, lambda: MONDAY)
    model.show(bundle_of(*found), [one.id for one in found], language)
    return model


def test_the_first_with_a_number_stands_out_and_the_others_keep_their_order():
    model = places(SITE, LINE, SHOUT, NIGHT)
    assert column(prop(model, "first"), "target") == ["line"]
    assert column(prop(model, "others"), "target") == ["site", "shout", "night"]
    assert (prop(model, "count"), prop(model, "otherCount")) == (4, 3)


def test_without_a_number_none_stands_out():
    model = places(SITE, SHOUT)
    assert column(prop(model, "first"), "target") == []
    assert column(prop(model, "others"), "target") == ["site", "shout"]


def test_each_has_a_line_and_its_number_which_never_breaks():
    model = places(LINE, SITE, SHOUT)
    assert column(prop(model, "first"), "phone") == ["0808\u00a0800\u00a05000"]
    assert column(prop(model, "first"), "line") == ["Talk to them."]
    assert column(prop(model, "first"), "cost") == ["free"]
    assert column(prop(model, "others"), "line") == ["Take down a picture", "Text."]
    assert column(prop(model, "others"), "texts") == ["", "85258"]


def test_a_closed_line_is_not_called_first_and_says_when_it_opens():
    model = places(LINE, NIGHT, closed={"line": datetime(2026, 12, 1, 9, 0)})
    assert column(prop(model, "first"), "target") == ["night"]
    assert column(prop(model, "first"), "availability") == ["open"]
    assert column(prop(model, "others"), "availability") == ["closed"]
    assert column(prop(model, "others"), "opensAt") == ["9:00"]
    assert column(prop(model, "others"), "opensOn") == ["Tuesday"]


def test_opening_on_the_same_day_names_no_day():
    model = places(LINE, closed={"line": datetime(2026, 11, 30, 20, 30)})
    assert column(prop(model, "first"), "opensAt") == ["20:30"]
    assert column(prop(model, "first"), "opensOn") == [""]


def test_nothing_is_claimed_of_a_service_without_hours_or_without_a_clock():
    model = places(LINE, NIGHT)
    assert column(prop(model, "first"), "availability") == [""]
    closed = places(LINE, closed={"line": None})
    assert column(prop(closed, "first"), "opensAt") == [""]


def test_in_urdu_name_and_number_have_their_own_comma():
    assert column(prop(places(LINE, language="ur"), "first"), "comma") == ["\u060c "]
    assert column(prop(places(LINE), "first"), "comma") == [", "]


def test_who_is_to_be_told_in_the_building():
    words = {"desk": "the desk", "quiet_room": "the study room", "safeguarding_lead": ""}
    model = PlacesModel(lambda one, area: Openings(), lambda: MONDAY)
    model.show(bundle_of(LINE)._replace(site=MappingProxyType(words)), ["line"], "en")
    names = ("desk", "quietRoom", "safeguardingLead", "phoneHere")
    assert [prop(model, name) for name in names] == ["the desk", "the study room", "", ""]
    model.clear()
    assert [prop(model, name) for name in names] == ["", "", "", ""]
    assert prop(model, "count") == 0


def test_a_place_that_is_not_in_the_bundle_is_left_out():
    model = PlacesModel(lambda one, area: Openings(), lambda: MONDAY)
    model.show(bundle_of(LINE, SITE), ["gone", "site", "line"], "en")
    assert column(prop(model, "first"), "target") == ["line"]
    assert column(prop(model, "others"), "target") == ["site"]


def test_a_page_of_places_belongs_to_the_card_or_topic_it_was_opened_from(kiosk: Open):
    visitor = kiosk()
    visit = visitor.model.visit
    visit.start()
    visit.openPlaces()
    assert visitor.route == ("home", "")
    visit.openTopic("talk")
    visit.openPlaces()
    assert visitor.route == ("places", "topic/talk")
    assert column(prop(visitor.model.places, "first"), "target") == ["line"]
    visit.back()
    assert visitor.route == ("topic", "talk")
    visit.openCard("grooming")
    visit.openPlaces()
    assert visitor.route == ("places", "card/grooming")
    visit.endVisit()
    assert prop(visitor.model.places, "count") == 0
