"""A folder of content that a test changes, and what is shown of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.sources import LoadedContent

NOT_SHOWN = r"mine cannot be shown: still showing the previous content\."


def change(folder: Path, before: str, after: str) -> None:
    file = folder / "bundle.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def title(content: LoadedContent | None) -> str:
    assert content is not None
    assert content.bundle is not None
    return content.bundle.decoy.title
