"""A symbol as pixels, and two decoders that read it."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp

from kiosk.qr.symbol import QUIET_ZONE, Matrix, matrix


def pixels(symbol: Matrix, scale: int, margin: int = QUIET_ZONE) -> np.ndarray[tuple[int, int]]:
    """Grey picture of a grid: rows × columns, dark 0x1c on light 0xff, `scale` pixels a module."""
    dark = np.pad(np.array(symbol), margin)
    return np.kron(np.where(dark, 0x1C, 0xFF), np.ones((scale, scale))).astype(np.uint8)


def decoded(payload: str, scale: int = 5) -> list[str]:
    """Returns what each of the two decoders reads in the symbol of a payload."""
    picture = pixels(matrix(payload), scale)
    texts = [barcode.text for barcode in zxingcpp.read_barcodes(picture, try_invert=False)]
    return [*texts, cv2.QRCodeDetector().detectAndDecode(picture)[0]]
