"""The copy is read and checked on the kiosk, as if nobody had done so before it was signed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.authoring.checks.bundle import check_bundle
from kiosk.bundle.directory import read_directory_with_nodes
from kiosk.bundle.model import Bundle
from kiosk.bundle.parse import read_everything
from kiosk.qr.payload import PayloadError, check_payload
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.layout import BUNDLE, DIRECTORY
from kiosk.validation.problems import Problem

_MAX_LISTED = 20


class Checked(NamedTuple):
    bundle: Bundle
    directory: Path


def check(stage: Path, bundle_id: str, today: date) -> Checked:
    """Raises Refused for an error, never for a warning, and for a code that leads anywhere but to
    the hosts that the hosts role signed."""
    folder, directory = stage / BUNDLE, stage / DIRECTORY
    label = f"{DIRECTORY}/"
    catalogue, faults, files = read_directory_with_nodes(directory, label)
    reading = read_everything(folder, catalogue)
    # The bundle's own hosts.yaml does not count: it is signed with the other key.
    for destination in reading.partial.destinations.values():
        if destination.web:
            _allowed(destination.name, destination.web, catalogue.hosts)
    reading.problems.add_errors(faults)
    problems = check_bundle(
        reading,
        folder,
        catalogue,
        icons=paths.icon_names(),
        today=today,
        directory=directory,
        label=label,
        directory_files=files,
    )
    errors = problems.of("error")
    if errors:
        raise _unfit(errors)
    if reading.partial.id != bundle_id:
        raise ApplyRefusedError(
            Outcome.CONTENT_PROBLEMS,
            f"It was published as '{bundle_id}', and says that it is '{reading.partial.id}'.",
        )
    return Checked(reading.partial, directory)


def _allowed(name: str, address: str, hosts: frozenset[str]) -> None:
    try:
        check_payload(address, hosts)
    except PayloadError as fault:
        raise ApplyRefusedError(
            Outcome.HOST_NOT_ALLOWED,
            f"The code of '{name}' must not be shown: {fault.says}",
            "Whoever publishes must correct it, or have the host signed.",
        ) from fault


def _unfit(errors: list[Problem]) -> ApplyRefusedError:
    first = errors[0]
    location = f"{first.file}:{first.line}" if first.line else first.file
    counted = "a mistake" if len(errors) == 1 else f"{len(errors)} mistakes"
    return ApplyRefusedError(
        Outcome.CONTENT_PROBLEMS,
        f"The content has {counted}; in {location}: {first.says}",
        "Whoever publishes must correct it: `kiosk check` names all of them.",
        tuple(str(each) for each in errors[:_MAX_LISTED]),
    )
