"""Texts of cards: Markdown that cannot be shown, long sentences, addresses."""

from __future__ import annotations

import pytest


def test_a_long_sentence_and_a_long_paragraph(bundle):
    bundle.card(
        """\
        - text: |
            One. Two.

            Three. Four? Five! **Six** is here.

            - A short line
            - This is a line that goes on and on, with one word after the other, until nobody \
can remember how it began.
        """
    )
    assert bundle.problems() == [
        "cards/first-card.yaml:8:7: warning: This paragraph has 4 sentences; up to 3 are easy to "
        "read. (Make two paragraphs of it.)",
        "cards/first-card.yaml:11:9: warning: The sentence “This is a line …” has 22 words; up to "
        "20 are easy to read. (Make two sentences of it.)",
    ]


def test_twenty_words_are_easy(bundle):
    bundle.card(f"- text: {'word ' * 19}word.\n")
    assert bundle.problems() == []
    bundle.card(f"- dos: [{'word ' * 20}word]\n")
    assert bundle.problems() == [
        "cards/first-card.yaml:5:11: warning: The sentence “word word word word …” has 21 words; "
        "up to 20 are easy to read. (Make two sentences of it.)"
    ]


def test_markdown_that_cannot_be_shown_is_reported_with_its_line(bundle):
    bundle.card(
        """\
        - text: |

            Fine.

            See [this](https://x.org).
        - dos: [press `F1`]
        - image: {file: images/a.png, alt: "`x` is not Markdown here"}
        """
    )
    assert bundle.problems()[:2] == [
        "cards/first-card.yaml:9:11: error: The text contains a link, and a kiosk opens no links. "
        "(Make the address a destination and add its id under 'destinations'.)",
        "cards/first-card.yaml:10:17: error: The text contains program code, which is not shown. "
        "(Begin lines without spaces, and write no ` (backtick).)",
    ]


def test_every_fault_of_a_text_is_reported(bundle):
    bundle.card(
        """\
        - text: |

            See [this](https://x.org).
            Press `F1`.
            Fine.

            Fine **too**.

            - one
            - <b>two</b>
            - ~~three~~

              a second paragraph

            1. A number
        """
    )
    assert bundle.problems() == [
        "cards/first-card.yaml:7:11: error: The text contains a link, and a kiosk opens no links. "
        "(Make the address a destination and add its id under 'destinations'.)",
        "cards/first-card.yaml:8:13: error: The text contains program code, which is not shown. "
        "(Begin lines without spaces, and write no ` (backtick).)",
        "cards/first-card.yaml:14:9: error: The text contains HTML, which is not shown. "
        "(Use **two asterisks** for strong text, and write no < before a letter.)",
        "cards/first-card.yaml:15:9: error: The text is crossed out with ~~. "
        "(Delete what is not meant.)",
        "cards/first-card.yaml:17:9: error: An entry of the list has two paragraphs. "
        "(Make two entries of it.)",
        "cards/first-card.yaml:19:7: error: The text contains a numbered list. "
        "(Use a block of its own: 'steps'.)",
    ]


LINK = (
    "error: The text contains a link, and a kiosk opens no links. "
    "(Make the address a destination and add its id under 'destinations'.)"
)
CODE = (
    "error: The text contains program code, which is not shown. "
    "(Begin lines without spaces, and write no ` (backtick).)"
)


@pytest.mark.parametrize(
    "body",
    [
        "- text: See [a](b), press `F1`.",
        "- text: See [a](b),\n    press `F1`.",
        "- text: See [a](b),\n\n    press `F1`.",
        "- text:\n    See [a](b),\n    press `F1`.",
        "- text: 'It''s [a](b), press `F1`.'",
        "- text: 'It''s [a](b),\n\n    it''s `F1`.'",
        '- text: "See [a](b), \\x21\\\\ press\\t`F1`."',
        '- text: "See [a](b),\\n\\n pre\\\n    ss `F1`."',
        "- text: >\n    Fine.\n    See [a](b),\n    press `F1`.",
        "- text: >- # a note\n\n    See [a](b),\n\n    press `F1`.",
        "- text: |\n    See [a](b), press `F1`.",
        "- text: |2-\n\n     See [a](b),\n     press `F1`.",
        "- dos: ['see [a](b) and `F1`']",
        "- signs:\n    items:\n      - >\n        see [a](b),\n        press `F1`",
    ],
)
def test_every_fault_in_every_way_of_writing(bundle, body):
    bundle.card(f"{body}\n")
    file = "cards/first-card.yaml"
    text = (bundle.root / file).read_text("utf-8")
    assert [line for line in bundle.problems() if ": error: " in line] == [
        f"{file}:{location_of(text, '[a](b)')}: {LINK}",
        f"{file}:{location_of(text, '`F1`')}: {CODE}",
    ]


