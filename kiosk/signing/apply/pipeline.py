"""A whole apply: verify, copy, check, draw once, store, show.

Only the keys of <state>/store/trust/root.json are trusted, and the content on the screen does not
change before the last step.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk import paths
from kiosk.bundle.site import NO_SITE, Site
from kiosk.signing.apply import last_result
from kiosk.signing.apply.acceptance import (
    files_by_hash,
    has_content_of,
    is_intact,
    is_new_enough,
    is_signed_in_time,
    known_moment,
)
from kiosk.signing.apply.held_back import held_back
from kiosk.signing.apply.results import ApplyRefusedError, Outcome, Result
from kiosk.signing.layout import BUNDLE, DIRECTORY
from kiosk.store import (
    BusyError,
    DiskFullError,
    FormerPublisherError,
    Store,
    StoreError,
    Version,
    VersionInfo,
    store_errors,
)
from kiosk.system.trusted_time import day_of

if TYPE_CHECKING:
    from kiosk.signing.apply.content_check import Checked
    from kiosk.signing.apply.source import Source
    from kiosk.signing.apply.tuf_client import VerifiedRelease

RenderCheck = Callable[[Path, Path], str]
"""Draws and prepares a bundle with its directory; returns why it cannot be shown, or ''."""


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
    site: Site = NO_SITE
    """Words for places of this building, as the kiosk's settings have them."""


def apply(source: Path | Source, root: Path, options: ApplyOptions) -> Result:
    """Applies the release of `source`, a stick or what `download` has fetched, to the store at
    `root`, <state>/store. Never raises a KioskError: a refusal is a result too."""
    now = options.clock or datetime.now(UTC)
    store = Store(root)
    try:
        with store.changing():
            result = _apply(source, root, store, options, now)
            if not options.dry_run:
                last_result.write(root, result, now)
            return result
    except (ApplyRefusedError, StoreError) as fault:
        result = refusal(fault)
    if not options.dry_run and result.outcome != Outcome.BUSY:
        last_result.write(root, result, now)
    return result


def _apply(
    source: Path | Source, root: Path, store: Store, options: ApplyOptions, clock: datetime
) -> Result:
    # Importing python-tuf takes 0.4 s: only an apply pays for that.
    from kiosk.bundle.hosts import write_signed_numbers
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
        # `download` has fetched what is missing here; a stick is read as a whole.
        have = {} if source.is_local else {**files_by_hash(current), **source.have}
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
        says, hint = held_back(store, release)
        same = current is not None and has_content_of(current, release) and is_intact(current)
        if same and not says:
            return result
        is_new_enough(store, release)
        if says and not options.again:
            return result._replace(says=says, hint=hint)
        is_signed_in_time(release, now, trusted)
        client.copy(release, stage)
        today = max(now.date(), day_of(release.published) or now.date())
        checked = check(stage, release.bundle, today, release.numbers, options.site)
        result = result._replace(title=checked.bundle.title)
        write_signed_numbers(stage / BUNDLE, release.numbers)
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


def _store_version(store: Store, stage: Path, release: VerifiedRelease, now: datetime) -> Version:
    applied = now.isoformat(timespec="seconds")
    info = VersionInfo(
        release.bundle, release.number, release.published, release.publisher, applied
    )
    version = store.add(stage, info)
    if not has_content_of(version, release):
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


def refusal(fault: ApplyRefusedError | StoreError) -> Result:
    """Returns the result of an apply that an error has ended."""
    if isinstance(fault, ApplyRefusedError):
        return Result(fault.outcome, fault.says, fault.hint, problems=fault.problems)
    return Result(outcome_of(fault), fault.says, fault.hint)


def outcome_of(fault: StoreError) -> Outcome:
    if isinstance(fault, DiskFullError):
        return Outcome.DISK_FULL
    if isinstance(fault, FormerPublisherError):
        return Outcome.UNKNOWN_PUBLISHER
    return Outcome.BUSY if isinstance(fault, BusyError) else Outcome.STATE_UNWRITABLE
