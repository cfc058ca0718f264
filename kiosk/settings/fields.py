"""The settings: each one's name, heading, range and meaning, in one table.

The reader, the schema, the default file, the manual and docs/it.md all come from it; the defaults
are those of `Settings`.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.settings import Settings
from kiosk.validation.fields import LANGUAGE, Choice, FieldType, Integer, TextField
from kiosk.validation.object_schema import ObjectSchema

PATHS = frozenset({"content", "state"})
"""Settings that are paths, seen from the folder of the file that they are written in."""

_ON_OFF = ("on", "off")
_SYNONYMS = (("true", "on"), ("false", "off"), ("yes", "on"), ("no", "off"))


class Setting(NamedTuple):
    """One row: `name` is the field of Settings, `group` the heading it is under in the file."""

    name: str
    group: str
    reader: FieldType
    meaning: str

    @property
    def key(self) -> str:
        """As people write it: `session: idle_seconds`."""
        return f"{self.group}: {self.name}" if self.group else self.name

    @property
    def default(self) -> str:
        """The default as it would be written; empty where the program finds it out."""
        value = Settings._field_defaults[self.name]
        return "" if value is None or isinstance(value, Path) else str(value)

    @property
    def range(self) -> str:
        """What may be written, in words."""
        if isinstance(self.reader, Integer):
            return f"{self.reader.minimum} to {self.reader.maximum}"
        if isinstance(self.reader, Choice):
            return " or ".join(f"`{option}`" for option in self.reader.options)
        return "code" if self.reader is LANGUAGE else "path"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "source",
        "",
        Choice(("folder", "published")),
        "`folder` shows the folder `content` as it is. `published` shows what was applied last, "
        "signed by your publisher.",
    ),
    Setting(
        "content",
        "",
        TextField(1000),
        "Folder of the bundle to show, seen from the folder of this file. "
        "Left out: the bundle that comes with the program.",
    ),
    Setting(
        "state",
        "",
        TextField(1000),
        "Folder for what the kiosk keeps: applied content, the PIN, its log. Left out: "
        "`~/.local/state/signpost-kiosk`, on Windows `%ProgramData%\\Signpost\\state`.",
    ),
    Setting(
        "width_mm",
        "screen",
        Integer(100, 3000, "millimetres"),
        "Width of the visible picture, measured with a ruler. Left out: what the screen says.",
    ),
    Setting(
        "viewing_distance_mm",
        "screen",
        Integer(300, 3000, "millimetres"),
        "From the eyes of a visitor to the screen. Text and codes grow with it.",
    ),
    Setting(
        "bottom_edge_mm",
        "screen",
        Integer(0, 2000, "millimetres"),
        "From the floor to the lower edge of the picture.",
    ),
    Setting(
        "idle_seconds",
        "session",
        Integer(20, 1200, "seconds"),
        "Without a touch for this long, the kiosk asks whether anybody is still there.",
    ),
    Setting(
        "ask_seconds",
        "session",
        # WCAG 2.2, 2.2.1: at least 20 seconds to extend a time limit with a simple action.
        Integer(20, 300, "seconds"),
        "How long it waits for the answer before it forgets everything.",
    ),
    Setting(
        "language",
        "",
        LANGUAGE,
        "The language before anybody chooses one, such as `cy`. Left out: the bundle's first.",
    ),
    Setting(
        "graphics",
        "",
        Choice(("software", "gpu")),
        "Who draws the pages. `software` works everywhere and needs less memory.",
    ),
    Setting(
        "motion",
        "",
        Choice(("full", "reduced")),
        "`reduced` leaves out every movement on the screen.",
    ),
    Setting(
        "sound",
        "",
        Choice(_ON_OFF, also=_SYNONYMS),
        'The soft sound with which the kiosk asks "Are you still there?".',
    ),
    Setting(
        "counts",
        "",
        Choice(_ON_OFF, also=_SYNONYMS),
        "How often each card was read and each code shown, per calendar month; nothing else, and "
        "no small number ever leaves the kiosk.",
    ),
    Setting(
        "log",
        "",
        Choice(("system", "file")),
        "`system` writes to standard error, which systemd keeps. `file` writes to "
        "`log/kiosk.log` in the state folder too, 16 MB at most; always so on Windows.",
    ),
    Setting(
        "headphones",
        "access",
        Choice(_ON_OFF, also=_SYNONYMS),
        "Headphone mode for visitors who do not see the screen. `off` where reading aloud "
        "would be heard by others.",
    ),
    Setting(
        "switches",
        "access",
        Choice(("none", "one", "two")),
        "Switches that are always connected. Visitors can choose this for themselves too.",
    ),
    Setting(
        "scan_seconds",
        "access",
        Integer(1, 10, "seconds"),
        "With one switch: how long the mark rests on each control at the medium speed.",
    ),
)


def settings_shape() -> ObjectSchema:
    """What a settings file may hold."""
    fields: dict[str, FieldType] = {}
    groups: dict[str, dict[str, FieldType]] = {}
    for row in SETTINGS:
        if row.group:
            groups.setdefault(row.group, {})[row.name] = row.reader
        else:
            fields[row.name] = row.reader
    for name, inner in groups.items():
        fields[name] = ObjectSchema(f"'{name}'", {}, inner)
    return ObjectSchema("the settings file", {}, fields)


def settings_table() -> str:
    """The settings as a Markdown table, for docs/it.md."""
    rows = ["| setting | value | default | meaning |", "| --- | --- | --- | --- |"]
    for row in SETTINGS:
        rows.append(f"| `{row.key}` | {row.range} | {row.default or 'none'} | {row.meaning} |")
    return "\n".join(rows)
