"""Codes as pixels of the page: pure black on pure white, and nothing in the quiet zone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.bundle.model import Bundle
from kiosk.qr.symbol import QUIET_ZONE, matrix
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of

PLACES = ("police-101", "childline", "ceop")
"""Their codes have 25 modules at level M, 25 at level L and 29."""


def pixels_of(image: QImage) -> np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]:
    """Returns rows × columns × (red, green, blue)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)])
def test_a_code_is_black_on_white_and_no_colour_touches_its_quiet_zone(
    seed: Bundle,
    make_kiosk: Callable[..., KioskWindow],
    size: tuple[int, int],
    theme: str,
):
    kiosk = make_kiosk(seed, size)
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTheme(theme)
    for place in PLACES:
        model.visit.openDestination(place)
        capture.wait_until_idle(kiosk.window)
        found = capture.find_code(kiosk.window)
        assert found is not None
        payload, (left, top, side, _) = found
        symbol = np.array(matrix(payload))
        module = side // len(symbol)
        quiet = QUIET_ZONE * module
        pixels = pixels_of(capture.grab(kiosk.window))
        part = pixels[top - quiet : top + side + quiet, left - quiet : left + side + quiet]
        dark = np.kron(np.pad(symbol, QUIET_ZONE), np.ones((module, module), bool))
        assert np.array_equal(part, np.where(dark[..., None], 0, 255).repeat(3, axis=2)), place
        (barcode,) = zxingcpp.read_barcodes(np.ascontiguousarray(part), try_invert=False)
        assert barcode.text == payload
