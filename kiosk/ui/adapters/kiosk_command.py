"""Runs the command `kiosk` in a process of its own, for work that must not stop the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer

LONGEST_MS = 5 * 60_000
"""Time limit of a command: the render check stops after three minutes, the rest is for copying."""


class CommandResult(NamedTuple):
    """Exit code and output. `exit` -1: it did not start, crashed or took too long."""

    exit: int
    out: str
    error: str = ""


class KioskCommand(QObject):
    """Runs one command at a time. `command`: the program and its first arguments."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None

    def run(self, argv: Sequence[str], done: Callable[[CommandResult], None]) -> None:
        """Starts the command with `argv` as further arguments and calls `done` once, later. A
        command that still runs is killed."""
        self.end()
        process = QProcess(self)
        self._process = process
        # A command that asks a question gets no answer.
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
        process.start(self._command[0], [*self._command[1:], *argv])

    def end(self) -> None:
        """Kills the running command; its `done` is not called. An apply that is killed at any point
        leaves either the old content or the new."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.waitForFinished(2000)
        process.deleteLater()
