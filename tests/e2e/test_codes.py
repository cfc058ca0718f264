"""Codes as pixels of the page: pure black on pure white, and nothing in the quiet zone."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.bundle.model import Bundle
from kiosk.qr.symbol import QUIET_ZONE, matrix
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.layouts import SCREENS
from tests.e2e.pixels import pixels_of
from tests.e2e.window_items import model_of

PLACES = ("police-101", "childline", "ceop")
"""The codes that they begin with have 21, 21 and 33 modules."""


def code_of(kiosk: KioskWindow) -> tuple[str, tuple[int, int, int, int]]:
    found = capture.find_code(kiosk.window)
    assert found is not None
    return found


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_two_decoders_read_the_code_of_each_tab_from_the_screens_pixels(
    seed: Bundle, make_kiosk: Callable[..., KioskWindow], size: tuple[int, int]
):
    kiosk = make_kiosk(seed, size)
    model = model_of(kiosk)
    model.visit.start()
    read: dict[str, str] = {}
    for place in ("childline", "shout"):
        model.visit.openDestination(place)
        for tab in model.destinationPage.tabs:
            model.destinationPage.choose(tab)
            capture.wait_until_idle(kiosk.window)
            payload, (left, top, side, _) = code_of(kiosk)
            assert payload == model.destinationPage.payload
            assert side >= model.screen.whole.smallest_qr_px
            pixels = pixels_of(capture.grab(kiosk.window))
            near = side // 5
            part = np.ascontiguousarray(
                pixels[max(0, top - near) : top + side + near, left - near : left + side + near]
            )
            (barcode,) = zxingcpp.read_barcodes(part, try_invert=False)
            other, _, _ = cv2.QRCodeDetector().detectAndDecode(part)
            assert barcode.text == other == payload
            read[f"{place} {tab}"] = payload
    assert read == {
        "childline call": "tel:08001111",
        "childline site": "https://www.childline.org.uk/",
        "childline keep": "MECARD:N:Childline;TEL:08001111;;",
        "shout text": "SMSTO:85258:SHOUT",
        "shout site": "https://giveusashout.org/",
    }


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
        payload, (left, top, side, _) = code_of(kiosk)
        symbol = np.array(matrix(payload))
        module = side // len(symbol)
        quiet = QUIET_ZONE * module
        pixels = pixels_of(capture.grab(kiosk.window))
        part = pixels[top - quiet : top + side + quiet, left - quiet : left + side + quiet]
        dark = np.kron(np.pad(symbol, QUIET_ZONE), np.ones((module, module), bool))
        assert np.array_equal(part, np.where(dark[..., None], 0, 255).repeat(3, axis=2)), place
        (barcode,) = zxingcpp.read_barcodes(np.ascontiguousarray(part), try_invert=False)
        assert barcode.text == payload
