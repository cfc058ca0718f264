"""tests/progress.py: a line every few seconds into a log, dots on a terminal."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.progress import ProgressLines

ROOT = Path(__file__).resolve().parents[1]
CONFTEST = """
import pytest
from tests import progress

progress.SECONDS = {seconds}

@pytest.hookimpl(trylast=True)
def pytest_configure(config): progress.print_lines(config)
"""
INNER = """
import pytest

@pytest.mark.parametrize("number", range(5))
def test_good(number): pass

def test_bad(): assert False
"""


@pytest.fixture
def inner(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini(f"[pytest]\npythonpath = {ROOT}")
    pytester.makepyfile(INNER)
    pytester.makeconftest(CONFTEST.format(seconds=0))
    return pytester


@pytest.mark.parametrize("how", [[], ["-n", "2"]], ids=["alone", "with xdist"])
def test_lines_into_a_log(inner: pytest.Pytester, how: list[str]):
    result = inner.runpytest_subprocess("-p", "no:pytestqt", *how)
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.fnmatch_lines_random(
        [
            "  1 of 6 tests*, * s",
            "  failed: *::test_bad",
            "  6 of 6 tests, 1 failed, * s",
            "FAILED *::test_bad - assert False",
            "*= 1 failed, 5 passed in *",
        ]
    )
    result.stdout.no_re_match_line(r"^(\S+ )?[.F]+( |$)")


def test_a_quick_run_has_no_lines_in_between(inner: pytest.Pytester):
    inner.makeconftest(CONFTEST.format(seconds=600))
    result = inner.runpytest_subprocess("-p", "no:pytestqt")
    result.stdout.no_fnmatch_line("* of 6 tests*")
    result.stdout.fnmatch_lines(["*= 1 failed, 5 passed in *"])


def test_dots_on_a_terminal(inner: pytest.Pytester):
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "pytest", "-p", "no:pytestqt", "--color=no"]
    with subprocess.Popen(command, cwd=inner.path, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        said = b""
        try:
            while more := os.read(ours, 4096):
                said += more
        except OSError:  # how a terminal says that the other side has gone
            pass
        finally:
            os.close(ours)
    assert process.returncode == 1
    assert b".....F" in said
    assert b"of 6 tests" not in said


def test_ten_seconds_lie_between_two_lines():
    written: list[str] = []
    now = 100.0
    reporter: Any = SimpleNamespace(write_line=written.append)
    lines = ProgressLines(reporter, lambda: now)
    session: Any = SimpleNamespace(testscollected=2871)
    lines.pytest_sessionstart(session)
    for _ in range(1240):
        now += 0.025
        lines.pytest_runtest_logfinish()
    assert written == [
        "  400 of 2,871 tests, 10 s",
        "  800 of 2,871 tests, 20 s",
        "  1,200 of 2,871 tests, 30 s",
    ]
