"""Looks for new content on a thread of its own: a slow share or a long check never stops the
picture."""

from __future__ import annotations

import logging
from threading import Thread

from kiosk.content.sources import ContentSource, LoadedContent

log = logging.getLogger("kiosk")


class Watcher:
    """`poll()` is called every few seconds by the thread that shows the pages."""

    def __init__(self, source: ContentSource, shown: LoadedContent) -> None:
        self._supply = source
        self._shown = shown.version.id if shown.version else ""
        self._word = ""
        self._settled = ""
        self._thread: Thread | None = None
        self._found: LoadedContent | None = None

    def poll(self) -> LoadedContent | None:
        """New content once it is ready to be shown; begins to look again otherwise."""
        if self._thread is not None and self._thread.is_alive():
            return None
        found, self._found = self._found, None
        if found is None:
            self._thread = Thread(target=self._look, name="content", daemon=True)
            self._thread.start()
        return found

    def _look(self) -> None:
        word = self._supply.fingerprint()
        # Twice the same: nobody is in the middle of copying files.
        if word and word == self._word != self._settled:
            self._settled = word
            content = self._supply.load()
            version = content.version.id if content and content.version else ""
            if version and version != self._shown:
                self._shown = version
                self._found = content
        self._word = word
