"""The guard in conftest.py: unexpected log records fail a test, expected ones must come."""

from pathlib import Path

import pytest

GUARD = Path(__file__).with_name("conftest.py").read_text("utf-8")
ROOT = Path(__file__).resolve().parents[1]

INNER = """
import logging, pytest

log = logging.getLogger("kiosk.x")

def test_information(): log.info("all is well")

def test_surprise(): log.warning("paper jam %d", 3)

@pytest.mark.expects_log(r"paper jam \\d", level="WARNING", logger="kiosk.x")
def test_announced(): log.warning("paper jam 3")

@pytest.mark.expects_log("paper jam", level="WARNING")
def test_other_level(): log.error("paper jam 3")

@pytest.mark.expects_log("paper jam")
def test_silent(): pass

@pytest.fixture
def noisy():
    log.warning("early")
    yield
    log.warning("late")

def test_in_fixture(noisy): pass
"""


def test_only_announced_records_pass(pytester: pytest.Pytester):
    pytester.makeconftest(GUARD)
    pytester.makeini(f"[pytest]\npythonpath = {ROOT}\nmarkers = expects_log: see conftest")
    pytester.makepyfile(INNER)
    # In a process of its own, or the records would reach the guard of this very test.
    result = pytester.runpytest_subprocess("-rA", "-p", "no:pytestqt")
    result.assert_outcomes(passed=2, failed=3, errors=2)
    for line in (
        "PASSED *::test_information",
        "PASSED *::test_announced",
        "FAILED *::test_surprise *",
        "FAILED *::test_other_level *",
        "FAILED *::test_silent *",
        "ERROR *::test_in_fixture *",
        "*WARNING kiosk.x: paper jam 3",
        "*never logged: [[]'paper jam']",
    ):
        result.stdout.fnmatch_lines_random(line)
