"""What `kiosk apply --json` says, as the console shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from kiosk.phrases import counted, unbroken
from kiosk.ui.adapters.kiosk_command import CommandResult

APPLIED, WOULD_APPLY = "applied", "would_apply"
_FAILED = "The kiosk could not look through the stick. Try again; if it says so again, tell IT."
_HEADINGS = {
    "first": "Numbers and addresses: read these first",
    "shown": "What else visitors will see",
    "quiet": "What visitors will not see",
}


class Answer(NamedTuple):
    """`outcome` is empty if the command did not come to an end."""

    outcome: str
    says: str
    hint: str = ""
    title: str = ""
    release: int = 0
    publisher: str = ""
    content: str = ""
    summary: str = ""
    changes: tuple[Any, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        more = (
            f" {counted(len(self.problems), ('mistake', 'mistakes'))} found."
            if self.problems
            else ""
        )
        return f"{self.says}{more} {self.hint}".strip()


class ChangeRow(NamedTuple):
    """`heading` is empty but for the first of its group."""

    heading: str
    sentence: str
    before: str
    after: str
    pages: str
    first: bool


def answer(done: CommandResult) -> Answer:
    """Whatever the command printed, also if it crashed."""
    try:
        told = json.loads(done.out)
        if done.exit < 0 or not isinstance(told, dict):
            raise ValueError(done.out)
        return Answer(
            outcome=str(told["outcome"]),
            says=str(told["says"]),
            hint=str(told.get("hint", "")),
            title=str(told.get("title", "")),
            release=int(told.get("release", 0)),
            publisher=str(told.get("publisher", "")),
            content=str(told.get("content", "")),
            summary=str(told.get("summary", "")),
            changes=tuple(told.get("changes", ())),
            problems=tuple(told.get("problems", ())),
        )
    except (ValueError, LookupError, TypeError):
        return Answer("", _FAILED)


def rows(changes: Sequence[Any]) -> list[ChangeRow]:
    """Numbers and addresses first, as the command gives them."""
    found = []
    for level, group in groupby(changes, lambda one: str(one["level"])):
        for number, one in enumerate(group):
            old, new, says = (unbroken(str(one.get(key, ""))) for key in ("old", "new", "says"))
            # A sentence that names both needs no second telling.
            told = old in says and new in says
            pages = ", ".join(f"“{title}”" for title in one.get("pages", ()))
            found.append(
                ChangeRow(
                    _HEADINGS.get(level, "") if number == 0 else "",
                    says,
                    "" if told else old,
                    "" if told else new,
                    f"On {pages}" if pages else "",
                    level == "first",
                )
            )
    return found
