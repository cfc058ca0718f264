"""JSON Schema of the files of a bundle, for editors; made from the field types that read them.

It accepts more than `kiosk check`: it never reports what the check accepts, and misses much that
the check reports.
"""

from __future__ import annotations

from typing import Literal

from kiosk.bundle.areas import AREAS
from kiosk.bundle.audience_fields import AudienceId
from kiosk.bundle.audiences import BUILT_IN
from kiosk.bundle.blocks import (
    IMAGE,
    ITEMS,
    LINE,
    LINES,
    MARKDOWN,
    PROSE,
    PROSE_KINDS,
    STEP,
    STEP_ITEMS,
    STEPS,
    BlockReader,
    StepReader,
)
from kiosk.bundle.destination_fields import (
    LONGEST_TYPED,
    AgeRange,
    Area,
    SpokenLanguage,
    TypedAddress,
)
from kiosk.bundle.field_descriptions import BLOCK_MEANINGS, MEANINGS
from kiosk.bundle.library_fields import LibraryReader
from kiosk.bundle.model import BLOCK_KINDS
from kiosk.bundle.opening_fields import ALWAYS, MOST_TIMES, OPEN_TIME, Days, Opening, TimeOfDay
from kiosk.bundle.schemas import BUNDLE, CARD, CONTACTS, DESTINATION, USED_CARD, USED_DESTINATION
from kiosk.bundle.show_fields import SHOW, ShowReader, TimeSpan
from kiosk.bundle.shown_line import LineReader
from kiosk.bundle.translation import BUNDLE_TEXT, CARD_TEXT, DESTINATION_TEXT
from kiosk.validation.fields import IDENT
from kiosk.validation.json_schema import DRAFT, Schema, value_schema
from kiosk.validation.object_schema import ObjectSchema

What = Literal["card", "bundle", "destinations"]


def file_schema(what: What, *, language_file: bool = False) -> Schema:
    """Returns the schema of cards/ID.yaml, bundle.yaml or destinations.yaml; `language_file`: that
    of its translation."""
    titles = {
        "card": "A card of a content bundle",
        "bundle": "bundle.yaml of a content bundle",
        "destinations": "Places to get help of a content bundle",
    }
    title = titles[what] + (", in another language" if language_file else "")
    if what == "card":
        body = _object(CARD_TEXT) if language_file else _card()
    elif what == "bundle":
        body = _object(BUNDLE_TEXT if language_file else BUNDLE)
    else:
        entry = _object(DESTINATION_TEXT) if language_file else _destination()
        body = {"type": "array", "items": entry}
    return {"$schema": DRAFT, "title": title, **body}


def _card() -> Schema:
    """Returns the schema of a card: with `use` one of the directory, else the bundle's own."""
    return {
        "type": "object",
        "if": {"required": ["use"]},
        "then": _object(USED_CARD),
        "else": _object(CARD),
    }


def _destination() -> Schema:
    """Returns the schema of an entry: with `use` one of the directory, else the bundle's own, which
    needs a contact field."""
    own = _object(DESTINATION)
    own["anyOf"] = [{"required": [name]} for name in CONTACTS]
    return {
        "type": "object",
        "if": {"required": ["use"]},
        "then": _object(USED_DESTINATION),
        "else": own,
    }


@value_schema.register
def _object(reader: ObjectSchema) -> Schema:
    meanings = MEANINGS[reader.what]
    fields = {}
    for name, field in reader.fields.items():
        schema = value_schema(field)
        limits = schema.pop("description", "")
        fields[name] = {**schema, "description": f"{meanings[name]} {limits}".strip()}
    made: Schema = {"type": "object", "properties": fields, "additionalProperties": False}
    if reader.required:
        made["required"] = list(reader.required)
    return made


@value_schema.register
def _time(reader: TimeOfDay) -> Schema:
    return {"type": ["string", "number"], "description": "A time, written as 8:00 or 17:30."}


@value_schema.register
def _days(reader: Days) -> Schema:
    one = {"type": "string", "pattern": "^[A-Za-z]{3}(-[A-Za-z]{3})?$"}
    several = {"type": "array", "items": one, "minItems": 1}
    return {"anyOf": [one, several], "description": "mon, mon-fri, or [sat, sun]."}


@value_schema.register
def _opening(reader: Opening) -> Schema:
    times = {
        "type": "array",
        "items": _object(OPEN_TIME),
        "minItems": 1,
        "maxItems": MOST_TIMES,
    }
    always = {"type": "string", "pattern": "^[Aa][Ll][Ww][Aa][Yy][Ss]$"}
    return {"anyOf": [always, times], "description": f"A list of times, or {ALWAYS}."}


@value_schema.register
def _ages(reader: AgeRange) -> Schema:
    return {
        "type": "string",
        "pattern": r"^[0-9]{1,3}(-[0-9]{1,3}|[+])$",
        "description": "Written 13-17, or 18+.",
    }


@value_schema.register
def _spoken_language(reader: SpokenLanguage) -> Schema:
    return {"type": ["string", "boolean"], "description": "A code such as cy, or interpreter."}


@value_schema.register
def _area(reader: Area) -> Schema:
    return {"enum": list(AREAS)}


@value_schema.register
def _typed_address(reader: TypedAddress) -> Schema:
    return {
        "type": "string",
        "maxLength": LONGEST_TYPED,
        "description": "As a person types it: childline.org.uk/remove",
    }


@value_schema.register
def _audience(reader: AudienceId) -> Schema:
    own = {"type": "string", "pattern": f"^(?:{IDENT.form.pattern})$"}
    return {"anyOf": [{"enum": list(BUILT_IN)}, own]}


@value_schema.register
def _time_span(reader: TimeSpan) -> Schema:
    return {"type": "string", "description": "Written 9:00-17:00."}


@value_schema.register
def _show(reader: ShowReader) -> Schema:
    return _object(SHOW)


@value_schema.register
def _line(reader: LineReader) -> Schema:
    return {"anyOf": [value_schema(reader.text), _object(reader.shape)]}


@value_schema.register
def _library(reader: LibraryReader) -> Schema:
    return _object(reader.shape)


@value_schema.register
def _step(reader: StepReader) -> Schema:
    return {"anyOf": [value_schema(LINE), _object(STEP)]}


@value_schema.register
def _block(reader: BlockReader) -> Schema:
    """Returns the schema of a block: a map with one key, its kind."""
    text = {"anyOf": [value_schema(MARKDOWN), _object(PROSE)]}
    lines = {"anyOf": [value_schema(LINES), _object(ITEMS)]}
    others = {
        "image": _object(IMAGE),
        "section": value_schema(reader.section),
        "steps": {"anyOf": [value_schema(STEPS), _object(STEP_ITEMS)]},
    }
    kinds: dict[str, Schema] = {}
    for kind in BLOCK_KINDS:
        value = others.get(kind, text if kind in PROSE_KINDS else lines)
        limits = value.pop("description", "") if kind == "section" else ""
        kinds[kind] = {**value, "description": f"{BLOCK_MEANINGS[kind]} {limits}".strip()}
    return {
        "type": "object",
        "properties": kinds,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }
