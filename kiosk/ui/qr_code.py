"""The picture of a QR code, one pixel a module: image://code/PAYLOAD, percent-encoded.

`Components/QrCode.qml` enlarges it to whole device pixels. The page has no item of Python's own:
PySide 6.11 never frees the Python half of an item that QML makes, and that half would keep the
address of each visitor's code (docs/decisions/0016).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from kiosk.qr.symbol import Matrix

log = logging.getLogger(__name__)

DARK = "#000000"
LIGHT = "#ffffff"
"""The same in every theme: black on white, 21:1. The dark blue of the texts cost 2.6 of 100 photos,
and many phones do not read light on dark (decisions/0019)."""


class CodeProvider(QQuickImageProvider):
    """Draws symbols without their quiet zone. A payload must have passed
    `kiosk.qr.payload.check_payload()`. One that needs too many modules is logged, without the
    address, and gives a transparent pixel: a null picture would make QML log the address."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        # Not at the top: the attract screen shows no codes.
        from kiosk.qr.payload import PayloadError
        from kiosk.qr.symbol import matrix

        try:
            picture = picture_of(matrix(QUrl.fromPercentEncoding(QByteArray(id.encode()))))
        except PayloadError as error:
            log.error("A QR code is missing: %s", error.says)
            picture = QImage(1, 1, QImage.Format.Format_ARGB32)
            picture.fill(0)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


def picture_of(symbol: Matrix) -> QImage:
    """Returns a symbol with one pixel for each module."""
    side = len(symbol)
    rows = b"".join(bytes(row) for row in symbol)
    picture = QImage(rows, side, side, side, QImage.Format.Format_Indexed8)
    picture.setColorTable([QColor(LIGHT).rgb(), QColor(DARK).rgb()])
    return picture.convertToFormat(QImage.Format.Format_RGB32)  # no longer refers to `rows`
