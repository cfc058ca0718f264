"""The store: adding versions, showing one of them, going back. README.md describes the files on
the disk, and `kiosk.store` shows how the store is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from kiosk.store import activation, disk, disk_reserve, going_back, lock, selection
from kiosk.store.errors import (
    BusyError,
    FormerPublisherError,
    NothingEarlierError,
    NothingHeldError,
    StoreError,
    store_errors,
)
from kiosk.store.manifest import DamagedError, Version, VersionInfo
from kiosk.store.reader import StoreReader
from kiosk.store.record_types import BUILT_IN, Floor, Left, Pointer
from kiosk.store.selection import Selection
from kiosk.system.trusted_time import Trusted

VERSIONS_KEPT = 5
"""Versions that are kept, if so many are there: for a start that falls back, and for going back."""


class Store(StoreReader):
    """The store of one kiosk, with all that changes it. One object serves one thread; several
    processes may have one each."""

    def __init__(self, root: Path) -> None:
        """`root`: <state>/store. Creates nothing."""
        super().__init__(root)
        self._depth = 0

    # An apply

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Locks the store for an apply or a roll back, one process at a time. Raises BusyError.

        It may be nested: each method that needs the lock takes it by itself.
        """
        if self._depth:
            yield
            return
        with store_errors(self.root):
            disk.make_folders(self.root)
            handle = lock.take(self.root / "apply.lock")
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            lock.release(handle)

    @contextmanager
    def stage(self) -> Iterator[Path]:
        """Makes a new empty folder; removes it at the end, unless it was added.

        Raises StoreError. Errors of the block itself pass through.
        """
        with self.changing():
            with store_errors(self.root):
                self._versions.clear_staging()
                # Before the content is copied, which may fill the disk.
                disk_reserve.allocate(self.root)
                folder = self._versions.new_stage()
            try:
                yield folder
            finally:
                with suppress(OSError):
                    disk.remove_tree(folder)

    def add(self, stage: Path, info: VersionInfo) -> Version:
        """Stores `bundle/` and `directory/` of a stage as a version. Raises StoreError.

        Verify and draw it first: it may be shown when everything else is damaged. If the same
        version is already there and intact, that one is used.
        """
        with store_errors(self.root), self.changing():
            return self._versions.put(stage, info)

    def activate(self, version: Version, floor: int | None = None) -> None:
        """Makes `version` the shown one, with new tries, and ends what was held back of its bundle.

        `floor`: no release below it may be applied from now on. Raises StoreError.
        """
        self._activate(version, floor=floor)

    def activate_unless_passed_over(self, version: Version) -> None:
        """Makes `version` the shown one. If it has the same files as content that was passed over,
        it stays passed over: copying the same folder again is no change. Raises StoreError."""
        passed = self._records.tries().passed
        failed = self._versions.same_files(version.id, passed)
        self._activate(version, stays_passed_over=failed)

    def roll_back(self, to: Version | None = None, on: date | None = None) -> Version:
        """Shows one of `choices`, or the last good version before this one, and holds back the one
        that was left; the floor stays. `on`: today, for sentences; None reads the clock.

        Raises NothingEarlierError, and StoreError if that version is damaged.
        """
        with store_errors(self.root), self.changing():
            version = to or self.previous()
            if version is None:
                raise NothingEarlierError(
                    "There is no earlier content to go back to: only content that has been on the "
                    "screen counts.",
                    "Releases of a publisher that this kiosk no longer trusts do not count."
                    if self.former()
                    else "",
                )
            self._verify(version.id, "earlier content")
            pointer = self._records.pointer() or Pointer()
            day = (on or self.time(date.today()).day).isoformat()
            found = self._find(pointer.shown, pointer) or self.on_screen()
            if found is None:
                leaving = Left(pointer.shown, version.info.bundle, self.floor.release, day)
            else:
                leaving = Left(found.id, found.info.bundle, found.info.release, day)
            lefts = going_back.lefts_after(pointer, leaving, version, self.versions())
            self._activate(version, lefts, gone_back=True)
            return version

    def take_again(self, now: str, bundle: str = "") -> Version:
        """Shows the version that is held back again, with new tries. `now`: ISO day and time (UTC).
        `bundle`: its id; '' is the one that is kept off the screen now.

        Raises NothingHeldError, FormerPublisherError, and StoreError if that version is damaged.
        """
        with store_errors(self.root), self.changing():
            held = self.held_of(bundle) if bundle else self.held()
            if held is None:
                others = [each.bundle for each in self.held_elsewhere()]
                raise NothingHeldError(
                    "There is nothing to take again: no release was left or passed over.",
                    f"Of another bundle: `kiosk apply --again --bundle {others[0]}`."
                    if others and not bundle
                    else "",
                )
            if held.former:
                raise FormerPublisherError(
                    f"Release {held.release} is not taken: this kiosk no longer trusts its "
                    "publisher.",
                    "Apply a release of the publisher that it trusts now.",
                )
            version = self._verify(held.id, "content to be taken again")
            version = version._replace(info=version.info._replace(applied=now))
            self.activate(version)
            return version

    def collect(self, keep: int = VERSIONS_KEPT) -> None:
        """Removes what an interrupted apply left, and versions until `keep` are there: first those
        that were never on the screen, the oldest first. The shown one and the one that was left
        always stay. Does nothing while another process applies.

        Raises StoreError. Call it after a start and after an apply, when no person is waiting.
        """
        with store_errors(self.root), suppress(BusyError), self.changing():
            pointer = self._records.pointer()
            # Unless it is known what is shown, nothing is removed: the disk may only be failing.
            if pointer is not None:
                there = self._newest_first()
                kept = pointer.in_use(there)[:keep]
                unwanted = [*there, *self._versions.damaged()]
                self._versions.remove([key for key in unwanted if key not in kept])
            self._versions.clear_staging()
            disk_reserve.allocate(self.root)

    # A start

    def select(self) -> Selection:
        """Selects what this start shows. Call it before anything is parsed: it counts a try first.

        It is the version applied last. If that has no tries left (`held.tries_of`), or is damaged:
        the last good version, then any intact one but that which staff left, the newest release
        first, then the built-in content. What was passed over is not selected again until something
        else is activated; only if the built-in content is not confirmed either, the content is not
        at fault, and the versions that were confirmed once get new tries. Never raises, even if the
        state folder is damaged.
        """
        return selection.select(self._records, self._versions, self._newest_first)

    def confirm(self, version: Version | None) -> None:
        """Records that the selected version works on the screen: its tries are reset, and it is the
        last good one, proven with this program.

        `version` None: the built-in content. Raises StoreError, which need not stop the kiosk.
        """
        if version is None and not self._records.tries().starts:
            return
        with store_errors(self.root), self._records.writing():
            key = version.id if version else BUILT_IN
            self._records.set_tries(self._records.tries().without(key))
            pointer = self._records.pointer() or Pointer()
            # Lost while it was on the screen: no record must name it.
            if version and version.folder.is_dir() and pointer.confirmed(version.id) != pointer:
                self._records.set_pointer(pointer.confirmed(version.id))

    def disown(self) -> None:
        """Records that the versions here are of a publisher that is no longer trusted: what is on
        the screen stays, but no other one is gone back to or taken again. Raises StoreError."""
        known = tuple(each.id for each in self._versions.all())
        if known:
            with store_errors(self.root), self.changing(), self._records.writing():
                pointer = self._records.pointer() or Pointer()
                self._records.set_pointer(pointer._replace(former=known))

    def remember(self, trusted: Trusted) -> None:
        """Saves the result of `time` for the next start. Writes once a day. Raises StoreError."""
        if trusted.seen != self._records.seen():
            with store_errors(self.root):
                disk.make_folders(self.root)
                with self._records.writing():
                    self._records.set_seen(trusted.seen)

    def _activate(
        self,
        version: Version,
        lefts: tuple[Left, ...] | None = None,
        *,
        gone_back: bool = False,
        floor: int | None = None,
        stays_passed_over: bool = False,
    ) -> None:
        with store_errors(self.root), self.changing():
            try:
                self._versions.read(version.id)
            except DamagedError as error:
                raise StoreError(f"The content to be shown is damaged ({error}).") from error
            with self._records.writing():
                # First: a power cut between the two steps must not allow an older release.
                if floor is not None:
                    self._raise_floor(Floor(floor, version.id))
                known = [each.id for each in self._versions.all()]
                if lefts is None:
                    pointer = self._records.pointer() or Pointer()
                    bundle = version.info.bundle
                    lefts = tuple(left for left in pointer.lefts if left.bundle != bundle)
                activation.point_at(
                    self._records,
                    version,
                    lefts,
                    known,
                    gone_back=gone_back,
                    stays_passed_over=stays_passed_over,
                )

    def _verify(self, key: str, what: str) -> Version:
        try:
            return self._versions.verify(key)
        except DamagedError as error:
            raise StoreError(
                f"The {what} is damaged ({error}).", "Apply it again from its stick."
            ) from error

    def _raise_floor(self, wanted: Floor) -> None:
        floor, sure = self._records.floor()
        known = floor if sure else self._highest(floor)
        if wanted.release > known.release or not sure:
            self._records.set_floor(wanted if wanted.release >= known.release else known)
