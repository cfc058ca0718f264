"""View model of reading aloud: on or off, what is being spoken, and whether there is a voice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.typed_property import Property
from kiosk.visit.speech import (
    ReadAloudQueue,
    Speaker,
    State,
    Utterance,
    likely_language,
    spell_out_numbers,
)

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVE_MS = 300
"""A page has come to rest by then."""

Collect = Callable[[Any], Iterable[tuple[Any, str]]]
"""The items of a page with the words that each of them says."""


@QmlElement
@QmlUncreatable("made by the program")
class ReadAloudModel(QObject):  # type: ignore[operator]
    """`speaker` None: this kiosk has no speech, and nothing on the screen offers it."""

    changed = Signal()
    itemChanged = Signal()
    voicingChanged = Signal()

    def __init__(
        self, speaker: Speaker | None, collect: Collect, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._collect = collect
        self._reading = ReadAloudQueue(speaker, self._on_reading) if speaker is not None else None
        self._on = self._voicing = False
        self._voices: frozenset[str] | None = None
        self._language = self._own = "en"
        self._page: Any = None
        self._untranslated = False
        self._items: list[Any] = []
        self._interrupted = self._then_page = False
        self._greeting = ""
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.setInterval(ARRIVE_MS)
        self._arrival.timeout.connect(self._read_page)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(bool, constant=True)
    def available(self) -> bool:
        return self._speaker is not None

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(bool, notify=voicingChanged)
    def headphoneMode(self) -> bool:
        """Headphone mode: what has the focus is spoken too."""
        return self._voicing

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._reading is not None and self._reading.state is State.READING

    @Property(bool, notify=changed)
    def noVoice(self) -> bool:
        """It is on, and there is no voice for the language."""
        return self._on and self._voices is not None and self._language not in self._voices

    @Property(QObject, notify=itemChanged)
    def item(self) -> Any:
        """What shows the words that are spoken; None in between."""
        if self._reading is None or self._reading.state is State.SILENT:
            return None
        index = self._reading.index
        return self._items[index] if index < len(self._items) else None

    # -- what a touch does ------------------------------------------------------------------

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        if self._speaker is None or on == self._on:
            return
        self._on = on
        if not on and self._voicing:
            self._voicing = False
            self.voicingChanged.emit()
        if on:
            self._arrival.start()
            self._speaker.start(self)
        else:
            self._close()
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on. The touch itself has already stopped the voice."""
        if self._reading is None:
            return
        if self._reading.state is State.READING:
            self._reading.pause()
        elif not self._interrupted:
            self._reading.resume()
        self._interrupted = False

    @Slot()
    def repeat(self) -> None:
        self._interrupted = False
        if self._reading is not None:
            self._reading.repeat()

    @Slot()
    def stop(self) -> None:
        """Read aloud is off again."""
        self.setOn(False)

    @Slot(QObject, bool)
    def showPage(self, page: QObject, untranslated: bool) -> None:
        """A page has come. `untranslated`: its content is in the bundle's own language."""
        self._page, self._untranslated = page, untranslated
        if self._on:
            self._arrival.start()

    @Slot()
    def leave(self) -> None:
        """The page goes: nothing may point to what is on it."""
        self._page = None
        self._arrival.stop()
        if self._reading is not None:
            self._reading.forget()
        self._items = []
        self.itemChanged.emit()

    # -- for the program --------------------------------------------------------------------

    def interrupt(self, touch: bool) -> None:
        """Any touch silences at once. A key does not: it is how the voice is steered."""
        self._interrupted = False
        if touch and self._reading is not None and self._reading.state is State.READING:
            self._interrupted = True
            self._reading.stop()
        if touch:
            self._arrival.stop()

    def set_languages(self, language: str, own: str) -> None:
        """The visitor's language, and that of what is not translated into it."""
        self._language, self._own = language, own
        self.changed.emit()

    def set_headphone_mode(self, voicing: bool) -> None:
        """Headphone mode. Pages are read in it as well."""
        self._voicing = voicing and self._speaker is not None
        self.setOn(self._voicing)
        self.voicingChanged.emit()

    def say_now(self, text: str, *, then_page: bool = False, item: Any = None) -> None:
        """In headphone mode: says this instead of the page, and the page after it if asked to.
        `item` is what shows it."""
        if self._voicing and self._speaker is not None and text and not self.noVoice:
            self._arrival.stop()
            assert self._reading is not None
            self._reading.stop()
            self._then_page = then_page
            if self._voices is None:
                self._greeting = text  # there is no voice yet
            else:
                self._speaker.say(spell_out_numbers(text), self._language_of(text, item))

    def reset(self) -> None:
        self.leave()
        if self._voicing:
            self._voicing = False
            self.voicingChanged.emit()
        if self._on:
            self._on = False
            self._close()
        self.changed.emit()

    def ready(self, languages: frozenset[str]) -> None:
        self._voices = languages
        self.changed.emit()
        greeting, self._greeting = self._greeting, ""
        if greeting:
            self.say_now(greeting, then_page=True)
        elif not self._arrival.isActive():
            self._read_page()

    def finished(self) -> None:
        if self._then_page:
            self._then_page = False
            self._read_page()
        elif self._reading is not None:
            self._reading.finished()

    def _close(self) -> None:
        assert self._speaker is not None
        self._arrival.stop()
        if self._reading is not None:
            self._reading.stop()
        self._speaker.close()
        self._voices = None
        self._then_page = False
        self._greeting = ""

    def _read_page(self) -> None:
        if not self._on or self._page is None or self._voices is None or self.noVoice:
            return
        assert self._reading is not None
        found = list(self._collect(self._page))
        self._items = [item for item, _ in found]
        self._reading.read([Utterance(text, self._language_of(text, item)) for item, text in found])

    def _language_of(self, text: str, item: Any) -> str:
        """The language that these words are in."""
        told = _spoken_detail(item)
        if told and self._voices is not None and told in self._voices:
            return told
        untranslated = self._untranslated and not _is_interface_text(item)
        return likely_language(text, self._language, self._own, is_untranslated=untranslated)

    def _on_reading(self) -> None:
        self.itemChanged.emit()
        self.changed.emit()


def _spoken_detail(item: Any) -> str:
    """A control may say in which language its name is."""
    return str(item.property("textLanguage") or "") if item is not None else ""


def _is_interface_text(item: Any) -> bool:
    """Words of the program, which are there in each language; else they are content."""
    while item is not None:
        if item.property("isInterfaceText"):
            return True
        item = item.parentItem()
    return False
