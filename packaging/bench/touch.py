"""Measures the time from a touch to the next page, and the frames of a scroll, inside the kiosk.

`main()` starts this file once as a program for each screen; that process shows the real window on
an Xvfb of our own, sends it touches as Qt's test library does, and prints JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from kiosk.visit.session import HIDE_GRACE_SECONDS

from .framebuffer import Framebuffer

TOUCH_LIMIT_MS = 50.0
SCROLL_LIMIT_MS = 17.0
ROUNDS = 30
PAUSE = 0.45
"""Seconds between touches. Sooner, the kiosk may ignore one as the second of a double touch."""
SETTLED = 2.0
"""Seconds from the first frame to the first touch, for the later steps of the start."""
SCROLL_FRAMES = 150


def main() -> bool:
    """Prints both rows; returns whether both are within their limits."""
    touches = _child("touch", (1920, 1080))
    touches.sort()
    half = touches[len(touches) // 2]
    p99 = touches[min(len(touches) - 1, int(len(touches) * 0.99))]
    frames = sorted(_child("scroll", (3840, 2160)))
    middle = frames[len(frames) // 2]
    rows = (
        (
            f"touch → page painted, 1920×1080, p99 of {len(touches)} (median {half:.0f})",
            p99,
            TOUCH_LIMIT_MS,
        ),
        (f"scroll, 3840×2160, median of {len(frames)} frames", middle, SCROLL_LIMIT_MS),
    )
    for what, value, limit in rows:
        verdict = "ok" if value < limit else "MISSED"
        print(f"{what:60}{value:6.1f} ms   under {limit:.0f} ms   {verdict}")
    return all(value < limit for _, value, limit in rows)


def _child(what: str, size: tuple[int, int]) -> list[float]:
    """Runs one measurement; returns the milliseconds of each touch or frame."""
    with Framebuffer(size) as screen:
        done = subprocess.run(
            [sys.executable, "-m", __spec__.name, what],
            env={**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
            check=True,
        )
    return [float(value) for value in json.loads(done.stdout)]


class _Visitor:
    """The real kiosk with a frame counter."""

    def __init__(self) -> None:
        from kiosk.content.loader import load_content
        from kiosk.settings import Settings
        from kiosk.ui.window.application import make_application
        from kiosk.ui.window.kiosk_window import KioskWindow

        self.application = make_application()
        settings = Settings()
        self.bundle = load_content(None)
        self.kiosk = KioskWindow(self.bundle, settings)
        self.frames = 0
        self.kiosk.window.frameSwapped.connect(self._count)
        self.wait_for_frame(0)
        self.rest(SETTLED)

    @property
    def state(self) -> str:
        """State of the session."""
        return self.kiosk.model.visit.state

    def _count(self) -> None:
        self.frames += 1

    def wait_for_frame(self, since: int) -> None:
        while self.frames <= since:
            self.application.processEvents()

    def rest(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self.application.processEvents()
            time.sleep(0.002)

    def timed(self, x: float, y: float) -> float:
        """Touches a point; returns the milliseconds from its end to the next painted frame."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        window = self.kiosk.window
        point = QPoint(round(x), round(y))
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=point)
        self.rest(0.03)
        frame = self.frames
        start = time.perf_counter()
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=point)
        self.wait_for_frame(frame)
        return (time.perf_counter() - start) * 1000

    def centre(self, name: str) -> tuple[float, float]:
        """Returns the centre of the visible control with this accessible name. Raises
        LookupError."""
        from kiosk.ui.inspect.capture import items

        for item in items(self.kiosk.window.contentItem()):
            if item.property("name") == name and item.property("isControl"):
                middle = item.mapRectToScene(item.boundingRect()).center()
                if self._is_in_view(item, middle):
                    return middle.x(), middle.y()
        raise LookupError(f"There is no '{name}' on the page.")

    def _is_in_view(self, item: Any, point: Any) -> bool:
        """Returns whether a point of an item can be touched without scrolling."""
        around = item.parentItem()
        while around is not None:
            if around.clip() and not around.contains(around.mapFromScene(point)):
                return False
            around = around.parentItem()
        return bool(self.kiosk.window.contentItem().contains(point))

    def touch(self, name: str) -> float:
        value = self.timed(*self.centre(name))
        self.rest(PAUSE)
        return value


def measure_touches() -> list[float]:
    visitor = _Visitor()
    assert visitor.bundle is not None
    bundle = visitor.bundle
    times: list[float] = []
    for number in range(ROUNDS):
        topic = bundle.topics[number % len(bundle.topics)]
        card = bundle.cards[topic.cards[number % len(topic.cards)]]
        place = bundle.destinations[card.destinations[0]]
        phone = place.phone.replace(" ", "\u00a0")
        destination = f"{place.name}, {phone}" if phone else place.name
        times.append(visitor.timed(*_middle(visitor)))
        visitor.rest(PAUSE)
        for name in (
            topic.title,
            card.title,
            destination,
            "Back",
            "About",
            "Home",
            "Hide this",
        ):
            try:
                times.append(visitor.touch(name))
            except LookupError:
                break
        if visitor.state != "hidden":
            times.append(visitor.touch("Hide this"))
        visitor.rest(HIDE_GRACE_SECONDS + 0.1)
        visitor.timed(*_middle(visitor))
        visitor.rest(PAUSE)
    visitor.kiosk.close()
    return times


def _middle(visitor: _Visitor) -> tuple[float, float]:
    window = visitor.kiosk.window
    return window.width() / 2, window.height() / 2


def measure_scroll() -> list[float]:
    """Scrolls the longest card by the same small step every frame; returns the milliseconds."""
    from kiosk.ui.inspect.capture import items

    visitor = _Visitor()
    assert visitor.bundle is not None
    longest = max(visitor.bundle.cards.values(), key=lambda card: len(str(card.body)))
    model = visitor.kiosk.model
    model.visit.start()
    model.visit.openCard(longest.id)
    visitor.rest(0.5)
    page: Any = max(
        (
            item
            for item in items(visitor.kiosk.window.contentItem())
            if item.metaObject().indexOfProperty("contentY") >= 0
            and item.metaObject().indexOfProperty("flickableDirection") >= 0
        ),
        key=lambda item: item.property("contentHeight") - item.height(),
    )
    most = page.property("contentHeight") - page.height()
    times: list[float] = []
    for number in range(SCROLL_FRAMES):
        frame = visitor.frames
        start = time.perf_counter()
        page.setProperty("contentY", most * (number % 100 + 1) / 100)
        visitor.wait_for_frame(frame)
        times.append((time.perf_counter() - start) * 1000)
    visitor.kiosk.close()
    return times


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    measured = measure_touches() if sys.argv[1] == "touch" else measure_scroll()
    json.dump(measured, sys.stdout)
