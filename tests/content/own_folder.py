"""A folder of content that a test changes, and the content shown of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.sources import LoadedContent
from kiosk.content.watcher import Watcher

NOT_SHOWN = r"mine cannot be shown: showing the copy of \d+ \w+ \d{4}, \d\d:\d\d\."


def change(folder: Path, before: str, after: str) -> None:
    file = folder / "bundle.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def title(content: LoadedContent | None) -> str:
    assert content is not None
    assert content.bundle is not None
    return content.bundle.decoy.title


def wait_for(watcher: Watcher, polls: int = 4) -> LoadedContent | None:
    """Polls until the watcher has content or `polls` checks are done; None: nothing to show."""
    for _ in range(polls):
        found = watcher.poll()
        if found is not None:
            return found
        assert watcher._thread is not None
        watcher._thread.join()
    return watcher.poll()
