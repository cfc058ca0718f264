"""What an apply ends with: one outcome, one sentence. The outcomes are the exit codes."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.authoring.diff.change import Change


class Outcome(IntEnum):
    """From 10 on nothing was taken, and what is shown has not changed. Numbers never change their
    meaning: scripts of others rely on them."""

    APPLIED = 0
    NOTHING_NEW = 3
    WOULD_APPLY = 4
    """A dry run that found nothing wrong."""

    UNKNOWN_PUBLISHER = 10
    BAD_SIGNATURE = 11
    OLDER = 12
    EXPIRED = 13
    NOT_YET = 14
    HOST_NOT_ALLOWED = 15
    CONTENT_PROBLEMS = 16
    NOT_DRAWN = 17
    HOSTILE_NAME = 18
    TOO_LARGE = 19

    NO_REPOSITORY = 20
    UNREADABLE = 21
    CHANGED = 22
    """Not what a dry run showed."""
    SEVERAL = 23
    """Several bundles or repositories, and nobody said which."""
    NO_CONNECTION = 24

    DISK_FULL = 30
    BUSY = 31
    STATE_UNWRITABLE = 32


class Result(NamedTuple):
    outcome: Outcome
    says: str
    """One sentence."""
    hint: str = ""
    bundle: str = ""
    title: str = ""
    release: int = 0
    published: str = ""
    publisher: str = ""
    content: str = ""
    """Stands for exactly these files, for `only` of the apply that follows a dry run."""
    summary: str = ""
    """What a visitor would see change, in a line; of a dry run."""
    changes: tuple[Change, ...] = ()
    problems: tuple[str, ...] = ()
    """With CONTENT_PROBLEMS: each one with its place."""

    @property
    def taken(self) -> bool:
        return self.outcome < Outcome.UNKNOWN_PUBLISHER

    def to_data(self) -> dict[str, Any]:
        """For `--json`."""
        return self._asdict() | {
            "outcome": self.outcome.name.lower(),
            "exit_code": int(self.outcome),
            "changes": [change._asdict() for change in self.changes],
            "problems": list(self.problems),
        }


class ApplyRefusedError(KioskError):
    """Ends an apply before anything has changed."""

    def __init__(
        self, outcome: Outcome, says: str, hint: str = "", problems: tuple[str, ...] = ()
    ) -> None:
        super().__init__(says, hint)
        self.outcome = outcome
        self.problems = problems
