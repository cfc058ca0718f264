"""Where the files of an offer go, and which names are refused before anything is copied."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from kiosk.bundle.folder import too_large
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import MAX_FILE_BYTES
from kiosk.signing.layout import BUNDLE, DIRECTORY, bundle_prefix
from kiosk.validation.file_names import file_name_error

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile

HOSTS_PATH = f"{DIRECTORY}/{HOSTS_FILE}"
"""The kiosk reads its list of hosts from here: only what the hosts role signed may lie here."""


def stage_paths(
    bundle: str, targets: Mapping[str, TargetFile], hosts: TargetFile
) -> dict[str, TargetFile]:
    """By name in the stage. Raises Refused."""
    found: dict[str, TargetFile] = {}
    for name, target in targets.items():
        path = name.removeprefix(bundle_prefix(bundle))
        folder, _, inside = path.partition("/")
        if folder not in (BUNDLE, DIRECTORY) or (folder == DIRECTORY and "/" in inside):
            raise ApplyRefusedError(Outcome.HOSTILE_NAME, f"{path!a} does not belong to a bundle.")
        if file_name_error(inside, "bundle"):
            raise ApplyRefusedError(
                Outcome.HOSTILE_NAME, f"{path!a} is not a file name for a bundle."
            )
        if path == HOSTS_PATH:
            raise ApplyRefusedError(
                Outcome.HOST_NOT_ALLOWED,
                "It brings a list of hosts that the hosts key has not signed.",
            )
        found[path] = target
    found[HOSTS_PATH] = hosts
    _are_apart(found)
    _are_few(found)
    return found


def _are_apart(found: Mapping[str, TargetFile]) -> None:
    for path in found:
        for parent in PurePosixPath(path).parents:
            if str(parent) in found:
                raise ApplyRefusedError(Outcome.HOSTILE_NAME, f"'{parent}' is a file and a folder.")


def _are_few(found: Mapping[str, TargetFile]) -> None:
    for path, target in found.items():
        if target.length > MAX_FILE_BYTES:
            mib = target.length >> 20
            raise ApplyRefusedError(
                Outcome.TOO_LARGE,
                f"'{path}' has {mib} MiB; {MAX_FILE_BYTES >> 20} MiB is the most.",
            )
    size = sum(target.length for target in found.values())
    if says := too_large("It", len(found), size):
        raise ApplyRefusedError(Outcome.TOO_LARGE, says)
