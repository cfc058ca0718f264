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
    """Returns why a version may not be shown again, one sentence for each site of a code and each
    number that is not on the lists, or that no kiosk shows; none if it may, or if it is damaged.
    `root`: <state>/store."""
    from kiosk.authoring.shown_numbers import listed_numbers, shown_numbers
    from kiosk.content.loader import load_bundle, translated
    from kiosk.qr.payload import PayloadError, check_payload

    if not is_intact(version):
        return []
    bundle = load_bundle(version.bundle_folder, version.directory_folder)
    if bundle is None:
        return []
    directory = version.directory_folder
    others = [translated(bundle, code, directory) for code in bundle.languages[1:]]
    listed = listed_numbers(signed_numbers(root)[1])
    found = [says for each in shown_numbers(bundle, others) if (says := each.fault(listed))]
    sites = signed_sites(root)
    for destination in bundle.destinations.values():
        if destination.web and sites is not None:
            try:
                check_payload(destination.web, sites)
            except PayloadError as fault:
                says = fault.says[0].lower() + fault.says[1:]
                found.append(f"The code of '{destination.name}' must not be shown: {says}")
    return found


def _signed(root: Path) -> Any:
    """Returns what the hosts role has signed of hosts.yaml. Raises ValueError, LookupError,
    TypeError, RecursionError."""
    return json.loads(trust.seen_before(root)[f"{HOSTS}.json"])["signed"]["targets"][HOSTS_FILE]
