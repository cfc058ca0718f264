"""The summary in one line, and the text of all changes."""

from __future__ import annotations

import pytest

from kiosk.authoring.diff import Change, summary
from kiosk.authoring.diff.report import as_text


def card(title: str, how: str = "changed") -> Change:
    return Change("card", title, f"{title} changes.", how=how, id=title)  # type: ignore[arg-type]


NUMBER = Change("number", "A", "The number of A changes.", "1", "2", "first")
ADDRESS = NUMBER._replace(kind="address")


@pytest.mark.parametrize(
    ("found", "line"),
    [
        ([], "Nothing a visitor sees would change."),
        ([NUMBER], "1 number changes."),
        ([NUMBER, NUMBER], "2 numbers change."),
        (
            [NUMBER, ADDRESS, ADDRESS, card("a"), card("b"), card("c"), card("d", "new")],
            "1 number, 2 addresses, 3 cards change; 1 card is new.",
        ),
        ([card("a"), card("a")], "1 card changes."),
        ([card("a", "removed"), card("b", "removed")], "2 cards are removed."),
        ([Change("decoy", "Neutral screen", "…", how="new")], "The neutral screen changes."),
        ([Change("look", "Colours", "…")], "The colours change."),
        (
            [Change("home", "Home", "…"), Change("destination", "A", "…", how="removed")],
            "The home page changes; 1 place to get help is removed.",
        ),
        (
            [Change("details", "A", "…", level="quiet")],
            "Nothing a visitor sees would change; 1 detail for staff does.",
        ),
        (
            [Change("details", "A", "…", level="quiet")] * 2,
            "Nothing a visitor sees would change; 2 details for staff do.",
        ),
        (
            [NUMBER, Change("details", "A", "…", level="quiet")],
            "1 number changes.",
        ),
    ],
)
def test_summary(found, line):
    assert summary(found) == line


def test_text_is_grouped_and_at_most_80_wide(two):
    two.write("destinations.yaml", "- {use: childline, phone: 0800 1112, verified: 2026-08-28}\n")
    two.change("cards/grooming.yaml", "They take their time.", "They are patient.")
    two.change("cards/grooming.yaml", "  - donts: [meet them]\n", "")
    assert as_text(two.found()) == (
        "1 number, 1 card change.\n"
        "\n"
        "Numbers\n"
        "- The phone number of Childline changes from 0800 1111 to 0800 1112.\n"
        "    on: “Too close”, “Asked for pictures” and “Someone online (topic)”\n"
        "\n"
        "Cards\n"
        "- 1 of 9 paragraphs of the card “Too close” changes, 1 is removed.\n"
        "    before: They take their time.\n"
        "    after:  They are patient.\n"
        "    removed: Do not: meet them\n"
        "\n"
        "Not seen by visitors\n"
        "- Details of Childline that no page shows change: how sure the number is.\n"
    )


def test_numbers_and_addresses_are_not_broken():
    words = "x" * 66
    text = as_text([NUMBER._replace(says=f"{words} is 0800 1111 then https://a.org/{words}.")])
    assert f"- {words} is\n  0800 1111 then\n  https://a.org/{words}.\n" in text
