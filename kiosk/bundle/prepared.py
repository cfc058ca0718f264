"""A bundle that was read beforehand, for a quicker start: no YAML and no Markdown to parse, no code
to compute, and none of the three libraries in memory.

    bundle = load(folder, directory)     # None: read the bundle itself

The file is in the bundle's own folder. `kiosk prepare` or an installer writes it, never the kiosk,
so it is as trustworthy as the folder. It is used only while the program and the name, size and time
of every file it was made from are the same. Markdown is stored as typed pieces, not as the
marked-up text that Qt draws: the screen makes and escapes that.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import __version__
from kiosk.bundle.model import (
    About,
    Ages,
    Attract,
    Audience,
    Block,
    Brand,
    Bundle,
    Card,
    Decoy,
    Destination,
    Emergency,
    Library,
    LibraryEvent,
    LibraryPage,
    Notice,
    Show,
    Source,
    Topic,
)
from kiosk.bundle.opening_hours import OpeningHours, OpenTime

if TYPE_CHECKING:
    from kiosk.validation.problems import Problems

PREPARED_FILE = ".prepared.json"
"""File of the bundle's own language; other languages have their own, .prepared-pl.json."""

_FORMAT = 5
"""Counts the ways in which values are written. A field that is added, removed or moved makes older
files invalid by itself."""
_PARTS = (
    *(About, Ages, Attract, Block, Brand, Bundle, Card, Decoy, Destination, Emergency),
    *(Library, LibraryEvent, LibraryPage),
    *(Audience, Notice, OpeningHours, OpenTime, Show, Source, Topic),
)
_MAX_BYTES = 64 * 1024 * 1024


def load(folder: Path, directory: Path, language: str = "") -> Bundle | None:
    """Returns the prepared bundle of a folder; None if there is none, or a file has changed since.
    `language`: that of a translation, empty for the original."""
    file = folder / file_name(language)
    try:
        if file.stat().st_size > _MAX_BYTES:
            return None
        data = json.loads(file.read_bytes())
        if data["made_from"] != _made_from(folder, directory):
            return None
        return _bundle(data["bundle"], folder)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def prepare(folder: Path, directory: Path) -> Problems:
    """Reads the bundle, computes the codes and writes one file for each language. Returns the
    problems; writes nothing if there is an error. Raises OSError.
    """
    # A start with prepared content does not load these.
    from kiosk.bundle.codes import codes_of
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle
    from kiosk.bundle.translation import read_translation
    from kiosk.qr import symbol
    from kiosk.qr.payload import PayloadError

    # First: a change while the bundle is being read must make the file invalid.
    made_from = _made_from(folder, directory)
    uk_directory, problems = read_directory(directory)
    bundle, found = read_bundle(folder, uk_directory)
    problems.add_errors(found)
    if bundle is None or problems.has_errors:
        return problems
    payloads = {
        payload
        for destination in bundle.destinations.values()
        for payload in codes_of(destination, bundle)
        if payload
    }
    codes = {}
    for payload in sorted(payloads):
        with suppress(PayloadError):
            codes[payload] = symbol.to_rows(symbol.matrix(payload))
    _save(folder / file_name(""), made_from, bundle._replace(codes=codes))
    for language in bundle.languages[1:]:
        translation = read_translation(bundle, language, directory)
        _save(folder / file_name(language), made_from, translation.bundle)
    return problems


def file_name(language: str) -> str:
    """Returns the name of the file for a language; empty: the bundle's own."""
    return PREPARED_FILE.replace(".json", f"-{language}.json") if language else PREPARED_FILE


def _save(file: Path, made_from: list[Any], bundle: Bundle) -> None:
    cards = {key: _parsed(card) for key, card in bundle.cards.items()}
    data = {"made_from": made_from, "bundle": _plain(bundle._replace(root=Path(), cards=cards))}
    new = file.with_suffix(f".{os.getpid()}")
    try:
        new.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)


def _parsed(card: Card) -> Card:
    from kiosk.bundle.markup import pieces
    from kiosk.bundle.markup.parsed_text import encode

    body = (block._replace(parsed=encode(pieces(block))) for block in card.body)
    return card._replace(body=tuple(body))


def _made_from(folder: Path, directory: Path) -> list[Any]:
    """Returns the format, the program's version, the fields of the model, and [number of the
    folder, name, size in bytes, time in nanoseconds] of every YAML file."""
    files = []
    for number, path in enumerate((folder, folder / "cards", directory, directory / "cards")):
        # Without cards the bundle has errors, which reading it names.
        with suppress(FileNotFoundError), os.scandir(path) as entries:
            for entry in entries:
                if entry.name.lower().endswith((".yaml", ".yml")):
                    seen = entry.stat(follow_symlinks=False)
                    files.append([number, entry.name, seen.st_size, seen.st_mtime_ns])
    fields = ["".join(part._fields) for part in _PARTS]
    return [_FORMAT, __version__, fields, sorted(files)]


