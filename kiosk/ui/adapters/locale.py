"""The screen's fonts and direction in the visitor's language, from files that are opened only when
somebody asks for another language.

Its words are exchanged by the engine (`uiLanguage`, i18n/qml_*.qm beside Main.qml), and not by a
QTranslator of ours: Qt asks a translator from its own threads too, and one made in Python then
waits for Python's lock, which the main thread holds while it waits for that thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.languages import LANGUAGES, language


class LocaleSwitcher:
    """`use()` before the pages are drawn anew. `family` is the usual font."""

    def __init__(self, fonts: Path, family: str) -> None:
        self._fonts = fonts
        self._family = family
        self._loaded: dict[str, str] = {}

    def use(self, code: str) -> None:
        chosen = language(code)
        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if chosen.right_to_left else direction.LeftToRight
        )
        self._load((chosen.fonts,))

    def load_every_script(self) -> None:
        """For the list that names each language in its own letters."""
        self._load(tuple(one.fonts for one in LANGUAGES))

    def _load(self, names: tuple[str, ...]) -> None:
        new = [name for name in names if name and name not in self._loaded]
        for name in new:
            for file in sorted(self._fonts.glob(f"{name}-*.ttf")):
                number = QFontDatabase.addApplicationFont(str(file))
                self._loaded[name] = QFontDatabase.applicationFontFamilies(number)[0]
        if new:
            # Each asks the others for letters it lacks.
            families = [self._family, *self._loaded.values()]
            for family in families:
                QFont.removeSubstitutions(family)
                QFont.insertSubstitutions(family, [one for one in families if one != family])
