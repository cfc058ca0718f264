"""`library` of a bundle: the building's name, opening hours, events and pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from kiosk.bundle.model import Library, LibraryEvent, LibraryPage
from kiosk.bundle.opening_fields import Days, Opening, TimeOfDay
from kiosk.bundle.opening_hours import BANK_HOLIDAYS
from kiosk.validation.fields import IDENT, Choice, Date, ListOf, TextField
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

_LINES = ListOf(TextField(160), 1, 8)
_LINES_TEXT = ListOf(TextField(240), 1, 8)

EVENT = ObjectSchema(
    "an event",
    {"id": IDENT, "from": TimeOfDay(), "text": TextField(60)},
    {
        "day": Date(),
        "days": Days(),
        "to": TimeOfDay(),
        "place": TextField(60),
        "about": TextField(240),
    },
)
PAGE = ObjectSchema(
    "a page", {"id": IDENT, "title": TextField(40), "lines": _LINES}, {"icon": IDENT}
)
LIBRARY = ObjectSchema(
    "library",
    {"name": TextField(60)},
    {
        "open": Opening(),
        "bank_holidays": Choice(BANK_HOLIDAYS),
        "events": ListOf(EVENT, 0, 30),
        "joining": _LINES,
        "printing": _LINES,
        "pages": ListOf(PAGE, 0, 4),
    },
)

LIBRARY_TEXT = ObjectSchema(
    "a translated library",
    {},
    {
        "name": TextField(90),
        "events": ListOf(
            ObjectSchema(
                "a translated event",
                {"id": IDENT},
                {"text": TextField(90), "place": TextField(90), "about": TextField(360)},
            ),
            0,
            30,
        ),
        "joining": _LINES_TEXT,
        "printing": _LINES_TEXT,
        "pages": ListOf(
            ObjectSchema(
                "a translated page", {"id": IDENT}, {"title": TextField(60), "lines": _LINES_TEXT}
            ),
            0,
            4,
        ),
    },
)


class LibraryReader:
    """Reads `library`; contradictions of its events are errors."""

    default: ClassVar[Library | None] = None
    shape = LIBRARY

    def read(self, node: Node, problems: Problems) -> Library | None:
        values = LIBRARY.read(node, problems)
        if not isinstance(node, Map):
            return None
        for name in ("events", "pages"):
            _report_twice(node.entries.get(name), problems)
        events = node.entries.get("events")
        for entry in events.items if isinstance(events, List) else ():
            if isinstance(entry, Map):
                _report_times(entry, problems)
        return Library(
            name=values["name"],
            open=values.get("open", Library("").open),
            bank_holidays=values.get("bank_holidays", ""),
            events=tuple(map(_event, values.get("events", ()))),
            joining=values.get("joining", ()),
            printing=values.get("printing", ()),
            pages=tuple(LibraryPage(**page) for page in values.get("pages", ())),
        )


def _event(values: dict[str, Any]) -> LibraryEvent:
    return LibraryEvent(
        id=values["id"],
        text=values["text"],
        begins=values["from"],
        ends=values.get("to"),
        day=values.get("day"),
        days=values.get("days", ()),
        place=values.get("place", ""),
        about=values.get("about", ""),
    )


def _report_times(entry: Map, problems: Problems) -> None:
    fields = entry.entries
    if ("day" in fields) == ("days" in fields):
        problems.error(
            fields.get("days", entry),
            "An event is either on one day or every week."
            if "day" in fields
            else "The event has no day.",
            "Write 'day: 2026-12-03', or 'days: thu' for every Thursday; not both."
            if "day" in fields
            else "Write 'day: 2026-12-03', or 'days: thu' for every Thursday.",
        )
    if "from" in fields and "to" in fields:
        quiet = Problems()
        begins, ends = (TimeOfDay().read(fields[name], quiet) for name in ("from", "to"))
        if not quiet.has_errors and ends <= begins:
            problems.error(
                fields["to"], "The event ends before it begins.", "Write the later time as 'to'."
            )


def _report_twice(entries: Node | None, problems: Problems) -> None:
    seen: set[str] = set()
    for entry in entries.items if isinstance(entries, List) else ():
        at = entry.entries.get("id") if isinstance(entry, Map) else None
        if isinstance(at, Text):
            if at.value in seen:
                problems.error(at, f"Two entries have the id '{at.value}'.", "Change one.")
            seen.add(at.value)


def translated_library(library: Library, texts: dict[str, Any]) -> Library:
    """Returns the library with the texts of a translation; those that it lacks stay."""
    events = {one["id"]: one for one in texts.get("events", ())}
    pages = {one["id"]: one for one in texts.get("pages", ())}
    return library._replace(
        name=texts.get("name") or library.name,
        joining=texts.get("joining") or library.joining,
        printing=texts.get("printing") or library.printing,
        events=tuple(_with(one, events.get(one.id, {})) for one in library.events),
        pages=tuple(_with(one, pages.get(one.id, {})) for one in library.pages),
        untranslated=tuple(_untranslated(library, texts, events, pages)),
    )


def _untranslated(
    library: Library, texts: dict[str, Any], events: dict[str, Any], pages: dict[str, Any]
) -> Iterator[str]:
    for name in ("joining", "printing"):
        if getattr(library, name) and not texts.get(name):
            yield name
    for event in library.events:
        if _lacks(event, events.get(event.id, {}), "text", "about"):
            yield f"event/{event.id}"
    for page in library.pages:
        if _lacks(page, pages.get(page.id, {}), "title", "lines"):
            yield f"page/{page.id}"


def _lacks(one: Any, texts: dict[str, Any], *names: str) -> bool:
    return any(getattr(one, name) and not texts.get(name) for name in names)


def _with(one: Any, texts: dict[str, Any]) -> Any:
    return one._replace(**{name: text for name, text in texts.items() if text})
