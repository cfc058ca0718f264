"""Every page of the shipped content is found from the home page, and help after three touches."""

from __future__ import annotations

from kiosk import paths
from kiosk.content.loader import load_content
from tests.ui.visitor import Open

Way = tuple[tuple[str, str], ...]
SEED = ("police-101", "police-999", "ceop", "nspcc-online-safety", "somethings-not-right")


def test_each_place_of_the_seed_page_is_three_touches_away(kiosk: Open) -> None:
    """Finds every page that can be reached after the first touch, and the touches that it takes."""
    bundle = load_content(paths.SHIPPED_BUNDLE)
    assert bundle is not None
    model = kiosk(bundle).model
    opens = {
        "topic": model.visit.openTopic,
        "card": model.visit.openCard,
        "destination": model.visit.openDestination,
    }

    def stand(path: Way) -> None:
        model.visit.home()
        for page, target in path:
            opens[page](target)

    def onward() -> list[tuple[str, str]]:
        places = [("destination", model.places.first), ("destination", model.places.others)]
        lists = {
            "home": [("topic", model.homePage.topics)],
            "topic": [("card", model.topicPage.cards), *places],
            "card": [*places, ("card", model.cardPage.related)],
            "destination": [],
        }[model.visit.page]
        return [(page, row.target) for page, rows in lists for row in rows.rows()]

    model.visit.start()
    touches: dict[tuple[str, str], int] = {}
    waiting: list[Way] = [()]
    while waiting:
        path = waiting.pop(0)
        stand(path)
        for step in onward():
            if step not in touches:
                touches[step] = len(path) + 1
                waiting.append((*path, step))
    assert {place: touches["destination", place] <= 3 for place in SEED} == dict.fromkeys(
        SEED, True
    )
    assert {target for page, target in touches if page == "destination"} >= {
        place for topic in bundle.topics for place in topic.destinations
    }
    assert {target for page, target in touches if page == "card"} == set(bundle.cards)
