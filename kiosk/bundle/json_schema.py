"""JSON Schema of the files of a bundle, for editors: made of the same fields that read them.

It promises less than `kiosk check`: what is right there is right here, but much that is wrong there
is not seen here. Nothing is referred to and no keyword is newer than draft 7, so that editors that
do not know draft 2020-12 understand it as well.
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
"""An editor takes 101 for a number and true for a truth; here they are text, like all values."""


def file_schema(what: What, *, language_file: bool = False) -> Schema:
    """Of cards/ID.yaml, bundle.yaml or destinations.yaml; `language_file`: of a translation."""
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
    """With `use` an entry of the directory, otherwise one of its own, which can be reached."""
    own = _object(DESTINATION)
    own["anyOf"] = [{"required": [way]} for way in CONTACTS]
    return {
        "type": "object",
        "if": {"required": ["use"]},
        "then": _object(USED_DESTINATION),
        "else": own,
    }


def _object(shape: ObjectSchema) -> Schema:
    meanings = MEANINGS[shape.what]
    fields = {}
    for name, reader in shape.fields.items():
        schema = value_schema(reader)
        holds = schema.pop("description", "")
        fields[name] = {**schema, "description": f"{meanings[name]} {holds}".strip()}
    made: Schema = {"type": "object", "properties": fields, "additionalProperties": False}
    if shape.required:
        made["required"] = list(shape.required)
    return made


def value_schema(reader: FieldType) -> Schema:
    return _VALUES[type(reader)](reader)


def _text(reader: TextField) -> Schema:
    # A text after | ends with a line break, which is not counted.
    most = reader.maximum + reader.lines
    hint = f"At most {reader.maximum} characters{', Markdown' if reader.lines else ''}."
    return {**_TEXT, "minLength": 1, "maxLength": most, "description": hint}


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
    """A group with one name, its kind."""
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
