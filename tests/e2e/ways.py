"""Touches from the attract screen to what people look for, and the words they meet on the way.

`python -m tests.e2e.ways [--size 1920x1080] [--language en]` prints the table for seven people. It
looks at controls and texts only, so that it also runs beside an older program.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_content
from kiosk.settings import Settings
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import type_names
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.fakes import RecordingSpeaker

MOST_PAGES = 12
"""Times that More is touched on one page before the way is given up."""
_TAG = re.compile("<[^>]*>")
_MARK = re.compile("[\u2066-\u2069\u200b]")
_SPACE = re.compile("[\u00a0\u2009\u2060]+")
_LETTER = re.compile(r"\w")

STEPS = (
    "Stop replying",
    "Do not pay|pay, even a little",
    "Keep the (chat|messages)",
    "Tell someone you trust",
    "picture taken down|use Report Remove",
)
"""The five steps of the blackmail card, as it says them now and as it said them before."""

Sees = Callable[["Walk"], bool]


class Lost(Exception):
    """The next control of a way is not to be found."""


class Way(NamedTuple):
    touches: int
    words: int


class Walk:
    """A visitor with one finger in front of a kiosk, from the attract screen on."""

    def __init__(self, kiosk: KioskWindow, clock: TourClock, finger: QPointingDevice) -> None:
        self.kiosk = kiosk
        self.model: Any = kiosk.model
        self._clock = clock
        self._finger = finger
        self.touches = 0
        self._met: set[str] = set()
        kiosk.finish_startup()
        self.model.visit.endVisit()
        clock.seconds += 5
        self.model.visit.leaveHidden()
        capture.wait_until_idle(kiosk.window)

    @property
    def way(self) -> Way:
        return Way(self.touches, sum(len(text.split()) for text in self._met))

    def look(self) -> list[str]:
        """The texts in view, without what screen readers alone get."""
        texts = []
        for item in self._in_view():
            text = item.property("text")
            if isinstance(text, str) and item.property("lineCount") and _LETTER.search(text):
                plain = _MARK.sub("", _TAG.sub("", text))
                texts.append(_SPACE.sub(" ", plain))
        self._met.update(texts)
        return texts

    def sees(self, *phrases: str) -> bool:
        shown = " ".join(self.look())
        return all(phrase in shown for phrase in phrases)

    def has_read(self, *patterns: str) -> bool:
        """True if each pattern was in view at some time."""
        self.look()
        return all(any(re.search(one, text) for text in self._met) for one in patterns)

    def sees_code(self) -> bool:
        self.look()
        return any(item.objectName() == "qr" for item in self._in_view())

    def start(self) -> None:
        self.look()
        window = self.kiosk.window
        self._touch_at(QPoint(window.width() // 2, window.height() // 2))
        if self.model.visit.state != "active":
            raise Lost("the attract screen")

    def touch(
        self, wanted: Callable[[QQuickItem], bool], what: str, *, places: bool = False
    ) -> None:
        """Touches a control, after as many More as it takes to see it."""
        for _ in range(MOST_PAGES):
            self.look()
            found = next((one for one in self.controls() if wanted(one)), None)
            if found is not None:
                self.touch_item(found)
                return
            self._more(what, places=places)
        raise Lost(what)

    def until(self, sees: Sees, what: str) -> None:
        """Reads on with More until it is in view."""
        for _ in range(MOST_PAGES):
            if sees(self):
                return
            self._more(what)
        raise Lost(what)

    def open(self, target: str) -> None:
        places = target in self.model.languages.bundle.destinations
        self.touch(lambda item: item.property("target") == target, target, places=places)

    def _more(self, what: str, *, places: bool = False) -> None:
        """Touches More; `places`: first what leads to the other places to get help, on low
        screens."""
        controls = list(self.controls())
        more = [one for one in controls if places and "MorePlaces" in type_names(one)]
        more += [one for one in controls if one.objectName() == "more"]
        if not more:
            raise Lost(what)
        self.touch_item(more[0])

    def controls(self) -> Iterator[QQuickItem]:
        return (item for item in self._in_view() if item.property("isControl"))

    def _in_view(self) -> Iterator[QQuickItem]:
        window = self.kiosk.window
        whole = QRectF(0, 0, window.width(), window.height())
        for item in capture.items(window.contentItem()):
            if not item.isVisible() or item.opacity() < 0.1:
                continue
            rect = item.mapRectToScene(item.boundingRect())
            view = QRectF(whole)
            around: Any = item.parentItem()
            while around is not None:
                if around.clip():
                    view = view.intersected(around.mapRectToScene(around.boundingRect()))
                around = around.parentItem()
            if view.contains(rect.center()):
                yield item

    def touch_item(self, item: QQuickItem) -> None:
        self._touch_at(item.mapRectToScene(item.boundingRect()).center().toPoint())

    def _touch_at(self, place: QPoint) -> None:
        window = self.kiosk.window
        self._clock.seconds += 2
        QTest.touchEvent(window, self._finger).press(0, place, window).commit()
        QTest.touchEvent(window, self._finger).release(0, place, window).commit()
        self.touches += 1
        capture.wait_until_idle(window)


def routes(bundle: Bundle, target: str) -> list[tuple[str, ...]]:
    """The shortest ways by topics and cards to a card or destination, as ids to open."""
    found: list[tuple[str, ...]] = []
    for topic in bundle.topics:
        if target in topic.cards or target in topic.destinations:
            found.append((topic.id, target))
        for one in topic.cards:
            card = bundle.cards.get(one)
            if card is not None and target in (*card.destinations, *card.related):
                found.append((topic.id, one, target))
    least = min((len(one) for one in found), default=0)
    return [one for one in found if len(one) == least]


def shortest(
    walk: Callable[[], Walk], ways: Sequence[Sequence[str]], sees: Sees | None = None
) -> Way | None:
    """Walks each way, until it is seen if `sees` says so, and returns the shortest; None if none
    leads there."""
    done = []
    for way in ways:
        walker = walk()
        try:
            walker.start()
            for step in way:
                if sees is not None and sees(walker):
                    break
                walker.open(step)
            if sees is not None:
                walker.until(sees, "what was looked for")
            walker.look()
        except Lost:
            continue
        done.append(walker.way)
    return min(done, default=None)


def seven_people(walk: Callable[[], Walk], bundle: Bundle) -> Iterator[tuple[str, Way | None]]:
    """What each of seven visitors looks for, and the shortest way to it."""

    def to(target: str, sees: Sees) -> Way | None:
        return shortest(walk, routes(bundle, target), sees)

    def first(*controls: str) -> Way | None:
        walker = walk()
        try:
            walker.start()
            for name in controls:
                walker.touch(_called(name), name)
        except Lost:
            return None
        return walker.way

    yield "a: the five steps", to("picture-blackmail", lambda it: it.has_read(*STEPS))
    yield "a: Childline's number", to("childline", lambda it: it.sees("0800 1111"))
    yield "a: CEOP's code", to("ceop", Walk.sees_code)
    yield "b: the NSPCC's number", to("nspcc-helpline", lambda it: it.sees("0808 800 5000"))
    yield "c: buttons lower down", first("comfort", "lower")
    yield "d: children's social care", to("childrens-social-care", Walk.sees_code)
    yield "e: away from a page", first("hide")
    yield "f: the first page in Ukrainian", in_ukrainian(walk())
    yield "g: a page read aloud", read_aloud(walk)


def in_ukrainian(walker: Walk) -> Way | None:
    name = "Українська"
    walker.look()
    for _ in range(3):
        controls = [one for one in walker.controls() if name in str(one.property("name"))]
        if not controls:
            return None
        walker.touch_item(controls[-1])
        walker.look()
        if walker.model.languages.language == "uk" and walker.model.visit.state == "active":
            return walker.way
    return None


def read_aloud(walk: Callable[[], Walk]) -> Way | None:
    """By Listen in the bar; before, by a choice of the page Comfort, in English."""
    for controls in (("listen",), ("comfort", "On")):
        walker = walk()
        try:
            walker.start()
            for name in controls:
                walker.touch(_called(name), name)
        except Lost:
            continue
        if walker.model.readAloud.on:
            return walker.way
    return None


def _called(name: str) -> Callable[[QQuickItem], bool]:
    return lambda item: name in (item.objectName(), item.property("name"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--language", default="en")
    parser.add_argument("--content", default=str(paths.SHIPPED_BUNDLE))
    options = parser.parse_args()
    make_application()
    bundle = load_content(Path(options.content))
    assert bundle is not None
    width, height = (int(part) for part in options.size.split("x"))
    clock = TourClock()
    kiosk = KioskWindow(
        bundle,
        Settings(),
        size=(width, height),
        reduced_motion=True,
        language=options.language,
        clock=clock,
        speaker=RecordingSpeaker(),
    )
    finger = QTest.createTouchDevice()
    print("| who, and what for | touches | words |\n| --- | --- | --- |")
    for who, way in seven_people(lambda: Walk(kiosk, clock, finger), bundle):
        print(f"| {who} | {way.touches} | {way.words} |" if way else f"| {who} | – | – |")
    kiosk.close()


if __name__ == "__main__":
    main()
