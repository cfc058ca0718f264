"""A QR code on a page, drawn so that a camera can read it.

The item paints into a picture of its own, which is copied onto the window one to one only if the
item's top left corner is on a whole device pixel. An item cannot move itself: the page that uses it
rounds its position and that of all its parents.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

if TYPE_CHECKING:
    from kiosk.qr.symbol import Matrix

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

DARK = "#0f1c2e"
LIGHT = "#ffffff"
"""The same in every theme: contrast 17:1, dark on light. Cameras need at least 7:1, and many phones
do not read light on dark."""


@QmlElement
class QrCode(QQuickPaintedItem):
    """Dark squares on a light ground that fills the item, quiet zone of 4 modules included.

    `payload` must have passed `kiosk.qr.payload.check_payload()`. An empty one paints nothing. One
    that needs too many modules paints nothing either, and is logged.
    """

    payloadChanged = Signal()
    layoutChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._payload = ""
        self._grid: Matrix = ()
        self._picture = QImage()
        self.setAntialiasing(False)
        self.setSmooth(False)

    @Property(str, notify=payloadChanged)
    def payload(self) -> str:
        """The https address, exactly as the code says it."""
        return self._payload

    @payload.setter  # type: ignore[no-redef]
    def payload(self, payload: str) -> None:
        if payload == self._payload:
            return
        self._payload = payload
        # Not at the top: the attract screen shows no codes.
        from kiosk.qr.payload import PayloadError
        from kiosk.qr.symbol import matrix

        try:
            self._grid = matrix(payload) if payload else ()
        except PayloadError as error:
            log.error("A QR code is missing: %s", error.says)
            self._grid = ()
        self._picture = _picture(self._grid)
        self.payloadChanged.emit()
        self._lay_out()

    @Property(QColor, constant=True)
    def dark(self) -> QColor:
        return QColor(DARK)

    @Property(QColor, constant=True)
    def light(self) -> QColor:
        return QColor(LIGHT)

    @Property(int, notify=payloadChanged)
    def modules(self) -> int:
        """Modules a side, without the quiet zone; 0 without a symbol."""
        return len(self._grid)

    @Property(int, notify=layoutChanged)
    def moduleSize(self) -> int:
        """Device pixels a module; 0 without a symbol, or in an item too small for one."""
        return self._module_pixels()

    @Property(QRectF, notify=layoutChanged)
    def symbolRect(self) -> QRectF:
        """The symbol in item coordinates, without its quiet zone; empty without a symbol."""
        return self._symbol()

    def paint(self, painter: QPainter) -> None:
        symbol = self._symbol()
        if symbol.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.fillRect(self.boundingRect(), QColor(LIGHT))
        painter.drawImage(symbol, self._picture)

    def geometryChange(self, newGeometry: QRectF | QRect, oldGeometry: QRectF | QRect) -> None:
        super().geometryChange(newGeometry, oldGeometry)
        if newGeometry.size() != oldGeometry.size():
            self._lay_out()

    def _lay_out(self) -> None:
        self.layoutChanged.emit()
        self.update()

    def _ratio(self) -> float:
        """Device pixels in one unit of item coordinates.

        Asks the application, not the window: PySide takes the window that QQuickItem.window()
        returns for a part of the item, and destroys its wrapper with the item.
        """
        application = QGuiApplication.instance()
        return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0

    def _device_size(self) -> tuple[int, int]:
        """Whole device pixels inside the item."""
        ratio = self._ratio()
        # 165 units at 1.4 are 231 pixels, though the product is a little less.
        return int(self.width() * ratio + 1e-6), int(self.height() * ratio + 1e-6)

    def _module_pixels(self) -> int:
        if not self._grid:
            return 0
        from kiosk.qr.symbol import QUIET_ZONE

        return min(self._device_size()) // (len(self._grid) + 2 * QUIET_ZONE)

    def _symbol(self) -> QRectF:
        ratio = self._ratio()
        side = len(self._grid) * self._module_pixels()
        width, height = self._device_size()
        left, top = (width - side) // 2, (height - side) // 2
        return QRectF(left / ratio, top / ratio, side / ratio, side / ratio)


def _picture(symbol: Matrix) -> QImage:
    """Returns the symbol with one pixel for each module."""
    if not symbol:
        return QImage()
    side = len(symbol)
    rows = b"".join(bytes(row) for row in symbol)
    picture = QImage(rows, side, side, side, QImage.Format.Format_Indexed8)
    picture.setColorTable([QColor(LIGHT).rgb(), QColor(DARK).rgb()])
    return picture.convertToFormat(QImage.Format.Format_RGB32)  # no longer refers to `rows`
