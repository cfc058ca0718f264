"""Where the content on the screen comes from: the bundle that came along, a folder that staff edit,
or what was applied to the store.

    supply = supply_for(settings)
    content = supply.first()                 # at the start
    word = supply.look()                     # now and then, on a thread of its own
    content = supply.bring()                 # there too, when the word has changed
    supply.confirm(content)                  # it has been on the screen for a while
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_bundle, load_content

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store import Store, Version

log = logging.getLogger("kiosk")


class LoadedContent(NamedTuple):
    """What to show. `bundle` None is the Fault page; `version` None did not come from a store."""

    bundle: Bundle | None
    directory: Path = paths.DIRECTORY
    version: Version | None = None


class ContentSource(Protocol):
    def initial(self) -> LoadedContent:
        """What to show at the start. What is wrong goes to the log."""

    def current(self) -> LoadedContent:
        """The same, for one who only asks: no start is counted and nothing is copied."""

    def fingerprint(self) -> str:
        """A word for what is there now. It is another one when there is something new."""

    def load(self) -> LoadedContent | None:
        """What is there now, ready to be shown; None, and the reason is in the log."""

    def confirm(self, content: LoadedContent) -> None:
        """The content came up and stays."""


def source_for(settings: Settings) -> ContentSource:
    if settings.source == "published":
        from kiosk.store import Store

        return StoreSource(Store(settings.state_folder.store))
    if settings.content == paths.SHIPPED_BUNDLE:
        return BuiltInSource()
    # Content nobody signed stays apart.
    return FolderSource(settings.content, settings.state_folder.folders)


class BuiltInSource:
    """What came with the program changes only with the program."""

    def initial(self) -> LoadedContent:
        return _built_in()

    def current(self) -> LoadedContent:
        return _built_in()

    def fingerprint(self) -> str:
        return ""

    def load(self) -> LoadedContent | None:
        return None

    def confirm(self, content: LoadedContent) -> None:
        pass


class StoreSource:
    """What was applied last, from `kiosk apply`, `kiosk fetch` or the staff console."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def initial(self) -> LoadedContent:
        choice = self._store.select()
        if choice.reason:
            log.error("%s", choice.reason)
        return (choice.version and _load(choice.version)) or _built_in()

    def current(self) -> LoadedContent:
        return self.load() or _built_in()

    def fingerprint(self) -> str:
        version = self._store.current()
        return version.id if version else ""

    def load(self) -> LoadedContent | None:
        version = self._store.current()
        return _load(version) if version else None

    def confirm(self, content: LoadedContent) -> None:
        self._store.confirm(content.version)


class FolderSource:
    """A folder as it is: each change that can be shown is copied to a store, and shown from it."""

    def __init__(self, folder: Path, stores: Path) -> None:
        from hashlib import sha256

        from kiosk.store import Store

        self._folder = folder
        self._root = stores / sha256(str(folder.absolute()).encode()).hexdigest()[:16]
        self._store = Store(self._root)

    def initial(self) -> LoadedContent:
        choice = self._store.select()
        if choice.reason:
            log.error("%s", choice.reason)
        # A folder that has changed is checked before there is a picture: this once it takes longer.
        fresh = self.load()
        if fresh is not None:
            return fresh
        return (choice.version and _load(choice.version)) or _built_in()

    def current(self) -> LoadedContent:
        version = self._store.current()
        if version and (content := _load(version)):
            return content
        return LoadedContent(load_content(self._folder))

    def fingerprint(self) -> str:
        from kiosk.bundle.folder import folder_state

        try:
            return str(hash(folder_state(self._folder)))
        except OSError:
            return ""

    def load(self) -> LoadedContent | None:
        from kiosk.content.snapshot import snapshot_in_process

        version = self._store.current()
        if version is None or not self._is_copy(version):
            kept = snapshot_in_process(self._folder, paths.DIRECTORY, self._root)
            if not kept.id:
                for line in kept.says.splitlines():
                    log.error("%s: %s", self._folder, line)
                log.error("%s cannot be shown: what was shown before stays.", self._folder)
                return None
            version = self._store.current()
        return _load(version) if version else None

    def confirm(self, content: LoadedContent) -> None:
        self._store.confirm(content.version)

    def _is_copy(self, version: Version) -> bool:
        from kiosk.bundle.folder import folder_state

        try:
            return folder_state(version.bundle_folder) == folder_state(self._folder)
        except OSError:
            return False


def _built_in() -> LoadedContent:
    return LoadedContent(load_content(None))


def _load(version: Version) -> LoadedContent | None:
    bundle = load_bundle(version.bundle_folder, version.directory_folder)
    return bundle and LoadedContent(bundle, version.directory_folder, version)
