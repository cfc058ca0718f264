"""docs/accessibility.md says what the program gives now. If it does not: `make statement`."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.accessibility import statement
from kiosk.accessibility.audit import AuditedScreen, audit
from kiosk.accessibility.findings import Finding, FindingGroup, Verdict
from kiosk.accessibility.report import Report
from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.settings import Settings
from kiosk.tour.measuring import measure_pages
from tests.e2e.layouts import SCREENS
from tests.e2e.program import REPOSITORY
from tests.limits import TORTURE

PAGE = (REPOSITORY / "docs" / "accessibility.md").read_text("utf-8")
OLD = "docs/accessibility.md is older than the program: run `make statement`"


def test_the_screens_are_those_of_the_tests() -> None:
    assert {reference.size for reference in statement.REFERENCES} == set(SCREENS)


# Each takes ten seconds: `make torture` measures all six.
MEASURED = statement.REFERENCES if TORTURE else statement.REFERENCES[2:3]


@pytest.mark.parametrize("reference", MEASURED, ids=lambda one: one.name)
def test_the_page_says_what_is_measured_now(
    application: QGuiApplication, seed: Bundle, reference: statement.Reference
) -> None:
    facts = measure_pages(seed, Settings(), reference.size, speech=True)
    report = audit(seed, facts, AuditedScreen(Settings(), reference.size))
    table = statement.part(PAGE, statement.RULES)
    assert statement.cells(table, reference.name) == statement.column(report), OLD
    for name, wanted in (
        ("rule", [one.rule for one in report.findings]),
        ("limit", [one.limit for one in report.findings]),
        ("source", [one.clause for one in report.findings]),
    ):
        assert statement.cells(table, name) == wanted, OLD
    told = [
        line
        for line in statement.part(PAGE, statement.NOT_MET).splitlines()
        if line.startswith(f"- {reference.name}: ")
    ]
    assert told == statement.lines(reference.name, report), OLD


# -- how the page is written ----------------------------------------------------------------------

MET = Finding("a", "A", Verdict.MET, "1 mm", "at least 1 mm", "EN 1")
BAD = Finding("b", "B", Verdict.NOT_MET, "2", "at most 1", "EN 2", "Mend it.")
TEMPLATE = """Before
<!-- not met: by make statement -->
old
<!-- end -->
between
<!-- rules: by make statement -->

<!-- end -->
after
"""


def report(*findings: Finding) -> Report:
    return Report(
        Screen(1, 1, 1.0), "option", "fallback", "", "", "en", (FindingGroup("G", findings),)
    )


def test_measured_parts_are_exchanged_and_nothing_else() -> None:
    measured = statement.parts({"one": report(MET, BAD), "two": report(MET, MET)})
    page = statement.filled(TEMPLATE, measured)
    assert page == (
        "Before\n<!-- not met: by make statement -->\n"
        "- one: B: 2; the limit is at most 1. Mend it.\n"
        "<!-- end -->\nbetween\n<!-- rules: by make statement -->\n"
        "| rule | limit | source | one | two |\n| --- | --- | --- | --- | --- |\n"
        "| A | at least 1 mm | EN 1 | 1 mm | 1 mm |\n"
        "| B | at most 1 | EN 2 | **not met: 2** | 1 mm |\n"
        "<!-- end -->\nafter\n"
    )
    assert statement.filled(page, measured) == page
    assert statement.cells(statement.part(page, "rules"), "one") == ["1 mm", "**not met: 2**"]


def test_nothing_to_tell_is_said() -> None:
    measured = statement.parts({"one": report(MET)})
    assert measured[statement.NOT_MET] == "Nothing that can be computed."


@pytest.mark.parametrize("page", ["", TEMPLATE.replace("rules:", "rule:"), TEMPLATE * 2])
def test_a_page_without_a_place_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="the page needs one part called"):
        statement.filled(page, statement.parts({"one": report(MET)}))
