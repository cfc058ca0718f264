"""When something is shown, and what is left of a bundle then."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.bundle.model import Attract, Notice, Show
from kiosk.bundle.show import is_shown, shown_at
from tests.builders import make_bundle

TERM = Show(date(2027, 1, 6), date(2027, 3, 27))
WEEKDAYS = Show(days=(0, 1, 2, 3, 4))
EVENING = Show(hours=(930, 1080))
NIGHT = Show(days=(4,), hours=(1320, 360))  # Friday night
PAST = Show(ends=date(2020, 1, 1))
NOW = datetime(2027, 2, 3, 16, 0)  # a Wednesday


@pytest.mark.parametrize(
    ("show", "now", "expected"),
    [
        (None, NOW, True),
        (PAST, None, True),
        (TERM, datetime(2027, 1, 5, 23, 59), False),
        (TERM, datetime(2027, 1, 6, 0, 0), True),
        (TERM, datetime(2027, 3, 27, 23, 59), True),
        (TERM, datetime(2027, 3, 28, 0, 0), False),
        (WEEKDAYS, datetime(2027, 2, 5, 12, 0), True),
        (WEEKDAYS, datetime(2027, 2, 6, 12, 0), False),
        (EVENING, datetime(2027, 2, 3, 15, 29), False),
        (EVENING, datetime(2027, 2, 3, 15, 30), True),
        (EVENING, datetime(2027, 2, 3, 18, 0), False),
        (NIGHT, datetime(2027, 2, 5, 23, 0), True),
        (NIGHT, datetime(2027, 2, 6, 5, 59), True),
        (NIGHT, datetime(2027, 2, 6, 6, 0), False),
        (NIGHT, datetime(2027, 2, 5, 5, 0), False),
        (NIGHT, datetime(2027, 2, 5, 12, 0), False),
    ],
)
def test_a_moment(show, now, expected):
    assert is_shown(show, now) is expected


def test_a_hidden_card_is_reached_by_nothing():
    bundle = make_bundle()
    card = bundle.cards["grooming"]
    hidden = bundle._replace(cards={**bundle.cards, "grooming": card._replace(show=PAST)})
    assert "grooming" in hidden.cards
    left = shown_at(hidden, NOW)
    assert "grooming" not in left.cards
    assert shown_at(hidden, None) is hidden
    assert shown_at(bundle, NOW) is bundle


def test_a_topic_with_nothing_left_is_hidden_too():
    bundle = make_bundle()
    topic = bundle.topics[0]._replace(id="only", cards=("grooming",), destinations=())
    card = bundle.cards["grooming"]._replace(show=PAST)
    bundle = bundle._replace(
        topics=(topic, *bundle.topics), cards={**bundle.cards, "grooming": card}
    )
    assert "only" not in [one.id for one in shown_at(bundle, NOW).topics]


def test_questions_and_notices():
    attract = Attract(("Always?", "In term?", "Over?"), "Touch.", (None, TERM, PAST))
    notices = (Notice("Open late.", TERM), Notice("Closed.", PAST), Notice("Hello."))
    left = shown_at(make_bundle()._replace(attract=attract, notices=notices), NOW)
    assert left.attract.questions == ("Always?", "In term?")
    assert [one.text for one in left.notices] == ["Open late.", "Hello."]


def test_a_screen_without_questions_shows_all():
    attract = Attract(("Over?", "Gone?"), "Touch.", (PAST, PAST))
    bundle = make_bundle()._replace(attract=attract)
    assert shown_at(bundle, NOW).attract.questions == ("Over?", "Gone?")


def test_it_is_prepared(bundle):
    from kiosk.bundle import prepared
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    show = "show: {from: 2027-01-06, days: [sat, sun], hours: 9:00-17:00}"
    bundle.change("cards/first-card.yaml", "reviewed:", f"{show}\nreviewed:")
    bundle.change(
        "bundle.yaml", "publisher:", f"notices: [Hello., {{text: Late., {show}}}]\npublisher:"
    )
    read, problems = read_bundle(bundle.root, read_directory(bundle.directory)[0])
    assert read is not None, str(problems)
    expected = Show(date(2027, 1, 6), None, (5, 6), (540, 1020))
    assert read.cards["first-card"].show == expected
    assert read.notices == (Notice("Hello."), Notice("Late.", expected))
    prepared.prepare(bundle.root, bundle.directory)
    found = prepared.load(bundle.root, bundle.directory)
    assert found is not None
    assert found.notices == read.notices
    assert found.cards["first-card"].show == expected
