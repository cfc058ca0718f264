"""The schema for editors: it takes all shipped files, sees plain mistakes, explains fields."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk import paths
from kiosk.bundle.blocks import IMAGE, ITEMS, PROSE, STEP, STEP_ITEMS
from kiosk.bundle.field_descriptions import BLOCK_MEANINGS, MEANINGS
from kiosk.bundle.json_schema import What, file_schema
from kiosk.bundle.library_fields import LIBRARY
from kiosk.bundle.model import BLOCK_KINDS
from kiosk.bundle.opening_fields import OPEN_TIME, Opening
from kiosk.bundle.schemas import BUNDLE, CARD, DESTINATION, USED_CARD, USED_DESTINATION
from kiosk.bundle.show_fields import SHOW
from kiosk.bundle.shown_line import LineReader
from kiosk.bundle.translation import BUNDLE_TEXT, CARD_TEXT, DESTINATION_TEXT
from kiosk.cli import main
from kiosk.validation.fields import ListOf, OneOrList
from kiosk.validation.object_schema import ObjectSchema
from tests.builders import BUNDLE as GOOD_BUNDLE
from tests.builders import CARD as GOOD_CARD
from tests.builders import DIRECTORY, POLISH_CARD, POLISH_HOME

WHATS: tuple[What, ...] = ("card", "bundle", "destinations")
TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "integer": int,
    "null": type(None),
}
SAYS_NOTHING = {"$schema", "title", "description", "default"}


class Editor(yaml.CSafeLoader):
    """YAML 1.2 (core schema), as editors read it: 101 is a number and a date is text."""


Editor.yaml_implicit_resolvers = {}
for kind, form, first in (
    ("int", "[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Editor.add_implicit_resolver(
        f"tag:yaml.org,2002:{kind}", re.compile(f"^(?:{form})$"), list(first)
    )
Editor.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def as_in_an_editor(text: str) -> Any:
    return yaml.load(textwrap.dedent(text), Editor)


def faults(value: Any, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
    """Validates like a JSON Schema validator, for the few keywords that the schemas use."""
    for keyword, rule in schema.items():
        if keyword in SAYS_NOTHING or keyword in ("then", "else"):
            continue
        yield from (f"{at}{fault}" for fault in KEYWORDS[keyword](value, rule, schema))


def types(value: Any, rule: Any, _: Any) -> Iterator[str]:
    names = [rule] if isinstance(rule, str) else rule
    real = tuple(TYPES[name] for name in names if name != "boolean")
    if not (isinstance(value, bool) and "boolean" in names) and (
        isinstance(value, bool) or not isinstance(value, real)
    ):
        yield ": type"


def properties(value: Any, rule: Any, _: Any) -> Iterator[str]:
    for name in rule if isinstance(value, dict) else ():
        if name in value:
            yield from faults(value[name], rule[name], f".{name}")


def additional(value: Any, rule: Any, schema: Any) -> Iterator[str]:
    assert rule is False
    for name in value if isinstance(value, dict) else ():
        if name not in schema["properties"]:
            yield f".{name}: additionalProperties"


def items(value: Any, rule: Any, _: Any) -> Iterator[str]:
    for number, one in enumerate(value if isinstance(value, list) else ()):
        yield from faults(one, rule, f"[{number}]")


def any_of(value: Any, rule: Any, _: Any) -> Iterator[str]:
    if all(any(faults(value, one)) for one in rule):
        yield ": anyOf"


def if_then_else(value: Any, rule: Any, schema: Any) -> Iterator[str]:
    yield from faults(value, schema["else" if any(faults(value, rule)) else "then"], "")


def when(name: str, kind: type, wrong: Any) -> Any:
    def look(value: Any, rule: Any, _: Any) -> Iterator[str]:
        if isinstance(value, kind) and wrong(value, rule):
            yield f": {name}"

    return look


KEYWORDS: dict[str, Any] = {
    "type": types,
    "properties": properties,
    "additionalProperties": additional,
    "items": items,
    "anyOf": any_of,
    "if": if_then_else,
    "enum": when("enum", object, lambda value, rule: value not in rule),
    "pattern": when("pattern", str, lambda value, rule: not re.search(rule, value)),
    "minLength": when("minLength", str, lambda value, rule: len(value) < rule),
    "maxLength": when("maxLength", str, lambda value, rule: len(value) > rule),
    "required": when("required", dict, lambda value, rule: any(one not in value for one in rule)),
    "minProperties": when("minProperties", dict, lambda value, rule: len(value) < rule),
    "maxProperties": when("maxProperties", dict, lambda value, rule: len(value) > rule),
    "minItems": when("minItems", list, lambda value, rule: len(value) < rule),
    "maxItems": when("maxItems", list, lambda value, rule: len(value) > rule),
    "uniqueItems": when(
        "uniqueItems", list, lambda value, rule: rule and len(set(map(str, value))) < len(value)
    ),
}


# -- what is right ------------------------------------------------------------------------------

FILES = {"bundle": "bundle", "destinations": "destinations", "services": "destinations"}


def shipped() -> list[tuple[Path, What, bool]]:
    found: list[tuple[Path, What, bool]] = []
    for path in sorted(paths.CONTENT.rglob("*.yaml")):
        stem, *language = path.name.removesuffix(".yaml").split(".")
        for what in WHATS:
            if (path.parent.name == "cards" and what == "card") or FILES.get(stem) == what:
                found.append((path, what, bool(language)))
    return found


def test_every_shipped_file_is_right():
    files = shipped()
    assert {(what, language) for _, what, language in files} == {
        *((what, language) for what in ("card", "bundle", "destinations") for language in (0, 1))
    }
    assert len(files) > 50
    for path, what, language in files:
        schema = file_schema(what, language_file=language)
        assert list(faults(as_in_an_editor(path.read_text("utf-8")), schema)) == [], path


@pytest.mark.parametrize(
    ("what", "language", "text"),
    [
        ("card", False, GOOD_CARD),
        ("bundle", False, GOOD_BUNDLE),
        ("destinations", False, DIRECTORY["services.yaml"]),
        ("card", True, POLISH_CARD),
        ("bundle", True, POLISH_HOME),
        ("destinations", True, "- {id: ceop, translation: reviewed, original: 12345678}"),
        ("destinations", False, "- {use: ceop, phone: 101, hours: 1.10, steady: yes}"),
        ("card", True, "translation: reviewed\nbody:\n  - text: {title: A, text: B}\n"
         "  - dos: {items: [a]}\n  - urgent: [a]\n  - image: {file: a.png, alt: b}"),
    ],
)  # fmt: skip
def test_what_is_right(what, language, text):
    assert list(faults(as_in_an_editor(text), file_schema(what, language_file=language))) == []


# -- what is wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "old", "new", "fault"),
    [
        ("card", "title:", "titel:", "$.titel: additionalProperties"),
        ("card", "title: A card", f"title: {'x' * 61}", "$.title: maxLength"),
        ("card", "title: A card", "title: ''", "$.title: minLength"),
        ("card", "title: A card", "title: [A, card]", "$.title: type"),
        ("card", "title: A card\n", "", "$: required"),
        ("card", "[children]", "[Big kids]", "$.audience[0]: anyOf"),
        ("card", "[children]", "[children, children]", "$.audience: uniqueItems"),
        ("card", "[children]", "[]", "$.audience: minItems"),
        ("card", "[ceop]", "[Ceop]", "$.destinations[0]: pattern"),
        ("card", "[ceop]", "[a, b, c, d, e]", "$.destinations: maxItems"),
        ("card", "2027-05-22", "next year", "$.review_by: pattern"),
        ("card", "- text:", "- txet:", "$.body[0].txet: additionalProperties"),
        ("card", "- text: Tell", "- dos: Tell", "$.body[0].dos: anyOf"),
        ("card", "- text: Tell someone you trust.", "- {text: a, inset: b}",
         "$.body[0]: maxProperties"),
        ("card", "- text: Tell someone you trust.", "- {}", "$.body[0]: minProperties"),
        ("bundle", "title: Welcome", "clock: maybe\n  title: Welcome",
         "$.decoy.clock: enum"),
        ("bundle", "publisher:", "brand: {colour: blue}\npublisher:",
         "$.brand.colour: pattern"),
        ("bundle", "icon: phone", "icon: 'a phone'", "$.topics[2].icon: pattern"),
        ("destinations", "phone: 0800 1111", "hours: Always", "$[1]: anyOf"),
        ("destinations", "- id: ceop", "- use: ceop\n  id: ceop",
         "$[0].id: additionalProperties"),
        ("destinations", "confidence: medium", "confidence: middling", "$[2].confidence: enum"),
    ],
)  # fmt: skip
def test_what_is_wrong(what, old, new, fault):
    good = {"card": GOOD_CARD, "bundle": GOOD_BUNDLE, "destinations": DIRECTORY["services.yaml"]}
    text = good[what]
    assert text.count(old) == 1
    found = list(faults(as_in_an_editor(text.replace(old, new)), file_schema(what)))
    assert fault in found


def test_a_translation_has_no_dates():
    schema = file_schema("card", language_file=True)
    text = f"{POLISH_CARD}reviewed: 2026-11-22\n"
    assert list(faults(as_in_an_editor(text), schema)) == ["$.reviewed: additionalProperties"]
    assert list(faults({}, schema)) == ["$: required"]


# -- what an editor shows -----------------------------------------------------------------------


def shapes(*readers: Any) -> Iterator[ObjectSchema]:
    for reader in readers:
        if isinstance(reader, ListOf | OneOrList):
            yield from shapes(reader.item)
        elif isinstance(reader, Opening):
            yield from shapes(OPEN_TIME)
        elif isinstance(reader, ObjectSchema):
            yield reader
            yield from shapes(*reader.fields.values())


def test_every_field_has_a_meaning():
    named: dict[str, set[str]] = {}
    tops = (
        CARD,
        USED_CARD,
        BUNDLE,
        DESTINATION,
        USED_DESTINATION,
        PROSE,
        ITEMS,
        IMAGE,
        STEP,
        STEP_ITEMS,
        SHOW,
    )
    for shape in shapes(
        *tops, LIBRARY, LineReader(60).shape, CARD_TEXT, BUNDLE_TEXT, DESTINATION_TEXT
    ):
        named.setdefault(shape.what, set()).update(shape.fields)
    assert {what: set(fields) for what, fields in MEANINGS.items()} == named
    assert set(BLOCK_MEANINGS) == set(BLOCK_KINDS)
    for meaning in (*BLOCK_MEANINGS.values(), *(one for each in MEANINGS.values() for one in each)):
        assert meaning.strip()


def described(schema: Any, at: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items():
            yield f"{at}.{name}", field.get("description", "")
        for name, inner in schema.items():
            yield from described(inner, f"{at}/{name}")
    elif isinstance(schema, list):
        for number, inner in enumerate(schema):
            yield from described(inner, f"{at}/{number}")


@pytest.mark.parametrize("language", [False, True])
@pytest.mark.parametrize("what", WHATS)
def test_every_field_is_explained(what, language):
    schema = file_schema(what, language_file=language)
    found = dict(described(schema))
    assert found
    for at, description in found.items():
        assert description[:1].isupper(), at
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_an_explanation_says_what_and_how_much():
    properties = file_schema("card")["else"]["properties"]
    assert properties["summary"]["description"] == (
        "What the card says, in one sentence. At most 110 characters."
    )
    assert properties["audience"]["description"] == (
        "Whom it is written for: children, parents, professionals, adults, older-people, "
        "everyone, or one of the bundle's own. A list of 1 to 18."
    )
    assert properties["destinations"]["description"] == (
        "Ids of places to get help, the most important first. A list of 1 to 4."
    )
    assert properties["body"]["items"]["properties"]["urgent"]["description"] == (
        "When to call 999 at once."
    )


# -- the command --------------------------------------------------------------------------------


@pytest.mark.parametrize("what", WHATS)
def test_the_command_prints_it(capsys, what):
    assert main(["schema", what]) == 0
    original = json.loads(capsys.readouterr().out)
    assert original == file_schema(what)
    assert main(["schema", what, "--language-file"]) == 0
    translation = json.loads(capsys.readouterr().out)
    assert translation == file_schema(what, language_file=True)
    assert translation["title"] == f"{original['title']}, in another language"


def test_a_file_that_has_no_schema(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["schema", "cards"])
    assert stopped.value.code == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith("kiosk schema: error: argument what: invalid choice: 'cards'")
