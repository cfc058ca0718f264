"""Field types of opening hours: a time of day, days of the week, and the list of both."""

from __future__ import annotations

import re
from typing import ClassVar

from kiosk.bundle.opening_hours import DAYS, OpeningHours, OpenTime, days_between, overlapping
from kiosk.validation.fields import read_text
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

MOST_TIMES = 14
ALWAYS = "always"
_TIME = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)", re.ASCII)
_LOOSE = re.compile(r"(\d{1,2})(?:[:.h ]?(\d\d))? ?(am|pm|a\.m\.|p\.m\.)?", re.ASCII)
_RANGE = re.compile(r"\s*(?:-|\u2013|\u2014|to)\s*")
_EXAMPLE = "{days: mon-fri, from: 9:00, to: 17:00}"
_NAMES = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}


class TimeOfDay:
    """A time written 8:00 or 17:30, to 24:00, as minutes after midnight."""

    default: ClassVar[int] = 0

    def read(self, node: Node, problems: Problems) -> int:
        value = read_text(node, problems)
        found = _TIME.fullmatch(value)
        minutes = int(found[1]) * 60 + int(found[2]) if found else None
        if minutes is not None and minutes <= 24 * 60:
            return minutes
        if value:
            problems.error(
                node, f"'{value[:60]}' is not a time.", f"Write it as {_time_hint(value)}."
            )
        return self.default


def _time_hint(value: str) -> str:
    """Returns the time that was meant, such as 20:00 for 8pm; else an example."""
    found = _LOOSE.fullmatch(value.lower())
    if found is None:
        return "8:00 or 17:30"
    hour, minutes = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3].startswith("p") else 0)
    return f"{hour}:{minutes:02}" if hour < 24 and minutes < 60 else "8:00 or 17:30"


class Days:
    """Days of the week: mon, mon-fri, or a list of them. The value has numbers from 0, Monday."""

    default: ClassVar[tuple[int, ...]] = ()

    def read(self, node: Node, problems: Problems) -> tuple[int, ...]:
        if isinstance(node, List):
            found: list[int] = []
            for item in node.items:
                for day in self._days(item, problems):
                    if day in found:
                        problems.error(
                            item, f"{_NAMES[DAYS[day]]} is in the list twice.", "Keep one of them."
                        )
                    else:
                        found.append(day)
            if not node.items:
                problems.error(node, f"{node.label} is empty.", "Write mon-fri, or [sat, sun].")
            return tuple(found)
        return self._days(node, problems)

    def _days(self, node: Node, problems: Problems) -> tuple[int, ...]:
        written = read_text(node, problems)
        value = written.lower()
        first, _, last = value.partition("-")
        try:
            return days_between(first, last or first)
        except ValueError:
            if value:
                hint = f"Write {_days_hint(value)}."
                problems.error(node, f"'{written[:60]}' is not a day of the week.", hint)
            return ()


def _days_hint(value: str) -> str:
    """Returns the days that were meant, such as mon-fri for "Monday to Friday"; else an example."""
    ends = [part.strip(" .") for part in _RANGE.split(value)]
    if len(ends) <= 2 and all(end.isalpha() and end[:3] in DAYS for end in ends):
        return "-".join(end[:3] for end in ends)
    parts = [part[:3] for part in re.split(r"[\s,/+&]+", value) if part not in ("", "and")]
    if parts and all(part in DAYS for part in parts):
        return f"[{', '.join(parts)}]"
    if value in ("weekdays", "every weekday"):
        return "mon-fri"
    if value in ("daily", "every day", "all", "all days", "week", "7 days"):
        return "mon-sun"
    return "mon, tue, wed, thu, fri, sat or sun; mon-fri; or [sat, sun]"


OPEN_TIME = ObjectSchema(
    "an opening time", {"days": Days(), "from": TimeOfDay(), "to": TimeOfDay()}
)


class Opening:
    """Opening hours: a list of times, or the word always."""

    default: ClassVar[OpeningHours] = OpeningHours()

    def read(self, node: Node, problems: Problems) -> OpeningHours:
        if isinstance(node, Text):
            value = node.value.strip().lower()
            if value == ALWAYS:
                return OpeningHours(always=True)
            says = f"{node.label} is empty." if not value else f"{node.label} cannot be '{value}'."
            problems.error(node, says, self._hint(value))
            return self.default
        if isinstance(node, Map):
            problems.error(
                node, f"{node.label} must be a list.", f"Begin each line with '- ': - {_EXAMPLE}"
            )
            return self.default
        items = node.items if isinstance(node, List) else []
        if not 1 <= len(items) <= MOST_TIMES:
            problems.error(
                node,
                f"{node.label} has {len(items) or 'no'} entries; it needs 1 to {MOST_TIMES}.",
                f"Write one for each different time: - {_EXAMPLE}",
            )
        times = []
        nodes = []
        for item in items[:MOST_TIMES]:
            before = len(problems)
            values = OPEN_TIME.read(item, problems)
            # A wrong time has a problem of its own, and overlaps by accident.
            if len(problems) == before:
                times.append(OpenTime(values["days"], values["from"], values["to"]))
                nodes.append(item)
        for first, second, day in overlapping(tuple(times)):
            later = nodes[max(first, second)]
            problems.error(
                later,
                f"Two times overlap on {_NAMES[DAYS[day]]}.",
                "Write them as one, from the first time to the last.",
                path=f"{later.path}.days",
            )
            break
        return OpeningHours(tuple(times))

    def _hint(self, value: str) -> str:
        if re.search(r"24|all day|day and night|round the clock|any ?time", value):
            return "Write always."
        return f"Write always, or a list: - {_EXAMPLE}"
