"""The log's target, and its limit: it never fills a disk."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from kiosk.system import logs


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    """The root logger as it was before."""
    logger = logging.getLogger()
    before, level, raising = list(logger.handlers), logger.level, logging.raiseExceptions
    yield logger
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    logging.raiseExceptions = raising


def test_the_journal_gets_the_priority_of_each_line():
    record = logging.LogRecord("kiosk", logging.ERROR, "", 0, "one\ntwo", None, None)
    assert logs.JournalFormatter("%(message)s").format(record) == "<3>one\n<3>two"


def test_without_files_nothing_is_written(tmp_path: Path):
    logs.also_to_files("system", tmp_path / "state" / "kiosk.log")
    assert not (tmp_path / "state" / "kiosk.log").exists()


def test_files_stay_below_twenty_megabytes(tmp_path: Path, root: logging.Logger):
    logs.also_to_files("file", tmp_path / "log" / "kiosk.log")
    (handler,) = (one for one in root.handlers if isinstance(one, RotatingFileHandler))
    assert handler.maxBytes * (handler.backupCount + 1) <= 20_000_000
    handler.maxBytes = 2000
    root.setLevel(logging.INFO)
    for number in range(500):
        logging.getLogger("kiosk").info("line %s", number)
    files = sorted((tmp_path / "log").iterdir())
    assert [file.name for file in files] == ["kiosk.log"] + [f"kiosk.log.{n}" for n in (1, 2, 3)]
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "line 499" in files[0].read_text("utf-8")


@pytest.mark.expects_log(r"Cannot write the log to .*kiosk\.log: File exists\.")
def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path):
    (tmp_path / "log").write_text("a file in the way")
    logs.also_to_files("file", tmp_path / "log" / "kiosk.log")


def test_the_default_is_the_journal_where_there_is_one():
    from kiosk.settings import Settings

    assert Settings().log == ("file" if sys.platform == "win32" else "system")


QT_TALKS = """
from PySide6.QtCore import qInfo, qWarning
from kiosk.ui.window.application import log_qt_messages
import logging

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(message)s")
log_qt_messages()
qInfo('OpenType support missing for "Noto Nastaliq Urdu", script 13')
qWarning("A binding loop.")
"""


def test_only_warnings_of_qt_are_logged():
    """Qt's info messages name the script that it looked for, and so the visitor's language."""
    ran = subprocess.run(
        [sys.executable, "-c", QT_TALKS], capture_output=True, text=True, check=True
    )
    assert ran.stderr == "WARNING A binding loop.\n"


def test_nothing_that_urllib3_logs_is_shown(monkeypatch: pytest.MonkeyPatch):
    """Its lines have whole addresses, with their tokens, and `kiosk fetch` says what went wrong."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(root, "level", root.level)
    monkeypatch.setattr(logging.getLogger("urllib3"), "level", logging.NOTSET)
    seen: list[str] = []
    monkeypatch.setattr(logging.StreamHandler, "emit", lambda _, one: seen.append(one.getMessage()))
    logs.begin({})
    for level in (logging.INFO, logging.WARNING):
        logging.getLogger("urllib3.connectionpool").log(level, "https://x/?token=secret")
    logging.getLogger("kiosk").info("mine")
    assert seen == ["mine"]


QT_TALKS = """
from PySide6.QtCore import QLoggingCategory, qCWarning, qWarning
from kiosk.ui.window.application import log_qt_messages
import logging

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(message)s")
log_qt_messages()
qCWarning(QLoggingCategory("qt.accessibility.atspi"), 'Could not find accessible on path: "/1"')
qWarning('QSpiApplication::keyEventError  "org.freedesktop.DBus.Error.NoReply" "no reply"')
qWarning("QUnifiedTimer::stopAnimationDriver: driver is not running")
qWarning("A binding loop.")
"""


def test_what_qt_says_to_itself_is_not_logged():
    """A screen reader's questions would be up to thousands of lines a visit."""
    ran = subprocess.run(
        [sys.executable, "-c", QT_TALKS], capture_output=True, text=True, check=True
    )
    assert ran.stderr == "WARNING A binding loop.\n"
