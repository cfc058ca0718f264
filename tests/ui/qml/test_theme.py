"""The real font, the real Theme and the real code page in millimetres (see test_geometry.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QRawFont
from PySide6.QtQuick import QQuickView

from kiosk import paths
from kiosk.geometry import SMALLEST_TARGET, SMALLEST_TEXT, Screen
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.qr_code import CodeProvider
from tests.displays import CAPITAL, DISPLAYS, DISTANCES, X_HEIGHT, display
from tests.ui.visitor import Visitor, prop

MODULES = paths.QML / "KioskUi"

PAGE = """
import QtQuick
import KioskBackend
import KioskUi.Theme
import KioskUi.Pages
Item {
    id: root
    required property KioskModel kiosk
    property QtObject theme: Theme
    property bool shown: false
    Loader {
        active: root.shown
        anchors.fill: parent
        sourceComponent: DestinationPage { kiosk: root.kiosk }
    }
}
"""


@pytest.fixture
def page(visitor: Visitor, tmp_path: Path) -> Iterator[QObject]:
    file = tmp_path / "Page.qml"
    file.write_text(PAGE, "utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(paths.QML))
    view.engine().addImageProvider("icon", IconProvider(paths.ICONS))
    view.engine().addImageProvider("code", CodeProvider())
    # Its number has no code: the code of the site is on the tab beside it.
    visitor.model.visit.openDestination("line")
    visitor.model.destinationPage.choose("site")
    view.setInitialProperties({"kiosk": visitor.model})
    view.setSource(QUrl.fromLocalFile(str(file)))
    root = view.rootObject()
    assert root is not None, view.errors()
    yield root
    view.setSource(QUrl())
    shiboken6.delete(view)


def set_up(page: QObject, screen: Screen) -> QObject:
    theme: QObject = prop(page, "theme")
    theme.setProperty("unit", screen.unit_px)
    # Theme.Density: Compact or Regular.
    theme.setProperty("density", int(screen.compact))
    theme.setProperty("portrait", screen.portrait)
    return theme


every_screen = pytest.mark.parametrize("name", DISPLAYS)
every_distance = pytest.mark.parametrize("distance", DISTANCES)


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
def test_the_font_is_as_tall_as_the_numbers_say(qapp: QObject, weight: str):
    font = QRawFont(str(paths.FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf"), 1000.0)
    assert font.isValid()
    assert font.xHeight() >= X_HEIGHT * 1000 - 0.5
    # The letter I itself, not the height that the font's header states.
    (glyph,) = font.glyphIndexesForString("I")
    assert font.boundingRect(glyph).height() >= CAPITAL * 1000 - 0.5


@every_screen
@every_distance
def test_every_size_of_text(page: QObject, name: str, distance: int):
    screen = display(name, distance)
    theme = set_up(page, screen)
    meta = theme.metaObject()
    names = [str(meta.property(i).name()) for i in range(meta.propertyCount())]
    sizes = {
        one: prop(theme, one) for one in names if one.startswith("text") and one != "textScale"
    }
    assert len(sizes) >= 7
    for one, size in sizes.items():
        x_height, capital = (part * size * screen.mm_per_px for part in (X_HEIGHT, CAPITAL))
        assert x_height >= 16 * screen.reference_px_mm, one
        assert x_height >= 3.57, one
        assert capital >= 4.8, one
    assert min(sizes["textSmall"], sizes["textBar"]) == min(sizes.values())
    assert sizes["textBody"] > sizes["textSmall"]


@every_screen
@every_distance
def test_every_control(page: QObject, name: str, distance: int):
    screen = display(name, distance)
    theme = set_up(page, screen)
    for one in ("target", "buttonHeight", "barButtonHeight", "hideWidth"):
        size = prop(theme, one) * screen.mm_per_px
        assert size >= 20, one
        assert size >= 90 * screen.reference_px_mm, one
    assert prop(theme, "barHeight") >= prop(theme, "barButtonHeight")


def test_no_page_asks_for_smaller_text():
    """Sizes written as numbers instead of taken from Theme."""
    found = 0
    for file in MODULES.rglob("*.qml"):
        for line in re.findall(
            r"(?:pixelSize|titleSize|text[A-Z]\w+): (.*)", file.read_text("utf-8")
        ):
            for call in re.findall(r"Theme\.px\((.*)\)|\bpx\((.*)\)", line):
                for number in re.findall(r"\d+", "".join(call)):
                    found += 1
                    assert int(number) >= SMALLEST_TEXT, f"{file.name}: {line}"
    assert found > 20


def test_the_target_is_more_than_the_rule(page: QObject):
    theme = set_up(page, display('24"'))
    theme.setProperty("unit", 100.0)
    assert prop(theme, "target") >= (SMALLEST_TARGET + 2) * 100


# A tenth of the distance, where the screen has room for it: 10.1 inches are for visitors who are
# within half a metre, 15.6 inches within 70 centimetres.
REACH = {'10.1"': 500, '10.1" sharp': 500, '15.6"': 700}


@pytest.mark.parametrize(
    ("name", "distance"),
    [
        (name, distance)
        for name in DISPLAYS
        for distance in (*DISTANCES, 500, 700)
        if distance <= REACH.get(name, 900)
    ],
)
def test_the_code_is_large_enough_to_scan(page: QObject, name: str, distance: int):
    screen = display(name, distance)
    theme = set_up(page, screen)
    page.setProperty("width", screen.width_px)
    bars = prop(theme, "stripHeight") + prop(theme, "barHeight")
    page.setProperty("height", screen.height_px - bars)
    page.setProperty("shown", True)
    code = page.findChild(QObject, "qr")
    assert code is not None
    side = prop(code, "symbolRect").width()
    assert side >= screen.smallest_qr_px, f"{side * screen.mm_per_px:.0f} mm"
    assert prop(code, "moduleSize") >= 4
    assert prop(code, "moduleSize") * screen.mm_per_px >= 1
