"""Characters that cannot be seen, or look like digits, in every field of a bundle (trials C14)."""

from __future__ import annotations

import pytest

from tests.builders import Folder

FIELDS = [
    # (file, text of the field that gets a hidden character)
    ("bundle.yaml", "id: library"),
    ("bundle.yaml", "title: Staying safe online"),
    ("bundle.yaml", "publisher: A library"),
    ("bundle.yaml", "home_question: What would you"),
    ("bundle.yaml", "making you uneasy"),
    ("bundle.yaml", "promise: Touch"),
    ("bundle.yaml", "danger: In danger right now"),
    ("bundle.yaml", "title: Welcome"),
    ("bundle.yaml", "Please ask"),
    ("bundle.yaml", "run_by: This is a sample"),
    ("bundle.yaml", "id: one"),
    ("bundle.yaml", "summary: The first"),
    ("bundle.pl.yaml", "promise: Dotknij"),
    ("bundle.pl.yaml", "title: Jeden"),
    ("cards/first-card.yaml", "title: A card"),
    ("cards/first-card.yaml", "summary: It says"),
    ("cards/first-card.yaml", "Tell someone"),
    ("cards/first-card.yaml", "destinations: [ceop"),
    ("cards/first-card.yaml", "alt: Two people"),
    ("cards/first-card.pl.yaml", "title: Karta"),
    ("cards/first-card.pl.yaml", "Powiedz komu"),
    ("destinations.yaml", "name: A place"),
    ("destinations.yaml", "phone: 0800 12"),
    ("destinations.yaml", "text_message: Text HELP to 85"),
    ("destinations.yaml", "email: help"),
    ("destinations.yaml", "web: https://www.nsp"),
    ("hosts.yaml", "hosts: [www.example"),
    ("../uk-directory/hosts.yaml", "www.ceop"),
    ("../uk-directory/retired.yaml", "name: NSPCC Net"),
    ("../uk-directory/services.yaml", "for_whom: Anyone"),
]

PLACE = """\
- id: place
  name: A place
  summary: A place to ask.
  for_whom: Anyone.
  phone: 0800 123
  text_message: Text HELP to 85258
  email: help@example.org
  web: https://www.nspcc.org.uk/
  confidence: high
  verified: 2026-08-28
  review_by: 2027-05-22
"""


@pytest.fixture
def full(polish: Folder, png) -> Folder:
    """The good bundle in two languages, with a picture, a place and a host of its own."""
    polish.write("destinations.yaml", PLACE)
    polish.write("hosts.yaml", "hosts: [www.example.org]\n")
    polish.write("images/a.png", png())
    polish.change(
        "cards/first-card.yaml",
        "destinations:",
        "  - image: {file: images/a.png, alt: Two people on a bench}\ndestinations:",
    )
    return polish


@pytest.mark.parametrize(("file", "text"), FIELDS)
def test_no_field_takes_what_cannot_be_seen(full: Folder, file: str, text: str):
    full.change(file, text, f"{text}\u00ad")
    lines = (full.root / file).read_text("utf-8").split("\n")
    line = next(number for number, line in enumerate(lines, 1) if "\u00ad" in line)
    column = lines[line - 1].index("\u00ad") + 1
    place = f"{file.removeprefix('../')}:{line}:{column}"
    assert (
        f"{place}: error: U+00AD SOFT HYPHEN cannot be seen. "
        "(Delete it: the kiosk divides long words by itself.)"
    ) in full.problems()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "HELP to 85258",
            "HELP to 85О258",
            "destinations.yaml:6:32: error: U+041E CYRILLIC CAPITAL LETTER O among digits looks "
            "like the digit 0. (Type the whole number again with the digits 0 to 9.)",
        ),
        (
            "phone: 0800 123",
            "phone: O800 123",
            "destinations.yaml:5:10: error: U+004F LATIN CAPITAL LETTER O among digits looks like "
            "the digit 0. (Type the whole number again with the digits 0 to 9.)",
        ),
        (
            "name: A place",
            "name: A place\ufffd",
            "destinations.yaml:2:16: error: U+FFFD REPLACEMENT CHARACTER takes the place of a "
            "letter that was lost. (Type that letter.)",
        ),
        (
            "name: A place",
            'name: "A \\u202eplace"',
            "destinations.yaml:2:12: error: U+202E RIGHT-TO-LEFT OVERRIDE turns the direction of "
            "the text, and cannot be seen. (Delete it: the kiosk puts numbers and names in a text "
            "from right to left in order.)",
        ),
    ],
)
def test_each_sentence_names_character_place_and_way_out(full, old, new, says):
    full.change("destinations.yaml", old, new)
    assert says in full.problems()


def test_a_decoy_hides_no_word_behind_a_soft_hyphen(bundle):
    bundle.change("bundle.yaml", "Please ask at the desk.", '"How to re\\u00adport"')
    assert bundle.problems() == [
        "bundle.yaml:13:21: error: U+00AD SOFT HYPHEN cannot be seen. "
        "(Delete it: the kiosk divides long words by itself.)"
    ]


@pytest.mark.parametrize("space", "\u00a0\u2003\u2007\u3000")
def test_a_decoy_hides_no_word_behind_another_space(bundle, space):
    bundle.change("bundle.yaml", "Please ask at the desk.", f"Call 0800{space}1111")
    assert bundle.problems() == [
        "bundle.yaml:13:11: error: '0800 1111' would betray what the visitor was reading. "
        "(Write what stands on any screen of a library or a school.)"
    ]


def test_a_card_whose_file_has_a_hidden_character_in_its_name(bundle):
    bundle.write("cards/third\u00adcard.yaml", "title: x")
    assert (
        "The file name contains U+00AD SOFT HYPHEN, which cannot be seen. "
        "(Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png.)"
    ) in bundle.problems()[0]
