"""The signed list of telephone numbers that was verified last, and content that is held to it.

`content_check.py` holds each release to the list with which it arrives. A number may be taken from
the list afterwards: a release with it is not shown again, and the status names it where the screen
shows it still.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.apply import trust
from kiosk.signing.layout import HOSTS
from kiosk.signing.release import numbers_of
from kiosk.store import Version

NOT_LISTED = "It was applied with an earlier list; ask the publisher for a release without it."


def signed_numbers(root: Path) -> tuple[bool, tuple[str, ...] | None]:
    """Reads the list; the second value is None if no numbers are signed, the first one False if
    there is no list at all. `root`: <state>/store."""
    with suppress(ValueError, LookupError, TypeError, RecursionError):
        listed = json.loads(trust.seen_before(root)[f"{HOSTS}.json"])
        return True, numbers_of(listed["signed"]["targets"][HOSTS_FILE]["custom"])
    return False, None


def faults(root: Path, version: Version) -> list[str]:
    """Returns why a version may not be shown again, one sentence for each number that is not on the
    list or that no kiosk shows; none if all its numbers may be said. `root`: <state>/store."""
    from kiosk.authoring.shown_numbers import listed_numbers, shown_numbers
    from kiosk.content.loader import load_bundle, translated

    bundle = load_bundle(version.bundle_folder, version.directory_folder)
    if bundle is None:
        return []
    directory = version.directory_folder
    others = [translated(bundle, code, directory) for code in bundle.languages[1:]]
    listed = listed_numbers(signed_numbers(root)[1])
    found = (each.fault(listed) for each in shown_numbers(bundle, others))
    return [says for says in found if says]
