"""What the shipped bundles lead to: the card that a blackmailed child needs, from each topic where
such a child looks."""

from __future__ import annotations

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
