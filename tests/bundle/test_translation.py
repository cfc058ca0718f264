"""A service of the directory that a bundle describes in its own words, in another language."""

from __future__ import annotations

import pytest

from kiosk.bundle import prepared
from kiosk.bundle.directory import read_directory
from kiosk.bundle.parse import read_bundle
from kiosk.bundle.translation import (
    card_fingerprint,
    file_name,
    fingerprint,
    read_translation,
    split_name,
)

SERVICES = """\
- id: ceop
  translation: reviewed
  original: ba2d8cdf
  name: Centrum CEOP
  summary: Zgłoś uwodzenie dziecka w internecie.
  for_whom: Dzieci i dorośli.
"""
OWN = "- {use: ceop, summary: Report it here.}\n"
IN_POLISH = """\
- id: ceop
  translation: reviewed
  original: d4c6a4f1
  summary: Zgłoś tutaj.
"""


@pytest.fixture
def own(polish):
    (polish.directory / "services.pl.yaml").write_text(SERVICES, "utf-8")
    polish.write("destinations.yaml", OWN)
    return polish


def seen(folder):
    """Returns what a Polish visitor reads about CEOP, its language, and if it is unreviewed."""
    uk_directory, _ = read_directory(folder.directory)
    bundle, problems = read_bundle(folder.root, uk_directory)
    assert bundle is not None, str(problems)
    ceop = read_translation(bundle, "pl", folder.directory).bundle.destinations["ceop"]
    return (ceop.name, ceop.summary, ceop.for_whom), ceop.language, ceop.unreviewed


def test_the_directory_is_translated_there(own):
    own.write("destinations.yaml", "- {use: ceop, icon: shield}\n")
    assert seen(own) == (
        ("Centrum CEOP", "Zgłoś uwodzenie dziecka w internecie.", "Dzieci i dorośli."),
        "pl",
        False,
    )


def test_the_same_words_again_are_the_directorys(own):
    own.write("destinations.yaml", "- {use: ceop, summary: Report online grooming of a child.}\n")
    assert seen(own)[0][1] == "Zgłoś uwodzenie dziecka w internecie."
    assert own.problems() == []


def test_words_of_the_bundle_are_not_replaced_by_those_of_the_directory(own):
    assert seen(own) == (("Centrum CEOP", "Report it here.", "Dzieci i dorośli."), "", False)
    assert own.problems() == [
        "bundle.yaml:4:17: warning: 1 of 1 place to get help is not translated into Polish: ceop. "
        "(Until then visitors see English.)"
    ]


def test_the_bundles_own_translation_comes_first(own):
    own.write("destinations.pl.yaml", IN_POLISH)
    assert seen(own) == (("Centrum CEOP", "Zgłoś tutaj.", "Dzieci i dorośli."), "pl", False)
    assert own.problems() == []


def test_it_comes_first_for_words_of_the_directory_too(own):
    own.write("destinations.pl.yaml", IN_POLISH + "  for_whom: Wszyscy.\n")
    assert seen(own)[0] == ("Centrum CEOP", "Zgłoś tutaj.", "Wszyscy.")


def test_words_of_the_bundle_that_are_left_out(own):
    own.write("destinations.yaml", "- {use: ceop, summary: Report it here., for_whom: Anyone.}\n")
    own.write("destinations.pl.yaml", IN_POLISH.replace("d4c6a4f1", "e419728f"))
    assert seen(own)[1] == ""
    assert own.problems() == [
        "destinations.pl.yaml:1:3: warning: 'for_whom' is not translated. "
        "(Take what is missing from the original, and translate it.)"
    ]


def test_a_text_that_neither_translates_is_left_out(own):
    own.write("destinations.pl.yaml", IN_POLISH)
    services = own.directory / "services.pl.yaml"
    services.write_text(SERVICES.replace("  for_whom: Dzieci i dorośli.\n", ""), "utf-8")
    assert own.problems() == [
        "destinations.pl.yaml:1:3: warning: 'for_whom' is not translated. "
        "(Take what is missing from the original, and translate it.)"
    ]


