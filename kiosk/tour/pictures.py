"""Draws every page of the real screen, the way a visitor would reach it, to pictures."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from kiosk.errors import KioskError
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.bundle.model import Bundle
    from kiosk.ui.viewmodels.visit import VisitModel

_MOST_SCREENFULS = 90
_OURS = re.compile(r"tour\.json|\d{2,}-[a-z0-9-]+\.png")


@dataclass(slots=True)
class TourClock:
    """Seconds that pass when the tour says so: "Are you still there?" comes without waiting."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


class Look(NamedTuple):
    """What a visitor chose on the comfort page, for the whole tour. `text_size` 0 to 3. `aloud`
    needs a kiosk with a speaker."""

    text_size: int = 0
    theme: str = "light"
    reach: bool = False
    aloud: bool = False


USUAL = Look()


@dataclass(slots=True)
class Album:
    """The pictures of one tour, in order."""

    folder: Path
    language: str
    scrolled: bool
    progress: TextIO | None
    pictures: list[dict[str, Any]] = field(default_factory=list)

    def add(self, kiosk: Kiosk, page: str, identity: str, part: int = 1) -> None:
        from kiosk.ui.inspect import capture

        capture.settle(kiosk.window)
        name = f"{len(self.pictures) + 1:02d}-{page}"
        if identity:
            name += f"-{identity}"
        if part > 1:
            name += f"-{part}"
        found = capture.symbol(kiosk.window)
        if not capture.save(capture.grab(kiosk.window), self.folder / f"{name}.png"):
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
            self.progress.write(f"\rdrawing {len(self.pictures)}: {name:<60.60}")
            self.progress.flush()

    def add_whole(self, kiosk: Kiosk, page: str, identity: str) -> None:
        """The page and, if asked for, what "More" shows, to its end."""
        from kiosk.ui.inspect import capture

        self.add(kiosk, page, identity)
        if not self.scrolled:
            return
        for part in range(2, _MOST_SCREENFULS):
            # As the finger would that presses it.
            kiosk.model.readAloud.interrupt(touch=True)
            if not capture.press_more(kiosk.window):
                return
            self.add(kiosk, page, identity, part)


def draw_tour(
    out: Path,
    *,
    size: tuple[int, int],
    content: Path | None,
    language: str | None,
    settings: Settings,
    look: Look = USUAL,
    scrolled: bool = False,
    progress: TextIO | None = None,
) -> int:
    """Fills `out` with NN-name.png and tour.json; returns the exit code.

    Raises KioskError for a folder that cannot be written, content that cannot be read and a
    language that the content does not have.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import Kiosk, log_qt_messages, make_application, system_speaker
    from kiosk.content.loader import load_content

    _make_folder(out)
    log_qt_messages()
    application = make_application("software")
    folder = content or settings.content
    bundle = load_content(folder)
    if bundle is None or bundle.root != folder:
        raise KioskError(f"{folder} cannot be drawn; `kiosk check {folder}` names what is wrong.")
    chosen = language or bundle.languages[0]
    if chosen not in bundle.languages:
        raise KioskError(
            f"The content has no language '{chosen}'; it has {', '.join(bundle.languages)}."
        )
    album = Album(out, chosen, scrolled, progress)
    clock = TourClock()

    def make(shown: Bundle | None) -> Kiosk:
        return Kiosk(
            shown,
            settings,
            size=size,
            reduced_motion=True,
            language=chosen,
            clock=clock,
            speaker=system_speaker(),
        )

    kiosk = make(bundle)
    try:
        visit(kiosk, bundle, album, clock, settings, look)
    finally:
        kiosk.close()
    faulty = make(None)
    try:
        album.add(faulty, "fault", "")
    finally:
        faulty.close()
    application.processEvents()
    (out / "tour.json").write_text(
        json.dumps(album.pictures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    if progress is not None:
        progress.write(f"\r{len(album.pictures)} pictures and tour.json in {out}{'':<40}\n")
    return 0


def visit(
    kiosk: Kiosk, bundle: Bundle, album: Album, clock: TourClock, settings: Settings, look: Look
) -> None:
    model = kiosk.model
    kiosk.settle_in()
    album.add(kiosk, "attract", "")
    model.visit.start()
    model.comfort.setTextSize(look.text_size)
    model.comfort.setTheme(look.theme)
    model.comfort.setReach(look.reach)
    model.readAloud.setOn(look.aloud)
    album.add_whole(kiosk, "home", "")
    cards: dict[str, Callable[[], None]] = {}
    places: dict[str, Callable[[], None]] = {}
    for topic in bundle.topics:
        _walk(model.visit.home, partial(model.visit.openTopic, topic.id))
        album.add_whole(kiosk, "topic", topic.id)
        for card_id in topic.cards:
            cards.setdefault(card_id, partial(_to_card, model.visit, topic.id, card_id))
        for place_id in topic.destinations:
            places.setdefault(place_id, partial(_to_place, model.visit, topic.id, place_id))
    for card_id, reach in cards.items():
        reach()
        album.add_whole(kiosk, "card", card_id)
        for place_id in bundle.cards[card_id].destinations:
            onward = partial(model.visit.openDestination, place_id)
            places.setdefault(place_id, partial(_walk, reach, onward))
    for place_id, reach in places.items():
        reach()
        album.add_whole(kiosk, "destination", place_id)
    for name, opens in (
        ("language", model.visit.openLanguages),
        ("comfort", model.visit.openComfort),
        ("help", model.visit.help),
    ):
        _walk(model.visit.home, opens)
        album.add_whole(kiosk, name, "")
    if cards:
        next(iter(cards.values()))()
    for seconds in (settings.idle_seconds, 6):
        clock.seconds += seconds
        model.visit.tick()
    album.add(kiosk, "still-there", "")
    model.visit.hide()
    album.add(kiosk, "hidden", "")


def _walk(*steps: Callable[[], None]) -> None:
    for step in steps:
        step()


def _to_card(visit: VisitModel, topic: str, card: str) -> None:
    _walk(visit.home, lambda: visit.openTopic(topic), lambda: visit.openCard(card))


def _to_place(visit: VisitModel, topic: str, place: str) -> None:
    _walk(visit.home, lambda: visit.openTopic(topic), lambda: visit.openDestination(place))


def _make_folder(out: Path) -> None:
    """An old tour is cleared away; a folder with anything else in it is left alone."""
    try:
        if out.is_dir():
            entries = list(out.iterdir())
            if not all(_OURS.fullmatch(entry.name) for entry in entries):
                raise KioskError(
                    f"{out} holds other files; name a new or empty folder for the pictures."
                )
            for entry in entries:
                entry.unlink()
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise KioskError(f"{out} cannot be used for the pictures: {fault.strerror}.") from fault
