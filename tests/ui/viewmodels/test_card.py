"""The model of the card page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.bundle import markup
from kiosk.bundle.block_headings import HEADINGS
from kiosk.bundle.markup.spans import Span
from kiosk.bundle.model import Block, Bundle, Source
from kiosk.bundle.tints import tints_of
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.card_body import card_text
from tests.builders import make_bundle, with_body
from tests.ui.visitor import column, prop

pytestmark = pytest.mark.usefixtures("qapp")


def card_of(bundle: Bundle, card_id: str = "grooming") -> CardModel:
    card = CardModel()
    card.show(bundle, card_id, "en")
    return card


def blocks(*body: Block) -> list[tuple[Any, ...]]:
    """Returns (kind, title, text, items) of every row."""
    card = card_of(with_body(*body))
    rows = prop(card, "blocks")
    return list(
        zip(*(column(rows, role) for role in ("kind", "title", "text", "items")), strict=True)
    )


def test_what_stands_around_the_body():
    card = card_of(make_bundle())
    assert prop(card, "title") == "A stranger"
    assert prop(card, "summary") == "What they may want"
    assert prop(card, "audience") == ["children", "parents"]
    assert prop(card, "reviewed") == "2 November 2026"
    assert prop(card, "due") == "2 May 2027"
    assert prop(card, "source") == "The police, 1 March 2026"
    assert column(prop(card, "related"), "target") == ["reporting"]
    assert prop(card, "relatedCount") == 1


def test_a_card_without_dates_or_source():
    card = card_of(make_bundle(), "reporting")
    assert [prop(card, name) for name in ("reviewed", "due", "source")] == ["", "", ""]
    assert prop(card, "relatedCount") == 0
    assert column(prop(card, "blocks"), "kind") == []


def test_a_source_without_a_date():
    bundle = make_bundle()
    cards = {"grooming": bundle.cards["grooming"]._replace(source=Source("The police"))}
    assert prop(card_of(bundle._replace(cards=cards)), "source") == "The police"


def test_text_becomes_headings_paragraphs_and_lists():
    markdown = "First **bold** line.\n\nSecond.\n\n## Then\n\n- one\n- *two*"
    assert blocks(Block("text", title="Why", markdown=markdown)) == [
        ("heading", "", "Why", []),
        ("paragraph", "", "First <b>bold</b> line.", []),
        ("paragraph", "", "Second.", []),
        ("heading", "", "Then", []),
        ("bullets", "", "", ["one", "<i>two</i>"]),
    ]


@pytest.mark.parametrize("kind", ["urgent", "dos", "donts", "signs", "steps"])
def test_lists_keep_their_kind_title_and_order(kind: Any):
    body = Block(kind, title="Mine", items=("keep **it**", "tell"))
    before = "do not " if kind == "donts" else ""
    assert blocks(body) == [(kind, "Mine", "", [f"{before}keep <b>it</b>", f"{before}tell"])]


def test_usual_headings_are_for_the_page_to_translate():
    kinds: tuple[Any, ...] = ("dos", "signs", "steps", "donts", "urgent")
    card = card_of(with_body(*(Block(kind, items=("tell",)) for kind in kinds)))
    rows = prop(card, "blocks")
    assert column(rows, "title") == [""] * 5
    assert column(rows, "heading") == ["Do", "", "", "Do not", "Call 999 if:"]


@pytest.mark.parametrize("kind", HEADINGS)
def test_over_text_in_another_language_they_stay_in_english(kind: Any):
    bundle = with_body(Block(kind, items=("tell",)), Block(kind, title="Mine", items=("tell",)))
    card = CardModel()
    card.show(bundle, "grooming", "pl")
    assert column(prop(card, "blocks"), "title") == [HEADINGS[kind], "Mine"]


@pytest.mark.parametrize("kind", ["warning", "inset"])
def test_notes_are_lines(kind: Any):
    assert blocks(Block(kind, markdown="One.\n\n- a\n- b\n\nTwo.")) == [
        (kind, "", "", ["One.", "• a", "• b", "Two."])
    ]


def test_a_picture_is_a_file_of_the_bundle():
    card = card_of(with_body(Block("image", image="pictures/a.png", alt="A desk")))
    rows = prop(card, "blocks")
    assert column(rows, "kind") == ["image"]
    assert column(rows, "text") == ["A desk"]
    assert [QUrl(one).toLocalFile() for one in column(rows, "picture")] == [
        "/bundle/pictures/a.png"
    ]


HOSTILE = "Tom & <b>x</b> <img src=\"file:///etc/passwd\"> 'q'"
ESCAPED = (
    "Tom &amp; &lt;b&gt;x&lt;/b&gt; &lt;img src=&quot;file:///etc/passwd&quot;&gt; &#39;q&#39;"
)


def test_every_character_of_an_author_stands_for_itself():
    ((_, _, text, _),) = blocks(Block("text", markdown=HOSTILE))
    assert text == ESCAPED
    ((_, _, _, items),) = blocks(Block("dos", items=(HOSTILE,)))
    assert items == [ESCAPED]
    ((_, _, _, lines),) = blocks(Block("warning", markdown=HOSTILE))
    assert lines == [ESCAPED]
    ((kind, _, _, bullets),) = blocks(Block("text", markdown='- Tom & "Jerry" < 3'))
    assert (kind, bullets) == ("bullets", ["Tom &amp; &quot;Jerry&quot; &lt; 3"])


def test_styled_text_is_escaped_by_us():
    spans = (Span("<img src='x'> & \""), Span("<b>", strong=True), Span("i", em=True))
    assert card_text(spans, "en") == (
        "&lt;img src=&#39;x&#39;&gt; &amp; &quot;<b>&lt;b&gt;</b><i>i</i>"
    )
    assert card_text((Span("both", strong=True, em=True),), "en") == "<b><i>both</i></b>"


def test_a_number_in_a_line_from_right_to_left_keeps_together():
    spans = (Span("\u0641\u0648\u0646 "), Span("0800 1111", strong=True), Span(" & "))
    assert card_text(spans, "ar") == "\u0641\u0648\u0646 <b>\u20660800 1111\u2069</b> &amp; "


def test_a_heading_is_plain_text_and_not_escaped_twice():
    assert blocks(Block("text", markdown="## Tom & *Jerry*")) == [
        ("heading", "", "Tom & Jerry", [])
    ]


def test_markdown_that_cannot_be_shown_is_shown_as_written():
    ((kind, _, text, _),) = blocks(Block("text", markdown="[here](https://example.org)"))
    assert (kind, text) == ("paragraph", "[here](https://example.org)")
    ((_, _, _, items),) = blocks(Block("dos", items=("[a](b) <x>",)))
    assert items == ["[a](b) &lt;x&gt;"]


def test_another_card_replaces_the_first_one(qtbot: QtBot):
    card = card_of(make_bundle())
    with qtbot.waitSignal(card.changed):
        card.show(make_bundle(), "reporting", "en")
    assert prop(card, "source") == ""


def test_steps_have_what_to_do_why_and_a_picture():
    steps = Block(
        "steps", items=("Stop **now**.", "Tell someone."), whys=("You need not explain.", ""),
        icons=("ban", ""),
    )  # fmt: skip
    card = card_of(with_body(steps))
    rows = prop(card, "blocks")
    assert column(rows, "items") == [["Stop <b>now</b>.", "Tell someone."]]
    assert column(rows, "whys") == [["You need not explain.", ""]]
    assert column(rows, "icons") == [["ban", ""]]


def test_rows_say_the_section_that_they_are_in():
    body = (
        Block("urgent", items=("you are hurt",)),
        Block("section", title="Now"),
        Block("text", markdown="Stop."),
        Block("section", title="Later"),
        Block("text", markdown="Tell someone."),
    )
    card = card_of(with_body(*body))
    rows = prop(card, "blocks")
    assert list(zip(column(rows, "kind"), column(rows, "section"), strict=True)) == [
        ("section", 0), ("paragraph", 0), ("section", 1), ("paragraph", 1), ("urgent", 2)
    ]  # fmt: skip
    assert prop(card, "sections") == ["Now", "Later", ""]


def test_the_first_line_and_the_calm_page():
    bundle = make_bundle()
    grooming = bundle.cards["grooming"]._replace(first="It is not your fault.", calm=True)
    card = card_of(bundle._replace(cards={**bundle.cards, "grooming": grooming}))
    assert (prop(card, "first"), prop(card, "calm")) == ("It is not your fault.", True)
    card.clear()
    assert (prop(card, "first"), prop(card, "calm"), prop(card, "sections")) == ("", False, [])


def test_a_card_that_was_closed_is_not_kept_where_its_markdown_was_parsed():
    body = (
        Block("text", markdown="What this visitor *has read*."),
        Block("dos", items=("tell **one**",)),
    )
    markup.forget()
    card = card_of(with_body(*body))
    assert markup.prose.cache_info().currsize > 0
    assert markup.inline.cache_info().currsize > 0
    card.clear()
    assert markup.prose.cache_info().currsize == markup.inline.cache_info().currsize == 0


def test_a_card_has_the_colour_of_the_topic_that_a_visitor_came_from():
    bundle = make_bundle()
    topics = tuple(topic._replace(cards=("grooming",)) for topic in bundle.topics)
    bundle = bundle._replace(topics=topics)
    tints = tints_of(topics)
    card = CardModel()
    card.show(bundle, "grooming", "en", "talk")
    assert prop(card, "tint") == tints["talk"]
    card.show(bundle, "grooming", "en")
    assert prop(card, "tint") == tints["online"]
    card.show(bundle, "reporting", "en", "talk")
    assert prop(card, "tint") == ""
