"""The voice of a kiosk: a speaker that is open only while it is needed, and a text that it says in
parts. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.visit.speech import Listener, Speaker, Utterance


class Voice:
    """Opens and closes a speaker, and says one text at a time; pages are read by the queue.
    `speaker` is None on a kiosk without speech: nothing is ever said there."""

    def __init__(self, speaker: Speaker | None) -> None:
        self.available = speaker is not None
        self.speaker: Speaker = _NoSpeaker() if speaker is None else speaker
        self._open = False
        self.languages: frozenset[str] | None = None
        """The languages that have a voice; None until the speaker has reported them."""
        self.speaking = False
        """True while a text of `say` is being said."""
        self._rest: list[Utterance] = []

    def open(self, listener: Listener) -> None:
        """Starts the speaker, unless it is open."""
        if not self._open:
            self._open = True
            self.speaker.start(listener)

    def close(self) -> None:
        self.drop()
        self.languages = None
        if self._open:
            self._open = False
            self.speaker.close()

    def lacks(self, language: str) -> bool:
        """Returns True if it is known that a language has no voice."""
        return self.languages is not None and language not in self.languages

    def say(self, parts: Sequence[Utterance]) -> None:
        """Says the first part of a text; `say_rest` says the others, as each one ends."""
        first, *self._rest = parts
        self.speaking = True
        self.speaker.say(*first)

    def say_rest(self) -> bool:
        """Says the next part after one that has ended. Returns False if there is none."""
        self.speaking = False
        if self._rest:
            self.say(self._rest)
        return self.speaking

    def drop_rest(self) -> None:
        """Leaves the parts that would follow unsaid."""
        self._rest = []

    def drop(self) -> None:
        """Forgets the text that is being said. It does not stop the speaker."""
        self.drop_rest()
        self.speaking = False


class _NoSpeaker:
    """A speaker that never gets ready."""

    def start(self, listener: Listener) -> None: ...

    def say(self, text: str, language: str) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def silence(self) -> None: ...

    def close(self) -> None: ...
