"""Takes the release again that staff have left by going back, or that was passed over.

It was verified, checked and drawn when it was applied, and the store has it still: each byte is
compared with its manifest.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.signing.apply import last_result
from kiosk.signing.apply.acceptance import known_moment
from kiosk.signing.apply.pipeline import outcome_of
from kiosk.signing.apply.results import Outcome, Result
from kiosk.store import NothingHeldError, Store, StoreError


def take_again(root: Path, clock: datetime | None = None) -> Result:
    """Shows the release that is held back. Never raises a KioskError: a refusal is a result too.

    `root`: <state>/store. `clock`: the moment on the computer's clock; None reads it.
    """
    store = Store(root)
    clock = clock or datetime.now(UTC)
    now = known_moment(clock, store.time(clock.astimezone().date()).day)
    try:
        version = store.take_again(now.isoformat(timespec="seconds"))
    except NothingHeldError as fault:
        return Result(Outcome.NOTHING_NEW, fault.says, fault.hint)
    except StoreError as fault:
        return Result(outcome_of(fault), fault.says, fault.hint)
    info = version.info
    result = Result(
        Outcome.APPLIED,
        f"Release {info.release} of '{info.bundle}' is taken again.",
        bundle=info.bundle,
        release=info.release,
        published=info.published,
        publisher=info.publisher,
    )
    last_result.write(root, result, now)
    return result
