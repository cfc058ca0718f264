"""Lines instead of dots where no person watches a terminal.

A log of CI shows nothing of a line that does not end for minutes. Every ten seconds it gets
"  1,240 of 2,871 tests, 96 s", and the name of a test that fails at once. pytest's first and last
lines stay as they are.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

import pytest

SECONDS = 10.0

Status = tuple[str, str, str | tuple[str, dict[str, bool]]]
"""Category, letter and word of one report, as pytest has them."""


class ProgressLines:
    def __init__(
        self, reporter: pytest.TerminalReporter, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._reporter = reporter
        self._clock = clock
        self._start = self._last = clock()
        self._session: pytest.Session | None = None
        self._done = 0
        self._failed = 0
        # Without xdist each file's name would begin a line of dots.
        reporter.showfspath = False

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        self._session = session

    @pytest.hookimpl(wrapper=True)
    def pytest_report_teststatus(self) -> Generator[None, Status, Status]:
        category, _letter, word = yield
        return category, "", word

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed += 1
            self._reporter.write_line(f"  failed: {report.nodeid}")

    def pytest_runtest_logfinish(self) -> None:
        self._done += 1
        now = self._clock()
        if now - self._last >= SECONDS:
            self._last = now
            self._reporter.write_line(self._line(now))

    def _line(self, now: float) -> str:
        failed = f", {self._failed} failed" if self._failed else ""
        # Only the last of xdist's workers to collect reports the number of tests.
        total = self._session.testscollected if self._session else 0
        return f"  {self._done:,} of {total:,} tests{failed}, {now - self._start:.0f} s"


def print_lines(config: pytest.Config) -> None:
    """Replaces pytest's dots by lines if the output is no terminal."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and not reporter.isatty and config.get_verbosity() == 0:
        config.pluginmanager.register(ProgressLines(reporter), "progress-lines")
