"""Opens every page of the real screen, as a visitor would reach it, and saves a picture of it."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from kiosk.content.fixed_time import PICTURE_TIME, FixedTime
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.tour.itinerary import DEFAULTS, Album, DisplayOptions, TourClock, walk_pages
from kiosk.tour.progress import Progress
from kiosk.tour.silent_speaker import SilentSpeaker, can_speak

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.bundle.model import Bundle
    from kiosk.ui.window.kiosk_window import KioskWindow

_OURS = re.compile(r"tour\.json|\d{2,}-[a-z0-9-]+\.png")


@dataclass(slots=True)
class PictureAlbum(Album):
    """The pictures of one tour, in order."""

    folder: Path
    language: str
    scrolled: bool
    progress: Progress | None
    pictures: list[dict[str, Any]] = field(default_factory=list)

    def add(self, kiosk: KioskWindow, page: str, identity: str, part: int = 1) -> None:
        from kiosk.ui.inspect import capture

        capture.wait_until_idle(kiosk.window)
        name = f"{len(self.pictures) + 1:03d}-{page}"
        if identity:
            name += f"-{identity}"
        if part > 1:
            name += f"-{part}"
        picture = capture.grab(kiosk.window)
        # After the picture, which lays out what still waits for it.
        found = capture.find_code(kiosk.window)
        if not capture.save(picture, self.folder / f"{name}.png"):
            raise KioskError(f"{self.folder / name}.png could not be written; is the disk full?")
        self.pictures.append(
            {
                "picture": f"{name}.png",
                "page": page,
                "id": identity,
                "language": self.language,
                "qr": {"payload": found[0], "rect": list(found[1])} if found else None,
            }
        )
        if self.progress is not None:
            self.progress.report(f"drawing {len(self.pictures)}: {name}")


def draw_tour(
    out: Path,
    *,
    size: tuple[int, int],
    content: Path | None,
    language: str | None,
    settings: Settings,
    options: DisplayOptions = DEFAULTS,
    scrolled: bool = False,
    at: datetime = PICTURE_TIME,
    progress: TextIO | None = None,
) -> None:
    """Fills `out` with NN-name.png and tour.json. `size` in pixels; `at`: the time in the United
    Kingdom that the pages show, without a zone.

    Raises KioskError for a folder that cannot be written, content that cannot be read and a
    language that the content does not have.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.content.loader import load_content
    from kiosk.ui.window.application import log_qt_messages, make_application
    from kiosk.ui.window.kiosk_window import KioskWindow

    _make_folder(out)
    log_qt_messages()
    application = make_application("software")
    folder = content or settings.content
    bundle = load_content(folder)
    if bundle is None or bundle.root != folder:
        raise KioskError(f"{folder} cannot be drawn. `kiosk check {folder}` lists the problems.")
    chosen = language or bundle.languages[0]
    if chosen not in bundle.languages:
        raise KioskError(
            f"The content has no language '{chosen}'; it has {', '.join(bundle.languages)}."
        )
    reporter = Progress(progress) if progress is not None else None
    album = PictureAlbum(out, chosen, scrolled, reporter)
    clock = TourClock()

    def make(shown: Bundle | None) -> KioskWindow:
        return KioskWindow(
            shown,
            settings,
            size=size,
            reduced_motion=True,
            language=chosen,
            clock=clock,
            speaker=SilentSpeaker() if can_speak() else None,
            today=FixedTime(at),
        )

    kiosk = make(bundle)
    try:
        walk_pages(kiosk, bundle, album, clock, settings, options)
    finally:
        kiosk.close()
    faulty = make(None)
    try:
        # Its letters come after the first frame.
        faulty.finish_startup()
        album.add(faulty, "fault", "")
    finally:
        faulty.close()
    application.processEvents()
    (out / "tour.json").write_text(
        json.dumps(album.pictures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    if reporter is not None:
        reporter.end(f"{len(album.pictures)} pictures and tour.json in {out}")


def _make_folder(out: Path) -> None:
    """Makes the folder, or removes an old tour from it. Raises KioskError if it contains anything
    else."""
    try:
        if out.is_dir():
            entries = list(out.iterdir())
            if not all(_OURS.fullmatch(entry.name) for entry in entries):
                raise KioskError(
                    f"{out} contains other files. Choose a new or empty folder for the pictures."
                )
            for entry in entries:
                entry.unlink()
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise KioskError(f"{out} cannot be used for the pictures: {fault.strerror}.") from fault
