"""The signed lists of sites and telephone numbers that were verified last, and content that is held
to them again.

`content_check.py` holds each release to the lists with which it arrives. A site or a number may be
taken off a list afterwards: a release with it is not shown again, and the status names it where the
screen shows it still.
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.bundle.hosts import HOSTS_FILE, read_hosts
from kiosk.signing.apply import trust
from kiosk.signing.apply.acceptance import is_intact
from kiosk.signing.layout import DIRECTORY, HOSTS
from kiosk.signing.release import numbers_of
from kiosk.store import Store, Version, manifest

NOT_LISTED = "It was applied with an earlier list; ask the publisher for a release without it."


def signed_numbers(root: Path) -> tuple[bool, tuple[str, ...] | None]:
    """Reads the list; the second value is None if no numbers are signed, the first one False if
    there is no list at all. `root`: <state>/store."""
    with suppress(ValueError, LookupError, TypeError, RecursionError):
        return True, numbers_of(_signed(root)["custom"])
    return False, None


def signed_sites(root: Path) -> frozenset[str] | None:
    """Reads the list of sites from the version that has it; None if it has not arrived yet, since
    only its hash was verified. `root`: <state>/store."""
    from kiosk.validation.problems import Problems
    from kiosk.validation.yaml_reader import read_file

    with suppress(ValueError, LookupError, TypeError, RecursionError, OSError):
        wanted = _signed(root)["hashes"]["sha256"]
        for version in Store(root).versions():
            with suppress(manifest.DamagedError):
                if manifest.read(version.folder).sums[f"{DIRECTORY}/{HOSTS_FILE}"][0] != wanted:
                    continue
                file = version.directory_folder / HOSTS_FILE
                if sha256(file.read_bytes()).hexdigest() == wanted:
                    problems = Problems()
                    return read_hosts(read_file(file, HOSTS_FILE, problems), problems).hosts
    return None


def faults(root: Path, version: Version) -> list[str]:
    """Returns why a version may not be shown again, one sentence for each site and each
    number that is not on the lists, or that no kiosk shows; none if it may, or if it is damaged.
    `root`: <state>/store."""
    from kiosk.authoring.shown_hosts import shown_hosts
    from kiosk.authoring.shown_numbers import listed_numbers, shown_numbers
    from kiosk.bundle import prepared
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle
    from kiosk.content.loader import translated
    from kiosk.qr.payload import PayloadError, check_payload

    if not is_intact(version):
        return []
    directory = version.directory_folder
    bundle = prepared.load(version.bundle_folder, directory)
    if bundle is None:
        # Read without the log: the screen reports content that cannot be shown.
        bundle, _ = read_bundle(version.bundle_folder, read_directory(directory)[0])
    if bundle is None:
        return []
    others = [translated(bundle, code, directory) for code in bundle.languages[1:]]
    listed = listed_numbers(signed_numbers(root)[1])
    found = [says for each in shown_numbers(bundle, others) if (says := each.fault(listed))]
    sites = signed_sites(root)
    if sites is None:
        return found
    for destination in bundle.destinations.values():
        for address in filter(None, (destination.web, destination.chat)):
            try:
                check_payload(address, sites)
            except PayloadError as fault:
                says = fault.says[0].lower() + fault.says[1:]
                found.append(f"The code of '{destination.name}' must not be shown: {says}")
    in_words = (each for each in shown_hosts(bundle, others) if not each.code)
    return [*found, *(says for each in in_words if (says := each.fault(sites)))]


def _signed(root: Path) -> Any:
    """Returns what the hosts role has signed of hosts.yaml. Raises ValueError, LookupError,
    TypeError, RecursionError."""
    return json.loads(trust.seen_before(root)[f"{HOSTS}.json"])["signed"]["targets"][HOSTS_FILE]
