"""`use: ID`: a bundle's card that is one of the directory."""

from __future__ import annotations

import pytest

from kiosk.authoring.checks.bundle import check_directory
from kiosk.bundle import prepared
from kiosk.bundle.directory import read_directory
from kiosk.bundle.parse import read_bundle
from kiosk.bundle.translation import read_translation
from tests.builders import CARD, TODAY

FILE = "cards/first-card.yaml"
SHARED = CARD.replace("title: A card", "title: Looking after yourself\nfirst: It can pass.")
IN_POLISH = """\
translation: reviewed
original: 00000000
title: Zadbaj o siebie
summary: Mówi coś.
first: To minie.
body: [{text: "Powiedz komuś, komu ufasz."}]
"""


@pytest.fixture
def shared(polish):
    folder = polish.directory / "cards"
    folder.mkdir()
    (folder / "calm.yaml").write_text(SHARED, "utf-8")
    (folder / "calm.pl.yaml").write_text(IN_POLISH, "utf-8")
    (polish.root / "cards/first-card.pl.yaml").unlink()
    polish.write(FILE, "use: calm\ndestinations: [childline]\n")
    return polish


def read(folder, language=""):
    bundle, problems = read_bundle(folder.root, read_directory(folder.directory)[0])
    assert bundle is not None, str(problems)
    if language:
        bundle = read_translation(bundle, language, folder.directory).bundle
    return bundle.cards["first-card"]


def about_it(folder):
    return [one for one in folder.problems() if FILE in one or "not translated" in one]


def test_other_fields_replace_those_of_the_directory(shared):
    card = read(shared)
    assert (card.id, card.title, card.first) == (
        "first-card",
        "Looking after yourself",
        "It can pass.",
    )
    assert card.destinations == ("childline",)
    assert not [one for one in about_it(shared) if "first-card" in one]


def test_it_is_translated_by_the_directory(shared):
    card = read(shared, "pl")
    assert (card.title, card.first, card.language) == ("Zadbaj o siebie", "To minie.", "pl")
    assert not card.unreviewed


def test_words_of_the_bundle_are_not_replaced_by_a_translation_of_others(shared):
    shared.write(FILE, "use: calm\ntitle: Feeling low\n")
    card = read(shared, "pl")
    assert (card.title, card.first) == ("Feeling low", "To minie.")
    shared.write("cards/first-card.pl.yaml", "translation: unreviewed\ntitle: Smutek\n")
    card = read(shared, "pl")
    assert (card.title, card.first, card.unreviewed) == ("Smutek", "To minie.", True)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "use: clam\n",
            ":1:6: error: The UK directory has no card 'clam'. (Did you mean 'calm'?)",
        ),
        (
            "use: calm\ntitel: Hello\n",
            ":2:1: error: A card with 'use' has no field 'titel'. (Did you mean 'title'?)",
        ),
    ],
)
def test_what_is_wrong(shared, written, expected):
    shared.write(FILE, written)
    assert f"{FILE}{expected}" in about_it(shared)


def test_a_mistake_in_the_shared_card_is_named_where_it_is_used(shared):
    path = shared.directory / "cards/calm.yaml"
    path.write_text(SHARED.replace("summary:", "sumary:"), "utf-8")
    assert (
        f"{FILE}:1:6: error: The card 'calm' of the UK directory has a mistake: 'summary' "
        "is missing. (`kiosk check` of the directory lists them all.)"
    ) in about_it(shared)


def test_a_change_of_the_shared_card_makes_a_prepared_bundle_worthless(shared):
    prepared.prepare(shared.root, shared.directory)
    found = prepared.load(shared.root, shared.directory)
    assert found is not None
    assert found.cards["first-card"].first == "It can pass."
    (shared.directory / "cards/calm.yaml").write_text(SHARED + "icon: shield\n", "utf-8")
    assert prepared.load(shared.root, shared.directory) is None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "[ceop]",
            "[coep]",
            "cards/calm.yaml:7:16: error: There is no destination 'coep'. (Did you mean 'ceop'?)",
        ),
        (
            "  - text: Tell someone you trust.",
            "  - image: {file: images/a.png, alt: A}",
            "cards/calm.yaml:6:5: error: A shared card cannot have pictures: they belong to a "
            "bundle. (Delete the block; a bundle that uses the card may write its own body.)",
        ),
        (
            "  - text: Tell someone you trust.",
            "  - text: Look at `this`.",
            "cards/calm.yaml:6:19: error: The text contains program code, which is not shown. "
            "(Begin lines without spaces, and write no ` (backtick).)",
        ),
    ],
)
def test_the_directory_checks_its_cards(shared, old, new, expected):
    path = shared.directory / "cards/calm.yaml"
    path.write_text(SHARED.replace(old, new), "utf-8")
    problems = check_directory(shared.directory, icons=frozenset(), today=TODAY)
    assert expected in [str(one) for one in problems]


def test_the_directory_compares_the_translations_of_its_cards(shared):
    problems = check_directory(shared.directory, icons=frozenset(), today=TODAY)
    assert [one.says for one in problems if one.file == "cards/calm.pl.yaml"] == [
        "The original has changed since this was translated."
    ]
