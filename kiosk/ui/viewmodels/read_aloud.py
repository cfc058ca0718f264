"""View model of reading aloud: on or off, the item being spoken, and the voices there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.bidi import as_sentence
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.utterances import Texts, Utterances
from kiosk.visit.speech import ReadAloudQueue, Speaker, State, Utterance

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVE_MS = 300
"""By then the transition to a new page has finished."""

Collect = Callable[[Any], Iterable[tuple[Any, str]]]
"""Returns the items of a page, each with the text to speak."""


@QmlElement
@QmlUncreatable("made by the program")
class ReadAloudModel(QObject):  # type: ignore[operator]
    """Reads pages aloud, and single controls in headphone mode. With `speaker` None this kiosk has
    no speech, and the screen does not offer it."""

    changed = Signal()
    itemChanged = Signal()
    headphoneModeChanged = Signal()
    voiceless = Signal()
    """Headphone mode was not entered, or was left, for want of a voice for the language."""

    def __init__(
        self,
        speaker: Speaker | None,
        collect: Collect,
        parent: QObject | None = None,
        *,
        texts: Texts = tuple,
    ) -> None:
        super().__init__(parent)
        self._utterances = Utterances(texts)
        self._speaker = speaker
        self._collect = collect
        self._reading = ReadAloudQueue(speaker, self._on_reading) if speaker is not None else None
        self._on = self._in_headphone_mode = False
        self._open = self._parting = self._speaking = False
        self._offers = False
        self._plugged: bool | None = None
        self._entry: Callable[[], bool] | None = None
        self._voices: frozenset[str] | None = None
        self._page: Any = None
        self._untranslated = False
        self._items: list[Any] = []
        self._interrupted = self._then_page = False
        self._next = ""
        self._rest: list[Utterance] = []
        """The parts, in other languages, of a text that is being said."""
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
        return self._on and self._lacks_voice

    @Property(bool, notify=changed)
    def offersHeadphones(self) -> bool:
        """True while Listen waits for headphones to be plugged in: a page is not read to the room
        unless the visitor says so."""
        return self._offers

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
        self._offers = False
        if on:
            self._parting = False
            self._arrival.start()
            self._start()
        else:
            self._leave_mode()
            self._close()
        self.changed.emit()

    @Slot()
    def listen(self) -> None:
        """Reads this page and the next ones aloud, or ends that. Where there is a place for
        headphones, and none are plugged in, it first offers that."""
        if self._on:
            self.setOn(False)
        elif self._offers or self._plugged is not False:
            self.setOn(not self._offers)
            self._offer(False)
        else:
            self._offer(True)

    @Slot()
    def decline(self) -> None:
        """Takes the offer of headphones back."""
        self._offer(False)

    @Slot()
    def toggle(self) -> None:
        """Pauses or goes on. The touch itself has already stopped the voice."""
        if self._reading is None:
            return
        self._rest = []
        if self._reading.state is State.READING:
            self._reading.pause()
        elif not self._interrupted:
            self._reading.resume()
        self._interrupted = False

    @Slot()
    def repeat(self) -> None:
        self._interrupted = False
        self._rest = []
        if self._reading is not None:
            self._reading.repeat()

    @Slot()
    def stop(self) -> None:
        """Turns reading aloud off."""
        self.setOn(False)

    @Slot(str)
    def sayNext(self, text: str) -> None:
        """Speaks a text in headphone mode after what is being said."""
        if self._in_headphone_mode:
            self._next = text
            if not self._speaking and not self.reading:
                self._say_next()

    @Slot(str)
    def sayLast(self, text: str) -> None:
        """Speaks a text while headphone mode is being left; the voice ends after it."""
        if self._parting and self._speaker is not None:
            self._begin(self._utterances_of(text, None))

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
        self._rest = []
        self._arrival.stop()
        if self._reading is not None:
            self._reading.forget()
        self._items = []
        self.itemChanged.emit()

    @Slot(result=str)
    def pageText(self) -> str:
        """Returns all texts of the page, in the order in which they are read aloud."""
        if self._page is None:
            return ""
        return " ".join(as_sentence(text) for _, text in self._collect(self._page))

    # -- for the program --------------------------------------------------------------------

    @property
    def page(self) -> Any:
        """The page that is open; None on screens that take the whole window."""
        return self._page

    def interrupt(self, touch: bool) -> None:
        """Stops the voice at a touch. A key does not stop it, because keys control the voice."""
        self._interrupted = False
        if touch and (self._parting or self._entry is not None):
            # Also a mode that still waits for its voice: it must not begin under another touch.
            self._entry = None
            self._parting = False
            self.let_go()
        if touch and self._reading is not None and self._reading.state is State.READING:
            self._interrupted = True
            self._reading.stop()
        if touch:
            self._arrival.stop()

    def headphones(self, plugged: bool) -> bool:
        """Reports headphones; returns whether that was for a visitor who sees the screen: they
        begin what Listen was touched for, and end it."""
        self._plugged = plugged
        if plugged and self._offers:
            self.setOn(True)
            return True
        if not plugged and self._on and not self._in_headphone_mode:
            self.setOn(False)
            return True
        return False

    def set_languages(self, language: str, own: str) -> None:
        """Sets the visitor's language, and the one of text that is not translated into it."""
        self._utterances.set_languages(language, own)
        self._leave_without_voice()
        self.changed.emit()

    def prepare(self) -> None:
        """Starts the voice ahead of headphone mode: a service may take seconds to start."""
        if self._speaker is not None:
            self._start()

    def let_go(self) -> None:
        """Ends a voice that was only prepared."""
        if not self._on and self._entry is None and not self._parting:
            self._close()

    def enter_headphone_mode(self, entry: Callable[[], bool]) -> None:
        """Turns headphone mode on, and reading aloud with it, once it is known that there is a
        voice for the language. `entry` is called just before; if it returns False nothing
        happens."""
        self._entry = entry
        self.prepare()
        self._enter()

    def leave_headphone_mode(self, *, silently: bool = False) -> None:
        """Turns the mode and reading aloud off. `silently`: nothing more is spoken, since the
        headphones were pulled out."""
        if not self._in_headphone_mode:
            self._close()
            return
        assert self._reading is not None
        self._reading.stop()
        self._arrival.stop()
        self._next = ""
        self._rest = []
        self._on = self._speaking = False
        self._parting = not silently
        self._leave_mode()
        if not self._speaking:
            self._close()
        self.changed.emit()

    def drop_next(self) -> None:
        """Leaves unsaid what `sayNext` was to say."""
        self._next = ""

    def say_now(self, text: str, *, then_page: bool = False, item: Any = None) -> None:
        """Speaks a text instead of the page, in headphone mode only. `then_page`: the page is read
        after it. `item` is the one that shows the text."""
        if self._in_headphone_mode and self._speaker is not None and text:
            self._arrival.stop()
            assert self._reading is not None
            self._reading.stop()
            self._then_page = then_page
            self._begin(self._utterances_of(text, item))

    def reset(self) -> None:
        self.leave()
        self._on = self._offers = False
        self._leave_mode()
        self._close()
        self.changed.emit()

    def ready(self, languages: frozenset[str]) -> None:
        self._voices = languages
        self.changed.emit()
        if self._entry is not None:
            self._enter()
        elif self._in_headphone_mode:
            self._leave_without_voice()
        elif self._on and not self._arrival.isActive():
            self._read_page()

    def finished(self) -> None:
        self._speaking = False
        if self._rest:
            self._begin(self._rest)
        elif self._parting:
            self._close()
        elif self._next:
            self._say_next()
        elif self._then_page:
            self._then_page = False
            self._read_page()
        elif self._reading is not None:
            self._reading.finished()

    def _offer(self, offers: bool) -> None:
        if offers != self._offers:
            self._offers = offers
            self.changed.emit()

    @property
    def _lacks_voice(self) -> bool:
        return self._voices is not None and self._utterances.language not in self._voices

    def _start(self) -> None:
        assert self._speaker is not None
        if not self._open:
            self._open = True
            self._speaker.start(self)

    def _close(self) -> None:
        self._arrival.stop()
        self._entry = None
        self._voices = None
        self._next = ""
        self._rest = []
        self._then_page = self._parting = self._speaking = False
        if self._reading is not None:
            self._reading.stop()
        if self._open and self._speaker is not None:
            self._open = False
            self._speaker.close()

    def _enter(self) -> None:
        entry = self._entry
        if self._voices is None or entry is None:
            return
        self._entry = None
        if self._lacks_voice:
            self.let_go()
            self.voiceless.emit()
        elif entry():
            self._in_headphone_mode = True
            self.setOn(True)
            self.headphoneModeChanged.emit()
        else:
            self.let_go()

    def _leave_mode(self) -> None:
        if self._in_headphone_mode:
            self._in_headphone_mode = False
            self.headphoneModeChanged.emit()

    def _leave_without_voice(self) -> None:
        if self._in_headphone_mode and self._lacks_voice:
            self.leave_headphone_mode(silently=True)
            self.voiceless.emit()

    def _say_next(self) -> None:
        text, self._next = self._next, ""
        self.say_now(text)

    def _read_page(self) -> None:
        if not self._on or self._page is None or self._voices is None or self.noVoice:
            return
        assert self._reading is not None
        self._rest = []
        parts = [
            (item, part)
            for item, text in self._collect(self._page)
            for part in self._utterances_of(text, item)
        ]
        self._items = [item for item, _ in parts]
        self._reading.read([part for _, part in parts])

    def _begin(self, parts: list[Utterance]) -> None:
        """Says the first part; the others follow as each one ends."""
        assert self._speaker is not None
        first, *self._rest = parts
        self._speaking = True
        self._speaker.say(*first)

    def _utterances_of(self, text: str, item: Any) -> list[Utterance]:
        return self._utterances.make(text, item, self._voices, untranslated=self._untranslated)

    def _on_reading(self) -> None:
        self.itemChanged.emit()
        self.changed.emit()
