"""JSON Schema of the values that field types read, for editors.

No references and no keyword newer than draft 7, so that editors without draft 2020-12 understand it
too. `bundle/json_schema.py` adds the schemas of a bundle's blocks and objects.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from kiosk.validation.fields import (
    Boolean,
    Choice,
    Colour,
    Date,
    FieldType,
    FilePath,
    Integer,
    ListOf,
    OneOrList,
    Pattern,
    TextField,
)
from kiosk.validation.plain_words import PlainWords

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
"""To an editor, 101 is a number and true is a boolean; in our files both are text."""


@singledispatch
def value_schema(reader: FieldType) -> Schema:
    """Returns the schema of the values that a field type reads. Raises TypeError if it has none."""
    raise TypeError(f"There is no JSON Schema for {type(reader).__name__}.")


@value_schema.register
def _text(reader: TextField) -> Schema:
    # A text after | ends with a line break, which is not counted.
    longest = reader.maximum + reader.lines
    hint = f"At most {reader.maximum} characters{', Markdown' if reader.lines else ''}."
    return {**_TEXT, "minLength": 1, "maxLength": longest, "description": hint}


@value_schema.register
def _pattern(reader: Pattern) -> Schema:
    return {
        **_TEXT,
        "pattern": f"^(?:{reader.form.pattern})$",
        "maxLength": reader.maximum,
        "description": f"{reader.what[:1].upper()}{reader.what[1:]}. {reader.hint}".strip(),
    }


@value_schema.register
def _words(reader: PlainWords) -> Schema:
    kinds = [*_TEXT["type"], "null"] if reader.may_be_empty else _TEXT["type"]
    return {
        "type": kinds,
        "maxLength": reader.maximum,
        "description": f"At most {reader.maximum} characters.",
    }


@value_schema.register
def _choice(reader: Choice) -> Schema:
    return {"enum": list(reader.options)}


@value_schema.register
def _yes_no(reader: Boolean) -> Schema:
    return {"enum": ["yes", "no"], "default": "yes" if reader.default else "no"}


@value_schema.register
def _day(reader: Date) -> Schema:
    return {
        "type": "string",
        "pattern": r"^\d{4}-\d\d-\d\d$",
        "description": "A day, written as 2026-11-22.",
    }


@value_schema.register
def _colour(reader: Colour) -> Schema:
    return {
        "type": "string",
        "pattern": "^#[0-9a-fA-F]{6}$",
        "default": reader.default,
        "description": 'A colour in quotes: "#0b4f6c".',
    }


@value_schema.register
def _number(reader: Integer) -> Schema:
    return {
        "type": "integer",
        "minimum": reader.minimum,
        "maximum": reader.maximum,
        "description": f"From {reader.minimum} to {reader.maximum} {reader.unit}.",
    }


@value_schema.register
def _file_path(reader: FilePath) -> Schema:
    return {"type": "string"}


@value_schema.register
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


@value_schema.register
def _one_or_list(reader: OneOrList) -> Schema:
    one, several = value_schema(reader.item), value_schema(reader.as_list)
    hint = f"{one.pop('description', '')} One, or a list of at most {reader.maximum}.".strip()
    return {"anyOf": [one, several], "description": hint}
