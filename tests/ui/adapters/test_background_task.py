"""Work on another thread, and its result on this one."""

from __future__ import annotations

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.ui.adapters.background_task import BackgroundTask
from tests.limits import PATIENCE_MS


def test_a_thought_comes_back_on_this_thread(qtbot: QtBot):
    thinking = BackgroundTask()
    answers: list[tuple[Any, int]] = []
    here = threading.get_ident()
    thinking.run(threading.get_ident, lambda found: answers.append((found, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
    ((worked, back),) = answers
    assert back == here
    assert worked != here
    thinking.run(lambda: 1 // 0, lambda found: answers.append((type(found), 0)))
    thinking.wait()
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=PATIENCE_MS)
    assert answers[1][0] is ZeroDivisionError
