"""Commands that the console runs in processes of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.adapters.kiosk_command import CommandResult, KioskCommand
from tests.limits import PATIENCE_MS


@pytest.fixture
def commands(qapp: QObject) -> Iterator[KioskCommand]:
    """Runs Python instead of kiosk: the argument is a program for `python -c`."""
    found = KioskCommand([sys.executable, "-c"])
    yield found
    found.end()
    shiboken6.delete(found)


def ran(commands: KioskCommand, qtbot: QtBot, script: str) -> CommandResult:
    answers: list[CommandResult] = []
    commands.run([script], answers.append)
    assert answers == [], "never at once"
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
    assert len(answers) == 1
    return answers[0]


def test_what_a_command_says_and_how_it_ends(commands: KioskCommand, qtbot: QtBot):
    script = (
        "import sys; print('für ' + sys.stdin.read()); print('x', file=sys.stderr); sys.exit(4)"
    )
    assert ran(commands, qtbot, script) == (4, "für \n", "x\n")


def test_one_that_crashes_has_come_to_no_end(commands: KioskCommand, qtbot: QtBot):
    assert (
        ran(commands, qtbot, "import os, signal; os.kill(os.getpid(), signal.SIGKILL)").exit == -1
    )


def test_one_that_cannot_be_started(qtbot: QtBot):
    assert ran(KioskCommand(["/nowhere/kiosk"]), qtbot, "apply") == (-1, "", "")


def test_of_one_that_was_ended_nobody_hears(commands: KioskCommand, qtbot: QtBot):
    heard: list[str] = []
    commands.run(["import time; time.sleep(1000)"], lambda done: heard.append("first"))
    commands.run(["print(1)"], lambda done: heard.append(done.out))
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    commands.run(["import time; time.sleep(1000)"], lambda done: heard.append("third"))
    commands.end()
    assert heard == ["1\n"]
