"""Reads a bundle in another language: files beside the originals, which contain only texts.

    cards/online-grooming.pl.yaml    bundle.pl.yaml    destinations.pl.yaml
    (and services.pl.yaml in the directory)

Texts that are missing or have a mistake stay in the bundle's own language, card by card.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.bundle.blocks import BlockReader
from kiosk.bundle.library_fields import LIBRARY_TEXT, translated_library
from kiosk.bundle.model import (
    CARD_TEXTS,
    DESTINATION_TEXTS,
    LATER_TEXTS,
    About,
    Attract,
    Block,
    Bundle,
    Card,
    Destination,
    Emergency,
    Library,
    Topic,
    text_lines,
)
from kiosk.bundle.references import check_references, filled
from kiosk.bundle.site_fields import SITE_TEXT
from kiosk.validation.fields import IDENT, Choice, FieldType, ListOf, OneOrList, Pattern, TextField
from kiosk.validation.nodes import Node
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file

_NAME = re.compile(r"(?P<stem>[a-z0-9-]+)\.(?P<language>[a-z]{2,3}(?:-[a-z]+)*)\.yaml")
_FINGERPRINT = re.compile(r"[0-9a-f]{8}", re.ASCII)

# Other languages need more letters for the same text.
_LINE = TextField(150)
_STATE: dict[str, FieldType] = {"translation": Choice(("unreviewed", "reviewed"), "unreviewed")}
_ORIGINAL: dict[str, FieldType] = {
    "original": Pattern(_FINGERPRINT, "a fingerprint", "`kiosk check` names the one to write.")
}

CARD_TEXT = ObjectSchema(
    "a translated card",
    _STATE,
    {
        **_ORIGINAL,
        "title": TextField(90),
        "summary": TextField(170),
        "first": TextField(90),
        "body": ListOf(BlockReader(TextField(36)), 1, 40),
        "keywords": ListOf(TextField(60), 0, 60),
    },
)
DESTINATION_TEXT = ObjectSchema(
    "a translated destination",
    {"id": IDENT, **_STATE},
    {
        **_ORIGINAL,
        "name": TextField(75),
        **dict.fromkeys(DESTINATION_TEXTS[1:], _LINE),
        "expect": OneOrList(_LINE, 3, unique=True),
        "short": TextField(48),
        "spoken": OneOrList(TextField(60), 8),
    },
)
BUNDLE_TEXT = ObjectSchema(
    "a translated bundle",
    _STATE,
    {
        **_ORIGINAL,
        "home_question": TextField(90),
        "attract": ObjectSchema(
            "attract", {}, {"questions": ListOf(TextField(90), 1, 6), "promise": TextField(180)}
        ),
        "emergency": ObjectSchema(
            "emergency", {}, {"danger": TextField(75), "otherwise": TextField(75)}
        ),
        "audiences": ListOf(
            ObjectSchema("a translated audience", {"id": IDENT, "name": TextField(60)}), 0, 12
        ),
        "notices": ListOf(TextField(135), 0, 3),
        "site": SITE_TEXT,
        "library": LIBRARY_TEXT,
        "about": ObjectSchema("about", {}, {"run_by": TextField(600), "contact": TextField(300)}),
        "topics": ListOf(
            ObjectSchema(
                "a translated topic",
                {"id": IDENT},
                {"title": TextField(60), "summary": TextField(110)},
            )
        ),
    },
)


class Translation(NamedTuple):
    """Result of reading a translation. `bundle`: with its texts replaced. `files`: the root node,
    and `values`: the value of each file that was read, by name ("cards/x.pl.yaml")."""

    bundle: Bundle
    problems: Problems
    files: dict[str, Node]
    values: dict[str, Any]


def split_name(name: str) -> tuple[str, str] | None:
    """Splits "online-grooming.pl.yaml" into ('online-grooming', 'pl'); returns None for an
    original. The language is in lower case, as all names of files are."""
    found = _NAME.fullmatch(name)
    return (found["stem"], found["language"]) if found else None


def file_name(stem: str, language: str) -> str:
    """Returns "online-grooming.pl.yaml" for ('online-grooming', 'pl')."""
    return f"{stem}.{language.lower()}.yaml"


def read_translation(
    bundle: Bundle, language: str, directory: Path, label: str = "uk-directory/"
) -> Translation:
    """Reads the bundle as a reader of this language sees it. `directory`: folder of the UK
    directory; `label`: prefix of the names of its files."""
    reader = _Reader(bundle, language)
    destinations = reader.destinations(directory, label)
    cards = {key: reader.card(card, directory, label) for key, card in bundle.cards.items()}
    translated = reader.home_texts()._replace(cards=cards, destinations=destinations)
    return Translation(filled(translated), reader.problems, reader.files, reader.values)


class _Reader:
    def __init__(self, bundle: Bundle, language: str) -> None:
        self.bundle = bundle
        self.language = language
        self.problems = Problems()
        self.files: dict[str, Node] = {}
        self.values: dict[str, Any] = {}

    def read(self, path: Path, name: str, read: Callable[[Node, Problems], Any]) -> Any:
        """Returns the value of a file; None if it does not exist or has a mistake."""
        if not os.path.lexists(path):
            return None
        problems = Problems()
        root = read_file(path, name, problems)
        values = None if root is None else read(root, problems)
        if root is not None:
            check_references(root, self.bundle.destinations, problems, site=self._declared(path))
        self.problems.add_errors(problems)
        if root is None:
            return None
        self.files[name], self.values[name] = root, values
        return None if problems.has_errors else values

    def _declared(self, path: Path) -> Collection[str] | None:
        """Returns the names of `site` that a file may use; None for one of the directory."""
        return self.bundle.site if path.is_relative_to(self.bundle.root) else None

    def card(self, card: Card, directory: Path, label: str) -> Card:
        """Returns a card with its translated texts: the bundle's own, else, for a text that is the
        shared card's, the directory's."""
        name = f"cards/{file_name(card.id, self.language)}"
        ours = self.read(self.bundle.root / name, name, CARD_TEXT.read) or {}
        theirs: dict[str, Any] = {}
        if card.shared:
            name = f"cards/{file_name(card.shared, self.language)}"
            theirs = self.read(directory / name, f"{label}{name}", CARD_TEXT.read) or {}
        texts: dict[str, Any] = {}
        unreviewed = False
        for field in CARD_TEXTS:
            entry = ours if ours.get(field) or field in card.own_texts else theirs
            if entry.get(field):
                texts[field] = entry[field]
                unreviewed = unreviewed or entry["translation"] != "reviewed"
        if not ours and not texts:
            return card
        if "body" in texts:
            texts["body"] = _with_icons(texts["body"], card.body)
        keywords = (*ours.get("keywords", ()), *theirs.get("keywords", ()), *card.keywords)
        return card._replace(
            **texts,
            keywords=keywords,
            # A page without its body in this language counts as not translated.
            language=self.language if "body" in texts else "",
            unreviewed=unreviewed or (bool(ours) and ours["translation"] != "reviewed"),
        )

    def destinations(self, directory: Path, label: str) -> dict[str, Destination]:
        theirs = self._entries(directory / file_name("services", self.language), label)
        ours = self._entries(self.bundle.root / file_name("destinations", self.language), "")
        return {
            key: self._destination(destination, theirs.get(key, {}), ours.get(key, {}))
            for key, destination in self.bundle.destinations.items()
        }

    def _entries(self, path: Path, label: str) -> dict[str, dict[str, Any]]:
        entries = self.read(path, f"{label}{path.name}", ListOf(DESTINATION_TEXT).read)
        return {entry["id"]: entry for entry in entries or ()}

    def _destination(
        self, destination: Destination, theirs: dict[str, Any], ours: dict[str, Any]
    ) -> Destination:
        """Returns a destination with its translated texts. The bundle's own texts take precedence
        over the directory's, translated or not: the directory's translation is of a different
        text."""
        texts: dict[str, Any] = {}
        unreviewed = incomplete = False
        for name in DESTINATION_TEXTS:
            if name in destination.own_texts and name not in ours:
                incomplete = incomplete or name != "name"
                continue
            entry = ours if name in ours else theirs
            if name in entry:
                texts[name] = entry[name]
                unreviewed = unreviewed or entry["translation"] != "reviewed"
        if not texts:
            return destination
        # Words of another language would be read with the wrong voice.
        texts.setdefault("spoken", ())
        return destination._replace(
            **texts, language="" if incomplete else self.language, unreviewed=unreviewed
        )

    def home_texts(self) -> Bundle:
        bundle = self.bundle
        name = file_name("bundle", self.language)
        values = self.read(bundle.root / name, name, BUNDLE_TEXT.read)
        if not values:
            return bundle
        attract: Attract = _filled(bundle.attract, values.get("attract", {}))
        emergency: Emergency = _filled(bundle.emergency, values.get("emergency", {}))
        about: About = _filled(bundle.about, values.get("about", {}))
        texts = {topic["id"]: topic for topic in values.get("topics", ())}
        topics: list[Topic] = [_filled(topic, texts.get(topic.id, {})) for topic in bundle.topics]
        names = {one["id"]: one["name"] for one in values.get("audiences", ()) if one["name"]}
        notices: tuple[str, ...] = values.get("notices", ())
        return bundle._replace(
            audiences=tuple(
                one._replace(name=names.get(one.id, one.name)) for one in bundle.audiences
            ),
            # With another number of them it is not known which is which.
            notices=tuple(
                one._replace(text=text) for one, text in zip(bundle.notices, notices, strict=True)
            )
            if len(notices) == len(bundle.notices)
            else bundle.notices,
            site=_filled_names(bundle.site, values.get("site", {})),
            library=bundle.library
            and translated_library(bundle.library, values.get("library", {})),
            home_question=values.get("home_question") or bundle.home_question,
            attract=attract,
            emergency=emergency,
            about=about,
            topics=tuple(topics),
            language=self.language,
            unreviewed=values["translation"] != "reviewed",
        )


def _filled_names(site: Mapping[str, str], texts: Mapping[str, str]) -> Mapping[str, str]:
    return {name: texts.get(name) or words for name, words in site.items()}


def _with_icons(body: tuple[Block, ...], original: tuple[Block, ...]) -> tuple[Block, ...]:
    """Returns a translated body with the pictures of the original's steps: they are no words."""
    same = [block.kind for block in body] == [block.kind for block in original]
    pairs = zip(body, original, strict=True) if same else ()
    return (
        tuple(
            block._replace(icons=block.icons or of.icons)
            if len(block.items) == len(of.items)
            else block
            for block, of in pairs
        )
        or body
    )


