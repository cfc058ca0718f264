"""The store: its versions, and which of them is shown. README.md describes the files on the disk,
and `kiosk.store` shows how the store is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from kiosk.store import disk, disk_reserve, lock, selection
from kiosk.store.errors import BusyError, NothingEarlierError, StoreError, store_errors
from kiosk.store.manifest import DamagedError, Version, VersionInfo
from kiosk.store.record_types import BUILT_IN, Floor, Pointer
from kiosk.store.records import Records
from kiosk.store.selection import Selection
from kiosk.store.versions import Versions
from kiosk.system.trusted_time import KnownDays, Trusted, day_of, judge

VERSIONS_KEPT = 3
"""Newest versions that are always kept."""
GOOD_VERSIONS_KEPT = 2
"""Last good versions that are kept: for a start that falls back, and for a roll back."""


class Store:
    """The store of one kiosk. One object serves one thread; several processes may have one each."""

    def __init__(self, root: Path) -> None:
        """`root`: <state>/store. Creates nothing."""
        self._root = root
        self._records = Records(root)
        self._versions = Versions(root)
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
        with store_errors(self._root):
            disk.make_folders(self._root)
            handle = lock.take(self._root / "apply.lock")
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
            with store_errors(self._root):
                self._versions.clear_staging()
                # Before the content is copied, which may fill the disk.
                disk_reserve.allocate(self._root)
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
        with store_errors(self._root), self.changing():
            return self._versions.put(stage, info)

    def activate(self, version: Version, floor: int | None = None) -> None:
        """Makes `version` the shown one; `roll_back` shows the last good one before it.

        `floor`: no release below it may be applied from now on. Raises StoreError.
        """
        with store_errors(self._root), self.changing():
            try:
                self._versions.read(version.id)
            except DamagedError as error:
                raise StoreError(f"The content to be shown is damaged ({error}).") from error
            with self._records.writing():
                # First: a power cut between the two steps must not allow an older release.
                if floor is not None:
                    self._raise_floor(Floor(floor, version.id))
                self._records.reset_tries(version.id)
                pointer = self._records.pointer() or Pointer()
                known = {each.id for each in self._versions.all()}
                applied = {key: day for key, day in pointer.applied.items() if key in known}
                applied[version.id] = version.info.applied
                self._records.set_pointer(pointer._replace(shown=version.id, applied=applied))

    def roll_back(self) -> Version:
        """Shows the last good version before this one; the floor stays.

        Raises NothingEarlierError, and StoreError if that version is damaged.
        """
        with store_errors(self._root), self.changing():
            version = self.previous()
            if version is None:
                raise NothingEarlierError(
                    "There is no earlier content to go back to: only content that has been on the "
                    "screen counts."
                )
            try:
                self._versions.verify(version.id)
            except DamagedError as error:
                raise StoreError(
                    f"The earlier content is damaged ({error}).", "Apply it again from its stick."
                ) from error
            self.activate(version)
            return version

    def collect(self) -> None:
        """Removes what an interrupted apply left, and all versions but the newest three, the shown
        one and the two last good ones. Does nothing while another process applies.

        Raises StoreError. Call it after a start and after an apply, when no person is waiting.
        """
        with store_errors(self._root), suppress(BusyError), self.changing():
            pointer = self._records.pointer()
            # Unless it is known what is shown, nothing is removed: the disk may only be failing.
            if pointer is not None:
                kept = {pointer.shown, *pointer.good[:GOOD_VERSIONS_KEPT]}
                older = [each.id for each in self.versions()[VERSIONS_KEPT:]]
                unwanted = [*older, *self._versions.damaged()]
                self._versions.remove([key for key in unwanted if key not in kept])
            self._versions.clear_staging()
            disk_reserve.allocate(self._root)

    # A start

    def select(self) -> Selection:
        """Selects what this start shows. Call it before anything is parsed: it counts a try first.

        It is the version applied last. If that was not confirmed in three starts, or is damaged:
        the last good version, then any intact one, the newest release first, then the built-in
        content. If that is not confirmed either, the content is not at fault, and all versions get
        new tries. Never raises, even if the state folder is damaged.
        """
        return selection.select(
            self._records, self._versions, lambda: [each.id for each in self.versions()]
        )

    def confirm(self, version: Version | None) -> None:
        """Records that the selected version works on the screen: its tries are reset, and it is the
        last good one.

        `version` None: the built-in content. Raises StoreError, which need not stop the kiosk.
        """
        if version is None and not self._records.counts():
            return
        with store_errors(self._root), self._records.writing():
            self._records.reset_tries(version.id if version else BUILT_IN)
            pointer = self._records.pointer() or Pointer()
            if version and (not pointer.shown or pointer.good[:1] != (version.id,)):
                self._records.set_pointer(pointer.confirmed(version.id))

    # Questions

    def current(self) -> Version | None:
        """Returns the version that the pointer names, or None for the built-in content; counts no
        try and hashes nothing."""
        pointer = self._records.pointer() or Pointer()
        return self._find(pointer.shown, pointer)

    def record_is_damaged(self) -> bool:
        """Tells whether `current` is from the backup of the record, which may be older."""
        return self._records.pointer_is_damaged()

    def previous(self) -> Version | None:
        """Returns the version that `roll_back` would show."""
        pointer = self._records.pointer() or Pointer()
        found = (self._find(key, pointer) for key in pointer.good if key != pointer.shown)
        return next((each for each in found if each), None)

    def versions(self) -> list[Version]:
        """Returns the versions whose manifest is intact, newest first: by release, then by time."""
        pointer = self._records.pointer() or Pointer()
        found = [pointer.dated(each) for each in self._versions.all()]
        return sorted(found, key=_age, reverse=True)

    @property
    def floor(self) -> Floor:
        """The floor; if its record is damaged, at least the newest release in the store."""
        floor, sure = self._records.floor()
        return floor if sure else self._highest(floor)

    def time(self, clock: date) -> Trusted:
        """Judges `clock`, the day on the clock, by the days that this kiosk knows."""
        known = self.known_days()
        return judge(clock, published=known.published, seen=known.seen)

    def known_days(self) -> KnownDays:
        """Returns the days with which `time` compares the clock. Never raises."""
        days = [day for each in self._versions.all() if (day := day_of(each.info.published))]
        return KnownDays(max(days, default=None), self._records.seen())

    def remember(self, trusted: Trusted) -> None:
        """Saves the result of `time` for the next start. Writes once a day. Raises StoreError."""
        if trusted.seen != self._records.seen():
            with store_errors(self._root):
                disk.make_folders(self._root)
                with self._records.writing():
                    self._records.set_seen(trusted.seen)

    def _raise_floor(self, wanted: Floor) -> None:
        floor, sure = self._records.floor()
        known = floor if sure else self._highest(floor)
        if wanted.release > known.release or not sure:
            self._records.set_floor(wanted if wanted.release >= known.release else known)

    def _highest(self, floor: Floor) -> Floor:
        newest = [Floor(each.info.release, each.id) for each in self.versions()[:1]]
        return max([floor, *newest], key=lambda each: each.release)

    def _find(self, key: str, pointer: Pointer) -> Version | None:
        try:
            return pointer.dated(self._versions.read(key))
        except DamagedError:
            return None


def _age(version: Version) -> tuple[int, str, str, str]:
    info = version.info
    return info.release, info.published, info.applied, version.id
