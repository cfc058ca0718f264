"""The output of `kiosk trust PATH`, read for the console."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.ui.adapters.kiosk_command import CommandResult

_PUBLISHER = re.compile(r"^Publisher: (.+)$", re.MULTILINE)
_FINGERPRINT_WORDS = re.compile(r"^Six words: ([a-z -]+)$", re.MULTILINE)
_NOTHING = "There is no publisher on this stick."


class Publisher(NamedTuple):
    """A publisher to be trusted. Without one `fingerprint_words` is '' and `says` is the reason."""

    name: str
    fingerprint_words: str
    says: str = ""


def publisher(done: CommandResult) -> Publisher:
    """Reads publisher and fingerprint words. Without a terminal the command prints both and does
    not add the publisher."""
    name, words = _PUBLISHER.search(done.out), _FINGERPRINT_WORDS.search(done.out)
    if name is None or words is None:
        return Publisher("", "", sentence(done) or _NOTHING)
    return Publisher(name[1], words[1])


def sentence(done: CommandResult) -> str:
    """The last line that the command printed, without the "kiosk trust: " before it."""
    lines = (done.error.strip() or done.out.strip()).splitlines()
    return re.sub(r"^kiosk( \w+)?: ", "", lines[-1]) if lines else ""
