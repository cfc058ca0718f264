"""Folders made to keep `kiosk check` busy: each ends in 5 s of processor, because what it does is
limited by number, never by time."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import pytest

from kiosk.authoring.checks import bundle as checks
from kiosk.bundle import folder as bundle_folder
from tests.builders import BUNDLE, CARD, DIRECTORY, Folder

MOST_SECONDS = 5.0
MOST_PRINTED = 400_000
"""Characters: a thousand long lines."""


@pytest.fixture
def made(tmp_path: Path) -> Folder:
    for name, text in DIRECTORY.items():
        (tmp_path / "uk-directory").mkdir(exist_ok=True)
        (tmp_path / "uk-directory" / name).write_text(text, "utf-8")
    folder = Folder(tmp_path / "bundle", tmp_path / "uk-directory")
    folder.write("bundle.yaml", BUNDLE)
    for name in ("first-card", "second-card"):
        folder.write(f"cards/{name}.yaml", CARD)
    return folder


def directives(folder: Folder) -> None:
    lines = "".join(f"%TAG !a{number}! x:\n" for number in range(60_000))
    for name in ("hosts.yaml", "destinations.yaml", "cards/third.yaml"):
        folder.write(name, f"{lines}---\n[]\n")


def long_lists(folder: Folder) -> None:
    codes = ", ".join(map("".join, product(ascii_lowercase, repeat=3)))
    ids = ", ".join(f"card-{number}" for number in range(19_000))
    folder.write("bundle.yaml", BUNDLE.replace("languages: [en]", f"languages: [en, {codes}]"))
    folder.write("cards/first-card.yaml", f"{CARD}related: [{ids}]\n")


def languages(folder: Folder) -> None:
    codes = ", ".join(map("".join, list(product(ascii_lowercase, repeat=3))[:900]))
    folder.write("bundle.yaml", BUNDLE.replace("languages: [en]", f"languages: [en, {codes}]"))


def misspelt_cards(folder: Folder) -> None:
    for number in range(1000):
        related = ", ".join(f"card-nubmer-{number}-{entry}" for entry in range(6))
        folder.write(f"cards/card-number-{number:04d}.yaml", f"{CARD}related: [{related}]\n")


def misspelt_pictures(folder: Folder) -> None:
    for number in range(4000):
        folder.write(f"images/picture-{number:05d}.png", b"x")
    for card in range(50):
        images = "".join(
            f"  - image: {{file: images/pictuer-{card:02d}{number:02d}.png, alt: A desk}}\n"
            for number in range(39)
        )
        folder.write(f"cards/card-{card}.yaml", CARD.replace(_TEXT, images))


def unknown_fields(folder: Folder) -> None:
    fields = "".join(f"titel{number}: a\n" for number in range(9400))
    for card in range(150):
        folder.write(f"cards/card-{card}.yaml", CARD + fields)


def translations_of_something_else(folder: Folder) -> None:
    codes = ("cy", "pl", "ro", "uk", "ur", "ar")
    listed = f"languages: [en, {', '.join(codes)}]"
    folder.write("bundle.yaml", BUNDLE.replace("languages: [en]", listed))
    body = "body: [{text: Raz 1.}, {steps: [Dwa 2, Trzy 3]}]\n"
    for number in range(400):
        folder.write(f"cards/card-{number}.yaml", CARD)
        for code in codes:
            text = f"translation: unreviewed\ntitle: Raz\n{body}"
            folder.write(f"cards/card-{number}.{code}.yaml", text)


def one_endless_name(folder: Folder) -> None:
    folder.write("cards/first-card.yaml", f"{CARD}related: [{'a-b' * 300_000}]\n")


def cards(folder: Folder) -> None:
    for number in range(2000 - 2):
        folder.write(f"cards/card-{number:04d}.yaml", CARD)


def strange_files(folder: Folder) -> None:
    for number in range(3000):
        folder.write(f"x/Strange File {number}.txt", b"")


_TEXT = "  - text: Tell someone you trust.\n"
_LONG = {
    "markdown": "**a[*_" * 140_000,
    "code": "```" + "`a " * 300_000,
    "brackets": "[ " * 400_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", _LONG.values(), ids=_LONG)
def test_a_text_that_is_too_long_is_refused_and_nothing_works_through_it(made: Folder, text: str):
    for number in range(8):
        line = f'  - text: "{text[: 600_000 if number else None]}"\n'
        made.write(f"cards/card-{number}.yaml", CARD.replace(_TEXT, line))
    before = time.process_time()
    lines = made.check()[1].splitlines()
    assert time.process_time() - before < MOST_SECONDS
    assert [line for line in lines if line.startswith("cards/card-0")] == [
        "cards/card-0.yaml:1:1: warning: No topic leads to this card. (Add 'card-0' to the cards "
        "of a topic in bundle.yaml.)",
        f"cards/card-0.yaml:5:11: error: 'text' has {len(text.strip())} characters; at most 3000 "
        "fit. (Say it in fewer words.)",
    ]


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        (
            _TEXT,
            f"  - text: {'See [this](https://x.org). Ring 07700 900123. ' * 100}\n",
            "5:11: error: 'text' has 4599 characters; at most 3000 fit. (Say it in fewer words.)",
        ),
        (
            "title: A card",
            "title: Ring 07700 900123 or see www.x.org, and then ring 07700 900124 again",
            "1:8: error: 'title' has 68 characters; at most 60 fit. (Say it in fewer words.)",
        ),
    ],
)
def test_what_is_too_long_has_one_error_and_no_other_finding(
    made: Folder, old: str, new: str, error: str
):
    before = made.check()[1]
    made.change("cards/first-card.yaml", old, new)
    added = set(made.check()[1].splitlines()) - set(before.splitlines())
    assert f"cards/first-card.yaml:{error}" in added
    assert [line for line in added if "07700" in line or "x.org" in line] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        *(directives, long_lists, languages, misspelt_cards, misspelt_pictures),
        *(unknown_fields, one_endless_name, strange_files, translations_of_something_else),
        cards,
    ],
)
def test_a_hostile_folder_ends_soon(made: Folder, make: Callable[[Folder], None]):
    make(made)
    before = time.process_time()
    _, text = made.check()
    seconds = time.process_time() - before
    assert len(text) < MOST_PRINTED
    assert seconds < MOST_SECONDS


def test_a_thousand_problems_are_listed_errors_first_and_the_rest_counted(made: Folder):
    for number in range(1200):
        made.write(f"cards/card-{number:04d}.yaml", CARD)
    made.change("cards/card-1199.yaml", "audience: [children]", "audience: [childrn]")
    code, text = made.check()
    lines = text.splitlines()
    assert code == 1
    assert sum(": warning: " in line or ": error: " in line for line in lines) == 1001
    assert [line for line in lines if ": error: " in line] == [
        "cards/card-1199.yaml:3:12: error: There is no audience 'childrn'. "
        "(Did you mean 'children'?)"
    ]
    assert "201 problems are not listed. (Correct the listed ones and check again.)" in text
    assert lines[-1].startswith("1 error, 1200 warnings")
    assert len(json.loads(made.check(as_json=True)[1])) == 1001


CONFIRM = "https://www.nspcc.org.uk/ (no day of evidence; confidence is medium)"


@pytest.mark.parametrize("wrong", ["", "audience: [childrn]"], ids=["warnings", "errors"])
def test_what_a_person_must_confirm_is_listed_beside_any_number_of_problems(
    made: Folder, wrong: str, monkeypatch: pytest.MonkeyPatch
):
    """The person who publishes with warnings answers for it."""
    monkeypatch.setattr("kiosk.cli.check.MOST_LISTED", 5)
    made.change("bundle.yaml", "destinations: [childline]", "destinations: [childline, nspcc]")
    card = CARD.replace("audience: [children]", wrong) if wrong else CARD
    for number in range(8):
        made.write(f"cards/card-{number}.yaml", card)
    text = made.check()[1]
    lines = text.splitlines()
    assert "0:0" not in text
    assert " not listed. (Correct the listed ones and check again.)" in text
    assert lines[-4] == "Confirm before the screen goes live:"
    assert lines[-3].startswith("  uk-directory/services.yaml:23:15: NSPCC online safety: ")
    assert lines[-3].endswith(CONFIRM)
    assert lines[-1].split(" in ")[0].endswith("1 to confirm")
    assert [one["severity"] for one in json.loads(made.check(as_json=True)[1])].count(
        "confirm"
    ) == 1


def test_a_second_file_with_thousands_of_problems_is_not_read(made: Folder):
    unknown = "".join(f"titel{number}: a\n" for number in range(9400))
    for card in ("third", "fourth", "fifth", "sixth"):
        made.write(f"cards/{card}.yaml", CARD + unknown)
    _, text = made.check()
    assert "cards: error: There are so many problems that the other cards were not read. " in text
    assert "(Correct the first ones and check again.)" in text
    assert "There is no card" not in text, "what was not read is not missing"


def test_more_cards_than_fit_are_counted_and_not_read(made: Folder):
    cards(made)
    made.write("cards/one-more.yaml", CARD)
    assert [line for line in made.check()[1].splitlines() if ": error: " in line] == [
        "cards: error: The bundle has 2,001 cards; at most 2,000 fit, and none of them was read. "
        "(Is this the folder of one bundle? Two bundles each have a folder of their own.)",
    ]


def test_two_hundred_names_get_a_suggestion(made: Folder):
    for number in range(70):
        related = ", ".join(f"firts-card-{number}-{entry}"[:10] + str(entry) for entry in range(3))
        made.write(f"cards/card-{number}.yaml", f"{CARD}related: [{related}]\n")
    text = made.check()[1]
    assert len(re.findall("There is no card", text)) == 210
    assert len(re.findall("Did you mean 'first-card'", text)) == 200


@pytest.fixture
def five_files(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (checks, bundle_folder):
        monkeypatch.setattr(module, "MAX_FILES", 5)


@pytest.mark.usefixtures("five_files")
def test_a_folder_with_too_many_files_is_counted_and_not_read(made: Folder):
    for number in range(3):
        made.write(f"x/file-{number}.txt", b"")
    assert made.check() == (
        1,
        "bundle: error: There are more than 5 files in this folder; nothing was read. "
        "(Is this the folder of a bundle, and not a whole disk?)\n\n"
        f"1 error in {made.root.as_posix()}\n",
    )
