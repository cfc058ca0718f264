"""The finding of one rule: verdict, value, limit and clause."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

COLLE = "Colle & Hiszem 2004"
MEASURED = "our own trials with decoders"


class Verdict(StrEnum):
    MET = "met"
    NOT_MET = "not met"
    TESTED = "tested"
    """Behaviour, which is not computed here: a test of the program proves it. `note`: the test."""
    NOT_MEASURED = "not measured"
    """Not measured yet. `note`: what is missing."""


class Finding(NamedTuple):
    """The result of one rule. `value` and `limit` in words; `number`: the value as a number in
    `unit`, if it is one. `clause`: the source of the rule. `note`: what to change if the rule is
    not met, else the reason."""

    id: str
    rule: str
    verdict: Verdict
    value: str
    limit: str
    clause: str
    note: str = ""
    number: float | None = None
    unit: str = ""


class FindingGroup(NamedTuple):
    title: str
    findings: tuple[Finding, ...]


def at_least(
    id: str, rule: str, number: float, limit: float, unit: str, clause: str, note: str = ""
) -> Finding:
    """Returns the finding of a rule with a lower limit. The value is rounded down, so that a value
    below the limit is never printed as the limit."""
    return Finding(
        id,
        rule,
        Verdict.MET if number >= limit else Verdict.NOT_MET,
        formatted(rounded(number), unit),
        f"at least {formatted(limit, unit)}",
        clause,
        note,
        rounded(number),
        unit,
    )


def at_most(
    id: str, rule: str, number: float, limit: float, unit: str, clause: str, note: str = ""
) -> Finding:
    """Returns the finding of a rule with an upper limit. The value is rounded up."""
    return Finding(
        id,
        rule,
        Verdict.MET if number <= limit else Verdict.NOT_MET,
        formatted(rounded(number, up=True), unit),
        f"at most {formatted(limit, unit)}",
        clause,
        note,
        rounded(number, up=True),
        unit,
    )


def yes_no(
    id: str, rule: str, good: bool, value: str, limit: str, clause: str, note: str = ""
) -> Finding:
    """Returns the finding of a rule whose value is not one number."""
    verdict = Verdict.MET if good else Verdict.NOT_MET
    return Finding(id, rule, verdict, value, limit, clause, note)


def tested(id: str, rule: str, limit: str, clause: str, test: str) -> Finding:
    """Returns the finding of a rule that a test proves. `test`: what the test does, as a user would
    say it."""
    return Finding(id, rule, Verdict.TESTED, "not computed here", limit, clause, test)


def unmeasured(id: str, rule: str, limit: str, clause: str, why: str) -> Finding:
    return Finding(id, rule, Verdict.NOT_MEASURED, "not measured", limit, clause, why)


def rounded(number: float, up: bool = False) -> float:
    """Rounds down, or up: to two decimals below 100, to a whole number from 100 on. Binary noise of
    up to 1e-6 of the last digit is ignored."""
    factor = 100 if abs(number) < 100 else 1
    if up:
        return math.ceil(number * factor - 1e-6) / factor
    return math.floor(number * factor + 1e-6) / factor


def formatted(number: float, unit: str) -> str:
    """Returns a text such as "3.71 mm", "20 mm", "81 characters" or "4.5 : 1"."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return f"{text} : 1" if unit == ": 1" else f"{text} {unit}".strip()
