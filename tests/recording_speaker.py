"""A Speaker that writes down what it is told, and speaks as fast as a test likes."""

from __future__ import annotations

from kiosk.visit.speech import Listener

ALL = frozenset({"en", "cy", "pl", "ro", "uk", "pa", "ur", "ar"})


class RecordingSpeaker:
    """`said()` ends the text that is being said. `orders` has everything, in order."""

    def __init__(self, languages: frozenset[str] = ALL) -> None:
        self._languages = languages
        self._listener: Listener | None = None
        self.orders: list[str] = []
        self.texts: list[tuple[str, str]] = []
        """Language and text of everything that was begun."""

    @property
    def open(self) -> bool:
        return self._listener is not None

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self.orders.append("start")
        listener.ready(self._languages)

    def say(self, text: str, language: str) -> None:
        self.orders.append("say")
        self.texts.append((language, text))

    def pause(self) -> None:
        self.orders.append("pause")

    def resume(self) -> None:
        self.orders.append("resume")

    def silence(self) -> None:
        self.orders.append("silence")

    def close(self) -> None:
        self._listener = None
        self.orders.append("close")

    def said(self) -> None:
        if self._listener is not None:
            self._listener.said()

    def forget(self) -> None:
        self.orders.clear()
        self.texts.clear()
