"""Where the files of an offer go, and which names are refused before anything is copied."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.bundle.folder import too_large
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.apply.results import Outcome, Refused
from kiosk.signing.apply.source import MOST_FILE_BYTES
from kiosk.signing.layout import BUNDLE, DIRECTORY, bundle_prefix
from kiosk.validation.file_names import file_name_fault

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile

HOSTS_PLACE = f"{DIRECTORY}/{HOSTS_FILE}"
"""The kiosk reads its list of hosts from here: only what the hosts role signed may lie here."""


def stage_paths(
    bundle: str, targets: Mapping[str, TargetFile], hosts: TargetFile
) -> dict[str, TargetFile]:
    """By name in the stage. Raises Refused."""
    found: dict[str, TargetFile] = {}
    for name, target in targets.items():
        place = name.removeprefix(bundle_prefix(bundle))
        folder, _, inside = place.partition("/")
        if folder not in (BUNDLE, DIRECTORY) or (folder == DIRECTORY and "/" in inside):
            raise Refused(Outcome.HOSTILE_NAME, f"{place!a} does not belong to a bundle.")
        if file_name_fault(inside, "bundle"):
            raise Refused(Outcome.HOSTILE_NAME, f"{place!a} is not a file name for a bundle.")
        if place == HOSTS_PLACE:
            raise Refused(
                Outcome.HOST_NOT_ALLOWED,
                "It brings a list of hosts that the hosts key has not signed.",
            )
        found[place] = target
    found[HOSTS_PLACE] = hosts
    _are_apart(found)
    _are_few(found)
    return found


def _are_apart(found: Mapping[str, TargetFile]) -> None:
    for place in found:
        for parent in PurePosixPath(place).parents:
            if str(parent) in found:
                raise Refused(Outcome.HOSTILE_NAME, f"'{parent}' is a file and a folder.")


def _are_few(found: Mapping[str, TargetFile]) -> None:
    for place, target in found.items():
        if target.length > MOST_FILE_BYTES:
            mib = target.length >> 20
            raise Refused(
                Outcome.TOO_LARGE,
                f"'{place}' has {mib} MiB; {MOST_FILE_BYTES >> 20} MiB is the most.",
            )
    size = sum(target.length for target in found.values())
    if says := too_large("It", len(found), size):
        raise Refused(Outcome.TOO_LARGE, says)
