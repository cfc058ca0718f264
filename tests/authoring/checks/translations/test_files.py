"""Translations of nothing, and into languages that are not listed."""

from __future__ import annotations

from tests.builders import POLISH_CARD as CARD
from tests.builders import POLISH_HOME as HOME


def test_a_language_that_the_bundle_does_not_list(polish):
    polish.write("cards/first-card.cy.yaml", CARD)
    polish.write("bundle.cy.yaml", HOME)
    polish.write("destinations.cy.yaml", "[]\n")
    says = (
        "warning: bundle.yaml does not list the language 'cy'. "
        "(Add 'cy' to 'languages' there, or delete this file.)"
    )
    assert polish.problems() == [
        f"bundle.cy.yaml: {says}",
        f"cards/first-card.cy.yaml: {says}",
        f"destinations.cy.yaml: {says}",
    ]
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, CY]")
    assert [line.split(": ")[0] for line in polish.problems()] == ["bundle.yaml:4:21"]


def test_a_translation_into_the_bundles_own_language(polish):
    polish.write("cards/first-card.en.yaml", CARD)
    assert polish.problems() == [
        "cards/first-card.en.yaml: warning: This is the bundle's own language, so nobody reads "
        "this file. (Delete it; the words stand in cards/first-card.yaml.)"
    ]


def test_a_translation_of_nothing(polish):
    polish.write("cards/frist-card.pl.yaml", CARD)
    polish.change("bundle.pl.yaml", "id: three", "id: tree")
    polish.write(
        "destinations.pl.yaml", "- {id: chidline, translation: reviewed, summary: Porozmawiaj.}\n"
    )
    assert polish.problems() == [
        "bundle.pl.yaml:14:10: error: There is no topic 'tree' to be translated. "
        "(Did you mean 'three'?)",
        "cards/frist-card.pl.yaml: error: There is no card 'frist-card' to be translated. "
        "(Did you mean 'first-card'?)",
        "destinations.pl.yaml:1:8: error: There is no destination 'chidline' to be translated. "
        "(Did you mean 'childline'?)",
    ]


def test_an_id_translated_twice(polish):
    polish.change("bundle.pl.yaml", "id: three", "id: two")
    assert (
        "bundle.pl.yaml:14:10: error: 'two' is translated twice: on line 13 and again here. "
        "(Keep one of the two.)"
    ) in polish.problems()
