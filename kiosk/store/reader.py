"""What can be asked of a store: what is on the screen, what is kept off it, the floor, the days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.store import going_back, selection
from kiosk.store.held import Held, left_earlier
from kiosk.store.manifest import DamagedError, Version
from kiosk.store.record_types import Floor, Pointer
from kiosk.store.records import Records
from kiosk.store.selection import Selection
from kiosk.store.versions import Versions
from kiosk.system.trusted_time import KnownDays, Trusted, day_of, judge


class StoreReader:
    """The answers of a store. Changes nothing on the disk."""

    def __init__(self, root: Path) -> None:
        """`root`: <state>/store."""
        self.root = root
        self._records = Records(root)
        self._versions = Versions(root)

    def current(self) -> Version | None:
        """Returns the version that the pointer names, or None for the built-in content; counts no
        try and hashes nothing."""
        pointer = self._records.pointer() or Pointer()
        return self._find(pointer.shown, pointer)

    def on_screen(self) -> Version | None:
        """Returns the version that is shown: the current one, or that which is shown instead of it
        since it was passed over. None for the built-in content. Counts no try, hashes nothing."""
        return self._looked(self._versions.read).version

    def look(self) -> Selection:
        """Returns what is on the screen and why, with every byte compared; counts no try."""
        return self._looked(self._versions.verify)

    def held(self) -> Held | None:
        """Returns what is kept off the screen; None if nothing is. Hashes nothing."""
        return self._looked(self._versions.read).held

    def held_of(self, bundle: str) -> Held | None:
        """Returns what is kept off the screen of one bundle; None if nothing is. Hashes nothing."""
        found = (each for each in (self.held(), *self.held_elsewhere()) if each)
        return next((each for each in found if each.bundle == bundle), None)

    def held_elsewhere(self) -> list[Held]:
        """Returns the releases that were left of bundles that are not on the screen."""
        pointer = self._records.pointer() or Pointer()
        there = self._versions.all()
        return [
            left_earlier(left, there, former=left.id in pointer.former) for left in pointer.others
        ]

    def record_is_damaged(self) -> bool:
        """Tells whether `current` is from the backup of the record, which may be older."""
        return self._records.pointer_is_damaged()

    def choices(self) -> list[Version]:
        """Returns the versions that staff may go back to, the one applied last first."""
        pointer = self._records.pointer() or Pointer()
        tries = self._records.tries()
        return going_back.choices(self._versions, pointer, tries, self.on_screen())

    def former(self) -> list[Version]:
        """Returns the versions of a publisher that is no longer trusted, the newest first."""
        pointer = self._records.pointer() or Pointer()
        return [each for each in self.versions() if each.id in pointer.former]

    def previous(self) -> Version | None:
        """Returns the version that `roll_back` would show."""
        return going_back.before(self.choices(), self.on_screen())

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

    def _looked(self, read: Callable[[str], Version]) -> Selection:
        return selection.look(self._records, self._versions, self._newest_first, read)

    def _newest_first(self) -> list[str]:
        return [each.id for each in self.versions()]

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
