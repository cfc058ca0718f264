"""View model of reading aloud: on or off, the item being spoken, and the voices there are."""

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
)

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVE_MS = 300
"""By then the transition to a new page has finished."""

Collect = Callable[[Any], Iterable[tuple[Any, str]]]
"""Returns the items of a page, each with the text to speak."""
Texts = Callable[[], Iterable[Any]]
"""Returns the bundles that are shown: their words tell what an address is made of."""


@QmlElement
@QmlUncreatable("made by the program")
class ReadAloudModel(QObject):  # type: ignore[operator]
    """Reads pages aloud, and single controls in headphone mode. With `speaker` None this kiosk has
    no speech, and the screen does not offer it."""

    changed = Signal()
    itemChanged = Signal()
    headphoneModeChanged = Signal()

    def __init__(
        self,
        speaker: Speaker | None,
        collect: Collect,
        parent: QObject | None = None,
        *,
        texts: Texts = tuple,
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._words: frozenset[str] | None = None
        self._speaker = speaker
        self._collect = collect
        self._reading = ReadAloudQueue(speaker, self._on_reading) if speaker is not None else None
        self._on = self._in_headphone_mode = False
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

    @Property(bool, notify=headphoneModeChanged)
    def headphoneMode(self) -> bool:
        """True in headphone mode: the focused control is spoken too."""
        return self._in_headphone_mode

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._reading is not None and self._reading.state is State.READING

    @Property(bool, notify=changed)
    def noVoice(self) -> bool:
        """True if reading aloud is on and there is no voice for the language."""
        return self._on and self._voices is not None and self._language not in self._voices

    @Property(QObject, notify=itemChanged)
    def item(self) -> Any:
        """The item whose text is being spoken; None between two."""
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
        if not on and self._in_headphone_mode:
            self._in_headphone_mode = False
            self.headphoneModeChanged.emit()
        if on:
            self._arrival.start()
            self._speaker.start(self)
        else:
            self._close()
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Pauses or goes on. The touch itself has already stopped the voice."""
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
        """Turns reading aloud off."""
        self.setOn(False)

    @Slot(QObject, bool)
    def showPage(self, page: QObject, untranslated: bool) -> None:
        """Reads a new page once it is at rest. `untranslated`: its content is in the bundle's own
        language."""
        self._page, self._untranslated = page, untranslated
        if self._on:
            self._arrival.start()

    @Slot()
    def leave(self) -> None:
        """Drops all references to the items of the page, which is about to be destroyed."""
        self._page = None
        self._arrival.stop()
        if self._reading is not None:
            self._reading.forget()
        self._items = []
        self.itemChanged.emit()

    # -- for the program --------------------------------------------------------------------

    def interrupt(self, touch: bool) -> None:
        """Stops the voice at a touch. A key does not stop it, because keys control the voice."""
        self._interrupted = False
        if touch and self._reading is not None and self._reading.state is State.READING:
            self._interrupted = True
            self._reading.stop()
        if touch:
            self._arrival.stop()

    def set_languages(self, language: str, own: str) -> None:
        """Sets the visitor's language, and the one of text that is not translated into it."""
        self._language, self._own = language, own
        self._words = None
        self.changed.emit()

    def set_headphone_mode(self, on: bool) -> None:
        """Turns headphone mode on or off, and reading aloud with it."""
        self._in_headphone_mode = on and self._speaker is not None
        self.setOn(self._in_headphone_mode)
        self.headphoneModeChanged.emit()

    def say_now(self, text: str, *, then_page: bool = False, item: Any = None) -> None:
        """Speaks a text instead of the page, in headphone mode only. `then_page`: the page is read
        after it. `item` is the one that shows the text."""
        if self._in_headphone_mode and self._speaker is not None and text and not self.noVoice:
            self._arrival.stop()
            assert self._reading is not None
            self._reading.stop()
            self._then_page = then_page
            if self._voices is None:
                self._greeting = text  # the voice is still starting
            else:
                self._speaker.say(*self._utterance(text, item))

    def reset(self) -> None:
        self.leave()
        if self._in_headphone_mode:
            self._in_headphone_mode = False
            self.headphoneModeChanged.emit()
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
        self._reading.read([self._utterance(text, item) for item, text in found])

    def _utterance(self, text: str, item: Any) -> Utterance:
        # Not at the top: the start does not need it.
        from kiosk.visit.spoken_text import spoken_form, words_of

        if self._words is None:
            self._words = words_of(self._texts())
        language = self._language_of(text, item)
        return Utterance(spoken_form(text, language, self._words), language)

    def _language_of(self, text: str, item: Any) -> str:
        """Returns the language of a text: the item's own, else the likely one."""
        declared = _spoken_detail(item)
        if declared and self._voices is not None and declared in self._voices:
            return declared
        untranslated = self._untranslated and not _is_interface_text(item)
        return likely_language(text, self._language, self._own, is_untranslated=untranslated)

    def _on_reading(self) -> None:
        self.itemChanged.emit()
        self.changed.emit()


def _spoken_detail(item: Any) -> str:
    """Returns the language that a control declares for its name; '' for none."""
    return str(item.property("textLanguage") or "") if item is not None else ""


def _is_interface_text(item: Any) -> bool:
    """True for interface text, which exists in each language; False for content."""
    while item is not None:
        if item.property("isInterfaceText"):
            return True
        item = item.parentItem()
    return False
