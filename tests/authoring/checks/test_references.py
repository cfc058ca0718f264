"""Ids that lead nowhere, and cards that nothing leads to."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("bundle.yaml", "cards: [second-card]", "cards: [second-card, secnd-card]",
         ":18:82: error: There is no card 'secnd-card'. (Did you mean 'second-card'?)"),
        ("bundle.yaml", "destinations: [childline]", "destinations: [childlien]",
         ":19:79: error: There is no destination 'childlien'. (Did you mean 'childline'?)"),
        ("bundle.yaml", "icon: phone", "icon: fone",
         ":19:57: error: There is no icon 'fone'. (Did you mean 'phone'?)"),
        ("cards/first-card.yaml", "[ceop]", "[coep]",
         ":6:16: error: There is no destination 'coep'. (Did you mean 'ceop'?)"),
        ("cards/first-card.yaml", "audience:", "icon: sheild\naudience:",
         ":3:7: error: There is no icon 'sheild'. (Did you mean 'shield'?)"),
        ("cards/first-card.yaml", "reviewed:", "related: [second]\nreviewed:",
         ":7:11: error: There is no card 'second'. (Did you mean 'second-card'?)"),
        ("cards/first-card.yaml", "reviewed:", "related: [first-card]\nreviewed:",
         ":7:11: error: The card is related to itself. (Delete this entry.)"),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere(bundle, file, old, new, expected):
    bundle.change(file, old, new)
    assert bundle.problems() == [f"{file}{expected}"]


def test_a_card_that_cannot_be_read_is_still_there_for_others(bundle):
    bundle.write("cards/second-card.yaml", "title: A: B\n")
    assert [line.split(": ")[0] for line in bundle.problems()] == ["cards/second-card.yaml:1:9"]


def test_a_card_that_no_topic_leads_to(bundle):
    bundle.change("bundle.yaml", "cards: [second-card]", "cards: [first-card]")
    assert bundle.problems() == [
        "cards/second-card.yaml:1:1: warning: No topic leads to this card. "
        "(Add 'second-card' to the cards of a topic in bundle.yaml.)"
    ]
    bundle.change("cards/first-card.yaml", "reviewed:", "related: [second-card]\nreviewed:")
    assert bundle.problems() == []
