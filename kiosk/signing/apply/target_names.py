"""Paths of a release's files in the stage; refuses unsafe names before anything is copied."""

from __future__ import annotations

import re
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
"""The kiosk reads its host list here: only the file that the hosts role signed may be here."""

_SHARED_CARD = re.compile(r"cards/[a-z0-9.-]+\.yaml", re.ASCII)
"""The only files in a folder of the directory."""
_SHA256 = re.compile("[0-9a-f]{64}")
_PUBLISH_AGAIN = "Ask the publisher to publish it again."


def stage_paths(
    bundle: str, targets: Mapping[str, TargetFile], hosts: TargetFile
) -> dict[str, TargetFile]:
    """Returns the targets by their path in the stage. Raises ApplyRefusedError."""
    found: dict[str, TargetFile] = {}
    for name, target in targets.items():
        path = name.removeprefix(bundle_prefix(bundle))
        folder, _, inside = path.partition("/")
        if folder not in (BUNDLE, DIRECTORY) or (
            folder == DIRECTORY and "/" in inside and not _SHARED_CARD.fullmatch(inside)
        ):
            raise ApplyRefusedError(
                Outcome.HOSTILE_NAME, f"{path!a} does not belong to a bundle.", _PUBLISH_AGAIN
            )
        if file_name_error(inside, "bundle"):
            raise ApplyRefusedError(
                Outcome.HOSTILE_NAME, f"{path!a} is not a file name for a bundle.", _PUBLISH_AGAIN
            )
        if path == HOSTS_PATH:
            raise ApplyRefusedError(
                Outcome.HOST_NOT_ALLOWED,
                "It contains a list of hosts that the hosts key has not signed.",
                _PUBLISH_AGAIN,
            )
        found[path] = target
    found[HOSTS_PATH] = hosts
    for path, target in found.items():
        if not _SHA256.fullmatch(str(target.hashes.get("sha256"))):
            raise ApplyRefusedError(
                Outcome.BAD_SIGNATURE, f"'{path}' was signed without a SHA-256.", _PUBLISH_AGAIN
            )
    _check_folders(found)
    _check_sizes(found)
    return found


def sum_of(target: TargetFile) -> str:
    """Returns the SHA-256, in hexadecimal, of a target that `stage_paths` has returned."""
    return target.hashes["sha256"]


def _check_folders(found: Mapping[str, TargetFile]) -> None:
    for path in found:
        for parent in PurePosixPath(path).parents:
            if str(parent) in found:
                raise ApplyRefusedError(
                    Outcome.HOSTILE_NAME, f"'{parent}' is a file and a folder.", _PUBLISH_AGAIN
                )


def _check_sizes(found: Mapping[str, TargetFile]) -> None:
    for path, target in found.items():
        if target.length > MAX_FILE_BYTES:
            mib = target.length >> 20
            raise ApplyRefusedError(
                Outcome.TOO_LARGE,
                f"'{path}' has {mib} MiB; {MAX_FILE_BYTES >> 20} MiB is the most.",
                "Ask the publisher to make the file smaller.",
            )
    size = sum(target.length for target in found.values())
    if says := too_large("It", len(found), size):
        raise ApplyRefusedError(Outcome.TOO_LARGE, says, "Ask the publisher to make it smaller.")
