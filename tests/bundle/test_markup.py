"""Markdown: what a card may use, what is refused, and what reaches Qt."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from kiosk.bundle.markup import (
    Bullets,
    Heading,
    Paragraph,
    Span,
    faults,
    inline,
    inline_or_plain,
    prose,
    prose_or_plain,
    styled,
)
from kiosk.bundle.markup.commonmark import full_inline, full_prose
from kiosk.bundle.markup.fast_path import fast_inline, fast_prose
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
        Heading((Span("What comes next"),)),
        Paragraph(
            (
                Span("They ask "),
                Span("who you are", strong=True),
                Span(". It is "),
                Span("not", em=True),
                Span(" your fault ("),
                Span("really", strong=True),
                Span(")."),
            )
        ),
        Bullets(((Span("one"),), (Span("Account:", strong=True), Span(" make it private")))),
    )
    assert fast_prose(EVERYDAY) == full_prose(EVERYDAY)


def test_the_unusual_goes_to_the_real_parser():
    text = "A _quiet_ word &amp; **very *deep* one**\\!"
    assert fast_inline(text) is None
    assert inline(text) == (
        Span("A "),
        Span("quiet", em=True),
        Span(" word & "),
        Span("very ", strong=True),
        Span("deep", strong=True, em=True),
        Span(" one", strong=True),
        Span("!"),
    )


PIECES = (
    "a|B1|1|12|.|)|(|!|?| |  |\n|\n\n|\n\n\n|- |* |*|**|***|## |# |#|+|=|---|-|\"|'|“|’|é|سلام|"
    "1. |2) |word|_|<|&amp;|:|—|…|€|٣|²|*a*|**b**|   |\u0301|😀|/|\n- |\u00a0|\t|[x]|`c`|~~|> "
)


def test_the_short_way_never_disagrees_with_the_real_parser():
    dice = random.Random(20261122)
    pieces = PIECES.split("|")
    taken = 0
    for _ in range(20_000):
        text = "".join(dice.choices(pieces, k=dice.randint(1, 12)))
        if (quick := fast_prose(text)) is not None:
            taken += 1
            assert quick == full_prose(text), repr(text)
        if (spans := fast_inline(text)) is not None:
            taken += 1
            assert spans == full_inline(text), repr(text)
    assert taken > 2_000


def test_everyday_text_imports_no_markdown_parser():
    code = (
        "import sys; from kiosk.bundle.markup import prose\n"
        f"prose({EVERYDAY!r})\n"
        "sys.exit('markdown_it' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


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


def test_the_place_is_told():
    text = "one\n\ntwo\nthree `four`"
    with pytest.raises(MarkupError) as caught:
        prose(text)
    assert text[caught.value.at :] == "`four`"


def test_all_faults_are_told_with_their_places():
    text = "\n  See [a](b)\r\nand `c`\r<b>\n"
    assert [text[one.at :][:3] for one in faults(text, several=True)] == ["[a]", "`c`", "<b>"]
    assert [text[one.at :][:3] for one in faults(text, several=False)] == ["[a]", "`c`", "<b>"]
    assert faults(EVERYDAY, several=True) == ()


def test_every_place_is_in_the_text():
    dice = random.Random(20261123)
    pieces = [*PIECES.split("|"), *REFUSED, "</b>", "[r]: x\n", "\r", "\r\n", "```", "    "]
    found = 0
    for _ in range(3_000):
        text = "".join(dice.choices(pieces, k=dice.randint(1, 12)))
        for several in (True, False):
            for fault in faults(text, several=several):
                found += 1
                assert 0 <= fault.at < len(text), repr(text)
                assert not text[fault.at].isspace(), repr(text)
    assert found > 6_000


def test_a_page_shows_as_written_what_it_cannot_show_as_meant():
    assert prose_or_plain("a <b>b</b>\n\nc") == (
        Paragraph((Span("a <b>b</b>"),)),
        Paragraph((Span("c"),)),
    )
    assert inline_or_plain("`x`") == (Span("`x`"),)
    assert inline_or_plain("**x**") == (Span("x", strong=True),)


def test_styled_text_is_escaped_by_us():
    spans = (Span("<img src='x'> & \""), Span("<b>", strong=True), Span("i", em=True))
    assert styled(spans) == ("&lt;img src=&#39;x&#39;&gt; &amp; &quot;<b>&lt;b&gt;</b><i>i</i>")
    assert styled((Span("both", strong=True, em=True),)) == "<b><i>both</i></b>"
