"""Runs the command `kiosk` in a process of its own, for work that must not stop the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer

LONGEST_MS = 5 * 60_000
"""Drawing new content once is stopped after one minute; the rest is copying."""


class CommandResult(NamedTuple):
    """`exit` -1: it did not start, crashed or took too long."""

    exit: int
    out: str
    error: str = ""


class KioskCommand(QObject):
    """`command`: the program and its first words. One command runs at a time."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None

    def run(self, words: Sequence[str], done: Callable[[CommandResult], None]) -> None:
        """`done` is called once, later. A command that still runs is ended."""
        self.end()
        process = QProcess(self)
        self._process = process
        # Nobody is there to be asked.
        process.setStandardInputFile(QProcess.nullDevice())

        def finished(*_: object) -> None:
            if self._process is not process:
                return
            self._process = None
            normal = (
                process.error() is QProcess.ProcessError.UnknownError
                and process.exitStatus() is QProcess.ExitStatus.NormalExit
            )
            out, error = (
                bytes(data.data()).decode("utf-8", "replace")
                for data in (process.readAllStandardOutput(), process.readAllStandardError())
            )
            process.deleteLater()
            done(CommandResult(process.exitCode() if normal else -1, out, error))

        process.finished.connect(finished)
        process.errorOccurred.connect(finished)
        QTimer.singleShot(LONGEST_MS, process, process.kill)
        process.start(self._command[0], [*self._command[1:], *words])

    def end(self) -> None:
        """Of what still runs nobody hears any more. An apply that is cut anywhere leaves the old
        content or the new."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.waitForFinished(2000)
        process.deleteLater()
