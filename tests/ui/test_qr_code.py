"""The QR code as pixels of a real window: whole modules, quiet zone, and two decoders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow, QSGRendererInterface
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.qr.symbol import QUIET_ZONE, matrix
from kiosk.ui.qr_code import DARK, LIGHT, CodeProvider
from tests.ui.visitor import prop

SHORT = "https://www.police.uk/"  # 25 modules, 33 with the quiet zone
LONG = "https://www.nspcc.org.uk/keeping-children-safe/online-safety/"  # 33 modules, 41
X, Y = 20, 20  # whole device pixels at every ratio tried here

PAGE = """
import QtQuick
import KioskUi.Components
Rectangle {{
    width: 700; height: 600; color: "#ff00ff"
    QrCode {{
        objectName: "qr"
        x: {x}; y: {y}; width: {width}; height: {height}; payload: "{payload}"
    }}
}}
"""

Pixels = np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]
Show = Callable[..., tuple[QQuickView, QQuickItem]]


@pytest.fixture(scope="module", autouse=True)
def software_window() -> None:
    """Chooses software rendering: before the first window, and the platform before the
    application."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    views: list[QQuickView] = []

    def show(
        payload: str, width: float, height: float | None = None
    ) -> tuple[QQuickView, QQuickItem]:
        file = tmp_path / f"Page{len(views)}.qml"
        file.write_text(
            PAGE.format(x=X, y=Y, width=width, height=height or width, payload=payload), "utf-8"
        )
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(paths.QML))
        view.engine().addImageProvider("code", CodeProvider())
        view.setSource(QUrl.fromLocalFile(str(file)))
        view.show()
        qtbot.waitExposed(view)
        root: QObject = view.rootObject()
        item = root.findChild(QQuickItem, "qr")
        assert item is not None
        return view, item

    yield show
    for view in views:
        view.close()
        view.deleteLater()


