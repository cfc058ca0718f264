"""The settings file: what may stand in it, and how it is read.

The table below is the only place that knows a setting's name, range and meaning; the reader, the
default file and the documentation all come from it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kiosk.bundle.events import read_file
from kiosk.bundle.fields import LANGUAGE, Choice, Number, Reader, Words
from kiosk.bundle.nodes import Node
from kiosk.bundle.problems import Problems
from kiosk.bundle.shape import Shape
from kiosk.settings import Settings


class Setting(NamedTuple):
    """One row: `name` is the field of Settings, `group` the heading it stands under in the file.

    `default` is the value as it would be written; empty means that the program finds it out.
    """

    name: str
    group: str
    reader: Reader
    default: str
    meaning: str

    @property
    def range(self) -> str:
        """What may be written, in words."""
        if isinstance(self.reader, Number):
            return f"{self.reader.least} to {self.reader.most}"
        if isinstance(self.reader, Choice):
            return " or ".join(f"`{option}`" for option in self.reader.options)
        return "code" if self.reader is LANGUAGE else "path"


_DEFAULTS = Settings()

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "source",
        "",
        Choice(("folder", "published"), _DEFAULTS.source),
        _DEFAULTS.source,
        "`folder` shows the folder `content` as it is. `published` shows what was applied last, "
        "signed by your publisher.",
    ),
    Setting(
        "content",
        "",
        Words(1000),
        "",
        "Folder of the bundle to show, seen from the folder of this file. "
        "Left out: the bundle that comes with the program.",
    ),
    Setting(
        "state",
        "",
        Words(1000),
        "",
        "Folder for what the kiosk keeps: applied content, the PIN, its log. Left out: "
        "`~/.local/state/signpost-kiosk`, on Windows `%ProgramData%\\Signpost`.",
    ),
    Setting(
        "width_mm",
        "screen",
        Number(100, 3000, "millimetres"),
        "",
        "Width of the visible picture, measured with a ruler. Left out: what the screen says.",
    ),
    Setting(
        "viewing_distance_mm",
        "screen",
        Number(300, 3000, "millimetres", _DEFAULTS.viewing_distance_mm),
        str(_DEFAULTS.viewing_distance_mm),
        "From the eyes of a visitor to the screen. Text and codes grow with it.",
    ),
    Setting(
        "bottom_edge_mm",
        "screen",
        Number(0, 2000, "millimetres", _DEFAULTS.bottom_edge_mm),
        str(_DEFAULTS.bottom_edge_mm),
        "From the floor to the lower edge of the picture.",
    ),
    Setting(
        "idle_seconds",
        "session",
        Number(20, 1200, "seconds", _DEFAULTS.idle_seconds),
        str(_DEFAULTS.idle_seconds),
        "Without a touch for this long, the kiosk asks whether anybody is still there.",
    ),
    Setting(
        "ask_seconds",
        "session",
        # WCAG 2.2, 2.2.1: at least 20 seconds to extend a time limit with a simple action.
        Number(20, 300, "seconds", _DEFAULTS.ask_seconds),
        str(_DEFAULTS.ask_seconds),
        "How long it waits for the answer before it forgets everything.",
    ),
    Setting(
        "language",
        "",
        LANGUAGE,
        "",
        "The language before anybody chooses one, such as `cy`. Left out: the bundle's first.",
    ),
    Setting(
        "graphics",
        "",
        Choice(("software", "gpu"), _DEFAULTS.graphics),
        _DEFAULTS.graphics,
        "Who draws the pages. `software` works everywhere and needs less memory.",
    ),
    Setting(
        "motion",
        "",
        Choice(("full", "reduced"), _DEFAULTS.motion),
        _DEFAULTS.motion,
        "`reduced` leaves out every movement on the screen.",
    ),
    Setting(
        "sound",
        "",
        Choice(("on", "off"), _DEFAULTS.sound),
        _DEFAULTS.sound,
        'The soft sound with which the kiosk asks "Are you still there?".',
    ),
    Setting(
        "counts",
        "",
        Choice(("on", "off"), _DEFAULTS.counts),
        _DEFAULTS.counts,
        "How often each card was read and each code shown, per calendar month; nothing else, and "
        "no small number ever leaves the kiosk.",
    ),
    Setting(
        "headphones",
        "access",
        Choice(("on", "off"), _DEFAULTS.headphones),
        _DEFAULTS.headphones,
        "Headphone mode for visitors who do not see the screen. `off` where reading aloud "
        "would be heard by others.",
    ),
    Setting(
        "switches",
        "access",
        Choice(("none", "one", "two"), _DEFAULTS.switches),
        _DEFAULTS.switches,
        "Switches that are always connected. Visitors can choose this for themselves too.",
    ),
    Setting(
        "scan_seconds",
        "access",
        Number(1, 10, "seconds", _DEFAULTS.scan_seconds),
        str(_DEFAULTS.scan_seconds),
        "With one switch: how long the mark rests on each control at the medium speed.",
    ),
)


def _shape() -> Shape:
    fields: dict[str, Reader] = {}
    groups: dict[str, dict[str, Reader]] = {}
    for row in SETTINGS:
        if row.group:
            groups.setdefault(row.group, {})[row.name] = row.reader
        else:
            fields[row.name] = row.reader
    for name, inner in groups.items():
        fields[name] = Shape(f"'{name}'", {}, inner)
    return Shape("the settings file", {}, fields)


def read_settings(path: Path) -> tuple[Settings, Problems]:
    """The settings of a file. A setting with a mistake keeps its default, so that a slip in one
    line never leaves a dark screen."""
    problems = Problems()
    root: Node | None = read_file(path, path.name, problems)
    if root is None:
        return _DEFAULTS, problems
    values: dict[str, Any] = {}
    for name, value in _shape().read(root, problems).items():
        values.update(value if isinstance(value, dict) else {name: value})
    for name in ("content", "state"):
        written = values.pop(name, "")
        if written:
            values[name] = path.parent / written
    return _DEFAULTS._replace(**values), problems


def settings_table() -> str:
    """The settings as a Markdown table, for docs/it.md."""
    rows = ["| setting | value | default | meaning |", "| --- | --- | --- | --- |"]
    for row in SETTINGS:
        name = f"{row.group}: {row.name}" if row.group else row.name
        rows.append(f"| `{name}` | {row.range} | {row.default or 'none'} | {row.meaning} |")
    return "\n".join(rows)