def _filled(original: Any, texts: Mapping[str, Any]) -> Any:
    return original._replace(**{name: text for name, text in texts.items() if text})


def fingerprint(*texts: str) -> str:
    """Returns eight hexadecimal digits that change with any of the texts: `original` in a
    translation."""
    return f"{zlib.crc32(chr(0).join(texts).encode()):08x}"


def card_fingerprint(card: Card) -> str:
    """Returns the fingerprint of the texts of a card that are translated."""
    body = [
        text
        for block in card.body
        for text in (
            *(block.kind, block.title, block.markdown, *block.items, block.alt),
            *block.whys,
        )
    ]
    # A field that a card does not have leaves its fingerprint as it was.
    return fingerprint(card.title, card.summary, *filter(None, (card.first,)), *body)


def destination_fingerprint(destination: Destination) -> str:
    """Returns the fingerprint of the texts of a destination that are translated."""
    # The words of a number follow the number, not the words of another language.
    later = [
        text
        for field in LATER_TEXTS
        if field != "spoken" and text_lines(destination, field)
        for text in (field, *text_lines(destination, field))
    ]
    return fingerprint(
        *(destination.name, destination.summary, destination.for_whom, destination.text_message),
        *(destination.hours, destination.cost, *(destination.expect or ("",)), *later),
    )


def library_texts(library: Library | None) -> tuple[str, ...]:
    """Returns the texts of `library` that are translated, without empty ones."""
    if library is None:
        return ()
    events = (text for one in library.events for text in (one.text, one.place, one.about))
    pages = (text for one in library.pages for text in (one.title, *one.lines))
    texts = (library.name, *library.joining, *library.printing, *events, *pages)
    return tuple(filter(None, texts))


def bundle_fingerprint(bundle: Bundle) -> str:
    """Returns the fingerprint of the texts of bundle.yaml that are translated."""
    topics = [text for topic in bundle.topics for text in (topic.id, topic.title, topic.summary)]
    return fingerprint(
        *(bundle.home_question, *bundle.attract.questions, bundle.attract.promise),
        *(bundle.emergency.danger, bundle.emergency.otherwise),
        *(bundle.about.run_by, bundle.about.contact, *topics),
        *(text for one in bundle.audiences for text in one),
        *(one.text for one in bundle.notices),
        *library_texts(bundle.library),
        *(text for name, words in bundle.site.items() if words for text in (name, words)),
    )
