"""What the shipped bundles lead to: the card that a blackmailed child needs, from each topic where
such a child looks, and places that help there."""

from __future__ import annotations

import re

import pytest

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_content


@pytest.fixture(scope="module", params=["warwickshire", "school-reception"])
def bundle(request: pytest.FixtureRequest) -> Bundle:
    found = load_content(paths.CONTENT / request.param)
    assert found is not None
    return found


BLACKMAIL = "picture-blackmail"
LOOKED_FOR = {
    "warwickshire": {"threatened", "someone-online", "pictures"},
    "school-reception": {"upset-online"},
}


def test_the_blackmail_card_is_where_a_child_looks_for_it(bundle: Bundle):
    topics = {topic.id for topic in bundle.topics if BLACKMAIL in topic.cards}
    assert topics == LOOKED_FOR[bundle.id]


def test_the_blackmail_card_is_written_once():
    found = sorted(paths.CONTENT.rglob(f"{BLACKMAIL}*.yaml"))
    whole = [file for file in found if "steps:" in file.read_text("utf-8")]
    assert {file.parent.parent.name for file in whole} == {"uk-directory"}


def test_a_sample_for_any_school_shows_no_service_of_one_place():
    school = load_content(paths.CONTENT / "school-reception")
    assert school is not None
    nations = {"england", "wales", "scotland", "northern-ireland", "uk"}
    assert {one for place in school.destinations.values() for one in place.area} <= nations
    assert "kooth" not in school.destinations, "it is open in some areas only"


def test_numbers_of_places_are_written_in_one_place(bundle: Bundle):
    """Cards name them by reference, in every language."""
    places = bundle.destinations.values()
    numbers = {number for one in places for number in (one.phone, one.second_phone) if number}
    numbers |= {found for one in places for found in re.findall(r"\d{5}", one.text_message)}
    typed = re.compile("|".join(sorted(number for number in numbers if len(number) > 3)))
    found = [
        f"{file.name}: {number}"
        for folder in (bundle.root, paths.DIRECTORY)
        for file in sorted((folder / "cards").glob("*.yaml"))
        for number in typed.findall(file.read_text("utf-8"))
    ]
    assert found == []
