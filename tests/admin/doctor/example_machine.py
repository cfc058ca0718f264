"""A machine in a folder: its files, and the output of its commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from kiosk.admin.doctor.check import Machine
from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings

TODAY = date(2026, 12, 1)


def machine(root: Path, answers: Mapping[str, str] | None = None, **settings: object) -> Machine:
    """Returns a machine with its files below `root`. `answers`: output by the name of a command."""
    outputs = answers or {}

    def run(command: Sequence[str]) -> str:
        return outputs.get(command[0], "")

    chosen = Settings(state=root / "state")._replace(**settings)  # type: ignore[arg-type]
    return Machine(chosen, root, "linux", {}, run)


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def usual() -> Screen:
    return screen_for(
        1920,
        1080,
        configured_mm=531,
        reported_mm=None,
        viewing_distance_mm=600,
        bottom_edge_mm=900,
    )
