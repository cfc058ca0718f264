"""Line icons in the theme's colours: image://icon/NAME/RRGGBB."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

_DEFAULT_SIZE = QSize(48, 48)


class IconProvider(QQuickImageProvider):
    """Draws our own SVG icons at the requested size. An unknown name gives the `circle-help` icon:
    content never decides whether a page can be drawn."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        path = self._folder / f"{name}.svg"
        if not path.is_file():
            path = self._folder / "circle-help.svg"
        svg = path.read_bytes().replace(b"currentColor", b"#" + colour.encode())
        buffer = QBuffer()
        buffer.setData(QByteArray(svg))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        wanted = requestedSize if requestedSize.width() > 0 else _DEFAULT_SIZE
        reader.setScaledSize(wanted)
        image = reader.read()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
