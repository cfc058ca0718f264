"""Changes of `library`: what the decoy and *In this library* show."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff import paragraphs
from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_changes import texts_change
from kiosk.authoring.diff.service_fields import hours_in_words
from kiosk.bundle.model import Bundle, Library, LibraryEvent
from kiosk.bundle.opening_hours import DAYS
from kiosk.bundle.translation import library_texts
from kiosk.phrases import day

_WHERE = "Library"


def library_changes(old: Bundle, new: Bundle) -> Iterator[Change]:
    """Yields the changes of the library in the bundles' own language."""
    was, now = old.library, new.library
    if was == now:
        return
    yield from texts_change("the library's pages", *map(library_texts, (was, now)), where=_WHERE)
    before, after = _lines(was), _lines(now)
    found = paragraphs.compared(paragraphs.plain(before), paragraphs.plain(after))
    if not paragraphs.is_same(found):
        says = paragraphs.says(found, "of the library's pages", ("line", "lines"))
        yield Change("decoy", _WHERE, says, *paragraphs.lines(found))


def _lines(library: Library | None) -> tuple[str, ...]:
    """Returns all that the pages say, line by line."""
    if library is None:
        return ()
    pages = (line for page in library.pages for line in (page.title, *page.lines))
    opening = hours_in_words(library.open, library.bank_holidays)
    events = (_says(event) for event in library.events)
    lines = (library.name, opening, *events, *library.joining, *library.printing, *pages)
    return tuple(filter(None, lines))


def _says(event: LibraryEvent) -> str:
    times = [_time(event.begins)] + ([] if event.ends is None else [_time(event.ends)])
    when = day(event.day) if event.day else ", ".join(DAYS[one] for one in event.days)
    parts = (f"{when} {'-'.join(times)}", event.text, event.place, event.about)
    return ": ".join(filter(None, parts))


def _time(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
