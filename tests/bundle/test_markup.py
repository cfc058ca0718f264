"""Markdown: what a card may use, what is refused, and what reaches Qt."""

from __future__ import annotations

import random

import pytest

from kiosk.bundle.markup import (
    _HARMLESS,
    errors_in,
    inline,
    inline_or_plain,
    pieces,
    prose,
    prose_or_plain,
)
from kiosk.bundle.markup.commonmark import read_line, read_prose
from kiosk.bundle.markup.parsed_text import decode, encode
from kiosk.bundle.markup.spans import Piece, Span
from kiosk.bundle.model import Block
from kiosk.errors import MarkupError

EVERYDAY = """\
## What comes next

They ask **who you are**. It is *not* your
fault (**really**).

- one
- **Account:** make it private
"""


def test_everyday_text():
    assert prose(EVERYDAY) == (
        Piece("heading", ((Span("What comes next"),),)),
        Piece(
            "paragraph",
            (
                (
                    Span("They ask "),
                    Span("who you are", strong=True),
                    Span(". It is "),
                    Span("not", em=True),
                    Span(" your fault ("),
                    Span("really", strong=True),
                    Span(")."),
                ),
            ),
        ),
        Piece(
            "list",
            ((Span("one"),), (Span("Account:", strong=True), Span(" make it private"))),
        ),
    )


def test_unusual_text():
    assert inline("A _quiet_ word &amp; **very *deep* one**\\!") == (
        Span("A "),
        Span("quiet", em=True),
        Span(" word & "),
        Span("very ", strong=True),
        Span("deep", strong=True, em=True),
        Span(" one", strong=True),
        Span("!"),
    )


def test_the_pieces_of_a_block():
    assert pieces(Block("inset", markdown=EVERYDAY)) == prose(EVERYDAY)
    assert pieces(Block("dos", items=("keep **it**", "`x`"))) == (
        Piece("list", ((Span("keep "), Span("it", strong=True)), (Span("`x`"),))),
    )
    assert pieces(Block("image", image="images/a.png", alt="**A** desk")) == ()


PIECES = (
    "a|B1|1|12|.|)|(|!|?| |  |\n|\n\n|\n\n\n|- |* |*|**|***|## |# |#|+|=|---|-|\"|'|“|’|é|سلام|"
    "1. |2) |word|_|<|&amp;|:|—|…|€|٣|²|*a*|**b**|   |\u0301|😀|/|\n- |\u00a0|\t|[x]|`c`|~~|> "
)


def test_what_was_parsed_beforehand_is_what_is_parsed():
    dice = random.Random(20261122)
    for _ in range(2_000):
        markdown = "".join(dice.choices(PIECES.split("|"), k=dice.randint(1, 12)))
        for block in (Block("text", markdown=markdown), Block("dos", items=(markdown, "**x**"))):
            ready = block._replace(markdown="", items=(), parsed=encode(pieces(block)))
            assert pieces(ready) == pieces(block), repr(markdown)


ODD = [
    "",
    "{}",
    "null",
    "[" * 100_000,
    '["paragraph"]',
    '[["paragraph"]]',
    '[["paragraph",[]]]',
    '[["paragraph",[["a"],["b"]]]]',
    '[["heading","ab"]]',
    '[["html",[["a"]]]]',
    '[["list",["ab"]]]',
    '[["list",[[5]]]]',
    '[["list",[[[5,true,false]]]]]',
    '[["list",[[["a"]]]]]',
    '[[["list"],[["a"]]]]',
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_pieces_are_parsed_again(text: str):
    with pytest.raises(ValueError):  # noqa: PT011
        decode(text)
    assert pieces(Block("text", markdown="**x**", parsed=text)) == prose("**x**")


def test_what_is_not_even_parsed_has_no_faults():
    dice = random.Random(20261130)
    skipped = 0
    for _ in range(20_000):
        text = "".join(dice.choices(PIECES.split("|"), k=dice.randint(1, 8))).strip()
        if _HARMLESS.fullmatch(text) is not None:
            skipped += 1
            assert not read_prose(text).errors, repr(text)
            assert not read_line(text).errors, repr(text)
    assert skipped > 1_000


REFUSED = {
    "a [link](https://x.org) b": "The text contains a link, and a kiosk opens no links.",
    "a <https://x.org> b": "The text contains a link, and a kiosk opens no links.",
    "[x]: https://x.org\n\ntext": "The text contains a link, and a kiosk opens no links.",
    "![alt](x.png)": "The text contains a picture.",
    "a <b>b</b>": "The text contains HTML, which is not shown.",
    "<img src=http://127.0.0.1/>": "The text contains HTML, which is not shown.",
    "<script>\nx\n</script>": "The text contains HTML, which is not shown.",
    "a `b` c": "The text contains program code, which is not shown.",
    "```\nx\n```": "The text contains program code, which is not shown.",
    "    x": "The text contains program code, which is not shown.",
    "|a|b|\n|-|-|\n|c|d|": "The text contains a table, which is not shown.",
    "> a": "The text contains a quotation that begins with >.",
    "1. a\n2. b": "The text contains a numbered list.",
    "a\n\n---\n\nb": "The text contains a line across the page.",
    "a ~~b~~ c": "The text is crossed out with ~~.",
    "# a": "This heading cannot be shown.",
    "a\n===": "This heading cannot be shown.",
    "- a\n  - b": "The text contains a list inside a list.",
    "- a\n\n  b": "An entry of the list has two paragraphs.",
    "- a\n-\n- b": "An entry of the list is empty.",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_card_cannot_show(text):
    with pytest.raises(MarkupError) as caught:
        prose(text)
    assert caught.value.says == REFUSED[text]
    assert caught.value.hint


def test_the_index_is_reported():
    text = "one\n\ntwo\nthree `four`"
    with pytest.raises(MarkupError) as caught:
        prose(text)
    assert text[caught.value.at :] == "`four`"


def test_all_faults_are_reported_with_their_indexes():
    text = "\n  See [a](b)\r\nand `c`\r<b>\n"
    assert [text[one.at :][:3] for one in errors_in(text, several=True)] == ["[a]", "`c`", "<b>"]
    assert [text[one.at :][:3] for one in errors_in(text, several=False)] == ["[a]", "`c`", "<b>"]
    assert errors_in(EVERYDAY, several=True) == ()


def test_every_place_is_in_the_text():
    dice = random.Random(20261123)
    pieces = [*PIECES.split("|"), *REFUSED, "</b>", "[r]: x\n", "\r", "\r\n", "```", "    "]
    found = 0
    for _ in range(3_000):
        text = "".join(dice.choices(pieces, k=dice.randint(1, 12)))
        for several in (True, False):
            for fault in errors_in(text, several=several):
                found += 1
                assert 0 <= fault.at < len(text), repr(text)
                assert not text[fault.at].isspace(), repr(text)
    assert found > 6_000


def test_a_page_shows_as_written_what_it_cannot_show_as_meant():
    assert prose_or_plain("a <b>b</b>\n\nc") == (
        Piece("paragraph", ((Span("a <b>b</b>"),),)),
        Piece("paragraph", ((Span("c"),),)),
    )
    assert inline_or_plain("`x`") == (Span("`x`"),)
    assert inline_or_plain("**x**") == (Span("x", strong=True),)
