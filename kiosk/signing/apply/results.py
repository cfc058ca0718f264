"""The result of an apply: one outcome, one sentence. The outcomes are the exit codes."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.authoring.diff.change import Change


class Outcome(IntEnum):
    """Outcomes of an apply. From 10 on nothing was applied, and the shown content has not changed.
    The numbers never change their meaning, since scripts rely on them."""

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
    """The content differs from that of the dry run."""
    SEVERAL = 23
    """There are several bundles or repositories, and none was named."""
    NO_CONNECTION = 24

    DISK_FULL = 30
    BUSY = 31
    STATE_UNWRITABLE = 32


class Result(NamedTuple):
    """The result that `kiosk apply` prints and the console shows."""

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
    """Hash of exactly these files, for `only` of the apply that follows a dry run."""
    summary: str = ""
    """The changes that a visitor would see, in one line; only of a dry run."""
    changes: tuple[Change, ...] = ()
    problems: tuple[str, ...] = ()
    """Problems with their locations, for the outcome CONTENT_PROBLEMS."""

    @property
    def taken(self) -> bool:
        return self.outcome < Outcome.UNKNOWN_PUBLISHER

    def to_data(self) -> dict[str, Any]:
        """Returns the result as JSON values, for `--json`."""
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
