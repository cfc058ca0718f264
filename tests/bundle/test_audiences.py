"""Audiences: built in, or a bundle's own."""

from __future__ import annotations

import pytest

from kiosk.bundle.directory import read_directory
from kiosk.bundle.parse import read_bundle
from kiosk.bundle.translation import read_translation

FILE = "cards/first-card.yaml"
OWN = "audiences: [{id: young-carers, name: Young carers}]\npublisher:"


@pytest.mark.parametrize("name", ["adults", "older-people", "everyone", "children"])
def test_those_of_the_program(bundle, name):
    bundle.change(FILE, "[children]", f"[{name}]")
    assert bundle.problems() == []


def test_one_that_a_bundle_adds(bundle):
    bundle.change(FILE, "[children]", "[children, young-carers]")
    assert bundle.problems() == [
        f"{FILE}:3:22: error: There is no audience 'young-carers'. (Choose from: children, "
        "parents, professionals, adults, older-people, everyone; or add it to 'audiences' in "
        "bundle.yaml.)"
    ]
    bundle.change("bundle.yaml", "publisher:", OWN)
    assert bundle.problems() == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[childern]", "error: There is no audience 'childern'. (Did you mean 'children'?)"),
        (
            "[everyone, children]",
            "warning: 'everyone' includes the others. "
            "(Write it alone, or name those whom it is for.)",
        ),
    ],
)
def test_what_is_wrong_on_a_card(bundle, written, expected):
    bundle.change(FILE, "[children]", written)
    assert [one.partition(": ")[2] for one in bundle.problems()] == [expected]


def test_what_is_wrong_with_the_list(bundle):
    bundle.change(
        "bundle.yaml",
        "publisher:",
        "audiences: [{id: adults, name: Adults}, {id: a, name: A}, {id: a, name: B}]\npublisher:",
    )
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "error: The program has an audience 'adults' already. "
        "(Delete this entry; cards may name it.)",
        "warning: Nothing is for the audience 'adults'. "
        "(Name it under 'audience' of a card, or delete it.)",
        "warning: Nothing is for the audience 'a'. "
        "(Name it under 'audience' of a card, or delete it.)",
        "error: Two audiences have the id 'a'. (Change one.)",
        "warning: Nothing is for the audience 'a'. "
        "(Name it under 'audience' of a card, or delete it.)",
    ]


def test_its_name_and_the_notices_are_translated(polish):
    polish.change(FILE, "[children]", "[young-carers]")
    polish.change("bundle.yaml", "publisher:", f"notices: [Closed on Friday.]\n{OWN}")
    path = polish.root / "bundle.pl.yaml"
    before = path.read_text("utf-8")
    assert any(
        "The audience 'young-carers' and 'notices' are not translated." in one
        for one in polish.problems()
    )
    own = "audiences: [{id: young-carers, name: Młodzi}]\nnotices: [W piątek zamknięte.]\n"
    path.write_text(f"{before}{own}", "utf-8")
    bundle, _ = read_bundle(polish.root, read_directory(polish.directory)[0])
    assert bundle is not None
    polish_one = read_translation(bundle, "pl", polish.directory).bundle
    assert polish_one.audiences[0].name == "Młodzi"
    assert polish_one.notices[0].text == "W piątek zamknięte."
