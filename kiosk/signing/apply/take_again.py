"""Takes the release again that staff have left by going back, or that was passed over.

It was verified, checked and drawn when it was applied, and the store has it still: each byte is
compared with its manifest.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.signing.apply import last_result
from kiosk.signing.apply.acceptance import known_moment
from kiosk.signing.apply.go_back import may_be_shown, refused, shown_again
from kiosk.signing.apply.results import ApplyRefusedError, Outcome, Result
from kiosk.store import NothingHeldError, Store, StoreError


def take_again(root: Path, bundle: str = "", clock: datetime | None = None) -> Result:
    """Shows the release that is held back. Never raises a KioskError: a refusal is a result too.

    `root`: <state>/store. `bundle`: its id; '' is the one that is kept off the screen now. `clock`:
    the moment on the computer's clock; None reads it.
    """
    store = Store(root)
    clock = clock or datetime.now(UTC)
    now = known_moment(clock, store.time(clock.astimezone().date()).day)
    try:
        with store.changing():
            held = store.held_of(bundle) if bundle else store.held()
            wanted = [each for each in store.versions() if held and each.id == held.id]
            for each in wanted:
                may_be_shown(root, each, "take", store.choices())
            version = store.take_again(now.isoformat(timespec="seconds"), bundle)
    except NothingHeldError as fault:
        return Result(Outcome.NOTHING_NEW, fault.says, fault.hint)
    except (ApplyRefusedError, StoreError) as fault:
        return refused(root, fault, now)
    info = version.info
    result = shown_again(version)._replace(
        says=f"Release {info.release} of '{info.bundle}' is taken again."
    )
    last_result.write(root, result, now)
    return result
