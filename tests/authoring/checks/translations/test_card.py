"""Translated cards: their Markdown, sentences, pictures and blocks."""

from __future__ import annotations

import pytest

from tests.authoring.checks.translations.polish_files import FIRST, LEFT_OUT, ORIGINAL


def test_markdown_and_addresses_of_a_translated_body(polish):
    polish.change(
        FIRST,
        "- text: Powiedz komuś, komu ufasz.",
        "- text: |\n"
        "      Zobacz [to](https://x.org).\n"
        "\n"
        "      Dobrze.\n"
        "\n"
        "      Naciśnij `F1`.\n"
        "  - text: Zobacz www.net-aware.org.uk.\n"
        "  - text: Zobacz www.example.org.",
    )
    assert [line for line in polish.problems() if "original" not in line] == [
        f"{FIRST}:7:14: error: The text contains a link, and a kiosk opens no links. "
        "(Make the address a destination and add its id under 'destinations'.)",
        f"{FIRST}:11:16: error: The text contains program code, which is not shown. "
        "(Begin lines without spaces, and write no ` (backtick).)",
        f"{FIRST}:12:18: error: The text names www.net-aware.org.uk, and NSPCC Net Aware is "
        "closed. (Its place was taken by 'nspcc'.)",
        f"{FIRST}:13:18: warning: The text contains a web address, which a visitor cannot open "
        "from here. (Make it a destination: then it has a code to scan.)",
    ]


def test_long_sentences_are_counted_in_english_only(polish):
    polish.change(FIRST, "Powiedz komuś", "słowo " * 30 + "Powiedz komuś")
    assert polish.problems() == []
    polish.card(f"- text: {'word ' * 30}\n", "second-card")
    assert any("has 30 words" in line for line in polish.problems())
    polish.change("bundle.yaml", "[en, pl]", "[pl]")
    assert not any("has 30 words" in line for line in polish.problems())
    polish.change(ORIGINAL, "It says something.", "It says " + "a " * 22 + "thing.")
    assert not any("has 25 words" in line for line in polish.problems())
    polish.change("bundle.yaml", "[pl]", "[en-GB]")
    assert any("has 25 words" in line for line in polish.problems())


def test_a_picture_of_a_translation(polish, png):
    polish.card("- image: {file: images/a.png, alt: A bench}\n")
    image = "- image: {file: images/%s.png, alt: Ławka}"
    polish.change(FIRST, "- text: Powiedz komuś, komu ufasz.", image % "b")
    polish.write("images/a.png", png())
    assert [line for line in polish.problems() if ": error: " in line] == [
        f"{FIRST}:6:19: error: There is no picture 'images/b.png'. (Did you mean 'images/a.png'?)"
    ]
    polish.write("images/b.png", png())
    assert not any("picture" in line for line in polish.problems())


def test_a_card_with_a_mistake_still_has_its_translation(polish):
    polish.write(ORIGINAL, "title: A: B\n")
    assert [line.split(": ")[0] for line in polish.problems()] == [f"{ORIGINAL}:1:9"]


def test_a_card_without_its_body(polish):
    body = "body:\n  - text: Powiedz komuś, komu ufasz.\n"
    polish.change(FIRST, body, "")
    assert polish.problems() == [f"{FIRST}:1:1: warning: 'body' is not translated. {LEFT_OUT}"]


BODY = """\
    - text: Tell someone you trust.
    - dos: [keep the chat, stop replying]
    - signs:
        title: Signs
        items: [a, b, c]
    """


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[{text: a}, {dos: [a, b]}]",
         ":2: warning: Block 3 of the original, 'signs', is missing. "
         "(The original has 3 blocks, this 2.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: [a, b, c]}, {inset: d}]",
         ":49: warning: Block 4, 'inset', is not in the original. "
         "(Delete it, or add it there first.)"),
        ("[{text: a}, {donts: [a, b]}, {signs: [a]}]",
         ":14: warning: Block 2 is 'donts'; in the original it is 'dos'. "
         "(Keep the blocks of the original, in their order.)"),
        ("[{text: a}, {dos: [a]}, {signs: [a, b, c]}]",
         ":20: warning: Block 2, 'dos', has 1 entry; in the original it has 2. "
         "(Compare the two, entry by entry.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: {items: [a, b]}}]",
         ":45: warning: Block 3, 'signs', has 2 entries; in the original it has 3. "
         "(Compare the two, entry by entry.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: {title: A, items: [a, b, c]}}]", ""),
    ],
)  # fmt: skip
def test_a_body_unlike_the_original(polish, body, expected):
    polish.card(BODY)
    polish.change(FIRST, "body:\n  - text: Powiedz komuś, komu ufasz.", f"body:\n {body}")
    polish.change(FIRST, "a3aaf0b2", "e4452ff6")
    assert polish.problems() == ([f"{FIRST}:6{expected}"] if expected else [])


def test_the_numbers_of_what_a_step_says_are_compared(polish):
    polish.card("- steps:\n  - {do: Call 101., why: It takes 5 minutes.}\n")
    polish.change(FIRST, "- text: Powiedz komuś, komu ufasz.", "- steps: [{do: 101., why: 15.}]")
    assert any(
        "Block 1, entry 1: the original has 101 and 5; here 5 is missing and 15 stands instead"
        in line
        for line in polish.problems()
    )
