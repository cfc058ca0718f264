"""Sets interface texts, fonts and direction to the language of the visitor or of the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.window.application import FAMILY

if TYPE_CHECKING:
    from kiosk.ui.adapters.locale import LocaleSwitcher


class InterfaceLanguage:
    """Follows the languages model. Make it before the engine loads anything, so that it is notified
    of another language before the pages are. Call `close()` before the engine is deleted."""

    def __init__(self, engine: QQmlEngine, languages: LanguagesModel) -> None:
        self._engine = engine
        self._languages = languages
        self._switcher: LocaleSwitcher | None = None
        languages.languageChanged.connect(self._follow)
        # Set even for English: otherwise the engine would follow the machine's own language.
        engine.setUiLanguage(languages.language)
        _tell_screen_readers(languages.language)
        if languages.language != "en":
            self._load_switcher().use(languages.language)

    def load_every_script(self) -> None:
        """Loads the fonts of all languages: the attract screen names each in its own letters, and
        the Fault page says in each who to call."""
        if self._languages.count > 1 or self._languages.bundle is None:
            self._load_switcher().load_every_script()
            self._languages.set_fonts_loaded()

    def close(self) -> None:
        """Restores fonts, direction and locale, which belong to the whole process."""
        _tell_screen_readers("en")
        if self._switcher is not None:
            self._switcher.use("en")

    def _follow(self) -> None:
        self._load_switcher().use(self._languages.language)
        _tell_screen_readers(self._languages.language)
        self._engine.setUiLanguage(self._languages.language)

    def _load_switcher(self) -> LocaleSwitcher:
        # Not loaded for a kiosk that is in English and stays so.
        if self._switcher is None:
            from kiosk.ui.adapters.locale import LocaleSwitcher

            self._switcher = LocaleSwitcher(paths.FONTS, FAMILY)
        return self._switcher


def _tell_screen_readers(language: str) -> None:
    """Sets the locale that Qt reports for each object: a screen reader may choose a voice by it."""
    QLocale.setDefault(QLocale(language))
