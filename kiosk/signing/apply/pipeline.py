"""A whole apply: verify, copy, check, draw once, store, show.

Only the keys of <state>/store/trust/root.json are trusted, and the content on the screen does not
change before the last step.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk import paths
from kiosk.signing.apply import last_result
from kiosk.signing.apply.held_back import held_back
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
"""Draws and prepares a bundle with its directory; returns why it cannot be shown, or ''."""

FURTHEST = timedelta(days=5 * 365)
"""The most by which the signing date of a release may be after today. That date is trusted when the
clock shows 1970; without a limit a stolen key could make every later signature expire at once."""
EARLY = timedelta(days=2)
"""The same limit when the clock is right: a publishing computer with a wrong clock must not make
everything that is signed later look expired."""


class ApplyOptions(NamedTuple):
    """Options of an apply, besides its source and its store."""

    render_check: RenderCheck
    bundle: str = ""
    """Id of the bundle, if a repository has several."""
    only: str = ""
    """`Result.content` of the dry run whose changes a person has reviewed."""
    dry_run: bool = False
    """Do everything but store and show. What is verified is kept all the same."""
    again: bool = False
    """Take also a release that staff left by going back, or that was passed over."""
    clock: datetime | None = None
    """The moment on the computer's clock; None reads it."""


def apply(source: Path | Source, root: Path, options: ApplyOptions) -> Result:
    """Applies the release of `source`, a stick or a `web_source`, to the store at `root`,
    <state>/store. Never raises a KioskError: a refusal is a result too."""
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
    # Importing python-tuf takes 0.4 s: only an apply pays for that.
    from kiosk.signing.apply.content_check import check
    from kiosk.signing.apply.source import folder_source
    from kiosk.signing.apply.tuf_client import Client

    if isinstance(source, Path):
        source = folder_source(source)
    trusted = store.time(clock.astimezone().date())
    now = known_moment(clock, trusted.day)
    current = store.current()
    default = current.info.bundle if current else ""
    with store.stage() as stage, store_errors(root), tempfile.TemporaryDirectory() as private:
        # Over a network only missing files are fetched; a stick is local and read as a whole.
        have = {} if source.is_local else _files_by_hash(current)
        client = Client(source, root, Path(private), now, have)
        release = client.verify(options.bundle, default)
        result = Result(
            Outcome.NOTHING_NEW,
            f"Release {release.number} has been applied already.",
            bundle=release.bundle,
            release=release.number,
            published=release.published,
            publisher=release.publisher,
            content=release.content,
        )
        if options.only and release.content != options.only:
            raise ApplyRefusedError(
                Outcome.CHANGED,
                "The content has changed since it was reviewed.",
                "Review the changes again.",
            )
        says, hint = held_back(store.look().held, release)
        same = current is not None and _has_content_of(current, release) and _is_intact(current)
        if same and not says:
            return result
        _is_new_enough(store, release)
        if says and not options.again:
            return result._replace(says=says, hint=hint)
        _is_signed_in_time(release, now + (EARLY if trusted.plausible else FURTHEST))
        client.copy(release, stage)
        today = max(now.date(), day_of(release.published) or now.date())
        checked = check(stage, release.bundle, today, release.numbers)
        result = result._replace(title=checked.bundle.title)
        # Before drawing, while the process that draws is still loading.
        if options.dry_run:
            day = today if trusted.plausible else None
            result = _with_changes(result, store.on_screen(), checked, day)
        if says := options.render_check(stage / BUNDLE, stage / DIRECTORY):
            raise ApplyRefusedError(
                Outcome.NOT_DRAWN,
                _one_sentence(says),
                "The screen keeps the content it shows. Ask the publisher to correct the new one.",
            )
        if options.dry_run:
            return result._replace(
                outcome=Outcome.WOULD_APPLY, says=f"Release {release.number} can be applied."
            )
        # Before it is stored: a start may show any version of the store.
        client.still_trusted()
        version = _store_version(store, stage, release, now)
        store.activate(version, floor=release.newest)
    store.remember(store.time(clock.astimezone().date()))
    with suppress(StoreError):
        store.collect()
    return result._replace(
        outcome=Outcome.APPLIED, says=f"Release {release.number} of '{release.bundle}' is applied."
    )


def known_moment(clock: datetime, day: date) -> datetime:
    """Returns the moment (UTC) by which signatures expire: the clock's, or a later known day."""
    clock = clock.astimezone(UTC)
    return clock if day <= clock.date() else datetime.combine(day, time(), UTC)


def _is_new_enough(store: Store, release: VerifiedRelease) -> None:
    """Refuses a release below the one that was applied, and another content with its number, even
    if the metadata allows it. Raises ApplyRefusedError."""
    floor = store.floor
    if release.newest < floor.release:
        raise ApplyRefusedError(
            Outcome.OLDER,
            f"Its newest release is {release.newest}; this kiosk already had release "
            f"{floor.release}.",
            "Copy the newest state of the published folder onto the stick; a publisher who started "
            f"over publishes with --release {floor.release + 1}.",
        )
    if release.newest == floor.release:
        same = [each for each in store.versions() if each.id == floor.id]
        if same and same[0].info.bundle == release.bundle and not _has_content_of(same[0], release):
            raise ApplyRefusedError(
                Outcome.OLDER,
                f"It differs from the release {release.number} that this kiosk already had.",
                "Ask the publisher to publish it again, under a new number.",
            )


def _is_signed_in_time(release: VerifiedRelease, latest: datetime) -> None:
    if datetime.fromisoformat(release.published) > latest:
        raise ApplyRefusedError(
            Outcome.NOT_YET,
            f"It is dated {release.published[:10]}, which is in the future.",
            "If this kiosk's clock is right, correct the clock of the publishing computer and "
            "publish again.",
        )


def _has_content_of(version: Version, release: VerifiedRelease) -> bool:
    """Tells whether the manifest of a version lists exactly these files, apart from prepared ones.

    `_is_intact` checks the files themselves.
    """
    from kiosk.signing.apply.target_names import sum_of

    try:
        listed = manifest.read(version.folder)
    except manifest.DamagedError:
        return False
    wanted = {name: (sum_of(target), target.length) for name, target in release.files.items()}
    return version.info.release == release.number and listed.unprepared == wanted


def _files_by_hash(version: Version | None) -> dict[str, Path]:
    """Returns the files of a version by the SHA-256 in its manifest."""
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


def _store_version(store: Store, stage: Path, release: VerifiedRelease, now: datetime) -> Version:
    applied = now.isoformat(timespec="seconds")
    info = VersionInfo(
        release.bundle, release.number, release.published, release.publisher, applied
    )
    version = store.add(stage, info)
    if not _has_content_of(version, release):
        raise ApplyRefusedError(
            Outcome.BAD_SIGNATURE,
            "The copy on this kiosk differs from what was signed.",
            "Try again; if it fails again, the kiosk's disk needs replacing.",
        )
    return version


def _with_changes(
    result: Result, on_screen: Version | None, checked: Checked, today: date | None
) -> Result:
    """Adds the changes that a visitor would see; none if the shown content cannot be read."""
    from kiosk.authoring.diff.compare import changes
    from kiosk.authoring.diff.report import summary
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    folder = on_screen.bundle_folder if on_screen else paths.SHIPPED_BUNDLE
    directory = on_screen.directory_folder if on_screen else paths.DIRECTORY
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
