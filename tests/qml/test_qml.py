"""The components as a visitor meets them: one run of main.py, one test for each tst_*.qml."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from kiosk import paths
from tests.limits import PATIENCE

HERE = Path(__file__).resolve().parent
MODULES = paths.QML / "KioskUi"
# Pages and their parts that need no view model; the others are tested with the whole window.
PAGES = {"FaultPage"}
PARTS = {
    "AboutCard",
    "AudienceLine",
    "Breath",
    "NoticeLines",
    "NumberCard",
    "OpenLine",
    "StillTherePaper",
    "StillThereSheet",
    "TypedAddress",
}

FILES = sorted(HERE.glob("tst_*.qml"))
GOOD = {"PASS", "QDEBUG", "QINFO"}
OWN = {"initTestCase", "cleanupTestCase"}
_LINE = re.compile(r"^([A-Z]+!?) *: kiosk::(\w*)::?(\w*)\(?(.*)$")


@dataclass
class CaseResult:
    """Output of QtTest for one TestCase: names of tests that passed, lines that must not occur."""

    passed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def read(output: str) -> dict[str, CaseResult]:
    """Groups the output by the name of the TestCase; "" has the lines that belong to none."""
    results: dict[str, CaseResult] = {}
    failing: CaseResult | None = None
    for line in output.splitlines():
        found = _LINE.match(line)
        if not found:
            # A failure's expected and actual values and its place are on indented lines and "Loc:".
            if failing and line.startswith((" ", "Loc")):
                failing.wrong.append(line)
            continue
        kind, case, function, _ = found.groups()
        of_case = results.setdefault(case, CaseResult())
        failing = None
        if kind not in GOOD:
            of_case.wrong.append(line)
            failing = of_case
        elif kind == "PASS" and function not in OWN:
            of_case.passed.append(function)
    return results


@cache
def run() -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HERE / "main.py"), "-o", "-,txt"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])},
        capture_output=True,
        text=True,
        # Of a text that a failed comparison prints, Qt may cut a letter in half.
        errors="replace",
        check=False,
        timeout=PATIENCE,
    )


def test_every_component_has_its_file():
    components = {path.stem for path in (MODULES / "Components").glob("*.qml")}
    pages = {path.stem for path in (MODULES / "Pages").glob("*.qml")}
    parts = {path.stem for path in (MODULES / "Pages" / "parts").glob("*.qml")}
    assert len(components) >= 15
    assert pages >= PAGES
    assert parts >= PARTS
    assert {path.stem.removeprefix("tst_") for path in FILES} == components | PAGES | PARTS


def test_what_is_in_pages_is_a_page():
    assert [
        path.stem for path in (MODULES / "Pages").glob("*.qml") if not path.stem.endswith("Page")
    ] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_component(file: Path):
    name = file.stem.removeprefix("tst_")
    ran = run()
    result = read(ran.stdout).get(name)
    assert result, f"No TestCase named {name} ran:\n{ran.stdout[-3000:]}\n{ran.stderr[-3000:]}"
    assert not result.wrong, "\n".join(result.wrong)
    wanted = set(re.findall(r"function (test_\w+?)\(", file.read_text("utf-8")))
    wanted = {test for test in wanted if not test.endswith("_data")}
    assert wanted, f"{file.name} has no test"
    assert wanted == set(result.passed)


def test_the_run_as_a_whole():
    """Files that cannot be read, warnings outside any test, a crash on the way out."""
    ran = run()
    names = {file.stem.removeprefix("tst_") for file in FILES}
    others = {name: result.wrong for name, result in read(ran.stdout).items() if name not in names}
    assert others == {}
    assert ran.stderr == ""
    totals = re.search(
        r"^Totals: (\d+) passed, 0 failed, 0 skipped, 0 blacklisted", ran.stdout, re.M
    )
    assert totals, ran.stdout[-2000:]
    assert int(totals[1]) > 100
    assert ran.returncode == 0


def test_a_warning_or_a_failure_is_not_overlooked():
    results = read(
        "PASS   : kiosk::Tile::initTestCase()\n"
        "PASS   : kiosk::Tile::test_one(row)\n"
        "QWARN  : kiosk::Tile::test_two() file:///Tile.qml:3: TypeError\n"
        "PASS   : kiosk::Tile::test_two()\n"
        "FAIL!  : kiosk::Note::test_three() Compared values are not the same\n"
        "   Actual   (): 1\n"
        "SKIP   : kiosk::Note::test_four() why\n"
        "PASS   : kiosk::Note::test_five()\n"
        "FAIL!  : kiosk::tst_Bar::compile() Unexpected token\n"
    )
    assert results["Tile"].passed == ["test_one", "test_two"]
    assert len(results["Tile"].wrong) == 1
    assert len(results["Note"].wrong) == 3
    assert results["Note"].passed == ["test_five"]
    assert len(results["tst_Bar"].wrong) == 1
