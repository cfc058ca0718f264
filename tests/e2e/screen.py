"""A screen of our own for the real program: Xvfb, its pixels, and a pointer."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.program import KIOSK, REPOSITORY
from tests.e2e.window_items import touchable
from tests.limits import PATIENCE

Pixels = npt.NDArray[np.uint8]
SAME_PAGE = 0.002
"""Share of pixels that may differ: letters are drawn a little otherwise without an X server. Two
pages differ in 0.08 and more."""


class Screen:
    """Pixels as the X server has them, and touches through XTEST."""

    def __init__(self, display: str, file: Path, size: tuple[int, int]) -> None:
        self.display = display
        self._file = file
        self.size = size

    def pixels(self) -> Pixels:
        """Height × width × 3, blue green red. The file is XWD: header, colours, pixels."""
        data = np.fromfile(self._file, np.uint8)
        header = data[:100].view(">u4")
        start = int(header[0]) + int(header[19]) * 12
        width, height = self.size
        picture = data[start : start + width * height * 4].reshape(height, width, 4)
        return np.ascontiguousarray(picture[:, :, :3])

    def wait(self, condition: Callable[[Pixels], bool], what: str) -> Pixels:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            picture = self.pixels()
            if condition(picture):
                return picture
            time.sleep(0.03)
        raise AssertionError(f"the screen never showed {what}")

    def wait_for_page(self, kiosk: KioskWindow) -> Pixels:
        """Waits until it shows the page of a kiosk in this process with the same layout."""
        return self.wait_for_picture(painted(kiosk))

    def wait_for_picture(self, wanted: Pixels) -> Pixels:
        def alike(now: Pixels) -> bool:
            far = np.abs(now.astype(np.int16) - wanted).max(axis=2) > 64
            return bool(far.mean() < SAME_PAGE)

        return self.wait(alike, "the page of the kiosk beside it")

    def wait_until_still(self) -> Pixels:
        """A page that has stopped moving."""
        last = self.pixels()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            time.sleep(0.25)
            now = self.pixels()
            if np.array_equal(now, last) and now.any():
                return now
            last = now
        raise AssertionError("the screen never came to rest")

    def xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True)

    def click(self, x: float, y: float) -> None:
        self.xdotool("mousemove", str(round(x)), str(round(y)), "click", "1")


@contextmanager
def screen(size: tuple[int, int]) -> Iterator[Screen]:
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24"),
                *("-fbdir", folder, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        try:
            yield Screen(display, Path(folder) / "Xvfb_screen0", size)
        finally:
            server.terminate()
            server.wait()


@contextmanager
def kiosk_on(
    shown: Screen, log: Path, options: Sequence[str] = (), *, folder: Path = REPOSITORY
) -> Iterator[subprocess.Popen[bytes]]:
    """`kiosk run` on the screen, from a checkout; its standard error goes to `log`."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY")
    }
    with log.open("wb") as errors:
        program = subprocess.Popen(
            [*KIOSK, "run", *options],
            cwd=folder,
            env=environment | {"DISPLAY": shown.display},
            stderr=errors,
        )
        try:
            yield program
        finally:
            program.kill()
            program.wait()


SIZE = (1920, 1080)
XVFB_DPI = 96


def painted(kiosk: KioskWindow) -> Pixels:
    """The window of a kiosk in this process, as `Screen.pixels` gives them."""
    image = capture.grab(kiosk.window).convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return np.ascontiguousarray(rows[:, : image.width(), :3])


def centre(kiosk: KioskWindow, name: str) -> tuple[float, float]:
    """The centre of this control, also in the real window: both have the same layout."""
    for item in capture.items(kiosk.window.contentItem()):
        if item.property("name") == name and touchable(item):
            point = item.mapRectToScene(item.boundingRect()).center()
            return point.x(), point.y()
    raise AssertionError(f"no control is called '{name}'")


def brand(pixels: Pixels) -> bool:
    """The attract screen: the whole edge above the languages has the brand's colour, #0b4f6c (the
    console has it in its strip alone)."""
    edge = pixels[4 : len(pixels) // 2, 4]
    return bool((edge == (0x6C, 0x4F, 0x0B)).all())