def test_a_number_to_text_is_the_bundles(own):
    own.write("destinations.yaml", "- {use: ceop, text_message: Text HELP to 80000}\n")
    services = own.directory / "services.pl.yaml"
    services.write_text(f"{SERVICES}  text_message: Wyślij HELP na 70000\n", "utf-8")
    uk_directory, _ = read_directory(own.directory)
    bundle, _ = read_bundle(own.root, uk_directory)
    assert bundle is not None
    translated = read_translation(bundle, "pl", own.directory).bundle.destinations["ceop"]
    assert translated.text_message == "Text HELP to 80000"


def test_a_name_of_the_bundle_may_stay(own):
    own.write("destinations.yaml", "- {use: ceop, name: CEOP}\n")
    assert seen(own)[0] == ("CEOP", "Zgłoś uwodzenie dziecka w internecie.", "Dzieci i dorośli.")
    assert seen(own)[1] == "pl"
    assert own.problems() == []


@pytest.mark.parametrize(
    ("services", "own_file", "unreviewed"),
    [
        ("reviewed", "reviewed", False),
        ("unreviewed", "reviewed", True),
        ("reviewed", "unreviewed", True),
    ],
)
def test_both_have_to_be_read(own, services, own_file, unreviewed):
    own.write("destinations.pl.yaml", IN_POLISH.replace("reviewed", own_file))
    file = own.directory / "services.pl.yaml"
    file.write_text(SERVICES.replace("reviewed", services), "utf-8")
    assert seen(own)[2] is unreviewed


def test_a_translation_of_which_nothing_is_used_need_not_be_read(own):
    everything = IN_POLISH + "  for_whom: Wszyscy.\n  name: CEOP\n"
    own.write("destinations.pl.yaml", everything)
    file = own.directory / "services.pl.yaml"
    file.write_text(SERVICES.replace("reviewed", "unreviewed"), "utf-8")
    assert seen(own) == (("CEOP", "Zgłoś tutaj.", "Wszyscy."), "pl", False)


def test_the_same_when_it_was_prepared(own):
    own.write("destinations.pl.yaml", IN_POLISH)
    assert not prepared.prepare(own.root, own.directory).has_errors
    bundle = prepared.load(own.root, own.directory)
    translated = prepared.load(own.root, own.directory, "pl")
    assert bundle is not None
    assert translated is not None
    assert bundle.destinations["ceop"].own_texts == ("summary",)
    assert translated.destinations["ceop"].summary == "Zgłoś tutaj."


def test_names_of_files():
    assert split_name("online-grooming.pl.yaml") == ("online-grooming", "pl")
    assert split_name(file_name("bundle", "pa-Guru")) == ("bundle", "pa-guru")
    assert split_name("online-grooming.yaml") is None


def test_a_translated_card_has_its_own_first_line_and_the_pictures_of_the_original(polish):
    polish.card("- steps:\n  - {do: Stop., why: It helps., icon: shield}\n")
    polish.change("cards/first-card.yaml", "reviewed:", "first: It is not you.\nreviewed:")
    polish.write(
        "cards/first-card.pl.yaml",
        "translation: reviewed\nfirst: To nie ty.\nbody: [{steps: [{do: Stop!, why: Pomaga.}]}]\n",
    )
    uk_directory, _ = read_directory(polish.directory)
    bundle, problems = read_bundle(polish.root, uk_directory)
    assert bundle is not None, str(problems)
    card = read_translation(bundle, "pl", polish.directory).bundle.cards["first-card"]
    (steps,) = card.body
    assert card.first == "To nie ty."
    assert (steps.items, steps.whys, steps.icons) == (("Stop!",), ("Pomaga.",), ("shield",))


def test_new_fields_leave_the_fingerprint_of_cards_without_them(polish):
    uk_directory, _ = read_directory(polish.directory)
    bundle, problems = read_bundle(polish.root, uk_directory)
    assert bundle is not None, str(problems)
    card = bundle.cards["first-card"]
    assert card_fingerprint(card) == fingerprint(
        card.title, card.summary, "text", "", "Tell someone you trust.", ""
    )
    assert card_fingerprint(card._replace(first="Stop.")) != card_fingerprint(card)
