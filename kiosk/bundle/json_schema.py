"""JSON Schema of the files of a bundle, for editors; made from the field types that read them.

It accepts more than `kiosk check`: it never reports what the check accepts, and misses much that
the check reports. It has no references and no keyword newer than draft 7, so that editors without
draft 2020-12 understand it too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from kiosk.bundle.blocks import IMAGE, ITEMS, LINES, MARKDOWN, PROSE, PROSE_KINDS, BlockReader
from kiosk.bundle.field_descriptions import BLOCK_MEANINGS, MEANINGS
from kiosk.bundle.model import BLOCK_KINDS
from kiosk.bundle.schemas import BUNDLE, CARD, CONTACTS, DESTINATION, USED_DESTINATION
from kiosk.bundle.translation import BUNDLE_TEXT, CARD_TEXT, DESTINATION_TEXT
from kiosk.validation.fields import (
    Boolean,
    Choice,
    Colour,
    Date,
    FieldType,
    FilePath,
    Integer,
    ListOf,
    Pattern,
    TextField,
)
from kiosk.validation.object_schema import ObjectSchema

Schema = dict[str, Any]
What = Literal["card", "bundle", "destinations"]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
"""To an editor, 101 is a number and true is a boolean; in a bundle both are text."""


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
        body = _object(CARD_TEXT if language_file else CARD)
    elif what == "bundle":
        body = _object(BUNDLE_TEXT if language_file else BUNDLE)
    else:
        entry = _object(DESTINATION_TEXT) if language_file else _destination()
        body = {"type": "array", "items": entry}
    return {"$schema": DRAFT, "title": title, **body}


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


def value_schema(reader: FieldType) -> Schema:
    """Returns the schema of the values that a field type reads."""
    return _VALUES[type(reader)](reader)


def _text(reader: TextField) -> Schema:
    # A text after | ends with a line break, which is not counted.
    longest = reader.maximum + reader.lines
    hint = f"At most {reader.maximum} characters{', Markdown' if reader.lines else ''}."
    return {**_TEXT, "minLength": 1, "maxLength": longest, "description": hint}


def _pattern(reader: Pattern) -> Schema:
    return {
        **_TEXT,
        "pattern": f"^(?:{reader.form.pattern})$",
        "maxLength": reader.maximum,
        "description": f"{reader.what[:1].upper()}{reader.what[1:]}. {reader.hint}".strip(),
    }


def _choice(reader: Choice) -> Schema:
    return {"enum": list(reader.options)}


def _yes_no(reader: Boolean) -> Schema:
    return {"enum": ["yes", "no"], "default": "yes" if reader.default else "no"}


def _day(reader: Date) -> Schema:
    return {
        "type": "string",
        "pattern": r"^\d{4}-\d\d-\d\d$",
        "description": "A day, written as 2026-11-22.",
    }


def _colour(reader: Colour) -> Schema:
    return {
        "type": "string",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": reader.default,
        "description": 'A colour in quotes: "#0b4f6c".',
    }


def _number(reader: Integer) -> Schema:
    return {
        "type": "integer",
        "minimum": reader.minimum,
        "maximum": reader.maximum,
        "description": f"From {reader.minimum} to {reader.maximum} {reader.unit}.",
    }


def _file_path(reader: FilePath) -> Schema:
    return {"type": "string"}


def _list_of(reader: ListOf) -> Schema:
    if isinstance(reader.item, Choice):
        count = f"Any of {', '.join(reader.item.options)}."
    elif reader.minimum:
        count = f"A list of {reader.minimum} to {reader.maximum}."
    else:
        count = f"A list of at most {reader.maximum}."
    return {
        "type": "array",
        "items": value_schema(reader.item),
        "minItems": reader.minimum,
        "maxItems": reader.maximum,
        "uniqueItems": reader.unique,
        "description": count,
    }


def _block(reader: BlockReader) -> Schema:
    """Returns the schema of a block: a map with one key, its kind."""
    text = {"anyOf": [value_schema(MARKDOWN), _object(PROSE)]}
    lines = {"anyOf": [value_schema(LINES), _object(ITEMS)]}
    kinds: dict[str, Schema] = {}
    for kind in BLOCK_KINDS:
        value = text if kind in PROSE_KINDS else _object(IMAGE) if kind == "image" else lines
        kinds[kind] = {**value, "description": BLOCK_MEANINGS[kind]}
    return {
        "type": "object",
        "properties": kinds,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


_VALUES: dict[type, Callable[[Any], Schema]] = {
    TextField: _text,
    Pattern: _pattern,
    Choice: _choice,
    Boolean: _yes_no,
    Date: _day,
    Colour: _colour,
    Integer: _number,
    FilePath: _file_path,
    ListOf: _list_of,
    BlockReader: _block,
    ObjectSchema: _object,
}
