"""The report as text and as data."""

from __future__ import annotations

import json

from kiosk.accessibility.findings import Finding, FindingGroup, Verdict, at_least, at_most, rounded
from kiosk.accessibility.report import Report, as_data, as_text, summary
from tests.accessibility.example_measurements import SCREEN, in_short


def test_what_fails_never_looks_like_what_passes():
    assert (
        in_short(at_least("a", "A", 4.499, 4.5, ": 1", "x"))
        == "not met: 4.49 : 1, at least 4.5 : 1"
    )
    assert in_short(at_most("a", "A", 900.2, 900, "mm", "x")) == "not met: 901 mm, at most 900 mm"
    assert in_short(at_least("a", "A", 20, 20, "mm", "x")) == "met: 20 mm, at least 20 mm"
    assert (rounded(0.29 * 100), rounded(3.575), rounded(3.571, up=True)) == (29, 3.57, 3.58)


def report(*findings: Finding) -> Report:
    groups = (
        FindingGroup("First", findings[:1]),
        FindingGroup("None", ()),
        FindingGroup("Second", findings[1:]),
    )
    return Report(SCREEN, "fallback", "fallback", "content/x", "Sample", "en", groups)


MET = Finding("a", "A", Verdict.MET, "1 mm", "at least 1 mm", "EN 1", "", 1.0, "mm")
BAD = Finding("b", "Bad one", Verdict.NOT_MET, "2", "at most 1", "EN 2", "Mend it.")
SEEN = Finding("c", "C", Verdict.TESTED, "not computed here", "always", "EN 3", "somebody tries")


def test_the_text():
    lines = as_text(report(MET, BAD, SEEN)).splitlines()
    assert lines[2:] == [
        "Screen:   1920 × 1080 pixels, assumed, because no screen was found: name yours with "
        "--size",
        "          480 × 270 mm, a guess from its pixels: measure it with a ruler and set "
        "screen.width_mm",
        "          read from 600 mm, lower edge 900 mm above the floor",
        "Content:  Sample (content/x), measured in “en”",
        "",
        "First",
        "  met      A        1 mm               at least 1 mm  EN 1",
        "",
        "Second",
        "  not met  Bad one  2                  at most 1      EN 2",
        "  tested   C        not computed here  always         EN 3",
        "",
        "3 rules: 1 met, 1 not met, 1 tested.",
        "",
        "Not met:",
        "- Bad one: 2; the limit is at most 1. Mend it.",
        "",
        "Not computed here, tested by the program's own tests:",
        "- C: somebody tries.",
    ]
    assert summary([MET, SEEN]) == "2 rules: 1 met, 1 tested."


def test_the_data():
    data = json.loads(json.dumps(as_data(report(MET, BAD))))
    assert data["all_met"] is False
    assert data["screen"]["width_from"] == "fallback"
    assert data["rules"][0] == {
        "group": "First",
        "id": "a",
        "rule": "A",
        "verdict": "met",
        "value": "1 mm",
        "limit": "at least 1 mm",
        "clause": "EN 1",
        "note": "",
        "number": 1.0,
        "unit": "mm",
    }
    assert report(MET, SEEN).all_met
