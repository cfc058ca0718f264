"""Field types of a destination: ages, languages, areas, an address to type, the number in words."""

from __future__ import annotations

import re
from typing import ClassVar, NamedTuple

from kiosk.bundle.areas import AREAS
from kiosk.bundle.model import INTERPRETER, Ages
from kiosk.languages import LANGUAGES
from kiosk.validation.fields import LANGUAGE, Pattern, TextField, read_text
from kiosk.validation.nodes import Node
from kiosk.validation.problems import Problems

LONGEST_TYPED = 40
LONGEST_PART = 24
"""Characters of an address that fit in one line on every screen. A longer one breaks after a slash,
and nowhere else."""

OLDEST = 120
_AGES = re.compile(r"(\d{1,3})(?:-(\d{1,3})|(\+))", re.ASCII)
_FROM = re.compile(r"(?:over |from |aged? )*(\d{1,3}) ?(?:\+|or over|and over|or older|and older)?")
_TYPED = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/[A-Za-z0-9._~-]+)*", re.ASCII
)
EXTENSION = Pattern(
    re.compile(r"\d{1,6}", re.ASCII), "an extension", "Write its digits alone: 214."
)
SPOKEN_GROUP = TextField(40)


class AgeRange:
    """Ages written 13-17, or 18+."""

    default: ClassVar[Ages | None] = None

    def read(self, node: Node, problems: Problems) -> Ages | None:
        value = read_text(node, problems)
        if not value:
            return None
        found = _AGES.fullmatch(value)
        if found is None:
            problems.error(
                node, f"'{value[:60]}' is not a range of ages.", f"Write {_ages_hint(value)}."
            )
            return None
        ages = Ages(int(found[1]), int(found[2]) if found[2] else None)
        if max(ages.youngest, ages.oldest or 0) > OLDEST:
            problems.error(node, f"'{value}' is not a range of ages.", "Ages are in years.")
            return None
        if ages.oldest is not None and ages.youngest > ages.oldest:
            problems.error(
                node,
                f"The ages {value} begin after they end.",
                f"Write {ages.oldest}-{ages.youngest}.",
            )
            return None
        return ages


def _ages_hint(value: str) -> str:
    """Returns the ages that were meant, such as 0-17 for "under 18"; else an example."""
    text = value.lower()
    if (found := re.fullmatch(r"(?:under|below) (\d{1,3})s?", text)) and int(found[1]):
        return f"0-{int(found[1]) - 1}"
    if found := re.fullmatch(r"(?:up to|to) (\d{1,3})", text):
        return f"0-{found[1]}"
    if found := re.fullmatch(r"(\d{1,3}) ?(?:to|until|\u2013|\u2014|-) ?(\d{1,3})", text):
        return f"{found[1]}-{found[2]}"
    if found := _FROM.fullmatch(text):
        return f"{found[1]}+"
    return "13-17, or 18+ without an upper limit"


class SpokenLanguage:
    """The code of a language that a service speaks, or `interpreter`."""

    default: ClassVar[str] = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        if not value or value == INTERPRETER or LANGUAGE.form.fullmatch(value):
            return value
        problems.error(
            node,
            f"'{value[:60]}' is not the code of a language.",
            f"Write {code}."
            if (code := _code_of(value))
            else f"Write a code, such as cy, pl or ur, or {INTERPRETER} for any language.",
        )
        return ""


def _code_of(name: str) -> str:
    """Returns the code of a language by its English name; '' for others than the screen's."""
    known = (one for one in LANGUAGES if one.english.lower() == name.lower())
    return next((one.code for one in known), "")


class Area:
    """A nation, a county or the whole of the UK."""

    default: ClassVar[str] = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        if not value or value in AREAS:
            return value
        if (plain := re.sub(r"[\s_]+", "-", value.lower())) in AREAS:
            problems.error(node, f"'{value[:60]}' is not the id of an area.", f"Write {plain}.")
            return ""
        problems.error(
            node,
            f"'{value[:60]}' is not the id of an area.",
            problems.suggest(
                value.lower(),
                AREAS,
                "Write uk, england, wales, scotland, northern-ireland, or a county, such as "
                "warwickshire.",
            ),
        )
        return ""


class TypedAddress(NamedTuple):
    """An address that a person types: without https://, in lower case up to the first slash."""

    default: str = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        if not value:
            return ""
        bare = re.sub(r"^(?:https?://)?", "", value, flags=re.IGNORECASE).rstrip("/")
        site, slash, path = bare.partition("/")
        plain = f"{site.lower()}{slash}{path}"
        if _TYPED.fullmatch(value) is None:
            found = _TYPED.fullmatch(plain)
            problems.error(
                node,
                f"'{value[:60]}' is not an address that a person types.",
                f"Write {plain}" if found else "Write it as childline.org.uk/remove",
            )
            return ""
        if len(value) > LONGEST_TYPED:
            problems.error(
                node,
                f"{node.label} has {len(value)} characters; at most {LONGEST_TYPED} fit.",
                "Look for a shorter address that leads there, or write the site alone.",
            )
            return ""
        if part := next((one for one in typed_parts(value) if len(one) > LONGEST_PART), ""):
            problems.error(
                node,
                f"'{part}' has {len(part)} characters; a line fits {LONGEST_PART}, "
                "and an address breaks after a slash only.",
                "Look for a shorter address that leads there, or write the site alone.",
            )
            return ""
        return value


def typed_parts(address: str) -> tuple[str, ...]:
    """Returns an address in the pieces between which a line may break: whole if it fits in one
    line, else each with its slash."""
    if len(address) <= LONGEST_PART:
        return (address,)
    return tuple(re.findall(r"[^/]+/?", address))