def pixels(image: QImage) -> Pixels:
    """Returns an array of height × width × (red, green, blue)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def colour(name: str) -> tuple[int, int, int]:
    parsed = QColor(name)
    return parsed.red(), parsed.green(), parsed.blue()


def drawn(payload: str, module: int) -> Pixels:
    """Returns the expected pixels of the symbol and its quiet zone."""
    dark = np.kron(np.pad(np.array(matrix(payload)), QUIET_ZONE), np.ones((module, module), bool))
    return np.where(dark[..., None], colour(DARK), colour(LIGHT)).astype(np.uint8)


def cut(picture: Pixels, rect: tuple[float, float, float], ratio: float, module: int) -> Pixels:
    """Returns the pixels of the symbol at (left, top, side), in item coordinates, with its quiet
    zone."""
    edges = [(X + rect[0]) * ratio, (Y + rect[1]) * ratio, rect[2] * ratio]
    assert edges == pytest.approx([round(edge) for edge in edges], abs=1e-6)
    left, top, side = (round(edge) for edge in edges)
    quiet = QUIET_ZONE * module
    assert min(left, top) >= quiet
    return picture[top - quiet : top + side + quiet, left - quiet : left + side + quiet]


def check_decoders(picture: Pixels, payload: str) -> None:
    (barcode,) = zxingcpp.read_barcodes(picture, try_invert=False)
    assert barcode.text == payload
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert text == payload


@pytest.mark.parametrize(
    ("payload", "width", "height", "module"),
    [
        (SHORT, 33 * 4, 33 * 4, 4),
        (SHORT, 33 * 5 - 1, 33 * 5 - 1, 4),
        (SHORT, 33 * 5, 33 * 5, 5),
        (SHORT, 333, 270, 8),
        (SHORT, 270, 333, 8),
        (SHORT, 301.7, 301.7, 9),
        (LONG, 41 * 4, 41 * 4, 4),
        (LONG, 41 * 4 + 1, 41 * 4 + 1, 4),
        (LONG, 547, 547, 13),
    ],
)
def test_whole_pixels_and_both_decoders(
    show: Show, payload: str, width: float, height: float, module: int
):
    view, item = show(payload, width, height)
    assert prop(item, "modules") == len(matrix(payload))
    assert prop(item, "moduleSize") == module
    rect = prop(item, "symbolRect")
    assert rect.width() == rect.height() == prop(item, "modules") * module
    assert abs(rect.center().x() - width / 2) <= 1
    assert abs(rect.center().y() - height / 2) <= 1
    picture = pixels(view.grabWindow())
    part = cut(picture, (rect.x(), rect.y(), rect.width()), 1, module)
    assert np.array_equal(part, drawn(payload, module))
    check_decoders(picture, payload)


def test_the_light_ground_fills_the_item_and_nothing_else(show: Show):
    view, _ = show(SHORT, 333, 270)
    picture = pixels(view.grabWindow())
    item = picture[Y : Y + 270, X : X + 333]
    assert (item[0] == colour(LIGHT)).all()
    assert (item[-1] == colour(LIGHT)).all()
    assert (item[:, 0] == colour(LIGHT)).all()
    assert (item[:, -1] == colour(LIGHT)).all()
    assert (picture[Y - 1] == colour("#ff00ff")).all()
    assert (picture[:, X + 333] == colour("#ff00ff")).all()


def test_two_colours_and_no_shade_between(show: Show):
    view, _ = show(LONG, 331)
    found = np.unique(pixels(view.grabWindow()).reshape(-1, 3), axis=0)
    assert {tuple(int(part) for part in row) for row in found} == {
        colour(DARK),
        colour(LIGHT),
        colour("#ff00ff"),
    }


def check_blank(view: QQuickView, item: QQuickItem) -> None:
    assert (prop(item, "modules"), prop(item, "moduleSize")) == (0, 0)
    assert prop(item, "symbolRect").isEmpty()
    assert (pixels(view.grabWindow()) == colour("#ff00ff")).all()


def test_an_empty_payload_paints_nothing(show: Show):
    check_blank(*show("", 300))


@pytest.mark.expects_log(r"A QR code is missing: .* 37 squares a side", level="ERROR")
def test_a_payload_too_long_to_scan_paints_nothing(show: Show):
    check_blank(*show("a" * 63, 500))


def test_an_item_too_small_for_one_pixel_a_module_paints_nothing(show: Show):
    view, item = show(SHORT, 32)
    assert prop(item, "moduleSize") == 0
    assert prop(item, "symbolRect").isEmpty()
    assert (pixels(view.grabWindow()) == colour("#ff00ff")).all()


def test_another_payload_is_drawn_in_its_place(show: Show):
    view, item = show(SHORT, 41 * 5)
    item.setProperty("payload", LONG)
    assert (prop(item, "modules"), prop(item, "moduleSize")) == (33, 5)
    check_decoders(pixels(view.grabWindow()), LONG)
    item.setProperty("payload", "")
    check_blank(view, item)


def test_an_address_with_encoded_characters_is_drawn_as_it_is(show: Show):
    payload = "https://www.police.uk/a%20b?c=%2F&d=+1#e"
    view, _ = show(payload, 400)
    check_decoders(pixels(view.grabWindow()), payload)


def test_another_size_is_laid_out_again(show: Show):
    view, item = show(SHORT, 33 * 4)
    item.setWidth(33 * 6)
    assert prop(item, "moduleSize") == 4
    item.setHeight(33 * 6)
    assert prop(item, "moduleSize") == 6
    picture = pixels(view.grabWindow())
    rect = prop(item, "symbolRect")
    part = cut(picture, (rect.x(), rect.y(), rect.width()), 1, 6)
    assert np.array_equal(part, drawn(SHORT, 6))


SCALED = """
import json, sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface
if QQuickWindow.sceneGraphBackend() != "software":
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
application = QGuiApplication([])
from kiosk import paths
from kiosk.ui.qr_code import CodeProvider
view = QQuickView()
view.engine().addImportPath(str(paths.QML))
view.engine().addImageProvider("code", CodeProvider())
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
view.show()
view.grabWindow().save(sys.argv[2])
from PySide6.QtQuick import QQuickItem
item = view.rootObject().findChild(QQuickItem, "qr")
rect = item.property("symbolRect")
print(json.dumps([view.effectiveDevicePixelRatio(), item.property("moduleSize"),
                  [rect.x(), rect.y(), rect.width()]]))
"""


@pytest.mark.parametrize(
    ("ratio", "width", "module"),
    [
        (1.25, 33 * 4, 5),
        (1.25, 100.8, 3),
        (1.4, 165, 7),
        (1.5, 333, 15),
        (1.75, 201, 10),
        (2, 33 * 4, 8),
    ],
)
def test_device_pixels_stay_whole_on_a_scaled_screen(
    tmp_path: Path, ratio: float, width: float, module: int
):
    page, grab = tmp_path / "Page.qml", tmp_path / "grab.png"
    page.write_text(PAGE.format(x=X, y=Y, width=width, height=width, payload=SHORT), "utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", SCALED, str(page), str(grab)],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)}
        | {"QT_ENABLE_HIGHDPI_SCALING": "1"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    reported, size, (left, top, side) = json.loads(ran.stdout)
    assert (reported, size) == (ratio, module)
    picture = pixels(QImage(str(grab)))
    assert picture.shape[:2] == (round(600 * ratio), round(700 * ratio))
    assert np.array_equal(cut(picture, (left, top, side), ratio, module), drawn(SHORT, module))
    if module >= 4:
        check_decoders(picture, SHORT)
