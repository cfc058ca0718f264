"""Content sources: the built-in bundle, a folder that staff edit, or the store of applied content.

source = source_for(settings)
content = source.initial()               # at the start
seen = source.fingerprint()              # every few seconds, on a thread of its own
content = source.load()                  # there too, when the fingerprint has changed
source.confirm(content)                  # it has been on the screen for a while
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.bundle.site import NO_SITE, Site
from kiosk.content.loader import load_bundle, load_content

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store import Held, Selection, Store, Version

log = logging.getLogger("kiosk")


class LoadedContent(NamedTuple):
    """Content to show. `bundle` None: the Fault page. `version` None: it is not from a store."""

    bundle: Bundle | None
    directory: Path = paths.DIRECTORY
    version: Version | None = None
    fingerprint: str = ""
    """That of the source when a start chose this. Until it changes, the choice is kept: the watcher
    must not bring what the start has passed over. '' if it was not chosen by a start."""


class ContentSource(Protocol):
    def initial(self) -> LoadedContent:
        """Returns the content for a start. Problems go to the log."""

    def current(self) -> LoadedContent:
        """Returns the same for a command that only looks: counts no start, copies nothing."""

    def fingerprint(self) -> str:
        """Fingerprint of what is there now; it changes when the content does."""

    def load(self) -> LoadedContent | None:
        """Loads what is there now; None if it cannot be shown, with the reason in the log."""

    def confirm(self, content: LoadedContent) -> None:
        """Records that this content has been on the screen and works."""

    def held(self) -> Held | None:
        """Returns what is kept off the screen, and why; None if nothing is."""


def source_for(settings: Settings) -> BuiltInSource | StoreSource | FolderSource:
    """Returns the source that `source` and `content` of the settings name."""
    if settings.source == "published":
        from kiosk.store import Store

        return StoreSource(Store(settings.state_folder.store), settings.site)
    if settings.content == paths.SHIPPED_BUNDLE:
        return BuiltInSource(settings.site)
    # Unsigned content has stores of its own.
    return FolderSource(settings.content, settings.state_folder.folders, settings.site)


def store_for(settings: Settings) -> Store | None:
    """Returns the store that `source_for` takes content from; None for the built-in content."""
    source = source_for(settings)
    return None if isinstance(source, BuiltInSource) else source.store


class BuiltInSource:
    """The bundle that came with the program; it changes only with the program."""

    def __init__(self, site: Site = NO_SITE) -> None:
        self._site = site

    def initial(self) -> LoadedContent:
        return _built_in(self._site)

    def current(self) -> LoadedContent:
        return _built_in(self._site)

    def fingerprint(self) -> str:
        return ""

    def load(self) -> LoadedContent | None:
        return None

    def confirm(self, content: LoadedContent) -> None:
        pass

    def held(self) -> Held | None:
        return None


class StoreSource:
    """The release that was applied last, by `kiosk apply`, `kiosk fetch` or the staff console."""

    def __init__(self, store: Store, site: Site = NO_SITE) -> None:
        self.store = store
        self._site = site

    def initial(self) -> LoadedContent:
        seen = self.fingerprint()
        choice = self.store.select()
        _report(choice)
        if choice.version is None and not choice.reason:
            log.warning(
                "There is no content in %s: nothing was ever applied, or the folder was lost. "
                "Showing the content that came with the program. Apply a release again; if "
                "`kiosk status` names no publisher, trust it first.",
                self.store.root,
            )
        found = (choice.version and _load(choice.version, self._site)) or _built_in(self._site)
        return found._replace(fingerprint=seen)

    def current(self) -> LoadedContent:
        version = self.store.on_screen()
        return (version and _load(version, self._site)) or _built_in(self._site)

    def fingerprint(self) -> str:
        version = self.store.current()
        # With the time: the same release may be applied again to mend it, or be taken again.
        return f"{version.id} {version.info.applied}" if version else ""

    def load(self) -> LoadedContent | None:
        choice = self.store.look()
        _report(choice)
        return _load(choice.version, self._site) if choice.version else None

    def confirm(self, content: LoadedContent) -> None:
        self.store.confirm(content.version)

    def held(self) -> Held | None:
        return self.store.held()


class FolderSource:
    """A folder as it is now: each change that can be shown is copied to a store and shown from
    there."""

    def __init__(self, folder: Path, stores: Path, site: Site = NO_SITE) -> None:
        from hashlib import sha256

        from kiosk.store import Store

        self._folder = folder
        self._site = site
        self._root = stores / sha256(str(folder.absolute()).encode()).hexdigest()[:16]
        self.store = Store(self._root)

    def initial(self) -> LoadedContent:
        # A changed folder is checked before the first frame: such a start takes longer. It is
        # copied before a version is selected, so that this start is the first try of the copy.
        seen = self.fingerprint()
        says = self._copy()
        choice = self.store.select()
        _report(choice)
        found = (choice.version and _load(choice.version, self._site)) or _built_in(self._site)
        if says:
            self._refuse(says, found)
        return found._replace(fingerprint=seen)

    def current(self) -> LoadedContent:
        version = self.store.on_screen()
        if version and (content := _load(version, self._site)):
            return content
        return LoadedContent(load_content(self._folder, self._site))

    def fingerprint(self) -> str:
        from kiosk.bundle.folder import folder_state

        try:
            return str(hash(folder_state(self._folder)))
        except OSError:
            return ""

    def load(self) -> LoadedContent | None:
        says = self._copy()
        choice = self.store.look()
        if says:
            self._refuse(says, LoadedContent(None, version=choice.version))
            return None
        _report(choice)
        return _load(choice.version, self._site) if choice.version else None

    def confirm(self, content: LoadedContent) -> None:
        self.store.confirm(content.version)

    def held(self) -> Held | None:
        return self.store.held()

    def refused(self) -> str:
        """Returns why the folder as it is now is not on the screen, with the way out, in sentences;
        '' if its copy is the current version. For a command that only looks."""
        from kiosk.content import refused_folder

        version = self.store.current()
        if version is not None and self._is_copy(version):
            return ""
        return refused_folder.says(self._folder, self._root)

    def _copy(self) -> str:
        """Copies the folder to the store if it has changed. Returns why it cannot be shown, or
        ''."""
        from kiosk.content import refused_folder
        from kiosk.content.snapshot import snapshot_in_process

        version = self.store.current()
        if version is not None and self._is_copy(version):
            return ""
        says = snapshot_in_process(self._folder, paths.DIRECTORY, self._root, self._site).says
        if says:
            refused_folder.remember(self._folder, self._root, says)
        return says

    def _refuse(self, says: str, shown: LoadedContent) -> None:
        """Logs why the folder cannot be shown, and what is on the screen instead."""
        from kiosk.store import called

        for line in says.splitlines():
            log.error("%s: %s", self._folder, line)
        info = shown.version.info if shown.version else None
        log.error("%s cannot be shown: showing %s.", self._folder, called(info))

    def _is_copy(self, version: Version) -> bool:
        from kiosk.bundle.folder import folder_state

        try:
            return folder_state(version.bundle_folder) == folder_state(self._folder)
        except OSError:
            return False


def _report(choice: Selection) -> None:
    """Logs why something else than the content applied last is shown."""
    if choice.reason:
        # The console reads what is held back from the store, where it is up to date.
        log.error("%s", choice.reason, extra={"in_status": choice.held is not None})


def _built_in(site: Site) -> LoadedContent:
    return LoadedContent(load_content(None, site))


def _load(version: Version, site: Site) -> LoadedContent | None:
    bundle = load_bundle(version.bundle_folder, version.directory_folder, site)
    return bundle and LoadedContent(bundle, version.directory_folder, version)
