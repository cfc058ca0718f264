"""Field type of `show`: when something is shown."""

from __future__ import annotations

from typing import ClassVar

from kiosk.bundle.model import Show
from kiosk.bundle.opening_fields import Days, TimeOfDay
from kiosk.bundle.show import days_of
from kiosk.validation.fields import Date, read_text
from kiosk.validation.nodes import Map, Node, Text
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

Hours = tuple[int, int]


class TimeSpan:
    """Hours of a day, written 9:00-17:00, as minutes after midnight. An end at or before the
    beginning is on the next day."""

    default: ClassVar[Hours | None] = None

    def read(self, node: Node, problems: Problems) -> Hours | None:
        first, dash, last = read_text(node, problems).replace("\N{EN DASH}", "-").partition("-")
        if not dash:
            if first:
                problems.error(node, f"'{first[:60]}' is no span of hours.", "Write 9:00-17:00.")
            return None
        reader = TimeOfDay()
        found = [
            reader.read(_part(node, part.strip()), problems) for part in (first or " ", last or " ")
        ]
        if problems.has_error_at(node):
            return None
        if found[0] == found[1]:
            problems.error(
                node, "These hours begin and end at the same time.", "Delete the line for all day."
            )
            return None
        return found[0], found[1]


def _part(node: Node, text: str) -> Text:
    """Returns a node at the same place with one half of the text."""
    part = Text(node.file, node.line, node.column, text)
    part.parent, part.key = node.parent, node.key
    return part


SHOW = ObjectSchema(
    "show", {}, {"from": Date(), "until": Date(), "days": Days(), "hours": TimeSpan()}
)


class ShowReader:
    """Reads `show`; contradictions are errors."""

    default: ClassVar[Show | None] = None

    def read(self, node: Node, problems: Problems) -> Show | None:
        values = SHOW.read(node, problems)
        if not isinstance(node, Map):
            return None
        show = Show(
            values.get("from"), values.get("until"), values.get("days", ()), values.get("hours")
        )
        if not node.entries:
            problems.error(node, "'show' says nothing.", "Write from, until, days or hours.")
        elif show.begins and show.ends and show.ends < show.begins:
            problems.error(
                node.entries["until"],
                "'until' is before 'from'.",
                "Both days are included; write the later one as 'until'.",
            )
        elif not any(True for _ in days_of(show)):
            problems.error(
                node.entries["days"],
                f"None of these days is between {show.begins} and {show.ends}.",
                "Change the days of the week, or 'from' and 'until'.",
            )
        return show
