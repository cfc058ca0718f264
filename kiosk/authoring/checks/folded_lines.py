"""Warns of lines that YAML joins although the author meant them apart: only | keeps paragraphs and
lists."""

from __future__ import annotations

from kiosk.validation.nodes import Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import line_breaks

_STARTS = ("- ", "## ")


def check_folded(node: Text, problems: Problems, *, several: bool) -> None:
    """Warns of the first such line. `several`: the text may have paragraphs and lists; otherwise
    it is an entry of a list itself."""
    hint = "Write the text after '|', on lines of its own."
    if not several:
        hint = "Indent it as far as the entry above."
    for location, line, above, breaks in line_breaks(node):
        if line.startswith(_STARTS) and not breaks:
            says = "This line is joined to the one before it, so it begins no "
            says += "entry of a list." if line.startswith("- ") else "heading."
        elif above > 1 and breaks == 1 and not line.startswith(_STARTS):
            says = "The empty line above makes no new paragraph here."
        else:
            continue
        problems.warning(location, says, hint)
        return
