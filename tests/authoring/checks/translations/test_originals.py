"""Translations that are older than their original."""

from __future__ import annotations

from tests.authoring.checks.translations.polish_files import FIRST, ORIGINAL

COMPARE_CARD = "(Compare the two, then write 'original: a3aaf0b2'.)"


def test_an_original_that_has_changed(polish):
    polish.change(ORIGINAL, "someone you trust", "somebody you trust")
    polish.change("cards/second-card.pl.yaml", "original: a3aaf0b2\n", "")
    polish.change("bundle.yaml", "summary: The second", "summary: Number two")
    assert polish.problems() == [
        "bundle.pl.yaml:2:11: warning: The original has changed since this was translated. "
        "(Compare the two, then write 'original: 0c86db7d'.)",
        f"{FIRST}:2:11: warning: The original has changed since this was translated. "
        "(Compare the two, then write 'original: 6cb53e63'.)",
        "cards/second-card.pl.yaml:1:14: warning: It does not say which version of the original "
        f"it translates. {COMPARE_CARD}",
    ]


def test_no_fingerprint_of_an_original_with_a_mistake(polish):
    polish.change(ORIGINAL, "title: A card", "titel: A card")
    assert all(line.startswith(f"{ORIGINAL}:1:1: error: ") for line in polish.problems())


def test_no_fingerprint_of_a_home_page_with_a_mistake(polish):
    polish.change("bundle.yaml", "home_question", "home_qestion")
    assert all(line.startswith("bundle.yaml:") for line in polish.problems())


OWN = "- {use: ceop, summary: Report it here.}\n"
OWN_IN_POLISH = (
    "- {id: ceop, translation: reviewed, original: d4c6a4f1, summary: Zgłoś., for_whom: Każdy.}\n"
)


def test_no_fingerprint_of_destinations_with_a_mistake(polish):
    polish.write("destinations.yaml", OWN)
    polish.write("destinations.pl.yaml", OWN_IN_POLISH)
    assert polish.problems() == []
    polish.change("destinations.yaml", "it here.", "it here., hour: x")
    polish.change("destinations.yaml", "Report it", "Report")
    assert polish.problems() == [
        "destinations.yaml:1:38: error: An entry with 'use' has no field 'hour'. "
        "(Did you mean 'hours'?)"
    ]


def test_what_is_no_fingerprint(polish):
    polish.change(FIRST, "a3aaf0b2", "today")
    assert polish.problems() == [
        f"{FIRST}:2:11: error: 'today' is not a fingerprint. "
        "(`kiosk check` names the one to write.)"
    ]
