"""The voice: a process around Qt's text to speech, started by `adapters/speech_process.py`.

A speech service may take seconds to start, and may hang; here it can never hold up the screen. The
process, and its memory, exist only while a visitor listens.

It reads and writes lines of JSON:
    {"say": 7, "text": "Dzień dobry", "language": "pl"}   {"said": 7}
    {"do": "pause"}  {"do": "resume"}  {"do": "silence"}   {"ready": ["en", "pl"]}
It exits at the end of its input.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

_RATE = -0.1
"""Speed of speech, from -1 to 1. A little slower than usual, for people who are frightened and for
those who read another language at home."""


class Voice(QObject):
    """Speaks what it reads. `engine` as Qt names it; empty: the first one of the system that
    works."""

    line = Signal(str)
    ended = Signal()

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._speech = _engine(engine)
        self._locales = _locales(self._speech)
        self._number = 0
        self._speaking = False
        self._next: tuple[str, str] | None = None
        self.line.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        if self._speech is not None:
            self._speech.setRate(_RATE)
            self._speech.stateChanged.connect(self._on_state)
        _send(ready=sorted(self._locales))
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.line.emit(line)
        self.ended.emit()

    def _obey(self, line: str) -> None:
        if self._speech is None:
            return
        order = json.loads(line)
        if "say" in order:
            self._number = order["say"]
            self._next = (order["text"], order["language"])
            if self._speech.state() == QTextToSpeech.State.Ready:
                self._say_next()
            else:
                # Stops the current text; the engine's Ready state then starts the next one.
                self._speaking = False
                self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)
        elif order["do"] == "pause":
            self._speech.pause(QTextToSpeech.BoundaryHint.Immediate)
        elif order["do"] == "resume":
            self._speech.resume()
        else:
            self._next = None
            self._speaking = False
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._speaking = self._next is None
        elif state == QTextToSpeech.State.Ready:
            if self._next is not None:
                # Later, because this is called from the engine's own signal.
                QTimer.singleShot(0, self, self._say_next)
            elif self._speaking:
                self._speaking = False
                _send(said=self._number)

    def _say_next(self) -> None:
        if self._next is None or self._speech is None:
            return
        (text, language), self._next = self._next, None
        locale = self._locales.get(language)
        if locale is not None and self._speech.locale() != locale:
            self._speech.setLocale(locale)
        self._speech.say(text)

    def _end(self) -> None:
        if self._speech is not None:
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)
        QCoreApplication.quit()


def _engine(wanted: str) -> QTextToSpeech | None:
    system = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    for name in [wanted] if wanted else system:
        speech = QTextToSpeech(name)
        if speech.state() != QTextToSpeech.State.Error:
            return speech
    return None


def _locales(speech: QTextToSpeech | None) -> dict[str, QLocale]:
    """Returns one locale for each language: that of the United Kingdom, else of the language's own
    country, else the first."""
    found: dict[str, QLocale] = {}
    for locale in [] if speech is None else _in_order(speech.availableLocales()):
        code = QLocale.languageToCode(locale.language())
        found.setdefault(code, locale)
    return found


def _in_order(locales: Iterable[QLocale]) -> list[QLocale]:
    def rank(locale: QLocale) -> int:
        if locale.territory() == QLocale.Country.UnitedKingdom:
            return 0
        return 1 if locale.territory() == QLocale(locale.language()).territory() else 2

    return sorted(locales, key=rank)


def _send(**what: Any) -> None:
    print(json.dumps(what), flush=True)


def _end_with_parent() -> None:
    """Lets Linux kill this process when its parent exits (prctl(2), PR_SET_PDEATHSIG). A speech
    service that hangs during start would keep it from reading the end of its input."""
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)
    if os.getppid() == 1:
        # The parent exited before that call.
        sys.exit(0)


def main(engine: str = "") -> int:
    _end_with_parent()
    application = QCoreApplication(["kiosk"])
    voice = Voice(engine)
    code = application.exec()
    del voice
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
