"""A whole apply: verify, copy, check, draw once, keep, show.

Nothing is trusted but the keys behind <state>/store/trust/root.json, and nothing that is shown
changes before the last step.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk import paths
from kiosk.signing.apply import last_result, trust
from kiosk.signing.apply.results import ApplyRefusedError, Outcome, Result
from kiosk.signing.layout import BUNDLE, DIRECTORY
from kiosk.store import (
    BusyError,
    DiskFullError,
    Store,
    StoreError,
    Version,
    VersionInfo,
    manifest,
    store_errors,
)
from kiosk.system.trusted_time import day_of

if TYPE_CHECKING:
    from kiosk.signing.apply.content_check import Checked
    from kiosk.signing.apply.source import Source
    from kiosk.signing.apply.tuf_client import VerifiedRelease

RenderCheck = Callable[[Path, Path], str]
"""Draws a bundle with its directory once; says why it cannot be shown, or ''."""

FURTHEST = timedelta(days=5 * 365)
"""How much later than today a release may say it was signed. That day is believed when the clock
stands in 1970; without a limit a stolen key could let every later signature run out at once."""
EARLY = timedelta(days=2)
"""The same where the clock is right: a publishing computer whose clock is wrong must not make
everything that is signed later look as if it had run out."""

_PREPARED = f"{BUNDLE}/.prepared"


class ApplyOptions(NamedTuple):
    """What an apply is asked for, besides where from and where to."""

    render_check: RenderCheck
    bundle: str = ""
    """Its id, where a repository has several bundles."""
    only: str = ""
    """`content` of the dry run that a person looked at."""
    dry_run: bool = False
    """Do everything but keep."""
    clock: datetime | None = None
    """What the computer's clock says; None asks it."""


def apply(source: Path | Source, root: Path, options: ApplyOptions) -> Result:
    """Takes what `source`, a stick or `web_source`, offers into `root`, <state>/store. Never raises
    a KioskError: a refusal is a result too."""
    now = options.clock or datetime.now(UTC)
    store = Store(root)
    try:
        with store.changing():
            result = _apply(source, root, store, options, now)
            if not options.dry_run:
                last_result.write(root, result, now)
            return result
    except ApplyRefusedError as fault:
        result = Result(fault.outcome, fault.says, fault.hint, problems=fault.problems)
    except StoreError as fault:
        result = Result(outcome_of(fault), fault.says, fault.hint)
    if not options.dry_run and result.outcome != Outcome.BUSY:
        last_result.write(root, result, now)
    return result


def _apply(
    source: Path | Source, root: Path, store: Store, options: ApplyOptions, clock: datetime
) -> Result:
    # python-tuf and what it imports take 0.4 s: only an apply pays for that.
    from kiosk.signing.apply.content_check import check
    from kiosk.signing.apply.source import folder_source
    from kiosk.signing.apply.tuf_client import Client

    if isinstance(source, Path):
        source = folder_source(source)
    trusted = store.time(clock.astimezone().date())
    now = _moment(clock, trusted.day)
    current = store.current()
    usual = current.info.bundle if current else ""
    with store.stage() as stage, store_errors(root), tempfile.TemporaryDirectory() as private:
        # A network is asked only for what is not here; a stick is at hand, and read as a whole.
        have = {} if source.is_local else _files_by_hash(current)
        client = Client(source, root, Path(private), now, have)
        offer = client.verify(options.bundle, usual)
        result = Result(
            Outcome.NOTHING_NEW,
            f"Release {offer.number} has been applied already.",
            bundle=offer.bundle,
            release=offer.number,
            published=offer.published,
            publisher=offer.publisher,
            content=offer.content,
        )
        if options.only and offer.content != options.only:
            raise ApplyRefusedError(
                Outcome.CHANGED,
                "The content is not what was looked at before.",
                "Look at what will change once more.",
            )
        if current is not None and _has_content_of(current, offer) and _is_intact(current):
            if not options.dry_run:
                trust.save(root, client.verified())
            return result
        _is_new_enough(store, offer)
        _is_signed_in_time(offer, now + (EARLY if trusted.plausible else FURTHEST))
        client.copy(offer, stage)
        today = max(now.date(), day_of(offer.published) or now.date())
        checked = check(stage, offer.bundle, today)
        result = result._replace(title=checked.bundle.title)
        # Before drawing: what somebody wants to see first is ready first.
        if options.dry_run:
            result = _with_changes(result, current, checked, today if trusted.plausible else None)
        if says := options.render_check(stage / BUNDLE, stage / DIRECTORY):
            raise ApplyRefusedError(Outcome.NOT_DRAWN, _one_sentence(says), "What is shown stays.")
        if options.dry_run:
            return result._replace(
                outcome=Outcome.WOULD_APPLY, says=f"Release {offer.number} can be applied."
            )
        version = _store_version(store, stage, offer, now)
        trust.save(root, client.verified())
        store.activate(version, floor=offer.newest)
    store.remember(store.time(clock.astimezone().date()))
    with suppress(StoreError):
        store.collect()
    return result._replace(
        outcome=Outcome.APPLIED, says=f"Release {offer.number} of '{offer.bundle}' is applied."
    )


