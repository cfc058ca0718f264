"""The voice of a tour: pages are drawn as with a voice, and nothing is heard."""

from __future__ import annotations

from importlib.util import find_spec

from kiosk.languages import LANGUAGES
from kiosk.visit.speech import Listener


class SilentSpeaker:
    """A voice for every language that says nothing, so that pages look as they do on a machine with
    voices."""

    def start(self, listener: Listener) -> None:
        listener.ready(frozenset(one.code for one in LANGUAGES))

    def say(self, text: str, language: str) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def silence(self) -> None: ...

    def close(self) -> None: ...


def can_speak() -> bool:
    """True with the extra "speech": reading aloud is offered."""
    return find_spec("PySide6.QtTextToSpeech") is not None
