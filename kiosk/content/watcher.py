"""Looks for new content on a thread of its own: a slow share or a long check never delays the
pages."""

from __future__ import annotations

import logging
from threading import Thread

from kiosk.content.sources import ContentSource, LoadedContent

log = logging.getLogger("kiosk")


class Watcher:
    """Watches a source; the thread that shows the pages calls `poll()` every few seconds."""

    def __init__(self, source: ContentSource, shown: LoadedContent) -> None:
        self._source = source
        self._shown = shown.version.id if shown.version else ""
        self._fingerprint = ""
        self._loaded = shown.fingerprint
        self._thread: Thread | None = None
        self._found: LoadedContent | None = None

    def poll(self) -> LoadedContent | None:
        """Returns new content when it is ready to be shown; otherwise starts to look again."""
        if self._thread is not None and self._thread.is_alive():
            return None
        found, self._found = self._found, None
        if found is None:
            self._thread = Thread(target=self._look, name="content", daemon=True)
            self._thread.start()
        return found

    def _look(self) -> None:
        fingerprint = self._source.fingerprint()
        # The same twice: staff are not in the middle of copying files.
        if fingerprint and fingerprint == self._fingerprint != self._loaded:
            self._loaded = fingerprint
            content = self._source.load()
            version = content.version.id if content and content.version else ""
            if version and version != self._shown:
                self._shown = version
                self._found = content
        self._fingerprint = fingerprint
