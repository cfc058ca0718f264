"""The accessibility report as text and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kiosk import __version__
from kiosk.accessibility.findings import Finding, FindingGroup, Verdict
from kiosk.geometry import Screen

_SOURCES = {
    "option": "as given with --width-mm",
    "settings": "as set in screen.width_mm",
    "the screen": "as the screen reports",
    "fallback": "a guess from its pixels: measure it with a ruler and set screen.width_mm",
}
_PIXELS = {
    "option": "as given with --size",
    "the screen": "of this machine's screen",
    "fallback": "assumed, because no screen was found: name yours with --size",
}
_HEADINGS = (
    (Verdict.NOT_MET, "Not met"),
    (Verdict.NOT_MEASURED, "Not measured"),
    (Verdict.TESTED, "Not computed here, tested by the program's own tests"),
)


class Report(NamedTuple):
    """All findings for one screen and content. `pixels_from` and `width_from` are keys of the
    tables above; `language`: the one that was measured."""

    screen: Screen
    pixels_from: str
    width_from: str
    content: str
    title: str
    language: str
    groups: tuple[FindingGroup, ...]

    @property
    def findings(self) -> list[Finding]:
        return [finding for group in self.groups for finding in group.findings]

    @property
    def all_met(self) -> bool:
        return all(finding.verdict is not Verdict.NOT_MET for finding in self.findings)


def as_text(report: Report) -> str:
    screen = report.screen
    lines = [
        f"Accessibility of this kiosk, Signpost {__version__}",
        "",
        f"Screen:   {screen.width_px} × {screen.height_px} pixels, {_PIXELS[report.pixels_from]}",
        f"          {screen.width_mm:.0f} × {screen.height_mm:.0f} mm, "
        f"{_SOURCES[report.width_from]}",
        f"          read from {screen.viewing_distance_mm:.0f} mm, lower edge "
        f"{screen.bottom_edge_mm:.0f} mm above the floor",
        f"Content:  {report.title} ({report.content}), measured in “{report.language}”",
    ]
    table = list(_columns(report.findings))
    for group in report.groups:
        if group.findings:
            lines += ["", group.title]
            lines += [table.pop(0) for _ in group.findings]
    lines += ["", summary(report.findings)]
    for verdict, heading in _HEADINGS:
        found = [one for one in report.findings if one.verdict is verdict]
        if found:
            lines += ["", f"{heading}:"]
            lines += [f"- {sentence(one)}" for one in found]
    return "\n".join(lines) + "\n"


def _columns(findings: Sequence[Finding]) -> Iterator[str]:
    """Yields one line for each finding: verdict, rule, value, limit, clause."""
    rows = [(str(one.verdict), one.rule, one.value, one.limit) for one in findings]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row, one in zip(rows, findings, strict=True):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  {'  '.join(cells)}  {one.clause}".rstrip()


def sentence(one: Finding) -> str:
    if one.verdict is Verdict.NOT_MET:
        return f"{one.rule}: {one.value}; the limit is {one.limit}. {one.note}".rstrip()
    return f"{one.rule}: {one.note}" + ("" if one.note.endswith(".") else ".")


def summary(findings: Sequence[Finding]) -> str:
    """Returns a line such as "38 rules: 33 met, 1 not met, 3 tested, 1 not measured." """
    count = Counter(one.verdict for one in findings)
    parts = (f"{count[verdict]} {verdict}" for verdict in Verdict if count[verdict])
    return f"{len(findings)} rules: {', '.join(parts)}."


def as_data(report: Report) -> dict[str, Any]:
    """Returns the report as JSON values."""
    screen = report.screen
    return {
        "version": __version__,
        "screen": {
            "width_px": screen.width_px,
            "height_px": screen.height_px,
            "pixels_from": report.pixels_from,
            "width_mm": round(screen.width_mm, 1),
            "height_mm": round(screen.height_mm, 1),
            "width_from": report.width_from,
            "viewing_distance_mm": screen.viewing_distance_mm,
            "bottom_edge_mm": screen.bottom_edge_mm,
        },
        "content": {
            "path": report.content,
            "title": report.title,
            "language": report.language,
        },
        "rules": [
            {"group": group.title, **finding._asdict()}
            for group in report.groups
            for finding in group.findings
        ],
        "all_met": report.all_met,
    }
