"""A bundle to write in, quick to draw."""

from __future__ import annotations

import textwrap
from pathlib import Path

from tests.builders import BUNDLE, CARD


def small_bundle(folder: Path) -> Path:
    """Three topics with two cards and two places; its directory is the shipped one."""
    (folder / "cards").mkdir(parents=True)
    (folder / "bundle.yaml").write_text(textwrap.dedent(BUNDLE), "utf-8")
    for name in ("first-card", "second-card"):
        (folder / f"cards/{name}.yaml").write_text(textwrap.dedent(CARD), "utf-8")
    return folder
