"""Headphone mode as a visitor hears it: when it begins and ends, and what is said in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.ui.viewmodels.page_reader import PageReader
from kiosk.visit.speech import State
from kiosk.visit.voice import Voice


class HeadphoneSpeech:
    """Says single texts in place of the page. `on_change` is called when the mode begins or
    ends."""

    def __init__(self, voice: Voice, reader: PageReader, on_change: Callable[[], None]) -> None:
        self._voice = voice
        self._reader = reader
        self._on_change = on_change
        self.on = False
        self.parting = False
        """True while the last text is said: the mode is off, and the voice ends after it."""
        self._entry: Callable[[], bool] | None = None
        self._next = ""
        self._then_page = False

    # -- beginning and end ------------------------------------------------------------------

    @property
    def waiting(self) -> bool:
        """True while the mode is wanted and the speaker is getting ready."""
        return self._entry is not None

    def want(self, entry: Callable[[], bool]) -> None:
        """Lets the mode begin when there is a voice. `entry` is called just before; if it returns
        False the mode does not begin."""
        self._entry = entry

    def admitted(self) -> bool:
        """Ends the waiting. Returns whether the mode may begin: there is a voice, and `entry`
        agrees."""
        entry, self._entry = self._entry, None
        return entry is not None and not self._reader.lacks_voice and entry()

    def begin(self) -> None:
        self.on = True
        self._on_change()

    def end(self) -> None:
        if self.on:
            self.on = False
            self._on_change()

    def part(self, *, silently: bool) -> None:
        """Ends the mode; a last text may follow, unless `silently`."""
        self._reader.stop()
        self._voice.drop()
        self._next = ""
        self.parting = not silently
        self.end()

    def cancel(self) -> bool:
        """Takes the waiting or the last text back. Returns False if there is neither."""
        going = self.parting or self.waiting
        self.parting = False
        self._entry = None
        return going

    def forget(self) -> None:
        """Drops all that was to come. The mode itself stays on or off."""
        self.cancel()
        self._next = ""
        self._then_page = False

    # -- what is said -----------------------------------------------------------------------

    def say_now(self, text: str, *, then_page: bool = False, item: Any = None) -> None:
        """Says a text instead of what is being said. `then_page`: the page is read after it. `item`
        is the one that shows the text."""
        if self.on and text:
            self._reader.stop()
            self._then_page = then_page
            self._voice.say(self._reader.utterances_of(text, item))

    def say_next(self, text: str) -> None:
        """Says a text after what is being said."""
        if self.on:
            self._next = text
            if not self._voice.speaking and self._reader.state is not State.READING:
                self._say_next()

    def drop_next(self) -> None:
        """Leaves unsaid what `say_next` was to say."""
        self._next = ""

    def say_last(self, text: str) -> None:
        """Says a text while the mode is being left."""
        if self.parting:
            self._voice.say(self._reader.utterances_of(text, None))

    def go_on(self) -> bool:
        """Says what follows a text that has ended. Returns False if nothing does."""
        if self._next:
            self._say_next()
        elif self._then_page:
            self._then_page = False
            self._reader.read()
        else:
            return False
        return True

    def _say_next(self) -> None:
        text, self._next = self._next, ""
        self.say_now(text)
