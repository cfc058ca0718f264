"""Reads a settings file and its drop-ins: what they say, where each line is, and what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kiosk.settings import Settings
from kiosk.validation.nodes import Map, Node
from kiosk.validation.problems import Location, Problems
from kiosk.validation.text_file import read_text

MAX_BYTES = 1024 * 1024


class SettingsFound(NamedTuple):
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


def read_all(path: Path) -> SettingsFound:
    """`path`, then the *.yaml in the folder `NAME.d` beside it by name: later ones win."""
    problems = Problems()
    values: dict[str, Any] = {}
    where: dict[str, Path] = {}
    instead: dict[str, tuple[Any, Path]] = {}
    nodes: dict[str, Node] = {}
    files = (path, *drop_ins(path))
    for file in files:
        label = file.name if file == path else f"{file.parent.name}/{file.name}"
        text = read_text(file, label, MAX_BYTES, problems)
        # A file of a fleet may have every line commented out.
        if text is None or not any(_says_something(line) for line in text.splitlines()):
            continue
        # The file that a package brings says nothing: the YAML library (25 ms, 1 MiB) can wait.
        from kiosk.settings.fields import PATHS, settings_shape
        from kiosk.validation.yaml_reader import read_nodes

        root = read_nodes(text, label, problems)
        if root is None:
            continue
        written = _written(root)
        for name, value in _flat(settings_shape().read(root, problems)).items():
            if name in written and not problems.has_error_at(written[name]):
                if name in values:
                    instead[name] = (values[name], where[name])
                values[name] = file.parent / value if name in PATHS else value
                where[name], nodes[name] = file, written[name]
    settings = Settings()._replace(**values)
    _warn(settings, nodes, problems)
    for other in sorted(path.with_suffix(".d").glob("*.yml")):
        spot = Location(f"{other.parent.name}/{other.name}", 1, 1)
        problems.warning(spot, "This file is not read.", "Let its name end with .yaml.")
    return SettingsFound(settings, problems, files, where, instead)


def drop_ins(path: Path) -> list[Path]:
    """The files that IT puts beside the settings of a fleet, in the order in which they count."""
    return sorted(path.with_suffix(".d").glob("*.yaml"))


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _warn(settings: Settings, nodes: dict[str, Node], problems: Problems) -> None:
    """Of what is written rightly and cannot be right here; a share may only be late."""
    if "content" in nodes and settings.source == "folder" and not settings.content.is_dir():
        problems.warning(
            nodes["content"],
            f"The folder {settings.content} is not there.",
            "Until it is, the content that came with the program is shown.",
        )
    if "state" in nodes and settings.state.exists() and not settings.state.is_dir():
        problems.warning(
            nodes["state"], f"{settings.state} is a file.", "Name a folder: nothing can be kept."
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
