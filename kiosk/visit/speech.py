"""Reading a page aloud: the protocol of a speaker, and the order of the utterances.

No Qt and no sound here. The system's speaker is in `kiosk/ui/adapters/speech_process.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple, Protocol

_SCRIPTS = {"ur": "ARABIC", "ar": "ARABIC", "pa": "GURMUKHI", "uk": "CYRILLIC"}
"""Languages that are not written in Latin letters, and how Unicode names their letters."""


def likely_language(text: str, visitors: str, original: str, *, is_untranslated: bool) -> str:
    """Returns the language to speak a text of the page in: `visitors` or `original`, the one that
    the bundle is written in, both as codes.

    A language with a script of its own is recognised by its letters, text by text. For one in Latin
    letters `is_untranslated` decides: what the page knows of its content.
    """
    script = _SCRIPTS.get(visitors)
    if script is None:
        return original if is_untranslated else visitors
    # Not at the top: the start does not need the names of letters.
    import unicodedata

    letters = [unicodedata.name(one, "") for one in text if one.isalpha()]
    in_script = sum(name.startswith(script) for name in letters)
    return visitors if 2 * in_script >= len(letters) else original


class Utterance(NamedTuple):
    """Text that is spoken, and highlighted, in one go, as `spoken_text.spoken_form` returns it.
    `language` is a code such as "pl"."""

    text: str
    language: str


class Speaker(Protocol):
    """Says one text at a time. No method waits: a slow or broken speech service must never hold up
    the screen."""

    def start(self, listener: Listener) -> None:
        """Gets ready, then calls `Listener.ready`."""

    def say(self, text: str, language: str) -> None:
        """Says the text instead of what is being said."""

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def silence(self) -> None:
        """Stops speaking at once, without calling `Listener.finished`."""

    def close(self) -> None:
        """Stops speaking at once and ends the speaker."""


class Listener(Protocol):
    """Receives the reports of a speaker."""

    def ready(self, languages: frozenset[str]) -> None:
        """Reports the languages with a voice; none if there is no speech service."""

    def finished(self) -> None:
        """Reports that a text was spoken to its end."""


class State(Enum):
    SILENT = "silent"
    READING = "reading"
    PAUSED = "paused"


class ReadAloudQueue:
    """Speaks utterances one after the other. Calls `on_change` at every change of `state` or
    `index`."""

    def __init__(self, speaker: Speaker, on_change: Callable[[], None]) -> None:
        self._speaker = speaker
        self._on_change = on_change
        self._utterances: Sequence[Utterance] = ()
        self.state = State.SILENT
        self.index = 0
        """Index of the utterance that is spoken, or would be next."""

    def read(self, utterances: Sequence[Utterance]) -> None:
        """Reads from the first one on, instead of what is being read."""
        self._utterances = utterances
        self._say(0)

    def pause(self) -> None:
        if self.state is State.READING:
            self._speaker.pause()
            self._change(State.PAUSED, self.index)

    def resume(self) -> None:
        """Reads on: after a pause where it was, after a stop with the utterance that was cut
        off."""
        if self.state is State.PAUSED:
            self._speaker.resume()
            self._change(State.READING, self.index)
        elif self.state is State.SILENT:
            self._say(self.index)

    def repeat(self) -> None:
        """Reads the same utterance again, then the rest."""
        self._say(self.index)

    def stop(self) -> None:
        """Stops speaking at once. The index is kept."""
        if self.state is not State.SILENT:
            self._speaker.silence()
            self._change(State.SILENT, self.index)

    def forget(self) -> None:
        self.stop()
        self._utterances = ()
        self.index = 0

    def finished(self) -> None:
        """The speaker has come to the end of an utterance."""
        if self.state is State.READING:
            self._say(self.index + 1)

    def _say(self, index: int) -> None:
        if index < len(self._utterances):
            utterance = self._utterances[index]
            self._speaker.say(utterance.text, utterance.language)
            self._change(State.READING, index)
        else:
            # At the end: reading on starts again from the top.
            self._change(State.SILENT, 0)

    def _change(self, state: State, index: int) -> None:
        self.state, self.index = state, index
        self._on_change()