def _moment(clock: datetime, day: date) -> datetime:
    """The moment (UTC) by which signatures expire: the clock's, unless a later day is known."""
    clock = clock.astimezone(UTC)
    return clock if day <= clock.date() else datetime.combine(day, time(), UTC)


def _is_new_enough(store: Store, offer: VerifiedRelease) -> None:
    """Whatever became of the metadata: no release below the one that was applied, and under its
    number nothing else. Raises Refused."""
    floor = store.floor
    if offer.newest < floor.release:
        raise ApplyRefusedError(
            Outcome.OLDER,
            f"Its newest release is {offer.newest}; this kiosk has had release {floor.release} "
            "already.",
            "Copy the newest state of the published folder onto the stick; a publisher who began "
            f"anew publishes with --release {floor.release + 1}.",
        )
    if offer.newest == floor.release:
        same = [each for each in store.versions() if each.id == floor.id]
        if same and same[0].info.bundle == offer.bundle and not _has_content_of(same[0], offer):
            raise ApplyRefusedError(
                Outcome.OLDER,
                f"It is another release {offer.number} than the one this kiosk has had.",
                "Have it published again: then it gets a number of its own.",
            )


def _is_signed_in_time(offer: VerifiedRelease, latest: datetime) -> None:
    if datetime.fromisoformat(offer.published) > latest:
        raise ApplyRefusedError(
            Outcome.NOT_YET,
            f"It says that it was signed on {offer.published[:10]}, which has not come yet.",
            "If this kiosk's clock is right, set the clock of the computer that publishes and "
            "publish again.",
        )


def _has_content_of(version: Version, offer: VerifiedRelease) -> bool:
    """Whether a version is meant to consist of exactly these files, but for what was prepared from
    them. Whether its files are intact is another question."""
    from kiosk.signing.apply.tuf_client import sum_of

    try:
        listed = manifest.read(version.folder)
    except manifest.DamagedError:
        return False
    sums = {name: about for name, about in listed.sums.items() if not name.startswith(_PREPARED)}
    wanted = {name: (sum_of(target), target.length) for name, target in offer.files.items()}
    return version.info.release == offer.number and sums == wanted


def _files_by_hash(version: Version | None) -> dict[str, Path]:
    """The files of a version by their SHA-256, as its manifest has it."""
    if version is None:
        return {}
    try:
        listed = manifest.read(version.folder)
    except manifest.DamagedError:
        return {}
    return {about[0]: version.folder / name for name, about in listed.sums.items()}


def _is_intact(version: Version) -> bool:
    try:
        manifest.verify(version.folder)
    except manifest.DamagedError:
        return False
    return True


def _store_version(store: Store, stage: Path, offer: VerifiedRelease, now: datetime) -> Version:
    applied = now.isoformat(timespec="seconds")
    facts = VersionInfo(offer.bundle, offer.number, offer.published, offer.publisher, applied)
    version = store.add(stage, facts)
    if not _has_content_of(version, offer):
        raise ApplyRefusedError(
            Outcome.BAD_SIGNATURE,
            "The copy on this kiosk is not what was signed.",
            "Try again; if it says so again, the kiosk's disk needs replacing.",
        )
    return version


def _with_changes(
    result: Result, current: Version | None, checked: Checked, today: date | None
) -> Result:
    """What a visitor would see change; nothing if what is shown cannot be read."""
    from kiosk.authoring.diff.compare import changes
    from kiosk.authoring.diff.report import summary
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    folder = current.bundle_folder if current else paths.SHIPPED_BUNDLE
    directory = current.directory_folder if current else paths.DIRECTORY
    shown, _ = read_bundle(folder, read_directory(directory)[0])
    if shown is None:
        return result
    found = changes(shown, checked.bundle, directory=checked.directory, today=today)
    return result._replace(changes=tuple(found), summary=summary(found))


def _one_sentence(says: str) -> str:
    return says.strip().splitlines()[0]


def outcome_of(fault: StoreError) -> Outcome:
    if isinstance(fault, DiskFullError):
        return Outcome.DISK_FULL
    return Outcome.BUSY if isinstance(fault, BusyError) else Outcome.STATE_UNWRITABLE
