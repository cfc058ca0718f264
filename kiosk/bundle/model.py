"""Model of a bundle: frozen data, no Qt, no YAML.

Texts marked *Markdown* are kept as the author wrote them; `markup.pieces()` turns them into typed
pieces when a page is drawn, so that nothing is parsed before the first frame is on the screen.

Named tuples, not frozen dataclasses: they take a fifth of the time to define, and every start
defines them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from kiosk.bundle.opening_hours import BankHolidays, OpeningHours

AUDIENCES = ("children", "parents", "professionals")
"""Those of a place to get help that names none; `bundle/audiences.py` has all built-in ones."""
Confidence = Literal["high", "medium", "low"]

BlockKind = Literal[
    "text", "urgent", "warning", "dos", "donts", "signs", "steps", "image", "inset", "section"
]
BLOCK_KINDS: tuple[BlockKind, ...] = (
    "text",
    "urgent",
    "warning",
    "dos",
    "donts",
    "signs",
    "steps",
    "image",
    "inset",
    "section",
)


GRADES = ("A", "B", "C")


class Source(NamedTuple):
    """Source of a fact. `address` and `grade` are for staff; a visitor sees title and date.

    `grade`: A, the service's own page; B, another public body; C, press, schools, other charities;
    empty, not judged.
    """

    title: str
    address: str = ""
    date: date | None = None
    grade: str = ""


class Ages(NamedTuple):
    """Ages that a service is for, in years. `oldest` None: no upper limit."""

    youngest: int
    oldest: int | None = None


class Block(NamedTuple):
    """One piece of a card's body.

    text, warning, inset: `markdown` is the text. urgent, dos, donts, signs, steps: `items`, each
    one line of inline Markdown. image: `image` is a path inside the bundle, `alt` its text.
    section: `title`, the words of its tab; it goes on to the next section. `whys` and `icons` are
    those of `steps`, one for each item, '' for an item without; empty where no item has one.
    `title` is empty if the author gave none; the page then uses its own translated heading.
    `parsed` is the Markdown as `kiosk prepare` parsed it, for `markup.pieces()`; else empty.
    """

    kind: BlockKind
    title: str = ""
    markdown: str = ""
    items: tuple[str, ...] = ()
    image: str = ""
    alt: str = ""
    parsed: str = ""
    whys: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()


class Destination(NamedTuple):
    """A service to report to or to get help from."""

    id: str
    name: str
    summary: str
    for_whom: str
    icon: str = "life-buoy"
    audience: tuple[str, ...] = AUDIENCES
    web: str = ""  # https address behind the QR code; empty: no code
    phone: str = ""  # as a person reads it: "0800 1111"
    text_message: str = ""  # "Text SHOUT to 85258"
    textphone: str = ""
    email: str = ""
    hours: str = ""
    cost: str = ""
    expect: tuple[str, ...] = ()  # what happens when you get in touch, in up to three steps
    emergency: bool = False  # 999: shown in the urgent colour
    steady: bool = False  # stays as it is even when its review is overdue (999, 101, Childline)
    confidence: Confidence = "medium"
    verified: date | None = None  # the day of the evidence, never the day of typing
    review_by: date | None = None
    sources: tuple[Source, ...] = ()
    language: str = ""  # of the texts; empty: the bundle's own
    unreviewed: bool = False  # translated, and no person who speaks the language has read it
    own_texts: tuple[str, ...] = ()  # fields that a bundle wrote in place of the directory's
    short: str = ""  # the line beside the name, in lists
    open: OpeningHours = OpeningHours()  # of phone and text message
    bank_holidays: BankHolidays = ""
    extension: str = ""  # to be dialled after `phone`
    spoken: tuple[str, ...] = ()  # each group of digits of `phone` in words
    second_phone: str = ""
    second_open: OpeningHours = OpeningHours()
    second_bank_holidays: BankHolidays = ""
    chat: str = ""  # https address of a chat, with a code of its own
    chat_open: OpeningHours = OpeningHours()
    chat_bank_holidays: BankHolidays = ""
    say: str = ""  # address to type, without https://: "childline.org.uk/remove"
    in_person: str = ""  # a person or a room
    relay: str = ""  # through Relay UK: "18001 0800 1111"
    sign_language: str = ""  # how to reach it in BSL
    speaks: tuple[str, ...] = ()  # codes of languages besides English; INTERPRETER
    ages: Ages | None = None
    area: tuple[str, ...] = ()  # ids of kiosk.bundle.areas; empty: not known
    keep_as: str = ""  # name that a phone keeps the number under; empty: `name`
    text_code: str = ""  # what the code of `text_message` holds: "SMSTO:85258:SHOUT"


INTERPRETER = "interpreter"
"""In `speaks`: any language, with an interpreter on the line."""

_FIRST_TEXTS = ("name", "summary", "for_whom", "text_message", "hours", "cost", "expect")
LATER_TEXTS = ("short", "in_person", "sign_language", "spoken")
DESTINATION_TEXTS = (*_FIRST_TEXTS, *LATER_TEXTS)
"""Fields of a destination that are translated. A name may stay as it is: Childline is Childline.
`expect` and `spoken` are tuples of texts."""


def text_lines(destination: Destination, field: str) -> tuple[str, ...]:
    """Returns the texts of one of DESTINATION_TEXTS: none, one or several."""
    value: str | tuple[str, ...] = getattr(destination, field)
    if isinstance(value, tuple):
        return value
    return (value,) if value else ()


def all_texts(destination: Destination) -> list[str]:
    """Returns the texts of a destination that are translated, without empty ones."""
    return [text for field in DESTINATION_TEXTS for text in text_lines(destination, field)]


class Show(NamedTuple):
    """When something is shown: `bundle/show.py`. Both days are included; `days` from 0 for Monday,
    empty for all; `hours` in minutes after midnight, None for all day."""

    begins: date | None = None
    ends: date | None = None
    days: tuple[int, ...] = ()
    hours: tuple[int, int] | None = None


class Audience(NamedTuple):
    """An audience that a bundle adds to the built-in ones. `name`: as a page says it."""

    id: str
    name: str


class Notice(NamedTuple):
    """A short line on the home page: "The library closes at 4 today."."""

    text: str
    show: Show | None = None


class Card(NamedTuple):
    """One page of guidance. `destinations` and `related` are ids, in the author's order."""

    id: str
    title: str
    summary: str
    audience: tuple[str, ...]
    body: tuple[Block, ...]
    destinations: tuple[str, ...]
    icon: str = "file-text"
    keywords: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    source: Source | None = None
    reviewed: date | None = None
    review_by: date | None = None
    first: str = ""  # the one line that a frightened person must read, above everything
    urgent_first: bool = False  # the red box stands before the steps
    calm: bool = False  # the page offers the calm page
    show: Show | None = None  # None: always
    sources: tuple[Source, ...] = ()  # all of them; `source` is the first, which a visitor sees
    language: str = ""  # as of a destination
    unreviewed: bool = False
    shared: str = ""  # id of the directory's card that it uses
    own_texts: tuple[str, ...] = ()  # as of a destination


