"""The bar in every language on every screen: every word fits, and no cell ever moves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.geometry import SMALLEST_TARGET, screen_for
from kiosk.languages import LANGUAGES, Language
from kiosk.languages import language as language_of
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.adapters.locale import LocaleSwitcher
from kiosk.ui.inspect.item_tree import children
from kiosk.ui.window.application import FAMILY, make_application
from tests.ui.visitor import prop

SCREENS = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160), (768, 1366)]
NARROW = [(1024, 768), (1280, 800), (1280, 1024)]
PAGES = ("home", "topic", "card", "destination", "language", "comfort", "help")

FILE = """
import QtQuick
import KioskUi.Components
import KioskUi.Theme
Item {
    property QtObject theme: Theme
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    NavigationBar {
        objectName: "bar"
        hasLanguages: true
        hasVoice: true
        page: "home"
        width: parent.width
    }
}
"""


class Bar:
    """A bar that follows the language and the screen."""

    def __init__(self, root: QQuickItem, engine: QQmlEngine) -> None:
        self._root = root
        self._engine = engine
        self._switcher = LocaleSwitcher(paths.FONTS, FAMILY)
        self.theme: QObject = prop(root, "theme")
        bar = root.findChild(QQuickItem, "bar")
        assert bar is not None
        self.item = bar

    def speak(self, language: Language) -> None:
        self._switcher.use(language.code)
        self._engine.setUiLanguage(language.code)
        self.theme.setProperty("ownFamily", language.family)
        self.theme.setProperty("rightToLeft", language.right_to_left)

    def use_screen(self, size: tuple[int, int]) -> None:
        screen = screen_for(*size)
        self.theme.setProperty("unit", screen.unit_px)
        dense = screen.compact and screen.height_units < 700
        self.theme.setProperty("density", 2 if dense else int(screen.compact))
        self.theme.setProperty("portrait", screen.portrait)
        self._root.setWidth(screen.width_px)

    def close(self) -> None:
        self._switcher.use("en")

    def cells(self) -> list[QQuickItem]:
        found = [item for item in children(self.item) if item.property("longest") is not None]
        return [item for item in found if item.property("place") != -1]

    def places(self) -> list[QRectF]:
        return [item.mapRectToScene(item.boundingRect()) for item in self.cells()]


@pytest.fixture
def bar(qapp: QObject, tmp_path: Path) -> Iterator[Bar]:
    make_application("software")
    # The engine looks for translations beside the file that it loads.
    (tmp_path / "i18n").symlink_to(paths.QML / "KioskUi" / "i18n")
    file = tmp_path / "Bar.qml"
    file.write_text(FILE, "utf-8")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.QML))
    engine.addImageProvider("icon", IconProvider(paths.ICONS))
    engine.load(QUrl.fromLocalFile(str(file)))
    (root,) = engine.rootObjects()
    assert isinstance(root, QQuickItem)
    bar = Bar(root, engine)
    yield bar
    bar.close()
    shiboken6.delete(root)
    shiboken6.delete(engine)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_every_word_fits_and_no_cell_moves(bar: Bar, language: Language):
    bar.speak(language)
    for size in SCREENS + NARROW:
        bar.use_screen(size)
        unit = prop(bar.theme, "unit")
        first = bar.places()
        assert len(first) == 7
        for page in PAGES:
            bar.item.setProperty("page", page)
            bar.item.setProperty("listening", page == "topic")
            bar.theme.setProperty("textScale", 1 + PAGES.index(page) % 2)
            assert bar.places() == first, (size, page)
            check_words(bar)
        for number, one in enumerate(first):
            assert min(one.width(), one.height()) >= SMALLEST_TARGET * unit, size
            assert bar.item.boundingRect().contains(one), size
            assert [other for other in first[number + 1 :] if one.intersects(other)] == [], size
        *_, hide = first
        side = hide.x() if language.right_to_left else bar.item.width() - hide.right()
        assert side == prop(bar.theme, "marginSide"), size
        assert hide.width() >= 1.2 * min(place.width() for place in first), size


def check_words(bar: Bar) -> None:
    for item in bar.cells():
        name = item.property("name")
        for word in children(item):
            if word.property("contentWidth") is None or not word.isVisible():
                continue
            assert word.property("contentWidth") <= item.width() + 1, name
            assert word.property("lineCount") == 1 + bool(item.property("tight")), name
            inside = word.mapRectToItem(item, word.boundingRect())
            assert inside.top() >= 0, name
            assert inside.bottom() <= item.height() + 1, name


def test_cells_are_as_in_the_mock_up(bar: Bar):
    """The places: first at 72, pitch 240, 228 × 118; Hide 420 × 118. Upright: 40, 168, 160, 300."""
    bar.theme.setProperty("unit", 1.0)
    bar.item.parentItem().setWidth(2400)
    *cells, hide = bar.places()
    assert [place.x() for place in cells] == [72, 312, 552, 792, 1032, 1272]
    assert {(place.width(), place.height()) for place in cells} == {(228, 118)}
    assert (hide.width(), hide.height(), hide.right()) == (420, 118, 2304)
    bar.theme.setProperty("portrait", True)
    bar.item.parentItem().setWidth(1440)
    *cells, hide = bar.places()
    pitches = {later.x() - place.x() for place, later in pairwise(cells)}
    assert pitches <= {168, 169, 170}
    assert (hide.width(), hide.height(), hide.right()) == (300, 118, 1368)


def test_words_are_left_out_where_they_do_not_fit(bar: Bar):
    """Spec, section 3: first those of Back and Home. Screen readers still say their names.

    The narrowest are 10.1 inches for a distance of 90 cm: 661 units of 0.335 mm."""
    bar.speak(language_of("uk"))
    bar.use_screen((1024, 600))
    bar.theme.setProperty("unit", 1.0)
    seen = []
    for width in (1050, 992, 850, 661):
        bar.item.parentItem().setWidth(width)
        seen.append([item.property("name") for item in bar.cells() if item.property("wordless")])
        assert bar.cells()[0].property("name") == "Спочатку"
        for one, next_one in pairwise(bar.places()):
            assert one.right() <= next_one.x()
            assert one.width() >= (SMALLEST_TARGET if width > 700 else 20 / 0.335)
    everything = ["Спочатку", "Головна", "Слухати", "Мова", "Легше", "Інфо"]
    assert seen == [[], everything[:2], everything, everything]


def test_without_a_voice_and_with_one_language_there_is_no_gap(bar: Bar):
    bar.theme.setProperty("unit", 1.0)
    bar.item.parentItem().setWidth(2400)
    bar.item.setProperty("hasVoice", False)
    bar.item.setProperty("hasLanguages", False)
    names = [item.property("name") for item in bar.cells()]
    assert names == ["Start again", "Home", "Easier", "About", "Hide this"]
    assert [place.x() for place in bar.places()][:4] == [72, 312, 552, 792]
