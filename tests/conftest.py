"""Runs Qt without a screen, and fails a test that logs something unexpected.

A warning in the log is either a defect or part of what the program promises. A test of the second
kind says so, and fails if the record does not come:

    @pytest.mark.expects_log(r"cannot read .*bundle\\.yaml", level="WARNING")
    def test_a_broken_bundle_is_named(): ...

The pattern is searched for in the message; `level` and `logger` narrow it down. Qt's own messages
and those of QML are watched by pytest-qt (`qt_log_level_fail` in pyproject.toml).
"""

from __future__ import annotations

import os

# Before anything imports Qt. A caller may choose another platform, for example xcb under Xvfb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import logging
import re
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.system import write_protection
from tests.limits import TORTURE
from tests.progress import print_lines

pytest_plugins = ["tests.fixtures"]

# A kiosk that a test starts keeps its state apart from that of the person who runs the tests.
_STATE = tempfile.TemporaryDirectory(prefix="kiosk-state-")
os.environ["XDG_STATE_HOME"] = _STATE.name


@pytest.fixture(autouse=True)
def usual_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary folders are often on a disk that forgets, where a kiosk waits before each PIN."""
    monkeypatch.setattr(write_protection, "_mounts", lambda: "/dev/sda1 / ext4 rw,relatime 0 0")


@dataclass
class Expected:
    """One `expects_log` marker."""

    pattern: str
    level: int | None = None
    logger: str | None = None
    seen: bool = False

    @classmethod
    def from_marker(cls, marker: pytest.Mark) -> Expected:
        def read(pattern: str, level: str | None = None, logger: str | None = None) -> Expected:
            number = None if level is None else logging.getLevelNamesMapping()[level]
            return cls(pattern, number, logger)

        return read(*marker.args, **marker.kwargs)

    def matches(self, record: logging.LogRecord) -> bool:
        return (
            re.search(self.pattern, record.getMessage()) is not None
            and self.level in (None, record.levelno)
            and self.logger in (None, record.name)
        )


class Guard(logging.Handler):
    """Keeps the records of one test that no marker announced."""

    def __init__(self, expected: list[Expected]) -> None:
        super().__init__(logging.WARNING)
        self.expected = expected
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        matching = [expected for expected in self.expected if expected.matches(record)]
        for expected in matching:
            expected.seen = True
        if not matching:
            self.unexpected.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Fails if something unexpected was logged inside and nothing else failed."""
        logging.getLogger().addHandler(self)
        try:
            yield
        finally:
            logging.getLogger().removeHandler(self)
        if self.unexpected:
            found = "\n  ".join(self.unexpected)
            self.unexpected = []
            pytest.fail(
                f"Logged, but no @pytest.mark.expects_log announces it:\n  {found}", pytrace=False
            )


@pytest.hookimpl(trylast=True)  # once there is a reporter
def pytest_configure(config: pytest.Config) -> None:
    print_lines(config)


WITH_A_WINDOW = {"e2e", "qml"}
"""Folders whose tests show a window or draw many pages: all of them are slow."""
_TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what `make quick` leaves out, and takes out what only `make torture` runs.

    The latter are not reported to pytest: "deselected" would look like a skipped check.
    """
    for item in items:
        inside = _TESTS in item.path.parents  # a test may have pytest collect a file of its own
        if inside and item.path.relative_to(_TESTS).parts[0] in WITH_A_WINDOW:
            item.add_marker("slow")
    if not TORTURE:
        items[:] = [item for item in items if item.get_closest_marker("torture") is None]


_GUARD = pytest.StashKey[Guard]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    markers = item.iter_markers("expects_log")
    item.stash[_GUARD] = Guard([Expected.from_marker(marker) for marker in markers])
    with item.stash[_GUARD].watching():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    with item.stash[_GUARD].watching():
        yield
    missed = [expected.pattern for expected in item.stash[_GUARD].expected if not expected.seen]
    if missed:
        pytest.fail(f"Announced with expects_log, but never logged: {missed}", pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    with item.stash[_GUARD].watching():
        yield


@pytest.fixture
def as_root() -> None:
    """Requires root, for mounts and devices. Fails without it: no check is skipped silently."""
    if os.geteuid() != 0:
        pytest.fail("This check needs root: sudo make test.")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The kiosk has no widgets; one application serves all tests."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
