"""One rule and what was found about it."""

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
    """Behaviour, not computed here: a test of the program shows it; `note` says which."""
    OPEN = "not measured"
    """Nobody has measured it yet; `note` says what is missing."""


class Finding(NamedTuple):
    """`number` is the value by itself, in `unit`, where one number says it. `clause` names the
    source of the rule. `note`: what to change if the rule is not met, else what is behind it."""

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
    """A rule with a lower limit. The value is rounded down: what fails never looks like a pass."""
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
    """A rule with an upper limit; the value is rounded up."""
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
    """A rule without one number."""
    verdict = Verdict.MET if good else Verdict.NOT_MET
    return Finding(id, rule, verdict, value, limit, clause, note)


def tested(id: str, rule: str, limit: str, clause: str, test: str) -> Finding:
    """`test` says in a user's words what is tried."""
    return Finding(id, rule, Verdict.TESTED, "not computed here", limit, clause, test)


def unmeasured(id: str, rule: str, limit: str, clause: str, why: str) -> Finding:
    return Finding(id, rule, Verdict.OPEN, "not measured", limit, clause, why)


def rounded(number: float, up: bool = False) -> float:
    """Down, or up: two decimals below 100, none from there on. A number that is whole but for its
    last binary digit stays as it is."""
    factor = 100 if abs(number) < 100 else 1
    if up:
        return math.ceil(number * factor - 1e-6) / factor
    return math.floor(number * factor + 1e-6) / factor


def formatted(number: float, unit: str) -> str:
    """ "3.71 mm", "20 mm", "81 characters"; ratios as "4.5 : 1"."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return f"{text} : 1" if unit == ": 1" else f"{text} {unit}".strip()
