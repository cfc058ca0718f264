"""Every place of a bundle where a visitor can read a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.authoring.shown_numbers import ShownNumber, listed_numbers, shown_numbers
from kiosk.bundle.model import (
    DESTINATION_TEXTS,
    About,
    Attract,
    Block,
    Brand,
    Bundle,
    Decoy,
    Emergency,
    Source,
    Topic,
)
from tests.builders import make_bundle, with_body, with_destination

SAID = "Call 01926 412345."
NUMBER = "01926412345"


def said_in(bundle: Bundle, *translations: Bundle) -> list[str]:
    return [one.of for one in shown_numbers(bundle, translations) if one.number == NUMBER]


@pytest.mark.parametrize("field", ["phone", "textphone", *DESTINATION_TEXTS[1:]])
def test_each_field_of_a_destination(field: str):
    text = "01926 412345" if field == "phone" else SAID
    assert said_in(with_destination(**{field: text})) == ["of 'Childline'"]


def test_the_source_of_a_destination():
    assert said_in(with_destination(sources=(Source(SAID),))) == ["of 'Childline'"]


@pytest.mark.parametrize(
    "block",
    [
        Block("text", markdown=SAID),
        Block("inset", title=SAID, markdown="x"),
        Block("steps", items=("First.", SAID)),
        Block("steps", items=("First.",), whys=(SAID,)),
        Block("section", title=SAID),
        Block("image", image="a.png", alt=SAID),
        Block("text", markdown="Call 019**26** 4&#49;2345."),
        Block("text", markdown="Call ０１９２６ ④12345."),
    ],
)
def test_each_block_of_a_card(block: Block):
    assert said_in(with_body(block)) == ["on the card “A stranger”"]


@pytest.mark.parametrize("field", ["title", "summary", "first"])
def test_title_and_first_lines_of_a_card(field: str):
    bundle, change = make_bundle(), dict[str, Any]({field: SAID})
    card = bundle.cards["grooming"]._replace(**change)
    (of,) = said_in(bundle._replace(cards={"grooming": card}))
    assert of.startswith("on the card ")


@pytest.mark.parametrize(
    "change",
    [
        lambda bundle: {"home_question": SAID},
        lambda bundle: {"brand": Brand(SAID)},
        lambda bundle: {"attract": Attract((SAID,), "x")},
        lambda bundle: {"attract": Attract(("x",), SAID)},
        lambda bundle: {"emergency": Emergency(SAID)},
        lambda bundle: {"emergency": Emergency("x", SAID)},
        lambda bundle: {"about": About(SAID)},
        lambda bundle: {"about": About("x", SAID)},
        lambda bundle: {"decoy": Decoy(SAID)},
        lambda bundle: {"decoy": Decoy("x", (SAID,))},
        lambda bundle: {"topics": (Topic("a", SAID, "x", "ear"),)},
        lambda bundle: {"topics": (Topic("a", "x", SAID, "ear"),)},
    ],
)
def test_each_other_text(change: Callable[[Bundle], dict[str, object]]):
    bundle = make_bundle()
    changed = bundle._replace(**change(bundle))  # type: ignore[arg-type]
    assert said_in(changed) == ["on the home and help pages"]


def test_a_number_only_in_a_translation():
    bundle = make_bundle()
    line = bundle.destinations["line"]._replace(expect=(SAID,), language="pl")
    polish = bundle._replace(destinations={**bundle.destinations, "line": line})
    assert said_in(bundle, polish) == ["of 'Childline' in Polish"]


def test_what_no_page_shows_counts_as_nothing():
    assert said_in(make_bundle(title=SAID, publisher=SAID)) == []


def test_a_fault_is_one_sentence():
    shown = ShownNumber("08001111", "0800 1111", "of 'Childline'")
    assert shown.fault(listed_numbers(None)) == ""
    assert shown.fault(listed_numbers(["0800 1111"])) == ""
    assert shown.fault(listed_numbers([])) == (
        "The number 0800 1111 of 'Childline' is not on the signed list of numbers."
    )
    premium = ShownNumber("09098790000", "0909 879 0000", "of 'Childline'")
    says = "The number 0909 879 0000 of 'Childline' is a premium-rate number."
    assert premium.fault(listed_numbers(None)) == says
    assert premium.fault(listed_numbers(["0909 879 0000"])) == says
