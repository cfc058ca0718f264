"""The size of the window, and of the screen that it is laid out for."""

from __future__ import annotations

import logging

from PySide6.QtGui import QGuiApplication

from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings

log = logging.getLogger("kiosk")


def window_size(windowed: bool) -> tuple[int, int]:
    """Returns width and height in device pixels: of the whole screen, or four fifths of it for a
    preview on a desk."""
    size = QGuiApplication.primaryScreen().size()
    if windowed:
        return round(size.width() * 0.8), round(size.height() * 0.8)
    return size.width(), size.height()


def measured(width: int, height: int, settings: Settings, *, own_screen: bool) -> Screen:
    """Returns the screen that the pages are laid out for; `width` and `height` in device pixels.
    An `own_screen` is a window laid out as a screen of its own: the millimetres that the real
    screen reports do not apply to it."""
    reported = None
    if not own_screen:
        reported = float(QGuiApplication.primaryScreen().physicalSize().width())
    return screen_for(
        max(width, 1),
        max(height, 1),
        configured_mm=settings.width_mm,
        reported_mm=reported,
        viewing_distance_mm=settings.viewing_distance_mm,
        bottom_edge_mm=settings.bottom_edge_mm,
    )


def warn_if_too_small(screen: Screen, settings: Settings) -> None:
    if screen.too_far:
        log.warning(
            "The screen is too small to be read from %s mm. Measure it with a ruler and set"
            " screen.width_mm, or set a smaller screen.viewing_distance_mm.",
            settings.viewing_distance_mm,
        )