def _plain(value: Any) -> Any:
    """Converts a value for JSON: named tuples to lists of their fields, dates and paths to text."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Path) else value


def _bundle(fields: list[Any], folder: Path) -> Bundle:
    raw = Bundle(*fields)
    attract, decoy, about = Attract(*raw.attract), Decoy(*raw.decoy), About(*raw.about)
    return raw._replace(
        languages=tuple(raw.languages),
        brand=Brand(*raw.brand),
        attract=attract._replace(
            questions=tuple(attract.questions),
            shows=tuple(_show(one) for one in attract.shows),
        ),
        decoy=decoy._replace(lines=tuple(decoy.lines)),
        about=about._replace(reviewed=_day(about.reviewed)),
        emergency=Emergency(*raw.emergency),
        topics=tuple(_topic(Topic(*topic)) for topic in raw.topics),
        cards={key: _card(Card(*card)) for key, card in _pairs(raw.cards)},
        destinations={
            key: _destination(Destination(*destination))
            for key, destination in _pairs(raw.destinations)
        },
        hosts=frozenset(raw.hosts),
        root=folder,
        audiences=tuple(Audience(*one) for one in raw.audiences),
        notices=tuple(_notice(*one) for one in raw.notices),
        area=tuple(raw.area),
        numbers=frozenset(raw.numbers),
        library=_library(raw.library),
    )


def _pairs(values: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    return values.items()


def _library(fields: Any) -> Library | None:
    if fields is None:
        return None
    raw = Library(*fields)
    return raw._replace(
        open=_opening(raw.open),
        events=tuple(_event(LibraryEvent(*one)) for one in raw.events),
        joining=tuple(raw.joining),
        printing=tuple(raw.printing),
        pages=tuple(_page(LibraryPage(*one)) for one in raw.pages),
        untranslated=tuple(raw.untranslated),
    )


def _event(raw: LibraryEvent) -> LibraryEvent:
    return raw._replace(day=_day(raw.day), days=tuple(raw.days))


def _page(raw: LibraryPage) -> LibraryPage:
    return raw._replace(lines=tuple(raw.lines))


def _topic(raw: Topic) -> Topic:
    return raw._replace(
        cards=tuple(raw.cards), destinations=tuple(raw.destinations), show=_show(raw.show)
    )


def _show(fields: Any) -> Show | None:
    if fields is None:
        return None
    begins, ends, days, hours = fields
    span = None if hours is None else (hours[0], hours[1])
    return Show(_day(begins), _day(ends), tuple(days), span)


def _notice(text: str, show: Any) -> Notice:
    return Notice(text, _show(show))


def _card(raw: Card) -> Card:
    return raw._replace(
        audience=tuple(raw.audience),
        body=tuple(_block(*block) for block in raw.body),
        destinations=tuple(raw.destinations),
        keywords=tuple(raw.keywords),
        related=tuple(raw.related),
        source=_source(raw.source),
        reviewed=_day(raw.reviewed),
        review_by=_day(raw.review_by),
        show=_show(raw.show),
        sources=tuple(each for one in raw.sources if (each := _source(one))),
        own_texts=tuple(raw.own_texts),
    )


def _block(*fields: Any) -> Block:
    raw = Block(*fields)
    return raw._replace(items=tuple(raw.items), whys=tuple(raw.whys), icons=tuple(raw.icons))


def _destination(raw: Destination) -> Destination:
    return raw._replace(
        audience=tuple(raw.audience),
        expect=tuple(raw.expect),
        verified=_day(raw.verified),
        review_by=_day(raw.review_by),
        sources=tuple(each for one in raw.sources if (each := _source(one))),
        own_texts=tuple(raw.own_texts),
        open=_opening(raw.open),
        spoken=tuple(raw.spoken),
        second_open=_opening(raw.second_open),
        chat_open=_opening(raw.chat_open),
        speaks=tuple(raw.speaks),
        ages=None if raw.ages is None else Ages(*raw.ages),
        area=tuple(raw.area),
    )


def _opening(fields: Any) -> OpeningHours:
    times, always = fields
    return OpeningHours(tuple(OpenTime(tuple(days), *ends) for days, *ends in times), always)


def _source(fields: Any) -> Source | None:
    if fields is None:
        return None
    source = Source(*fields)
    return source._replace(date=_day(source.date))


def _day(text: Any) -> date | None:
    return None if text is None else date.fromisoformat(text)