CARD_TEXTS = ("title", "summary", "first", "body")
"""Fields of a card that are translated."""


TINTS = ("threat", "online", "pictures", "child", "apps", "talk", "reporting", "library")
"""Quiet colours of topics, in the order in which they are given: `bundle/tints.py`."""


class Topic(NamedTuple):
    """A tile on the home page: leads to cards, then to places to get help."""

    id: str
    title: str
    summary: str
    icon: str
    cards: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    show: Show | None = None
    tint: str = ""  # one of TINTS; empty: the next one


class Brand(NamedTuple):
    """Colours of a bundle as '#rrggbb'. `check` refuses pairs that cannot be read."""

    name: str = ""  # short, shown on Attract and on the decoy
    colour: str = "#0b4f6c"  # buttons, Attract background; carries white text
    soft: str = "#e3eef2"  # icon boxes, notes; carries ink and brand-coloured icons
    paper: str = "#f6f3ec"  # the page


class Attract(NamedTuple):
    """The screen before a visitor touches it: one question at a time. `shows`: when each of them is
    shown, None for always; empty if all are."""

    questions: tuple[str, ...]
    promise: str
    shows: tuple[Show | None, ...] = ()


class Decoy(NamedTuple):
    """The neutral screen after Hide. Nothing in it may speak of the subject."""

    title: str
    lines: tuple[str, ...] = ()
    image: str = ""
    clock: bool = True


class About(NamedTuple):
    """Texts of the Help page besides the program's own promises."""

    run_by: str
    contact: str = ""
    reviewed: date | None = None


class Emergency(NamedTuple):
    """The strip on top of every page."""

    danger: str  # "In danger right now? Call 999."
    otherwise: str = ""  # "Not an emergency? Call 101."


class LibraryEvent(NamedTuple):
    """Something that is on in the building. `begins`, `ends`: minutes after midnight. Either on
    `day`, or every week on `days`, from 0 for Monday. `about`: more on its own page."""

    id: str
    text: str
    begins: int
    ends: int | None = None
    day: date | None = None
    days: tuple[int, ...] = ()
    place: str = ""
    about: str = ""


class LibraryPage(NamedTuple):
    """A page of the library's own: "Find a book"."""

    id: str
    title: str
    lines: tuple[str, ...]
    icon: str = "info"


class Library(NamedTuple):
    """What any screen of a library, or a school, says: the decoy and *In this library* show it.
    `name`: of the building. Nothing in it may speak of the subject. `untranslated`: the pages with
    words that a translation lacks, as "joining", "event/ID" or "page/ID"."""

    name: str
    open: OpeningHours = OpeningHours()
    bank_holidays: BankHolidays = ""
    events: tuple[LibraryEvent, ...] = ()
    joining: tuple[str, ...] = ()
    printing: tuple[str, ...] = ()
    pages: tuple[LibraryPage, ...] = ()
    untranslated: tuple[str, ...] = ()


class Bundle(NamedTuple):
    """Everything a kiosk shows. Tuples keep the author's order; dictionaries are by id."""

    id: str
    title: str
    publisher: str
    languages: tuple[str, ...]  # the first one is the default
    home_question: str
    brand: Brand
    attract: Attract
    decoy: Decoy
    about: About
    emergency: Emergency
    topics: tuple[Topic, ...]
    cards: dict[str, Card]
    destinations: dict[str, Destination]
    hosts: frozenset[str]  # hosts a QR code may lead to
    root: Path = Path()  # the folder that pictures are read from
    codes: Mapping[str, Sequence[str]] = MappingProxyType({})  # computed beforehand, by address
    audiences: tuple[Audience, ...] = ()  # its own, besides the built-in ones
    notices: tuple[Notice, ...] = ()
    language: str = ""  # of home, topics and strip, as of a destination
    unreviewed: bool = False
    area: tuple[str, ...] = ()  # where it is shown, as of a destination
    numbers: frozenset[str] = frozenset()  # listed ones, as they are dialled: they may have a code
    site: Mapping[str, str] = MappingProxyType({})  # names it declares, with their words or ""
    library: Library | None = None
    site_here: Mapping[str, str] = MappingProxyType({})  # words of the kiosk: bundle/site.py
