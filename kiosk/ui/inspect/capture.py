"""Takes pictures of a window and finds items in it: for the tour and for tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.inspect.item_tree import children

_LONGEST_FRAME_MS = 1000
"""Longest wait for a frame: a window that is not shown paints none."""


def wait_until_idle(window: QQuickWindow, milliseconds: int = 0) -> None:
    """Waits until bindings, loaders and one frame are done."""
    _wait(milliseconds)
    while any(_is_loading(item) for item in items(window.contentItem())):
        wait_for_frame(window)
        # New items get their position in the next frame.
        wait_for_frame(window)


def wait_for_pictures(window: QQuickWindow) -> bool:
    """Waits until the pictures of a page are painted, but not for what the page adds later. Returns
    whether all of them could be decoded."""
    pictures = [
        item for item in items(window.contentItem()) if item.property("hasFailed") is not None
    ]
    while any(_is_loading(picture) for picture in pictures):
        wait_for_frame(window)
    wait_for_frame(window)
    return not any(picture.property("hasFailed") for picture in pictures)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_frame(window: QQuickWindow) -> None:
    """Waits until the window has been painted again, or for `_LONGEST_FRAME_MS`."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(_LONGEST_FRAME_MS, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)


def _is_loading(item: QQuickItem) -> bool:
    """Reads our own property of an asynchronous Loader: Python cannot read its status."""
    return bool(item.property("isLoading"))


def grab(window: QQuickWindow) -> QImage:
    """Returns the window's pixels."""
    return window.grabWindow()


def save(image: QImage, path: Path) -> bool:
    """Writes the picture; returns whether that worked."""
    # Takes half the time of the usual compression; the file is a tenth larger.
    return image.save(str(path), quality=80)


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yields every visible item below `root`, in the order of the tree."""
    waiting = [iter(children(root))]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.isVisible():
            yield child
            waiting.append(iter(children(child)))


def find_code(window: QQuickWindow) -> tuple[str, tuple[int, int, int, int]] | None:
    """Returns payload and rectangle (x, y, width, height in device pixels, no quiet zone) of the
    code; None without a code."""
    for item in items(window.contentItem()):
        if item.property("isCode") and item.property("payload"):
            rect = item.mapRectToScene(item.property("symbolRect"))
            ratio = window.effectiveDevicePixelRatio()
            return item.property("payload"), (
                round(rect.x() * ratio),
                round(rect.y() * ratio),
                round(rect.width() * ratio),
                round(rect.height() * ratio),
            )
    return None


def press_more(window: QQuickWindow) -> bool:
    """Presses every visible "more" button; returns whether there was one."""
    buttons = [item for item in items(window.contentItem()) if item.objectName() == "more"]
    for button in buttons:
        QMetaObject.invokeMethod(button, "activated")
    return bool(buttons)
