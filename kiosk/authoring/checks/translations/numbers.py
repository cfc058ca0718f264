"""Compares the numbers of a translation with those of its original: visitors dial, pay and wait by
them.

Numbers in words are not compared: "two" may be "dwa".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kiosk.bundle.blocks import line_nodes
from kiosk.bundle.references import REFERENCE, references_in
from kiosk.phrases import joined
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import locate

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,:'’]\d+)*")
_CLOCK = re.compile(r"0?(\d{1,2})[.:](\d\d)|0?(\d{1,2})")
_HALF = re.compile(r"\s?([ap])\.?m\b", re.IGNORECASE)
_MAX_SPELLED_OUT = 12
"""Up to this number, originals often use words where translations use digits."""


class TextPair(NamedTuple):
    """A translated text, or the texts of a list, and the original. `what` begins the sentence."""

    what: str
    node: Node
    original: str


def field_pairs(
    node: Node | None, fields: Iterable[str], original: Any, what: str
) -> Iterator[TextPair]:
    """Yields the fields that are written in a map, with those of `original`, a named tuple with the
    same names. `what` has {} in place of a field's name."""
    entries = node.entries if isinstance(node, Map) else {}
    for field in fields:
        if field in entries:
            value = getattr(original, field)
            text = value if isinstance(value, str) else "\n".join(value)
            yield TextPair(what.format(field), entries[field], text)


class _Number(NamedTuple):
    """A number in a text. `readings`: its groups of digits, and others with the same meaning:
    5.30 pm is "5 30" and "17 30"."""

    as_written: str
    at: int
    readings: tuple[str, ...]

    @property
    def digits(self) -> str:
        return self.readings[0].replace(" ", "")


def check_numbers(pairs: Iterable[TextPair], problems: Problems) -> None:
    """Warns of each text that lacks a number of its original, or has another one."""
    for what, node, original in pairs:
        if problems.has_error_at(node):
            continue
        here = _text_of(node)
        _check_references(what, node, original, here, problems)
        wanted, found = _numbers(original), _numbers(here)
        missing = [one for one in wanted if not _among(one, found)]
        other = [one for one in found if not _among(one, wanted)]
        if not missing:
            other = [one for one in other if not _may_be_spelled_out(one)]
        if not missing and not other:
            continue
        if missing:
            says = (
                f"the original has {_listed(wanted)}; here {_listed(missing)} "
                f"{'is' if len(missing) == 1 else 'are'} missing"
            )
            if other:
                says += f" and {_listed(other)} {'stands' if len(other) == 1 else 'stand'} instead"
        else:
            verbs = ("stands", "is") if len(other) == 1 else ("stand", "are")
            says = f"here {verbs[0]} {_listed(other)}, which {verbs[1]} not in the original"
        problems.warning(
            locate(node, other[0].at) if other else node,
            f"{what}: {says}.",
            "Write the numbers of the original, in the digits of either language.",
        )


def _check_references(what: str, node: Node, original: str, here: str, problems: Problems) -> None:
    """Warns of numbers of services that the original refers to, and the translation does not."""
    found = {str(one) for one in references_in(here)}
    missing = list(dict.fromkeys(str(one) for one in references_in(original)))
    missing = [one for one in missing if one not in found]
    if missing:
        problems.warning(
            node,
            f"{what}: {joined(missing)} {'is' if len(missing) == 1 else 'are'} missing here.",
            "Write it as the original does: the page shows the number in its place.",
        )


def _text_of(node: Node) -> str:
    if isinstance(node, List):
        return " ".join(map(_text_of, node.items))
    if isinstance(node, Map):
        return " ".join(map(_text_of, line_nodes(node)))
    return node.value if isinstance(node, Text) else ""


def _listed(numbers: Iterable[_Number]) -> str:
    return joined([one.as_written for one in numbers])


def _numbers(text: str) -> list[_Number]:
    """Returns the numbers of a text, in order, each once."""
    numbers: dict[str, _Number] = {}
    text = REFERENCE.sub(lambda one: " " * len(one[0]), text)
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    for found in _NUMBER.finditer(text):
        readings = [" ".join(re.findall(r"\d+", found[0]))]
        clock = _CLOCK.fullmatch(found[0])
        if clock is not None:
            # 9, 09.00 and 9:00 are the same hour, or the same amount.
            hour = clock[1] or clock[3]
            minutes = f" {clock[2]}" if clock[2] and clock[2] != "00" else ""
            readings.append(f"{hour}{minutes}")
            half = _HALF.match(text, found.end())
            if half is not None:
                after_noon = 12 * (half[1].lower() == "p")
                readings.append(f"{int(hour) % 12 + after_noon}{minutes}")
        numbers.setdefault(found[0], _Number(found[0], found.start(), tuple(readings)))
    return list(numbers.values())


def _among(one: _Number, others: list[_Number]) -> bool:
    """True if `one` is among the others, with any signs between its groups of digits."""
    in_order = f" {' '.join(other.readings[0] for other in others)} "
    return any(
        f" {reading} " in in_order or any(reading in other.readings for other in others)
        for reading in one.readings
    ) or any(one.digits == other.digits for other in others)


def _may_be_spelled_out(one: _Number) -> bool:
    return all(int(group) <= _MAX_SPELLED_OUT for group in one.readings[-1].split())