def location_of(text: str, part: str) -> str:
    """Returns line and column of a part that is only once in a text."""
    assert text.count(part) == 1
    at = text.index(part)
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


def test_faults_that_are_not_in_a_paragraph(bundle):
    bundle.card(
        """\
        - text: |
            - one
            -
            - two <i>words</i>

              > three
            - four
              - `five`

            | a | b |
            |---|---|
            | [c](d) | e |

            ## Six [g](h)
            # Seven

            [h]: https://www.example.org
            """
    )
    says = [line.removeprefix("cards/first-card.yaml:") for line in bundle.problems()]
    assert [line.split(" (")[0] for line in says] == [
        "7:7: error: An entry of the list is empty.",
        "8:13: error: The text contains HTML, which is not shown.",
        "10:9: error: The text contains a quotation that begins with >.",
        "12:9: error: The text contains a list inside a list.",
        "12:11: error: The text contains program code, which is not shown.",
        "14:7: error: The text contains a table, which is not shown.",
        "16:9: error: The text contains a link, and a kiosk opens no links.",
        "18:14: error: The text contains a link, and a kiosk opens no links.",
        "19:7: error: This heading cannot be shown.",
        "21:7: error: The text contains a link, and a kiosk opens no links.",
    ]


def test_faults_inside_what_is_not_read(bundle):
    bundle.card(
        """\
        - text: |
            <div>
            See [a](b).
            </div>

            ```
            - ![a](b)
            ```
        """
    )
    assert [line.split(" (")[0] for line in bundle.problems()] == [
        "cards/first-card.yaml:6:7: error: The text contains HTML, which is not shown.",
        "cards/first-card.yaml:7:11: error: The text contains a link, and a kiosk opens no links.",
        "cards/first-card.yaml:10:7: error: The text contains program code, which is not shown.",
        "cards/first-card.yaml:11:9: error: The text contains a picture.",
    ]


def test_a_link_made_in_a_list_is_no_empty_entry(bundle):
    bundle.card("- text: |\n    - [a]: b\n    - two\n")
    assert bundle.problems() == [f"cards/first-card.yaml:6:9: {LINK}"]


def test_a_long_sentence_in_a_folded_text(bundle):
    bundle.card(f"- text: >\n    One.\n    Word {'word ' * 19}\n    word.\n\n\n    {'a ' * 21}.\n")
    easy = "words; up to 20 are easy to read. (Make two sentences of it.)"
    assert bundle.problems() == [
        f"cards/first-card.yaml:7:7: warning: The sentence “Word word word word …” has 21 {easy}",
        f"cards/first-card.yaml:11:7: warning: The sentence “a a a a …” has 22 {easy}",
    ]


def test_a_fault_that_only_the_whole_text_has(bundle):
    bundle.card(
        """\
        - text: |
            Fine.

            - one

              a second paragraph

            Fine.
        """
    )
    assert bundle.problems() == [
        "cards/first-card.yaml:10:9: error: An entry of the list has two paragraphs. "
        "(Make two entries of it.)"
    ]


def test_a_closed_site_behind_another_address(bundle):
    bundle.card("- text: Go to www.ceop.police.uk or www.net-aware.org.uk for more.\n")
    assert bundle.problems() == [
        "cards/first-card.yaml:5:39: error: The text names www.net-aware.org.uk, and NSPCC Net "
        "Aware is closed. (Its place was taken by 'nspcc'.)"
    ]


def test_addresses_in_a_text(bundle):
    bundle.card(
        """\
        - text: Go to www.example.org for more.
        - text: Go to www.net-aware.org.uk for more.
        - text: The address is www.ceop.police.uk.
        """
    )
    assert bundle.problems() == [
        "cards/first-card.yaml:5:17: warning: The text contains a web address, which a visitor "
        "cannot open from here. (Make it a destination: then it has a code to scan.)",
        "cards/first-card.yaml:6:17: error: The text names www.net-aware.org.uk, and NSPCC Net "
        "Aware is closed. (Its place was taken by 'nspcc'.)",
    ]
