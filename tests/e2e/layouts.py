"""Screens that are drawn, and an album that looks for faults of the layout."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.tour.pictures import PictureAlbum
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.layout_audit import audit

SCREENS = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160), (2160, 3840)]
IN_BETWEEN = {
    (768, 1366): 194,
    (1024, 768): 304,
    (1280, 800): 331,
    (1280, 1024): 338,
    (1440, 900): 408,
}
"""Other screens that are sold, with their width in millimetres."""
LARGE = 3000
_MOST_FRAMES = 60


@dataclass
class Inspection(PictureAlbum):
    """An album that looks instead of saving."""

    screen: Screen | None = field(default=None, kw_only=True)
    pages: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    _passed: dict[int, float] = field(default_factory=dict)
    _heights: dict[int, float] = field(default_factory=dict)
    _scrollers: list[QQuickItem] = field(default_factory=list)

    def add(self, kiosk: KioskWindow, page: str, identity: str, part: int = 1) -> None:
        # Around the words that are spoken just now: which ones these are depends on the time.
        for item in capture.items(kiosk.window.contentItem()):
            if item.objectName() == "readingHighlight":
                item.setVisible(False)
        capture.wait_until_idle(kiosk.window)
        name = f"{page} {identity} {part}".strip()
        if not _settles(kiosk.window):
            self.faults.append(f"{name}: it never comes to rest")
        self.pages.add(page)
        self.pictures.append({"picture": name})
        self.faults += [
            f"{name}: {fault}"
            for fault in audit(kiosk.window, self.screen or kiosk.model.screen.area)
        ]
        self._follow(kiosk, name, part)

    def add_whole(self, kiosk: KioskWindow, page: str, identity: str) -> None:
        super().add_whole(kiosk, page, identity)
        if not self.scrolled:
            return
        for flick in self._scrollers:
            rest = flick.property("contentHeight") - flick.height() - flick.property("contentY")
            if rest > 1:
                self.faults.append(f"{page} {identity}: {rest:.0f} px cannot be reached")

    def _follow(self, kiosk: KioskWindow, name: str, part: int) -> None:
        """ "More" never jumps over a line."""
        now = {}
        self._scrollers = _flickables(kiosk.window)
        for number, flick in enumerate(self._scrollers):
            now[number] = flick.property("contentY")
            if part > 1 and now[number] - self._passed[number] >= self._heights[number]:
                self.faults.append(f"{name}: lines were jumped over")
            # A spoken passage is scrolled into view, with or without a notice above it, and the
            # number above the sheet of a question.
            scrolled = kiosk.model.readAloud.on or kiosk.model.visit.state == "asking"
            if part == 1 and now[number] > 0 and not scrolled:
                self.faults.append(f"{name}: it does not begin at its top")
        self._passed = now
        # Between two pages is the space between two blocks.
        space = 60 * kiosk.model.screen.unit
        self._heights = {
            number: flick.height() + space for number, flick in enumerate(self._scrollers)
        }


def _settles(window: QQuickWindow) -> bool:
    """Waits until a frame changes nothing: texts are as high as they are when they are laid out."""
    before = None
    for _ in range(_MOST_FRAMES):
        if (now := _extents(window)) == before:
            return True
        before = now
        capture.wait_for_frame(window)
    return False


def _extents(window: QQuickWindow) -> list[tuple[object, ...]]:
    names = ("contentHeight", "contentY", "height")
    return [tuple(map(flick.property, names)) for flick in _flickables(window)]


def _flickables(window: QQuickWindow) -> list[QQuickItem]:
    found = capture.items(window.contentItem())
    return [item for item in found if item.inherits("QQuickFlickable")]


def part_of(bundle: Bundle, cards: int) -> Bundle:
    """The longest cards only with their destinations, and some of those of the topics."""
    by_length = sorted(bundle.cards.values(), key=lambda card: -len(str(card.body)))
    kept = {card.id for card in by_length[:cards]}
    topics = [
        topic._replace(
            cards=tuple(card for card in topic.cards if card in kept),
            destinations=topic.destinations[:2],
        )
        for topic in bundle.topics
    ]
    return bundle._replace(topics=tuple(topics))
