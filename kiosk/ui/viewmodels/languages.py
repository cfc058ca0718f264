"""View model of the languages: the list, the visitor's, and the bundle in that one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.coverage import Coverage
from kiosk.bundle.model import Bundle
from kiosk.bundle.show import has_show, shown_at
from kiosk.languages import LANGUAGES, language
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

Translate = Callable[[Bundle, str], Bundle]
"""Returns a bundle in another of its languages."""

Cover = Callable[[Bundle], Mapping[str, Coverage]]
"""Returns how much of a bundle there is in each of its languages; one left out has all."""

_CONSOLE = "en"
"""The console is in English only."""


class LanguageRow(NamedTuple):
    """`name` and `extent` (how much there is) are in the language itself, drawn with the font
    `family`. `share`: of the pages that are translated, from 0 to 1. `first_pages`: no card and no
    service is."""

    code: str
    name: str
    family: str
    extent: str = ""
    whole: bool = True
    share: float = 1.0
    right_to_left: bool = False
    first_pages: bool = False


class EmergencyRow(NamedTuple):
    """Who to call, in a language, on a screen without content."""

    code: str
    danger: str
    otherwise: str
    family: str
    right_to_left: bool


def language_row(code: str, coverage: Coverage) -> LanguageRow:
    found = language(code)
    extent = found.part if coverage.cards else found.first_pages
    return LanguageRow(
        code,
        found.name,
        found.family,
        found.whole if coverage.whole else extent,
        coverage.whole,
        coverage.share,
        found.right_to_left,
        not coverage.cards,
    )


@QmlElement
@QmlUncreatable("made by the program")
class LanguagesModel(QObject):  # type: ignore[operator]
    """The languages of the bundle, of the visitor and of the console. After each visitor the screen
    returns to `preferred`, or to the bundle's first language if the bundle does not have it."""

    languageChanged = Signal()
    """Emitted before the pages are drawn in it, so that the interface texts are exchanged first."""
    otherLanguageRead = Signal()
    """Emitted when a language was read that the visitor has not chosen: see `forget`."""
    listChanged = Signal()
    fontsChanged = Signal()

    def __init__(
        self,
        bundle: Bundle | None,
        translate: Translate,
        preferred: str,
        parent: QObject | None = None,
        now: Callable[[], datetime | None] = lambda: None,
        cover: Cover = lambda bundle: {},
    ) -> None:
        """`now`: the time on a clock in the United Kingdom, for what is not always shown; None if
        the clock is not plausible."""
        super().__init__(parent)
        self._now = now
        self._moment: datetime | None = None
        self._read: list[tuple[Bundle, str, Bundle]] = []
        """Original, language and translation of what was read since `forget`."""
        self._bundle: Bundle | None
        self._preferred = preferred
        self._console = self._letters_loaded = False
        self._list = TupleListModel(LanguageRow, self)
        self._emergencies = TupleListModel(EmergencyRow, self)
        self._set_bundle(bundle, translate, cover)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the screen's language: the visitor's, or the console's while it is open."""
        return _CONSOLE if self._console else self._visitors

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        return language(self.language).right_to_left

    @Property(str, notify=languageChanged)
    def fontFamily(self) -> str:
        """The font for the language; '' for the usual one."""
        return language(self.language).family

    @Property(str, notify=languageChanged)
    def ends(self) -> str:
        """What there is in the visitor's language: "first" for the first pages only, "part" for
        some pages, empty for everything."""
        row = next((row for row in self._list.rows() if row.code == self._visitors), None)
        if row is None or row.whole:
            return ""
        return "first" if row.first_pages else "part"

    @Property(QObject, constant=True)
    def list(self) -> TupleListModel:
        return self._list

    @Property(QObject, constant=True)
    def emergencies(self) -> TupleListModel:
        """Who to call, in each language of the program but that of the Fault page, which is
        English. Empty where there is content: it says so itself."""
        return self._emergencies

    @Property(int, notify=listChanged)
    def count(self) -> int:
        return self._list.rowCount()

    @Property(str, notify=listChanged)
    def names(self) -> str:
        """All names in one line, for a screen reader."""
        return ", ".join(row.name for row in self._list.rows())

    @Property(bool, notify=fontsChanged)
    def fontsLoaded(self) -> bool:
        """True once the fonts of all languages are loaded, shortly after the first frame: each
        language can then be named in its own letters."""
        return self._letters_loaded

    # -- for the program --------------------------------------------------------------------

    @property
    def bundle(self) -> Bundle | None:
        """The bundle in the visitor's language, with what is shown now."""
        return self._bundle

    def shown_bundles(self) -> tuple[Bundle, ...]:
        """Returns the bundle in the visitor's language and the original, whose texts stand where
        there is no translation."""
        return tuple(bundle for bundle in (self._bundle, self._original) if bundle is not None)

    def codes(self) -> tuple[str, ...]:
        """Returns the languages in the order in which a visitor sees them."""
        return tuple(row.code for row in self._list.rows())

    def bundle_in(self, code: str) -> Bundle | None:
        """Returns the bundle in a language, with what is shown now; None if its first pages are not
        translated into it."""
        if self._original is None or code == self._visitors:
            return self._bundle
        if code == self._first():
            return shown_at(self._original, self._moment)
        found = self._translated(self._original, code)
        self.otherLanguageRead.emit()
        return shown_at(found, self._moment) if found.language == code else None

    def forget(self) -> None:
        """Frees the languages that were left. Until then their texts stay, so that all of them can
        be erased at once: a freed block of Python's memory keeps the end of a text for as long as
        its next owner does not write there."""
        self._read = [one for one in self._read if one[2] is self._whole]

    @property
    def visitors(self) -> str:
        """The visitor's language, also while staff have the console."""
        return self._visitors

    @property
    def untranslated(self) -> str:
        """The language of untranslated text: the bundle's first one, or the console's."""
        return _CONSOLE if self._console else self._first()

    def replace_bundle(
        self, bundle: Bundle, translate: Translate, cover: Cover = lambda bundle: {}
    ) -> None:
        """Takes another bundle, in the language to return to."""
        before = self._visitors
        self._set_bundle(bundle, translate, cover)
        if self._visitors != before:
            self.languageChanged.emit()
        self.listChanged.emit()

    def refresh(self) -> bool:
        """Takes what is shown now, between two visitors. Returns True if that is other than
        before."""
        before = self._bundle
        self._moment = self._now() if self._original and has_show(self._original) else None
        self._bundle = shown_at(self._whole, self._moment) if self._whole else None
        return self._bundle != before

    def choose(self, code: str) -> bool:
        """Changes the visitor's language. Returns False if the bundle does not have it."""
        if self._original is None or code not in self._original.languages:
            return False
        self._bundle = self._in_language(code)
        self._visitors = code
        self.languageChanged.emit()
        return True

    def reset(self) -> bool:
        """Returns to the language that each visit begins in. Returns False if it is the current
        one."""
        return self._visitors != self._default_language and self.choose(self._default_language)

    def open_console(self, is_open: bool) -> None:
        self._console = is_open
        self.languageChanged.emit()

    def set_fonts_loaded(self) -> None:
        if not self._letters_loaded:
            self._letters_loaded = True
            self.fontsChanged.emit()

    def _set_bundle(self, bundle: Bundle | None, translate: Translate, cover: Cover) -> None:
        codes = bundle.languages if bundle else ("en",)
        self._original = bundle
        self._translate = translate
        self._moment = self._now() if bundle and has_show(bundle) else None
        self._default_language = self._visitors = (
            self._preferred if self._preferred in codes else codes[0]
        )
        self._bundle = self._in_language(self._default_language)
        self._emergencies.replace(() if bundle else _emergencies())
        covered = cover(bundle) if bundle else {}
        rows = [language_row(code, covered.get(code, Coverage())) for code in codes]
        # Those with everything first, so that the others are seen to have less.
        self._list.replace(sorted(rows, key=lambda row: not row.whole))

    def _first(self) -> str:
        return self._original.languages[0] if self._original else "en"

    def _in_language(self, code: str) -> Bundle | None:
        self._whole = self._original
        if self._original is not None and code != self._first():
            self._whole = self._translated(self._original, code)
        return shown_at(self._whole, self._moment) if self._whole else None

    def _translated(self, original: Bundle, code: str) -> Bundle:
        for of, language_code, found in self._read:
            if of is original and language_code == code:
                return found
        found = self._translate(original, code)
        self._read.append((original, code, found))
        return found


def _emergencies() -> tuple[EmergencyRow, ...]:
    return tuple(
        EmergencyRow(one.code, one.danger, one.otherwise, one.family, one.right_to_left)
        for one in LANGUAGES
        if one.code != _CONSOLE
    )
