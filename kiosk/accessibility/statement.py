"""Writes the measured parts of the published statement, docs/accessibility.md.

    make statement

The sentences around them are written by hand. Each screen has the values that the program assumes
without settings: width guessed from its pixels, read from 600 mm, lower edge 900 mm above the
floor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk.accessibility.findings import Finding, Verdict
from kiosk.accessibility.report import Report, sentence

NOT_MET = "not met"
RULES = "rules"
"""Names of the measured parts of the page."""


class Reference(NamedTuple):
    name: str
    size: tuple[int, int]


REFERENCES = (
    Reference("10.1 inches", (1024, 600)),
    Reference("15.6 inches", (1366, 768)),
    Reference("24 inches", (1920, 1080)),
    Reference("32 inches, upright", (1080, 1920)),
    Reference("43 inches", (3840, 2160)),
    Reference("55 inches, upright", (2160, 3840)),
)
"""The screens that the tests use."""


def column(report: Report) -> list[str]:
    """Returns the cells of one screen, from top to bottom."""
    return [_cell(one) for one in report.findings]


def _cell(one: Finding) -> str:
    if one.verdict is Verdict.NOT_MET:
        return f"**not met: {one.value}**"
    return one.value if one.verdict is Verdict.MET else str(one.verdict)


def lines(name: str, report: Report) -> list[str]:
    """Returns a sentence for each rule that is not met on one screen."""
    return [
        f"- {name}: {sentence(one)}" for one in report.findings if one.verdict is Verdict.NOT_MET
    ]


def parts(reports: Mapping[str, Report]) -> dict[str, str]:
    """Returns the measured parts of the page by their names. `reports`: by the screen's name."""
    found = [line for name, report in reports.items() for line in lines(name, report)]
    first = next(iter(reports.values()))
    rows = [["rule", "limit", "source", *reports], ["---"] * (3 + len(reports))]
    cells = zip(first.findings, *(column(report) for report in reports.values()), strict=True)
    rows += [[one.rule, one.limit, one.clause, *values] for one, *values in cells]
    return {
        NOT_MET: "\n".join(found) or "Nothing that can be computed.",
        RULES: "\n".join(f"| {' | '.join(row)} |" for row in rows),
    }


def filled(page: str, measured: Mapping[str, str]) -> str:
    """Returns the page with new measured parts. Raises ValueError if the page lacks the markers of
    a part."""
    for name, text in measured.items():
        markers = list(_markers(name).finditer(page))
        if len(markers) != 1:
            raise ValueError(f"the page needs one part called '{name}'")
        start, end = markers[0].span(2)
        page = page[:start] + text + page[end:]
    return page


def part(page: str, name: str) -> str:
    """Returns the text of one measured part. Raises ValueError if the page lacks its markers."""
    found = _markers(name).search(page)
    if found is None:
        raise ValueError(f"the page needs one part called '{name}'")
    return found[2]


def _markers(name: str) -> re.Pattern[str]:
    return re.compile(rf"(<!-- {name}: by make statement -->\n)(.*?)(\n<!-- end -->)", re.DOTALL)


def cells(table: str, name: str) -> list[str]:
    """Returns the column of one screen in the table of the page. Raises ValueError if there is
    none."""
    rows: Sequence[list[str]] = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()
    ]
    index = rows[0].index(name)
    return [row[index] for row in rows[2:]]
