"""Reading a page aloud: what a speaker can do, and the order in which passages are spoken.

No Qt and no sound here. A speaker of the system stands in `kiosk/ui/adapters/speech_process.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple, Protocol

_DIALLED = re.compile(
    r"(?<![\d.,:/£$€])(?:0\d[\d\xa0 ]{2,13}\d|999|101|111|112|116[\xa0 ]?\d{3}|\d{5})(?![\d:/])"
)
"""What is dialled, not counted: 999, 101, 0800 1111, 116 000, a short code of five digits."""


_SCRIPTS = {"ur": "ARABIC", "ar": "ARABIC", "pa": "GURMUKHI", "uk": "CYRILLIC"}
"""Languages that are not written in Latin letters, and how Unicode names their letters."""


def spell_out_numbers(text: str) -> str:
    """The text with telephone numbers digit by digit: "nine nine nine", as people say them."""
    return _DIALLED.sub(lambda found: " ".join("".join(found[0].split())), text)


def likely_language(text: str, visitors: str, original: str, *, is_untranslated: bool) -> str:
    """The language to speak a text of the page in: the visitor's, or the one that the bundle is
    written in, both as codes.

    A language with a script of its own shows in the letters, text by text. One in Latin letters
    does not: there `is_untranslated` decides, by what the page knows of its content.
    """
    script = _SCRIPTS.get(visitors)
    if script is None:
        return original if is_untranslated else visitors
    # Not at the top: a start needs no names of letters.
    import unicodedata

    letters = [unicodedata.name(one, "") for one in text if one.isalpha()]
    in_script = sum(name.startswith(script) for name in letters)
    return visitors if 2 * in_script >= len(letters) else original


class Utterance(NamedTuple):
    """Words that are spoken, and shown as spoken, at one go. `language` is a code such as "pl"."""

    text: str
    language: str


class Speaker(Protocol):
    """Says one text at a time. Nothing here waits: a slow or broken speech service must never
    hold up the screen."""

    def start(self, listener: Listener) -> None:
        """Gets ready; the listener hears when that is done."""

    def say(self, text: str, language: str) -> None:
        """Says it instead of what is being said."""

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def silence(self) -> None:
        """At once. The listener hears nothing of what was cut off."""

    def close(self) -> None:
        """Silent at once, and gone."""


class Listener(Protocol):
    """What a speaker tells."""

    def ready(self, languages: frozenset[str]) -> None:
        """The languages it has a voice for; none at all if there is no speech service."""

    def finished(self) -> None:
        """A text was spoken to its end."""


class State(Enum):
    SILENT = "silent"
    READING = "reading"
    PAUSED = "paused"


class ReadAloudQueue:
    """Speaks passages one after the other. Every change of `state` or `place` is told."""

    def __init__(self, speaker: Speaker, on_change: Callable[[], None]) -> None:
        self._speaker = speaker
        self._on_change = on_change
        self._passages: Sequence[Utterance] = ()
        self.state = State.SILENT
        self.index = 0
        """Which passage is spoken, or would be next."""

    def read(self, passages: Sequence[Utterance]) -> None:
        """From the first one on, instead of whatever is being read."""
        self._passages = passages
        self._say(0)

    def pause(self) -> None:
        if self.state is State.READING:
            self._speaker.pause()
            self._change(State.PAUSED, self.index)

    def resume(self) -> None:
        """After a pause where it was; after a stop with the passage that was cut off."""
        if self.state is State.PAUSED:
            self._speaker.resume()
            self._change(State.READING, self.index)
        elif self.state is State.SILENT:
            self._say(self.index)

    def repeat(self) -> None:
        """The same passage once more, then the rest."""
        self._say(self.index)

    def stop(self) -> None:
        """Silent at once. The place is kept."""
        if self.state is not State.SILENT:
            self._speaker.silence()
            self._change(State.SILENT, self.index)

    def forget(self) -> None:
        self.stop()
        self._passages = ()
        self.index = 0

    def finished(self) -> None:
        """The speaker has come to the end of a passage."""
        if self.state is State.READING:
            self._say(self.index + 1)

    def _say(self, index: int) -> None:
        if index < len(self._passages):
            passage = self._passages[index]
            self._speaker.say(spell_out_numbers(passage.text), passage.language)
            self._change(State.READING, index)
        else:
            # At the end: reading on starts again from the top.
            self._change(State.SILENT, 0)

    def _change(self, state: State, index: int) -> None:
        self.state, self.index = state, index
        self._on_change()
