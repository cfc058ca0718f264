"""The settings file: what may stand in it, and how it is read.

The table below is the only place that knows a setting's name, range and meaning; the reader, the
default file and the documentation all come from it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kiosk.settings import Settings
from kiosk.validation.fields import LANGUAGE, Choice, Number, Reader, Words
from kiosk.validation.nodes import Map, Node
from kiosk.validation.object_schema import Shape
from kiosk.validation.problems import Problems, Spot
from kiosk.validation.text_file import read_text


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
    def key(self) -> str:
        """As people write it: `session: idle_seconds`."""
        return f"{self.group}: {self.name}" if self.group else self.name

    @property
    def range(self) -> str:
        """What may be written, in words."""
        if isinstance(self.reader, Number):
            return f"{self.reader.least} to {self.reader.most}"
        if isinstance(self.reader, Choice):
            return " or ".join(f"`{option}`" for option in self.reader.options)
        return "code" if self.reader is LANGUAGE else "path"


_DEFAULTS = Settings()
MOST_BYTES = 1024 * 1024

_ON_OFF = ("on", "off")
_SAID_OTHERWISE = (("true", "on"), ("false", "off"), ("yes", "on"), ("no", "off"))
_PATHS = frozenset({"content", "state"})
"""Seen from the folder of the file they stand in."""

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
        "`~/.local/state/signpost-kiosk`, on Windows `%ProgramData%\\Signpost\\state`.",
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
        Choice(_ON_OFF, _DEFAULTS.sound, _SAID_OTHERWISE),
        _DEFAULTS.sound,
        'The soft sound with which the kiosk asks "Are you still there?".',
    ),
    Setting(
        "counts",
        "",
        Choice(_ON_OFF, _DEFAULTS.counts, _SAID_OTHERWISE),
        _DEFAULTS.counts,
        "How often each card was read and each code shown, per calendar month; nothing else, and "
        "no small number ever leaves the kiosk.",
    ),
    Setting(
        "log",
        "",
        Choice(("system", "file"), _DEFAULTS.log),
        "system",
        "`system` writes to standard error, which systemd keeps. `file` writes to "
        "`log/kiosk.log` in the state folder too, 16 MB at most; always so on Windows.",
    ),
    Setting(
        "headphones",
        "access",
        Choice(_ON_OFF, _DEFAULTS.headphones, _SAID_OTHERWISE),
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


class Found(NamedTuple):
    """What the settings files say. `files` are those that were read, `where` names the file of each
    setting that is written somewhere, and `instead` what another file says, and which."""

    settings: Settings
    problems: Problems
    files: tuple[Path, ...]
    where: dict[str, Path]
    instead: dict[str, tuple[Any, Path]]


def read_settings(path: Path) -> tuple[Settings, Problems]:
    """The settings of a file and its drop-ins. A setting with a mistake keeps its value from
    before, so that a slip in one line never leaves a dark screen."""
    found = read_all(path)
    return found.settings, found.problems


def read_all(path: Path) -> Found:
    """`path`, then the *.yaml in the folder `NAME.d` beside it by name: later ones win."""
    problems = Problems()
    values: dict[str, Any] = {}
    where: dict[str, Path] = {}
    instead: dict[str, tuple[Any, Path]] = {}
    places: dict[str, Node] = {}
    files = (path, *drop_ins(path))
    for file in files:
        label = file.name if file == path else f"{file.parent.name}/{file.name}"
        text = read_text(file, label, MOST_BYTES, problems)
        # A file of a fleet may have every line commented out.
        if text is None or not any(_says_something(line) for line in text.splitlines()):
            continue
        # The file that a package brings says nothing: the YAML library (25 ms, 1 MiB) can wait.
        from kiosk.validation.yaml_reader import read_nodes

        root = read_nodes(text, label, problems)
        if root is None:
            continue
        written = _written(root)
        for name, value in _flat(_shape().read(root, problems)).items():
            if name in written and not problems.spoiled(written[name]):
                if name in values:
                    instead[name] = (values[name], where[name])
                values[name] = file.parent / value if name in _PATHS else value
                where[name], places[name] = file, written[name]
    settings = _DEFAULTS._replace(**values)
    _warn(settings, places, problems)
    for other in sorted(path.with_suffix(".d").glob("*.yml")):
        spot = Spot(f"{other.parent.name}/{other.name}", 1, 1)
        problems.warning(spot, "This file is not read.", "Let its name end with .yaml.")
    return Found(settings, problems, files, where, instead)


def drop_ins(path: Path) -> list[Path]:
    """The files that IT puts beside the settings of a fleet, in the order in which they count."""
    return sorted(path.with_suffix(".d").glob("*.yaml"))


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _warn(settings: Settings, places: dict[str, Node], problems: Problems) -> None:
    """Of what is written rightly and cannot be right here; a share may only be late."""
    if "content" in places and settings.source == "folder" and not settings.content.is_dir():
        problems.warning(
            places["content"],
            f"The folder {settings.content} is not there.",
            "Until it is, the content that came with the program is shown.",
        )
    if "state" in places and settings.state.exists() and not settings.state.is_dir():
        problems.warning(
            places["state"], f"{settings.state} is a file.", "Name a folder: nothing can be kept."
        )


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in values.items():
        flat.update(value if isinstance(value, dict) else {name: value})
    return flat


def _written(root: Node) -> dict[str, Node]:
    """The node of each setting that the file has, also of those inside a group."""
    found: dict[str, Node] = {}
    for name, node in root.entries.items() if isinstance(root, Map) else ():
        found.update(node.entries if isinstance(node, Map) else {name: node})
    return found


def settings_table() -> str:
    """The settings as a Markdown table, for docs/it.md."""
    rows = ["| setting | value | default | meaning |", "| --- | --- | --- | --- |"]
    for row in SETTINGS:
        rows.append(f"| `{row.key}` | {row.range} | {row.default or 'none'} | {row.meaning} |")
    return "\n".join(rows)
