"""Table of the settings: name, heading, range and meaning of each.

The reader, the schema, the default file, the manual and docs/it.md are made from it; the defaults
are those of `Settings`.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.settings import Settings
from kiosk.validation.fields import LANGUAGE, Choice, FieldType, Integer, TextField
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.plain_words import PlainWords

PATHS = frozenset({"content", "state"})
"""Settings that are paths, relative to the folder of the settings file."""

_PLACE = PlainWords(60)
_ON_OFF = ("on", "off")
_SYNONYMS = (("true", "on"), ("false", "off"), ("yes", "on"), ("no", "off"))


class Setting(NamedTuple):
    """One row: `name` is the field of Settings, `group` its heading in the file (may be empty)."""

    name: str
    group: str
    reader: FieldType
    meaning: str

    @property
    def key(self) -> str:
        """Name as people write it: `session: idle_seconds`."""
        return f"{self.group}: {self.name}" if self.group else self.name

    @property
    def default(self) -> str:
        """Default as it would be written; empty where the program determines it."""
        value = Settings._field_defaults[self.name]
        return "" if value is None or isinstance(value, Path) else str(value)

    @property
    def range(self) -> str:
        """Allowed values, as a phrase."""
        if isinstance(self.reader, Integer):
            return f"{self.reader.minimum} to {self.reader.maximum}"
        if isinstance(self.reader, Choice):
            return " or ".join(f"`{option}`" for option in self.reader.options)
        if isinstance(self.reader, PlainWords):
            return "words"
        return "code" if self.reader is LANGUAGE else "path"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "source",
        "",
        Choice(("folder", "published")),
        "`folder` shows the folder `content` as it is. `published` shows the release that was "
        "applied last, signed by your publisher.",
    ),
    Setting(
        "content",
        "",
        TextField(1000),
        "Folder of the bundle to show, relative to the folder of this file. "
        "Left out: the bundle that comes with the program.",
    ),
    Setting(
        "state",
        "",
        TextField(1000),
        "Folder in which the kiosk stores applied content, PINs and its log. Left out: "
        "`~/.local/state/signpost-kiosk`, on Windows `%ProgramData%\\Signpost\\state`.",
    ),
    Setting(
        "width_mm",
        "screen",
        Integer(100, 3000, "millimetres"),
        "Width of the visible picture, measured with a ruler. Left out: what the screen reports.",
    ),
    Setting(
        "viewing_distance_mm",
        "screen",
        Integer(300, 3000, "millimetres"),
        "Distance from the eyes of a visitor to the screen. Text and codes grow with it.",
    ),
    Setting(
        "bottom_edge_mm",
        "screen",
        Integer(0, 2000, "millimetres"),
        "Height of the lower edge of the picture above the floor.",
    ),
    Setting(
        "idle_seconds",
        "session",
        Integer(20, 1200, "seconds"),
        "After this time without a touch, the kiosk asks whether the visitor is still there.",
    ),
    Setting(
        "ask_seconds",
        "session",
        # WCAG 2.2, 2.2.1: at least 20 seconds to extend a time limit with a simple action.
        Integer(20, 300, "seconds"),
        "How long the kiosk waits for an answer before it ends the visit and clears the screen.",
    ),
    Setting(
        "language",
        "",
        LANGUAGE,
        "Language at the start of each visit, such as `cy`. Left out: the bundle's first.",
    ),
    Setting(
        "graphics",
        "",
        Choice(("software", "gpu")),
        "How the pages are drawn. `software` works everywhere and needs less memory.",
    ),
    Setting(
        "motion",
        "",
        Choice(("full", "reduced")),
        "`reduced` turns off all movement on the screen.",
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
        "Counts how often each card is read and each code shown, per calendar month. Nothing else "
        "is counted, and numbers from 1 to 9 never leave the kiosk.",
    ),
    Setting(
        "log",
        "",
        Choice(("system", "file")),
        "`system` writes to standard error, which systemd records. `file` also writes to "
        "`log/kiosk.log` in the state folder, 16 MB at most; Windows always does.",
    ),
    Setting(
        "limit_minutes",
        "fetch",
        Integer(1, 120, "minutes"),
        "After this time `kiosk fetch` stops downloading. The next one goes on with the files that "
        "have arrived.",
    ),
    Setting(
        "headphones",
        "access",
        Choice(_ON_OFF, also=_SYNONYMS),
        "Headphone mode for visitors who do not see the screen. Set `off` where others would "
        "hear what is read aloud.",
    ),
    Setting(
        "switches",
        "access",
        Choice(("none", "one", "two")),
        "Switches that are always connected. Visitors can also choose this themselves.",
    ),
    Setting(
        "scan_seconds",
        "access",
        Integer(1, 10, "seconds"),
        "With one switch: how long each control stays marked at the medium speed.",
    ),
    Setting(
        "desk",
        "site",
        _PLACE,
        "What the content says for `{{desk}}`, if its texts have that: the desk of this building.",
    ),
    Setting(
        "quiet_room",
        "site",
        _PLACE,
        "The same for `{{quiet_room}}`: a room where one can talk or phone undisturbed.",
    ),
    Setting(
        "phone_here",
        "site",
        _PLACE,
        "The same for `{{phone_here}}`: a phone that a visitor may use.",
    ),
    Setting(
        "safeguarding_lead",
        "site",
        _PLACE,
        "The same for `{{safeguarding_lead}}`: who is responsible for safeguarding.",
    ),
)


def settings_object_schema() -> ObjectSchema:
    """Returns the schema that reads a settings file."""
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
    """Returns the settings as a Markdown table, for docs/it.md."""
    rows = ["| setting | value | default | meaning |", "| --- | --- | --- | --- |"]
    for row in SETTINGS:
        rows.append(f"| `{row.key}` | {row.range} | {row.default or 'none'} | {row.meaning} |")
    return "\n".join(rows)
