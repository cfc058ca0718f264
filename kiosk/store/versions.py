"""The folders of the versions, and the stages in which new ones are put together."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.store import disk, manifest, safe_read
from kiosk.store.manifest import DamagedError, Manifest, UnreadableError, Version, VersionInfo

_MANY = 20
"""From this many files on the disk's queue is filled first: 500 then take a third of the time."""


class Versions:
    """The version folders of a store. Methods that change the disk raise OSError."""

    def __init__(self, root: Path) -> None:
        self._versions = root / "versions"
        self._staging = root / "staging"

    def read(self, key: str) -> Version:
        """Returns a version by its id; reads only the manifest. Raises DamagedError."""
        return self._version(key, manifest.read(self._folder(key)))

    def verify(self, key: str) -> Version:
        """Returns a version by its id; reads every byte. Raises DamagedError."""
        return self._version(key, manifest.verify(self._folder(key)))

    def all(self) -> list[Version]:
        """Returns the versions whose manifest is intact, in no order."""
        found = []
        for key in safe_read.folders(self._versions):
            with suppress(DamagedError):
                found.append(self.read(key))
        return found

    def same_files(self, key: str, others: Iterable[str]) -> bool:
        """Tells whether a version has the files of one of `others`, apart from prepared ones."""
        found = []
        for each in (key, *others):
            with suppress(DamagedError):
                found.append(manifest.read(self._folder(each)).unprepared)
        return found[:1] != [] and found[0] in found[1:]

    def new_stage(self) -> Path:
        disk.make_folders(self._staging)
        folder = self._unused()
        disk.make_folder(folder)
        return folder

    def put(self, stage: Path, info: VersionInfo) -> Version:
        """Moves a stage among the versions. Raises StoreError for files that cannot be stored."""
        listed = manifest.describe(stage, info)
        key = manifest.id_of(listed.text)
        disk.make_folders(self._versions)
        try:
            self.verify(key)
        except DamagedError:
            self._put_on_disk(stage, listed)
            self._set_aside(key)
            disk.rename(stage, self._versions / key)
        # Also if it was there already: the process that put it there may have been killed before.
        disk.sync_folder(self._versions)
        return Version(key, self._versions / key, info)

    def damaged(self) -> list[str]:
        """Returns the names of folders among the versions that certainly are no version."""
        found = []
        for key in safe_read.folders(self._versions):
            try:
                self.read(key)
            except UnreadableError:
                continue
            except DamagedError:
                found.append(key)
        return found

    def remove(self, unwanted: Collection[str]) -> None:
        for name in unwanted:
            disk.make_folders(self._staging)
            # Windows refuses while a file inside is open: then it is removed the next time.
            with suppress(PermissionError):
                self._set_aside(name)
        if unwanted:
            # Before their files are removed, so that no half version reappears after a power cut.
            disk.sync_folder(self._staging)
            disk.sync_folder(self._versions)

    def clear_staging(self) -> None:
        """Empties the staging folder."""
        if os.path.islink(self._staging):
            disk.remove_tree(self._staging)
        for name in safe_read.names(self._staging):
            with suppress(PermissionError):
                disk.remove_tree(self._staging / name)

    def _set_aside(self, name: str) -> None:
        """Moves a version to the stages in one step: half a version must never be among them."""
        if os.path.lexists(self._versions / name):
            disk.rename(self._versions / name, self._unused())

    def _unused(self) -> Path:
        return self._staging / os.urandom(8).hex()

    def _put_on_disk(self, stage: Path, listed: Manifest) -> None:
        disk.write_new(stage / manifest.FILE, listed.text)
        if len(listed.sums) > _MANY:
            disk.sync_soon()
        for name in listed.sums:
            disk.sync_file(stage / name)
        folders = {stage / parent for name in listed.sums for parent in Path(name).parents}
        for folder in sorted(folders, reverse=True):
            disk.sync_folder(folder)

    def _folder(self, key: str) -> Path:
        if key not in safe_read.folders(self._versions):
            raise DamagedError("it is no longer there")
        return self._versions / key

    def _version(self, key: str, listed: Manifest) -> Version:
        return Version(key, self._versions / key, listed.info)
