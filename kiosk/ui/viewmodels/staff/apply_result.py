"""The answer of `kiosk apply --json`, as the console shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from kiosk.phrases import counted, unbroken
from kiosk.ui.adapters.kiosk_command import CommandResult

APPLIED, WOULD_APPLY = "applied", "would_apply"
_FAILED = "The kiosk could not read the stick. Try again. If this happens again, tell IT."
_HEADINGS = {
    "first": "Numbers and addresses: read these first",
    "shown": "Other changes that visitors will see",
    "quiet": "Changes that visitors will not see",
}


class Answer(NamedTuple):
    """The fields that `kiosk apply --json` prints. `outcome` is empty if the command crashed."""

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
    """One difference. Only the first of a group has a `heading`; the others have ''."""

    heading: str
    sentence: str
    before: str
    after: str
    pages: str
    first: bool


def answer(done: CommandResult) -> Answer:
    """Reads the output of the command. Never raises: after a crash, or for output that is not the
    expected JSON, the answer has no outcome and a sentence that says so."""
    try:
        fields = json.loads(done.out)
        if done.exit < 0 or not isinstance(fields, dict):
            raise ValueError(done.out)
        return Answer(
            outcome=str(fields["outcome"]),
            says=str(fields["says"]),
            hint=str(fields.get("hint", "")),
            title=str(fields.get("title", "")),
            release=int(fields.get("release", 0)),
            publisher=str(fields.get("publisher", "")),
            content=str(fields.get("content", "")),
            summary=str(fields.get("summary", "")),
            changes=tuple(fields.get("changes", ())),
            problems=tuple(fields.get("problems", ())),
        )
    except (ValueError, LookupError, TypeError):
        return Answer("", _FAILED)


def rows(changes: Sequence[Any]) -> list[ChangeRow]:
    """The changes with their headings, in the order of the command: numbers and addresses first."""
    found = []
    for level, group in groupby(changes, lambda one: str(one["level"])):
        for number, one in enumerate(group):
            old, new, says = (unbroken(str(one.get(key, ""))) for key in ("old", "new", "says"))
            # A sentence that names both values need not be followed by them.
            repeated = old in says and new in says
            pages = ", ".join(f"“{title}”" for title in one.get("pages", ()))
            found.append(
                ChangeRow(
                    _HEADINGS.get(level, "") if number == 0 else "",
                    says,
                    "" if repeated else old,
                    "" if repeated else new,
                    f"On {pages}" if pages else "",
                    level == "first",
                )
            )
    return found
