"""What each page shows of a bundle: home, topic, card, destination and the frame around them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, QObject, QUrl
from pytestqt.qtbot import QtBot

from kiosk.bundle.block_headings import HEADINGS
from kiosk.bundle.markup.spans import Span
from kiosk.bundle.model import Block, Brand, Bundle, Source
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.card_body import card_text
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.list_model import Rows
from kiosk.ui.viewmodels.shell import FrameModel
from tests.ui.sample import Visitor, column, make_bundle, told, with_body, with_place

pytestmark = pytest.mark.usefixtures("qapp")
NO_BREAK = "\u00a0"


# -- rows ---------------------------------------------------------------------------------------


class Row(NamedTuple):
    card_id: str
    items: tuple[str, ...] = ()


def test_rows_name_their_roles_as_qml_does(qtbot: QtBot):
    rows = Rows(Row)
    assert sorted(bytes(name.data()) for name in rows.roleNames().values()) == [b"cardId", b"items"]
    with qtbot.waitSignals([rows.modelAboutToBeReset, rows.modelReset]):
        rows.replace([Row("a"), Row("b", ("one", "two"))])
    assert column(rows, "cardId") == ["a", "b"]
    assert column(rows, "items") == [[], ["one", "two"]]


def test_rows_have_nothing_outside():
    rows = Rows(Row)
    rows.replace([Row("a")])
    role = min(rows.roleNames())
    assert rows.rowCount(rows.index(0, 0)) == 0
    assert rows.data(QModelIndex(), role) is None
    assert rows.data(rows.index(0, 0), 0) is None
    assert rows.data(rows.index(0, 0), max(rows.roleNames()) + 1) is None


# -- dates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "language", "spoken"),
    [
        (date(2026, 11, 22), "en", "22 November 2026"),
        (date(2026, 3, 1), "en", "1 March 2026"),
        (date(2026, 3, 1), "de", "1 März 2026"),
        (date(2026, 3, 1), "xx", "1 March 2026"),
        (None, "en", ""),
    ],
)
def test_dates_are_words(day: date | None, language: str, spoken: str):
    assert spoken_date(day, language) == spoken


# -- home and topic -----------------------------------------------------------------------------


def test_home_has_the_question_and_the_topics_in_order():
    home = HomeModel()
    home.show(make_bundle(), "en")
    assert told(home, "question") == "What would you like help with?"
    topics = told(home, "topics")
    assert column(topics, "target") == ["online", "talk"]
    assert column(topics, "title") == ["Online", "Talk"]
    assert column(topics, "summary") == ["Chats and gifts", "To somebody"]
    assert column(topics, "icon") == ["users", "ear"]
    assert column(topics, "audience") == [[], []]


def test_a_topic_has_its_cards_then_its_places(qtbot: QtBot):
    topic = TopicModel()
    with qtbot.waitSignal(topic.changed):
        topic.show(make_bundle(), "online", "en")
    assert (told(topic, "title"), told(topic, "summary")) == ("Online", "Chats and gifts")
    assert column(told(topic, "cards"), "target") == ["grooming", "reporting"]
    assert column(told(topic, "cards"), "audience") == [["children", "parents"], ["professionals"]]
    assert column(told(topic, "places"), "target") == ["line"]
    assert (told(topic, "cardCount"), told(topic, "placeCount")) == (2, 1)


def test_a_place_that_is_not_in_the_bundle_is_left_out():
    topic = TopicModel()
    topic.show(make_bundle(), "talk", "en")
    assert column(told(topic, "places"), "target") == ["line", "police"]
    assert told(topic, "cardCount") == 0


def test_numbers_stand_in_the_title_in_one_line_and_not_twice():
    topic = TopicModel()
    topic.show(make_bundle(), "talk", "en")
    places = told(topic, "places")
    assert column(places, "title") == [f"Childline, 0800{NO_BREAK}1111", "Police: 999"]
    assert column(places, "emergency") == [False, True]


def test_a_place_without_a_number_is_only_named():
    topic = TopicModel()
    topic.show(with_place(phone=""), "online", "en")
    assert column(told(topic, "places"), "title") == ["Childline"]


# -- card ---------------------------------------------------------------------------------------


def card_of(bundle: Bundle, card_id: str = "grooming") -> CardModel:
    card = CardModel()
    card.show(bundle, card_id, "en")
    return card


def blocks(*body: Block) -> list[tuple[Any, ...]]:
    """(kind, title, words, items) of every row."""
    card = card_of(with_body(*body))
    rows = told(card, "blocks")
    return list(
        zip(*(column(rows, role) for role in ("kind", "title", "words", "items")), strict=True)
    )


def test_what_stands_around_the_body():
    card = card_of(make_bundle())
    assert told(card, "title") == "A stranger"
    assert told(card, "summary") == "What they may want"
    assert told(card, "audience") == ["children", "parents"]
    assert told(card, "reviewed") == "2 November 2026"
    assert told(card, "due") == "2 May 2027"
    assert told(card, "source") == "The police, 1 March 2026"
    assert column(told(card, "places"), "target") == ["line"]
    assert column(told(card, "related"), "target") == ["reporting"]
    assert told(card, "relatedCount") == 1


def test_a_card_without_dates_or_source():
    card = card_of(make_bundle(), "reporting")
    assert [told(card, name) for name in ("reviewed", "due", "source")] == ["", "", ""]
    assert told(card, "relatedCount") == 0
    assert column(told(card, "blocks"), "kind") == []


def test_a_source_without_a_date():
    bundle = make_bundle()
    cards = {"grooming": bundle.cards["grooming"]._replace(source=Source("The police"))}
    assert told(card_of(bundle._replace(cards=cards)), "source") == "The police"


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
    rows = told(card, "blocks")
    assert column(rows, "title") == [""] * 5
    assert column(rows, "heading") == ["Do", "", "", "Do not", "Call 999 if:"]


@pytest.mark.parametrize("kind", HEADINGS)
def test_over_text_in_another_language_they_stay_in_english(kind: Any):
    bundle = with_body(Block(kind, items=("tell",)), Block(kind, title="Mine", items=("tell",)))
    card = CardModel()
    card.show(bundle, "grooming", "pl")
    assert column(told(card, "blocks"), "title") == [HEADINGS[kind], "Mine"]


@pytest.mark.parametrize("kind", ["warning", "inset"])
def test_notes_are_lines(kind: Any):
    assert blocks(Block(kind, markdown="One.\n\n- a\n- b\n\nTwo.")) == [
        (kind, "", "", ["One.", "• a", "• b", "Two."])
    ]


def test_a_picture_is_a_file_of_the_bundle():
    card = card_of(with_body(Block("image", image="pictures/a.png", alt="A desk")))
    rows = told(card, "blocks")
    assert column(rows, "kind") == ["image"]
    assert column(rows, "words") == ["A desk"]
    assert [QUrl(one).toLocalFile() for one in column(rows, "picture")] == [
        "/bundle/pictures/a.png"
    ]


HOSTILE = "Tom & <b>x</b> <img src=\"file:///etc/passwd\"> 'q'"
ESCAPED = (
    "Tom &amp; &lt;b&gt;x&lt;/b&gt; &lt;img src=&quot;file:///etc/passwd&quot;&gt; &#39;q&#39;"
)


def test_every_character_of_an_author_stands_for_itself():
    ((_, _, words, _),) = blocks(Block("text", markdown=HOSTILE))
    assert words == ESCAPED
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
    assert card_text(spans, "ur") == "\u0641\u0648\u0646 <b>\u20660800 1111\u2069</b> &amp; "


def test_a_heading_is_plain_text_and_not_escaped_twice():
    assert blocks(Block("text", markdown="## Tom & *Jerry*")) == [
        ("heading", "", "Tom & Jerry", [])
    ]


def test_markdown_that_cannot_be_shown_is_shown_as_written():
    ((kind, _, words, _),) = blocks(Block("text", markdown="[here](https://example.org)"))
    assert (kind, words) == ("paragraph", "[here](https://example.org)")
    ((_, _, _, items),) = blocks(Block("dos", items=("[a](b) <x>",)))
    assert items == ["[a](b) &lt;x&gt;"]


def test_another_card_replaces_the_first_one(qtbot: QtBot):
    card = card_of(make_bundle())
    with qtbot.waitSignal(card.changed):
        card.show(make_bundle(), "reporting", "en")
    assert told(card, "source") == ""
    assert column(told(card, "places"), "target") == []


# -- destination --------------------------------------------------------------------------------

TODAY = date(2026, 12, 1)


def place_of(bundle: Bundle, today: date | None = TODAY, place: str = "line") -> DestinationModel:
    destination = DestinationModel(lambda: today)
    destination.show(bundle, place, "en")
    return destination


def test_everything_a_visitor_needs_to_know():
    place = place_of(make_bundle())
    wanted = {
        "name": "Childline",
        "summary": "Talk to somebody",
        "forWhom": "Under 19",
        "icon": "phone",
        "payload": "https://www.childline.org.uk/",
        "host": "www.childline.org.uk",
        "phone": "0800 1111",
        "textMessage": "Text HELLO to 1",
        "textphone": "0800 400 222",
        "email": "a@example.org",
        "hours": "Always",
        "cost": "Free",
        "expect": "They listen",
        "emergency": False,
        "verified": "22 November 2026",
        "overdue": False,
    }
    assert {name: told(place, name) for name in wanted} == wanted


def test_a_place_without_a_page_has_no_code():
    place = place_of(make_bundle(), place="police")
    assert (told(place, "payload"), told(place, "host")) == ("", "")
    assert told(place, "emergency") is True


@pytest.mark.parametrize(
    "address",
    [
        "http://www.childline.org.uk/",
        "https://www.childline.org.uk.example.org/",
        "https://childline.example/",
        "https://someone@www.childline.org.uk/",
        "https://www.childline.org.uk:8443/",
        "javascript:alert(1)",
        "https://www.childline.org.uk/" + "a" * 400,
        "nonsense",
    ],
)
def test_a_refused_address_shows_no_code_and_keeps_the_number(address: str):
    place = place_of(with_place(web=address))
    assert (told(place, "payload"), told(place, "host")) == ("", "")
    assert told(place, "phone") == "0800 1111"


def test_a_refused_address_leaves_nothing_of_the_place_before():
    place = place_of(make_bundle())
    place.show(with_place(web="http://www.childline.org.uk/"), "line", "en")
    assert (told(place, "payload"), told(place, "host")) == ("", "")


@pytest.mark.parametrize(
    ("changes", "today", "overdue"),
    [
        ({"review_by": date(2026, 11, 30)}, TODAY, True),
        ({"review_by": TODAY}, TODAY, False),
        ({"review_by": date(2026, 12, 2)}, TODAY, False),
        ({"review_by": None}, TODAY, False),
        ({"review_by": date(2020, 1, 1), "steady": True}, TODAY, False),
        ({"review_by": date(2020, 1, 1)}, None, False),
    ],
    ids=["past", "today", "tomorrow", "no day", "steady", "clock not trusted"],
)
def test_what_counts_as_overdue(changes: dict[str, Any], today: date | None, overdue: bool):
    assert told(place_of(with_place(**changes), today), "overdue") is overdue


def test_overdue_does_not_stay_for_the_next_place():
    place = place_of(with_place(review_by=date(2020, 1, 1)))
    place.show(make_bundle(), "police", "en")
    assert told(place, "overdue") is False
    place.show(with_place(review_by=date(2020, 1, 1)), "line", "en")
    place.clear()
    assert told(place, "overdue") is False


def test_the_day_is_asked_for_each_visit(visitor: Visitor):
    visitor.model.visit.openDestination("line")
    assert told(visitor.page("destinationPage"), "overdue") is False
    visitor.model.visit.home()
    visitor.days[0] = date(2027, 2, 23)
    visitor.model.visit.openDestination("line")
    assert told(visitor.page("destinationPage"), "overdue") is True


# -- frame --------------------------------------------------------------------------------------


def properties(thing: QObject) -> dict[str, Any]:
    meta = thing.metaObject()
    names = [
        str(meta.property(i).name()) for i in range(meta.propertyOffset(), meta.propertyCount())
    ]
    return {name: thing.property(name) for name in names}


def test_the_frame_of_a_bundle(qtbot: QtBot):
    frame = FrameModel()
    with qtbot.waitSignal(frame.changed):
        frame.show(make_bundle(), "en")
    assert properties(frame) == {
        "brandName": "Library information",
        "brandColour": "#123456",
        "brandSoft": "#eeeeff",
        "paper": "#fffff0",
        "danger": "In danger? Call 999.",
        "otherwise": "Otherwise call 101.",
        "questions": ["Is someone online making you uneasy?", "Worried?"],
        "promise": "Touch to find help.",
        "decoyTitle": "Welcome",
        "decoyLines": ["Ask at the desk."],
        "decoyPicture": QUrl.fromLocalFile(str(Path("/bundle/desk.png"))).toString(),
        "decoyClock": False,
        "runBy": "The library runs it.",
        "contact": "Tell the desk.",
        "publisher": "The library",
        "reviewed": "22 November 2026",
    }


def test_without_a_bundle_the_frame_has_the_programs_colours_and_no_words():
    frame = FrameModel()
    frame.show(None, "en")
    told_of = properties(frame)
    assert (told_of.pop("brandColour"), told_of.pop("brandSoft"), told_of.pop("paper")) == (
        Brand().colour,
        Brand().soft,
        Brand().paper,
    )
    assert told_of.pop("decoyClock") is True
    assert not any(told_of.values())


def test_a_decoy_without_a_picture():
    bundle = make_bundle()
    frame = FrameModel()
    frame.show(bundle._replace(decoy=bundle.decoy._replace(image="")), "en")
    assert told(frame, "decoyPicture") == ""
