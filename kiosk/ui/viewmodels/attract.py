"""View model of the attract screen: its questions, in each language in turn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.languages import language
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AttractModel(QObject):  # type: ignore[operator]
    """One question at a time. After each reset the bundle's first question, which names nothing, in
    the screen's language; then the same question in each other language, then the next question."""

    changed = Signal()

    def __init__(self, languages: LanguagesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._questions: dict[str, tuple[str, ...]] = {}
        self._number = 0
        self._code = ""
        languages.fontsChanged.connect(self.changed)

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question that is shown; empty without a bundle."""
        questions = self._in(self._code) or self._in(self._languages.visitors)
        return questions[self._number % len(questions)] if questions else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """Code of the language of the question."""
        return self._code

    @Property(str, notify=changed)
    def family(self) -> str:
        """The font for the question; empty for the usual one."""
        return language(self._code).family

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return language(self._code).right_to_left

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The language of the question if it is not the screen's, else empty."""
        return "" if self._code == self._languages.visitors else self._code

    @Property(bool, notify=changed)
    def changes(self) -> bool:
        """There is more than one question, or the letters of more than one language are loaded."""
        several = self._languages.fontsLoaded and self._languages.count > 1
        return several or len(self._in(self._languages.visitors)) > 1

    @Slot()
    def advance(self) -> None:
        """Shows what comes next. A language without a translation of the questions is passed
        over."""
        codes = self._codes()
        later = codes[codes.index(self._code) + 1 :] if self._code in codes else []
        self._code = next((code for code in later if self._in(code)), codes[0])
        if self._code == codes[0]:
            self._number += 1
        self.changed.emit()

    def show(self) -> None:
        """Takes other content."""
        self._questions.clear()
        self.reset()

    @Slot()
    def reset(self) -> None:
        """Returns to the first question in the screen's language."""
        self._number = 0
        self._code = self._languages.visitors
        self.changed.emit()

    def _codes(self) -> list[str]:
        own = self._languages.visitors
        if not self._languages.fontsLoaded:
            return [own]
        return [own, *(code for code in self._languages.codes() if code != own)]

    def _in(self, code: str) -> tuple[str, ...]:
        """Returns the questions in a language, which are read when they are first asked for."""
        if code not in self._questions:
            bundle = self._languages.bundle_in(code)
            self._questions[code] = bundle.attract.questions if bundle else ()
        return self._questions[code]
