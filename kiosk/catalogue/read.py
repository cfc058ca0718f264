"""services.yaml, retired.yaml and hosts.yaml → Catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.bundle.destinations import read_destinations
from kiosk.bundle.events import read_file
from kiosk.bundle.fields import ListOf
from kiosk.bundle.model import Destination
from kiosk.bundle.nodes import Node
from kiosk.bundle.problems import Problems, did_you_mean
from kiosk.bundle.shapes import HOSTS, RETIRED

SERVICES_FILE = "services.yaml"
RETIRED_FILE = "retired.yaml"
HOSTS_FILE = "hosts.yaml"


@dataclass(frozen=True, slots=True)
class Retired:
    """An address that no longer leads to help. `replaced_by` is the id of a service."""

    host: str
    name: str
    replaced_by: str
    closed: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`services` by id; `hosts` are those that a QR code may lead to."""

    services: dict[str, Destination] = field(default_factory=dict)
    retired: tuple[Retired, ...] = ()
    hosts: frozenset[str] = frozenset()


def read_catalogue(folder: Path) -> tuple[Catalogue, Problems]:
    """What could be read, and what is wrong with it. A kiosk shows its bundle even if the
    directory is damaged: a bundle's destinations then lack what they took from it."""
    catalogue, problems, _ = read_catalogue_with_places(folder)
    return catalogue, problems


def read_catalogue_with_places(folder: Path) -> tuple[Catalogue, Problems, dict[str, Node]]:
    """Also the nodes of each file by its name, for the checks that follow."""
    problems = Problems()
    files: dict[str, Node] = {}
    for name in (SERVICES_FILE, RETIRED_FILE, HOSTS_FILE):
        root = read_file(folder / name, name, problems)
        if root is not None:
            files[name] = root
    services = {}
    if SERVICES_FILE in files:
        services = read_destinations(files[SERVICES_FILE], {}, problems)
    hosts: tuple[str, ...] = ()
    if HOSTS_FILE in files:
        hosts = HOSTS.read(files[HOSTS_FILE], problems)["hosts"]
    retired = []
    if RETIRED_FILE in files:
        root = files[RETIRED_FILE]
        for entry in ListOf(RETIRED).read(root, problems):
            retired.append(Retired(**entry))
            wanted = entry["replaced_by"]
            if wanted and services and wanted not in services:
                node = root.items[len(retired) - 1].entries["replaced_by"]  # type: ignore[attr-defined]
                problems.error(
                    node,
                    f"{SERVICES_FILE} has no '{wanted}'.",
                    did_you_mean(wanted, services),
                )
    return Catalogue(services, tuple(retired), frozenset(hosts)), problems, files
