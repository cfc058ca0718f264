"""Reads the UK directory: services.yaml, retired.yaml and hosts.yaml → Directory."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kiosk.bundle.audience_fields import report_unknown
from kiosk.bundle.destinations import read_destinations
from kiosk.bundle.hosts import HOSTS_FILE, read_hosts
from kiosk.bundle.model import Destination
from kiosk.bundle.references import check_references
from kiosk.bundle.schemas import RETIRED
from kiosk.validation.fields import ListOf
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file

SERVICES_FILE = "services.yaml"
RETIRED_FILE = "retired.yaml"


class Retired(NamedTuple):
    """A host that no longer leads to help. `replaced_by`: id of a service."""

    host: str
    name: str
    replaced_by: str
    closed: date | None = None
    note: str = ""


class Directory(NamedTuple):
    """The UK directory. `services` by id; `hosts`: those that a QR code may lead to; `numbers`:
    those that a page may show, as they were written; `folder`: for its cards, which are
    read when a bundle uses one."""

    services: Mapping[str, Destination] = MappingProxyType({})
    retired: tuple[Retired, ...] = ()
    hosts: frozenset[str] = frozenset()
    numbers: tuple[str, ...] = ()
    folder: Path = Path()


def read_directory(folder: Path) -> tuple[Directory, Problems]:
    """Returns the part of the directory that could be read, and its problems. A kiosk shows its
    bundle even if the directory is damaged: destinations then lack what they took from it."""
    directory, problems, _ = read_directory_with_nodes(folder)
    return directory, problems


def read_directory_with_nodes(
    folder: Path, label: str = ""
) -> tuple[Directory, Problems, dict[str, Node]]:
    """Returns directory, problems, and the root node of each file, for the checks. `label`: prefix
    of the names of files in problems and nodes."""
    problems = Problems()
    files: dict[str, Node] = {}
    for name in (SERVICES_FILE, RETIRED_FILE, HOSTS_FILE):
        root = read_file(folder / name, f"{label}{name}", problems)
        if root is not None:
            files[f"{label}{name}"] = root
    services: dict[str, Destination] = {}
    if (root := files.get(f"{label}{SERVICES_FILE}")) is not None:
        services = read_destinations(root, {}, problems)
        check_references(root, services, problems)
        report_unknown(root.items if isinstance(root, List) else (), (), problems)
    listed = read_hosts(files.get(f"{label}{HOSTS_FILE}"), problems)
    retired: tuple[Retired, ...] = ()
    if (root := files.get(f"{label}{RETIRED_FILE}")) is not None:
        retired = tuple(Retired(**entry) for entry in ListOf(RETIRED).read(root, problems))
        if services:
            _check_replacements(root, services, problems)
    directory = Directory(services, retired, listed.hosts, listed.numbers, folder)
    return directory, problems, files


def _check_replacements(root: Node, services: dict[str, Destination], problems: Problems) -> None:
    for entry in root.items if isinstance(root, List) else ():
        node = entry.entries.get("replaced_by") if isinstance(entry, Map) else None
        if (
            isinstance(node, Text)
            and node.value not in services
            and not problems.has_error_at(node)
        ):
            problems.error(
                node,
                f"{SERVICES_FILE} has no '{node.value}'.",
                problems.suggest(node.value, services),
            )
