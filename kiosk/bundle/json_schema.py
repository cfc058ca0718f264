"""JSON Schema of the files of a bundle, for editors: made of the same fields that read them.

It promises less than `kiosk check`: what is right there is right here, but much that is wrong there
is not seen here. Nothing is referred to and no keyword is newer than draft 7, so that editors that
do not know draft 2020-12 understand it as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from kiosk.bundle.blocks import IMAGE, ITEMS, LINES, MARKDOWN, WORD_KINDS, WORDS, BlockReader
from kiosk.bundle.field_descriptions import BLOCK_MEANINGS, MEANINGS
from kiosk.bundle.model import BLOCK_KINDS
from kiosk.bundle.schemas import BUNDLE, CARD, CONTACTS, DESTINATION, USED_DESTINATION
from kiosk.bundle.translation import BUNDLE_TEXT, CARD_TEXT, DESTINATION_TEXT
from kiosk.validation.fields import (
    Choice,
    Colour,
    Day,
    FilePath,
    ListOf,
    Number,
    Pattern,
    Reader,
    Words,
    YesNo,
)
from kiosk.validation.object_schema import Shape

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
        body = _shape(CARD_TEXT if language_file else CARD)
    elif what == "bundle":
        body = _shape(BUNDLE_TEXT if language_file else BUNDLE)
    else:
        entry = _shape(DESTINATION_TEXT) if language_file else _destination()
        body = {"type": "array", "items": entry}
    return {"$schema": DRAFT, "title": title, **body}


def _destination() -> Schema:
    """With `use` an entry of the directory, otherwise one of its own, which can be reached."""
    own = _shape(DESTINATION)
    own["anyOf"] = [{"required": [way]} for way in CONTACTS]
    return {
        "type": "object",
        "if": {"required": ["use"]},
        "then": _shape(USED_DESTINATION),
        "else": own,
    }


def _shape(shape: Shape) -> Schema:
    meanings = MEANINGS[shape.what]
    fields = {}
    for name, reader in shape.fields.items():
        schema = value_schema(reader)
        holds = schema.pop("description", "")
        fields[name] = {**schema, "description": f"{meanings[name]} {holds}".strip()}
    made: Schema = {"type": "object", "properties": fields, "additionalProperties": False}
    if shape.needed:
        made["required"] = list(shape.needed)
    return made


def value_schema(reader: Reader) -> Schema:
    return _VALUES[type(reader)](reader)


def _words(reader: Words) -> Schema:
    # A text after | ends with a line break, which is not counted.
    most = reader.most + reader.lines
    hint = f"At most {reader.most} characters{', Markdown' if reader.lines else ''}."
    return {**_TEXT, "minLength": 1, "maxLength": most, "description": hint}


def _pattern(reader: Pattern) -> Schema:
    return {
        **_TEXT,
        "pattern": f"^(?:{reader.form.pattern})$",
        "maxLength": reader.most,
        "description": f"{reader.what[:1].upper()}{reader.what[1:]}. {reader.hint}".strip(),
    }


def _choice(reader: Choice) -> Schema:
    return {"enum": list(reader.options)}


def _yes_no(reader: YesNo) -> Schema:
    return {"enum": ["yes", "no"], "default": "yes" if reader.blank else "no"}


def _day(reader: Day) -> Schema:
    return {
        "type": "string",
        "pattern": r"^\d{4}-\d\d-\d\d$",
        "description": "A day, written as 2026-11-22.",
    }


def _colour(reader: Colour) -> Schema:
    return {
        "type": "string",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": reader.blank,
        "description": 'A colour in quotes: "#0b4f6c".',
    }


def _number(reader: Number) -> Schema:
    return {
        "type": "integer",
        "minimum": reader.least,
        "maximum": reader.most,
        "description": f"From {reader.least} to {reader.most} {reader.unit}.",
    }


def _file_path(reader: FilePath) -> Schema:
    return {"type": "string"}


def _list_of(reader: ListOf) -> Schema:
    if isinstance(reader.one, Choice):
        count = f"Any of {', '.join(reader.one.options)}."
    elif reader.least:
        count = f"A list of {reader.least} to {reader.most}."
    else:
        count = f"A list of at most {reader.most}."
    return {
        "type": "array",
        "items": value_schema(reader.one),
        "minItems": reader.least,
        "maxItems": reader.most,
        "uniqueItems": reader.unique,
        "description": count,
    }


def _block(reader: BlockReader) -> Schema:
    """A group with one name, its kind."""
    text = {"anyOf": [value_schema(MARKDOWN), _shape(WORDS)]}
    lines = {"anyOf": [value_schema(LINES), _shape(ITEMS)]}
    kinds: dict[str, Schema] = {}
    for kind in BLOCK_KINDS:
        value = text if kind in WORD_KINDS else _shape(IMAGE) if kind == "image" else lines
        kinds[kind] = {**value, "description": BLOCK_MEANINGS[kind]}
    return {
        "type": "object",
        "properties": kinds,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


_VALUES: dict[type, Callable[[Any], Schema]] = {
    Words: _words,
    Pattern: _pattern,
    Choice: _choice,
    YesNo: _yes_no,
    Day: _day,
    Colour: _colour,
    Number: _number,
    FilePath: _file_path,
    ListOf: _list_of,
    BlockReader: _block,
    Shape: _shape,
}
