"""Reads a settings file and its drop-ins: the values, the file of each, and the problems."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kiosk.settings import Settings
from kiosk.validation.nodes import Map, Node
from kiosk.validation.problems import Location, Problems
from kiosk.validation.text_file import read_text

MAX_BYTES = 1024 * 1024


class SettingsFound(NamedTuple):
    """Result of reading the settings files. `files`: those that were read, in order. `where`: the
    file that each written setting comes from. `instead`: the value that this file replaced, and the
    file which has it."""

    settings: Settings
    problems: Problems
    files: tuple[Path, ...]
    where: dict[str, Path]
    instead: dict[str, tuple[Any, Path]]


def read_settings(path: Path) -> tuple[Settings, Problems]:
    """Returns the settings of a file and its drop-ins. A setting with a mistake keeps its earlier
    value, so that a slip in one line never leaves a dark screen."""
    found = read_all(path)
    return found.settings, found.problems


def read_all(path: Path) -> SettingsFound:
    """Reads `path`, then each *.yaml in the folder `NAME.d` beside it, by name; later ones win."""
    problems = Problems(hides_secrets=True)
    values: dict[str, Any] = {}
    where: dict[str, Path] = {}
    instead: dict[str, tuple[Any, Path]] = {}
    nodes: dict[str, Node] = {}
    files = (path, *drop_ins(path))
    for file in files:
        label = file.name if file == path else f"{file.parent.name}/{file.name}"
        text = read_text(file, label, MAX_BYTES, problems)
        # The packaged file has only comments; skip loading the YAML library (25 ms, 1 MiB).
        if text is None or not any(_has_content(line) for line in text.splitlines()):
            continue
        from kiosk.settings.fields import PATHS, settings_object_schema
        from kiosk.validation.yaml_reader import read_nodes

        root = read_nodes(text, label, problems)
        if root is None:
            continue
        written = _written(root)
        for name, value in _flat(settings_object_schema().read(root, problems)).items():
            if name in PATHS and "://" in value:
                problems.error(
                    written[name],
                    f"'{name}' must be a folder, not an address.",
                    "`kiosk fetch` takes content from an address; see docs/it.md.",
                )
            if name in written and not problems.has_error_at(written[name]):
                if name in values:
                    instead[name] = (values[name], where[name])
                values[name] = file.parent / value if name in PATHS else value
                where[name], nodes[name] = file, written[name]
    settings = Settings()._replace(**values)
    _warn(settings, nodes, problems)
    for other in sorted(path.with_suffix(".d").glob("*.yml")):
        location = Location(f"{other.parent.name}/{other.name}", 1, 1)
        problems.warning(location, "This file is not read.", "Rename it to end with .yaml.")
    return SettingsFound(settings, problems, files, where, instead)


def drop_ins(path: Path) -> list[Path]:
    """Returns the drop-ins of a settings file, in the order in which they are read."""
    return sorted(path.with_suffix(".d").glob("*.yaml"))


def _has_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _warn(settings: Settings, nodes: dict[str, Node], problems: Problems) -> None:
    """Warns of valid settings that do not fit this machine. Only a warning: a network share may
    not be mounted yet."""
    if "content" in nodes and settings.source == "folder" and not settings.content.is_dir():
        problems.warning(
            nodes["content"],
            f"Folder {settings.content} not found.",
            "Until it exists, the content that comes with the program is shown.",
        )
    if "state" in nodes and settings.state.exists() and not settings.state.is_dir():
        problems.warning(
            nodes["state"],
            f"{settings.state} is a file, so nothing can be stored.",
            "Set `state` to a folder.",
        )


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in values.items():
        flat.update(value if isinstance(value, dict) else {name: value})
    return flat


def _written(root: Node) -> dict[str, Node]:
    """Returns the node of each setting in the file, by name, including those inside a group."""
    found: dict[str, Node] = {}
    for name, node in root.entries.items() if isinstance(root, Map) else ():
        found.update(node.entries if isinstance(node, Map) else {name: node})
    return found
