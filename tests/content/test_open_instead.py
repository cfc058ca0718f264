"""Who answers while a service is closed."""

from __future__ import annotations

from kiosk.bundle.model import Ages, Bundle, Card, Destination, Topic
from kiosk.bundle.opening_hours import OpenState
from kiosk.content.open_instead import open_instead
from kiosk.content.open_now import Openings
from tests.builders import make_bundle

OPEN, CLOSED = Openings(OpenState(True)), Openings(OpenState(False))


def place(name: str, **more: object) -> Destination:
    return Destination(name, name, "", "", phone="0800 1", **more)  # type: ignore[arg-type]


PLACES = (
    place("closed", ages=Ages(18)),
    place("far"),
    place("near"),
    place("nearest", speaks=("pl",)),
    place("child", ages=Ages(0, 17)),
    place("professional", audience=("other",)),
    place("asleep"),
    place("unknown"),
    place("nation", area=("scotland",)),
    place("elsewhere"),
    Destination("site", "site", "", "", web="https://a.org/"),
    place("police", emergency=True),
)
STATES = {one.id: OPEN for one in PLACES} | {"closed": CLOSED, "asleep": CLOSED}
del STATES["unknown"]
ALL = tuple(one.id for one in PLACES if one.id != "elsewhere")


def bundle(*topics: tuple[str, ...]) -> Bundle:
    nobody: tuple[str, ...] = ()
    cards = {"card": Card("card", "", "", nobody, (), ("closed", "nearest"))}
    made = tuple(
        Topic(f"t{number}", "", "", "", ("card",) if not number else (), each)
        for number, each in enumerate(topics)
    )
    return make_bundle(
        cards=cards, topics=made, destinations={one.id: one for one in PLACES}, area=("england",)
    )


def found(language: str, *topics: tuple[str, ...]) -> list[str]:
    def state(one: Destination) -> Openings:
        return STATES.get(one.id, Openings())

    return [one.id for one in open_instead(PLACES[0], bundle(*topics), language, state)]


def test_two_that_answer_now_for_the_same_people():
    assert found("en", ALL, ("closed", "near", "nearest")) == ["nearest", "near"]


def test_one_that_is_listed_nowhere_beside_it_is_not_offered():
    assert found("en", (), ("elsewhere",)) == ["nearest"]


def test_who_speaks_the_language_comes_first():
    topics = (), *[("closed", "far", "near")] * 3
    assert found("en", *topics) == ["far", "near"]
    assert found("pl", *topics) == ["nearest", "far"]
