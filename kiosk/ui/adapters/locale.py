"""The screen's fonts and direction in the visitor's language. Font files are opened only when a
visitor asks for another language.

The engine translates the interface text (`uiLanguage`, i18n/qml_*.qm beside Main.qml), not a
QTranslator of ours: Qt calls a translator from its own threads too, and one made in Python then
waits for Python's lock, which the main thread keeps while it waits for that thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.languages import LANGUAGES, language


class LocaleSwitcher:
    """Changes fonts and direction. `family` is the usual font. Call `use()` before the pages are
    drawn in the new language."""

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
        """Loads all fonts, for the list that names each language in its own letters."""
        self._load(tuple(one.fonts for one in LANGUAGES))

    def _load(self, names: tuple[str, ...]) -> None:
        new = [name for name in names if name and name not in self._loaded]
        for name in new:
            for file in sorted(self._fonts.glob(f"{name}-*.ttf")):
                number = QFontDatabase.addApplicationFont(str(file))
                self._loaded[name] = QFontDatabase.applicationFontFamilies(number)[0]
        if new:
            # Each font falls back to the others for letters that it lacks.
            families = [self._family, *self._loaded.values()]
            for family in families:
                QFont.removeSubstitutions(family)
                QFont.insertSubstitutions(family, [one for one in families if one != family])
