"""Words: Markdown that cannot be shown, sentences that are hard to read, what must be said."""

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


def test_markdown_that_cannot_be_shown_is_told_with_its_line(bundle):
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


def test_every_fault_of_a_text_is_told(bundle):
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
        f"{file}:{place(text, '[a](b)')}: {LINK}",
        f"{file}:{place(text, '`F1`')}: {CODE}",
    ]


def place(text: str, part: str) -> str:
    """Line and column of what stands only once in a text."""
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


NO_PARAGRAPH = "The empty line above makes no new paragraph here."
NO_ENTRY = "This line is joined to the one before it, so it begins no entry of a list."
NO_HEADING = "This line is joined to the one before it, so it begins no heading."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">\n    One.\n\n    Two.\n\n    Three.", f"8:7: {NO_PARAGRAPH}"),
        ("One.\n\n    Two.", f"7:7: {NO_PARAGRAPH}"),
        ("'It''s one.\n\n    Two.'", f"7:7: {NO_PARAGRAPH}"),
        ('"One. \\\n\n    Two."', f"7:7: {NO_PARAGRAPH}"),
        (">\n    One.\n    - two\n    - three", f"7:7: {NO_ENTRY}"),
        (">\n    - one\n    - two", f"7:7: {NO_ENTRY}"),
        ("One\n    - two", f"6:7: {NO_ENTRY}"),
        (">\n    One.\n    ## Two", f"7:7: {NO_HEADING}"),
        ("{title: One, text: Two\n\n    three}", f"7:7: {NO_PARAGRAPH}"),
        ("|\n    One.\n\n    Two.\n\n    - three\n    - four\n\n    ## Five", ""),
        (">\n    One\n    two.\n\n\n    Three.", ""),
        (">\n    One.\n\n    - two", ""),
        ('"One.\\n\\n\n    Two.\\n\\n- three\\n\n    - four"', ""),
        ("One\n    two -\n    three.", ""),
    ],
)
def test_lines_that_yaml_joins(bundle, text, expected):
    bundle.card(f"- text: {text}\n- inset: And more.\n")
    place, _, says = expected.partition(": ")
    assert bundle.problems() == (
        [
            f"cards/first-card.yaml:{place}: warning: {says} "
            "(Write the text after '|', on lines of its own.)"
        ]
        if expected
        else []
    )


def test_an_entry_that_is_indented_too_far(bundle):
    bundle.card("- dos:\n    - one\n    - two\n      and\n      - three\n")
    assert bundle.problems() == [
        f"cards/first-card.yaml:9:9: warning: {NO_ENTRY} (Indent it as far as the entry above.)"
    ]


def test_a_closed_site_behind_another_address(bundle):
    bundle.card("- text: Go to www.ceop.police.uk or www.net-aware.org.uk for more.\n")
    assert bundle.problems() == [
        "cards/first-card.yaml:5:39: error: The text names www.net-aware.org.uk, and NSPCC Net "
        "Aware is closed. (Its place was taken by 'nspcc'.)"
    ]


PLAIN = "(This is plain text: write it without tags, links and addresses.)"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("cards/first-card.yaml", "title: A card", "title: A <b>card</b>", "1:8: '<b>'"),
        ("cards/first-card.yaml", "It says", "See [it](x)", "2:10: ']('"),
        ("bundle.yaml", "What would", "HTTP://x.org What would", "5:16: 'HTTP://'"),
        ("bundle.yaml", "[Is someone", "[<br/>Is someone", "7:15: '<br/>'"),
        ("bundle.yaml", "promise: Touch", "promise: </p>Touch", "8:12: '</p>'"),
        ("bundle.yaml", "title: One", "title: https://x", "17:22: 'https://'"),
        ("bundle.yaml", "summary: The first", "summary: <i>The first", "17:36: '<i>'"),
        ("bundle.yaml", "What would", "Under 5 < 6, and 7 > 6. What would", ""),
    ],
)  # fmt: skip
def test_markup_in_plain_text(bundle, file, old, new, expected):
    bundle.change(file, old, new)
    place, _, what = expected.partition(": ")
    assert bundle.problems() == (
        [f"{file}:{place}: warning: {what} will be shown as it stands. {PLAIN}"] if what else []
    )


@pytest.mark.parametrize("field", ["name", "summary", "for_whom", "expect", "hours", "cost"])
def test_markup_in_the_plain_text_of_a_destination(bundle, field):
    bundle.write("destinations.yaml", f"- use: ceop\n  {field}: A <b>word</b>.\n")
    warning = f"warning: '<b>' will be shown as it stands. {PLAIN}"
    assert bundle.problems() == [f"destinations.yaml:2:{len(field) + 5}: {warning}"]
    services = bundle.directory / "services.yaml"
    services.write_text(f"{services.read_text()}  cost: <i>Free</i>\n")
    bundle.root = bundle.directory
    assert bundle.problems() == [
        f"services.yaml:25:9: warning: '<i>' will be shown as it stands. {PLAIN}"
    ]


@pytest.mark.parametrize(
    ("danger", "otherwise", "expected"),
    [
        ("Call 999.", "Call 101.", []),
        ("999", "Ask at the desk.", []),
        ("Call 911.", "Call 101.", [
            "bundle.yaml:10:11: error: The emergency strip does not say 999. "
            "(Write it as: In danger right now? Call 999.)"]),
        ("Call 9990.", "Call 101.", [
            "bundle.yaml:10:11: error: The emergency strip does not say 999. "
            "(Write it as: In danger right now? Call 999.)"]),
        ("Call 999.", "Call 111.", [
            "bundle.yaml:11:14: error: The emergency strip does not say 101. "
            "(Write it as: Not an emergency? Call 101.)"]),
    ],
)  # fmt: skip
def test_the_numbers_of_the_strip(bundle, danger, otherwise, expected):
    strip = "danger: In danger right now? Call 999."
    bundle.change("bundle.yaml", strip, f"danger: {danger}\n  otherwise: {otherwise}")
    assert bundle.problems() == expected


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


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("How to report something", "report"),
        ("The Police are here", "Police"),
        ("Grooming of dogs", "Grooming"),
        ("Call 101", "101"),
        ("Childline", "Childline"),
    ],
)
def test_a_decoy_that_betrays(bundle, line, word):
    bundle.change("bundle.yaml", "Please ask at the desk.", line)
    assert bundle.problems() == [
        f"bundle.yaml:13:11: error: '{word}' would betray what the visitor was reading. "
        "(Write what stands on any screen of a library or a school.)"
    ]


def test_the_name_of_the_brand_stands_on_the_decoy_too(bundle):
    bundle.change("bundle.yaml", "languages:", "brand: {name: Report it}\nlanguages:")
    assert len(bundle.problems()) == 1
