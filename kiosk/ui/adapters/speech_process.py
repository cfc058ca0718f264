"""The system's voices behind the Speaker protocol, in a process of their own
(`kiosk/ui/processes/speech.py`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from kiosk.system.child_process import child_command
from kiosk.visit.speech import Listener

START_MS = 10_000
"""Time limit for the first answer of a speech service; later it counts as missing."""
END_MS = 1_000


def voice_command(engine: str = "") -> list[str]:
    return child_command("kiosk.ui.processes.speech", *([engine] if engine else []))


class VoiceProcess(QObject):
    """A Speaker. `command` starts the voice, which describes what it reads and answers."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._listener: Listener | None = None
        self._process: QProcess | None = None
        self._number = 0
        self._start_timer = QTimer(self)
        self._start_timer.setSingleShot(True)
        self._start_timer.setInterval(START_MS)
        self._start_timer.timeout.connect(self._give_up)

    def start(self, listener: Listener) -> None:
        self._listener = listener
        if self._process is not None:
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # Qt Multimedia warns about libraries that the voice does not need.
        environment.insert("QT_LOGGING_RULES", "qt.multimedia*=false;qt.speech*=false")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(process.readAllStandardError)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        process.start(self._command[0], self._command[1:])
        self._process = process
        self._start_timer.start()

    def say(self, text: str, language: str) -> None:
        self._number += 1
        self._write(say=self._number, text=text, language=language)

    def pause(self) -> None:
        self._write(do="pause")

    def resume(self) -> None:
        self._write(do="resume")

    def silence(self) -> None:
        self._number += 1  # answers that are still on their way are ignored
        self._write(do="silence")

    def close(self) -> None:
        self._start_timer.stop()
        self._listener = None
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.errorOccurred.disconnect(self._give_up)
        process.finished.disconnect(self._give_up)
        process.finished.connect(process.deleteLater)
        # The voice exits at the end of its input; one that hangs is killed.
        process.closeWriteChannel()
        QTimer.singleShot(END_MS, process, process.kill)

    def end(self) -> None:
        """Closes the voice and waits until its process has exited, for the end of the program."""
        self.close()
        for process in self.findChildren(QProcess):
            if not process.waitForFinished(END_MS):
                process.kill()
                process.waitForFinished(END_MS)

    def _write(self, **order: Any) -> None:
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if self._listener is None:
                return
            if "ready" in answer:
                self._start_timer.stop()
                self._listener.ready(frozenset(answer["ready"]))
            elif answer["said"] == self._number:
                self._listener.finished()

    def _give_up(self, *_: object) -> None:
        """Reports no voices: the process did not start, did not answer, or has exited."""
        listener = self._listener
        self.close()
        if listener is not None:
            listener.ready(frozenset())
