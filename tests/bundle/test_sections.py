"""Sections of a card, and where its red box is."""

from __future__ import annotations

import pytest

from kiosk.bundle.model import Block
from kiosk.bundle.sections import sections_of
from tests.builders import with_body

RED = Block("urgent", items=("you are hurt",))
STEPS = Block("steps", items=("Stop replying.",))
MORE = Block("text", markdown="Helpers know this.")
NOW, PAID = Block("section", title="Now"), Block("section", title="If you paid")


def shown(*body: Block, urgent_first: bool = False) -> list[tuple[str, list[str], bool]]:
    card = with_body(*body).cards["grooming"]._replace(urgent_first=urgent_first)
    return [
        (one.title, [block.kind for block in one.blocks], one.urgent) for one in sections_of(card)
    ]


@pytest.mark.parametrize(
    ("body", "urgent_first", "expected"),
    [
        ((RED, STEPS), False, [("", ["urgent", "steps"], False)]),
        ((STEPS, RED), True, [("", ["urgent", "steps"], False)]),
        (
            (RED, NOW, STEPS, PAID, MORE),
            False,
            [("Now", ["steps"], False), ("If you paid", ["text"], False), ("", ["urgent"], True)],
        ),
        (
            (NOW, STEPS, PAID, MORE, RED),
            True,
            [("Now", ["urgent", "steps"], False), ("If you paid", ["text"], False)],
        ),
    ],
    ids=["the author's order", "moved to the front", "a tab of its own", "in the first tab"],
)
def test_where_the_red_box_is(body, urgent_first, expected):
    assert shown(*body, urgent_first=urgent_first) == expected
