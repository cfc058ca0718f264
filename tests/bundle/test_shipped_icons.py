"""The icons of the shipped bundles: on one page the same picture never means two things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_content

SAME = frozenset({"phone", "phone-call"})
"""A handset is the way to ring, and no more than that."""


@pytest.fixture(scope="module", params=["warwickshire", "school-reception"])
def bundle(request: pytest.FixtureRequest) -> Bundle:
    found = load_content(paths.CONTENT / request.param)
    assert found is not None
    return found


def twice(icons: Iterable[str]) -> list[str]:
    return [icon for icon, count in Counter(icons).items() if count > 1 and icon not in SAME]


def test_topics_differ(bundle: Bundle):
    assert twice(topic.icon for topic in bundle.topics) == []


def test_cards_and_places_of_a_topic_differ(bundle: Bundle):
    found = {
        topic.id: twice(
            [
                *(bundle.cards[key].icon for key in topic.cards),
                *(bundle.destinations[key].icon for key in topic.destinations),
            ]
        )
        for topic in bundle.topics
    }
    assert found == {topic.id: [] for topic in bundle.topics}


def test_steps_and_places_of_a_card_differ(bundle: Bundle):
    for card in bundle.cards.values():
        steps = [icon for block in card.body for icon in block.icons]
        assert twice(steps) in ([], ["users"]), card.id
        places = (bundle.destinations[key].icon for key in card.destinations)
        assert twice(places) == [], card.id
