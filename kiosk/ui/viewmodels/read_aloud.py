"""View model of reading aloud: on or off, the item being spoken, and the offer of headphones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.headphone_speech import HeadphoneSpeech
from kiosk.ui.viewmodels.page_reader import Collect, PageReader
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.utterances import Texts, Utterances
from kiosk.visit.speech import Speaker, State
from kiosk.visit.voice import Voice

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._voice = Voice(speaker)
        self._utterances = Utterances(texts)
        self._reader = PageReader(self._voice, self._utterances, collect, self._on_reading, self)
        self.headphone_speech = HeadphoneSpeech(
            self._voice, self._reader, self.headphoneModeChanged.emit
        )
        self._on = self._offers = self._interrupted = False
        self._plugged: bool | None = None

    # -- what QML reads ---------------------------------------------------------------------

    @Property(bool, constant=True)
    def available(self) -> bool:
        return self._voice.available

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(bool, notify=headphoneModeChanged)
    def headphoneMode(self) -> bool:
        """True in headphone mode: the focused control is spoken too."""
        return self.headphone_speech.on

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        return self._reader.state is State.READING

    @Property(bool, notify=changed)
    def noVoice(self) -> bool:
        """True if reading aloud is on and there is no voice for the language."""
        return self._on and self._reader.lacks_voice

    @Property(bool, notify=changed)
    def offersHeadphones(self) -> bool:
        """True while Listen waits for headphones to be plugged in: a page is not read to the room
        unless the visitor says so."""
        return self._offers

    @Property(QObject, notify=itemChanged)
    def item(self) -> Any:
        """The item whose text is being spoken; None between two."""
        return self._reader.item

    # -- what a touch does ------------------------------------------------------------------

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        if not self._voice.available or on == self._on:
            return
        self._on = on
        self._offers = False
        if on:
            self.headphone_speech.parting = False
            self._reader.read_on_arrival()
            self.prepare()
        else:
            self.headphone_speech.end()
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
        self._voice.drop_rest()
        if self.reading:
            self._reader.pause()
        elif not self._interrupted:
            self._reader.resume()
        self._interrupted = False

    @Slot()
    def repeat(self) -> None:
        self._interrupted = False
        self._reader.repeat()

    @Slot()
    def stop(self) -> None:
        """Turns reading aloud off."""
        self.setOn(False)

    @Slot(str)
    def sayNext(self, text: str) -> None:
        """Speaks a text in headphone mode after what is being said."""
        self.headphone_speech.say_next(text)

    @Slot(str)
    def sayLast(self, text: str) -> None:
        """Speaks a text while headphone mode is being left; the voice ends after it."""
        self.headphone_speech.say_last(text)

    @Slot(QObject, bool)
    def showPage(self, page: QObject, untranslated: bool) -> None:
        """Reads a new page once it is at rest. `untranslated`: its content is in the bundle's own
        language."""
        self._reader.show(page, untranslated=untranslated)
        if self._on:
            self._reader.read_on_arrival()

    @Slot()
    def leave(self) -> None:
        """Drops all references to the items of the page, which is about to be destroyed."""
        self._reader.leave()

    @Slot(result=str)
    def pageText(self) -> str:
        """Returns all texts of the page, in the order in which they are read aloud."""
        return self._reader.text()

    # -- for the program --------------------------------------------------------------------

    @property
    def page(self) -> Any:
        """The page that is open; None on screens that take the whole window."""
        return self._reader.page

    def interrupt(self, touch: bool) -> None:
        """Stops the voice at a touch. A key does not stop it, because keys control the voice."""
        self._interrupted = False
        if touch:
            # Also a mode that still waits for its voice: it must not begin under another touch.
            if self.headphone_speech.cancel():
                self.let_go()
            self._interrupted = self._reader.interrupt()

    def headphones(self, plugged: bool) -> bool:
        """Reports headphones; returns whether that was for a visitor who sees the screen: they
        begin what Listen was touched for, and end it."""
        self._plugged = plugged
        if plugged and self._offers:
            self.setOn(True)
            return True
        if not plugged and self._on and not self.headphone_speech.on:
            self.setOn(False)
            return True
        return False

    def set_languages(self, language: str, own: str) -> None:
        """Sets the visitor's language, and the one of text that is not translated into it."""
        self._utterances.set_languages(language, own)
        self._leave_without_voice()
        self.changed.emit()

    def prepare(self) -> None:
        """Starts the voice, also ahead of headphone mode: a service may take seconds to start."""
        self._voice.open(self)

    def let_go(self) -> None:
        """Ends a voice that was only prepared."""
        if not self._on and not self.headphone_speech.waiting and not self.headphone_speech.parting:
            self._close()

    def enter_headphone_mode(self, entry: Callable[[], bool]) -> None:
        """Turns headphone mode on, and reading aloud with it, once it is known that there is a
        voice for the language. `entry` is called just before; if it returns False nothing
        happens."""
        self.headphone_speech.want(entry)
        self.prepare()
        self._enter()

    def leave_headphone_mode(self, *, silently: bool = False) -> None:
        """Turns the mode and reading aloud off. `silently`: nothing more is spoken, since the
        headphones were pulled out."""
        if not self.headphone_speech.on:
            self._close()
            return
        self._on = False
        self.headphone_speech.part(silently=silently)
        if not self._voice.speaking:
            self._close()
        self.changed.emit()

    def reset(self) -> None:
        self.leave()
        self._on = self._offers = False
        self.headphone_speech.end()
        self._close()
        self.changed.emit()

    def ready(self, languages: frozenset[str]) -> None:
        self._voice.languages = languages
        self.changed.emit()
        if self.headphone_speech.waiting:
            self._enter()
        elif self.headphone_speech.on:
            self._leave_without_voice()
        elif self._on and not self._reader.arriving:
            self._reader.read()

    def finished(self) -> None:
        if self._voice.say_rest():
            return
        if self.headphone_speech.parting:
            self._close()
        elif not self.headphone_speech.go_on():
            self._reader.read_next()

    def _offer(self, offers: bool) -> None:
        if offers != self._offers:
            self._offers = offers
            self.changed.emit()

    def _close(self) -> None:
        self.headphone_speech.forget()
        self._reader.stop()
        self._voice.close()

    def _enter(self) -> None:
        if self._voice.languages is None or not self.headphone_speech.waiting:
            return
        lacks_voice = self._reader.lacks_voice
        if self.headphone_speech.admitted():
            self.setOn(True)
            self.headphone_speech.begin()
            return
        self.let_go()
        if lacks_voice:
            self.voiceless.emit()

    def _leave_without_voice(self) -> None:
        if self.headphone_speech.on and self._reader.lacks_voice:
            self.leave_headphone_mode(silently=True)
            self.voiceless.emit()

    def _on_reading(self) -> None:
        self.itemChanged.emit()
        self.changed.emit()
