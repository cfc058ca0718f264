"""Keeps the words, fonts and direction of the screen in the language of the visitor or console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.window.application import FAMILY

if TYPE_CHECKING:
    from kiosk.ui.adapters.locale import LocaleSwitcher


class InterfaceLanguage:
    """Made before the engine loads anything, so that it hears of another language before the
    pages do. `close()` before the engine goes."""

    def __init__(self, engine: QQmlEngine, languages: LanguagesModel) -> None:
        self._engine = engine
        self._languages = languages
        self._made: LocaleSwitcher | None = None
        languages.languageChanged.connect(self._follow)
        # Set even for English: else the engine would follow the machine's own language.
        engine.setUiLanguage(languages.language)
        if languages.language != "en":
            self._interpreter().use(languages.language)

    def load_every_script(self) -> None:
        """For the attract screen, which names each language in its own letters."""
        if self._languages.count > 1:
            self._interpreter().load_every_script()
            self._languages.set_letters_loaded()

    def close(self) -> None:
        """Leaves fonts and direction as they were: they are those of the process."""
        if self._made is not None:
            self._made.use("en")

    def _follow(self) -> None:
        self._interpreter().use(self._languages.language)
        self._engine.setUiLanguage(self._languages.language)

    def _interpreter(self) -> LocaleSwitcher:
        # Not loaded for a kiosk that is in English and stays so.
        if self._made is None:
            from kiosk.ui.adapters.locale import LocaleSwitcher

            self._made = LocaleSwitcher(paths.FONTS, FAMILY)
        return self._made
