"""Goes back to an earlier release, unless it has a number or a site that is not signed.

Each byte is compared with its manifest. The release was verified, checked and drawn when it was
applied; the signed lists may have changed since.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.signing.apply import last_result
from kiosk.signing.apply.acceptance import is_intact
from kiosk.signing.apply.pipeline import refusal
from kiosk.signing.apply.results import ApplyRefusedError, Outcome, Result
from kiosk.signing.apply.signed_lists import faults
from kiosk.store import NothingEarlierError, Store, StoreError, Version, called


def go_back(root: Path, to: Version | None = None, clock: datetime | None = None) -> Result:
    """Shows one of `Store.choices`; None: the one before this one. Never raises a KioskError: a
    refusal is a result too.

    `root`: <state>/store. `clock`: the moment on the computer's clock; None reads it.
    """
    store = Store(root)
    clock = clock or datetime.now(UTC)
    day = store.time(clock.astimezone().date()).day
    try:
        with store.changing():
            wanted = to or store.previous()
            if wanted is not None:
                may_be_shown(root, wanted, "go back to", store.choices())
            version = store.roll_back(wanted, day)
            held = store.held()
    except NothingEarlierError as fault:
        return Result(Outcome.NOTHING_NEW, fault.says, fault.hint)
    except (ApplyRefusedError, StoreError) as fault:
        return refused(root, fault, clock)
    result = shown_again(version)._replace(hint=held.says if held else "")
    last_result.write(root, result, clock)
    return result


def shown_again(version: Version) -> Result:
    info = version.info
    return Result(
        Outcome.APPLIED,
        f"Release {info.release} of '{info.bundle}' is shown again.",
        bundle=info.bundle,
        release=info.release,
        published=info.published,
        publisher=info.publisher,
    )


def refused(root: Path, fault: ApplyRefusedError | StoreError, now: datetime) -> Result:
    """Returns the result of what an error has ended, and records it. `root`: <state>/store."""
    result = refusal(fault)
    if result.outcome != Outcome.BUSY:
        last_result.write(root, result, now)
    return result


def may_be_shown(root: Path, version: Version, verb: str, choices: Sequence[Version]) -> None:
    """Refuses a version with a number or a site that is not on the signed lists. Raises
    ApplyRefusedError, whose hint names the next older one of `choices` that can be shown. `verb`:
    what cannot be done to it."""
    found = faults(root, version)
    if not found:
        return
    says = found[0][0].lower() + found[0][1:]
    older = [each for each in choices if _order(each) < _order(version)]
    good = next((each for each in older if is_intact(each) and not faults(root, each)), None)
    hint = "No older release here can be shown: apply a newer one."
    if good is not None:
        number = good.info.release
        hint = f"Release {number} can be shown again: choose it, or use `kiosk rollback {number}`."
    raise ApplyRefusedError(
        Outcome.HOST_NOT_ALLOWED, f"The kiosk does not {verb} {called(version.info)}: {says}", hint
    )


def _order(version: Version) -> tuple[str, int]:
    return version.info.applied, version.info.release
