"""What `kiosk trust PATH` prints of a publisher that nobody trusts yet."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.ui.adapters.kiosk_command import CommandResult

_PUBLISHER = re.compile(r"^Publisher: (.+)$", re.MULTILINE)
_FINGERPRINT_WORDS = re.compile(r"^Six words: ([a-z -]+)$", re.MULTILINE)
_NOTHING = "There is no publisher on this stick."


class Publisher(NamedTuple):
    """`words` empty: there is none, and `says` tells why."""

    name: str
    fingerprint_words: str
    says: str = ""


def publisher(done: CommandResult) -> Publisher:
    """Without a terminal the command names publisher and words, and trusts nobody."""
    name, words = _PUBLISHER.search(done.out), _FINGERPRINT_WORDS.search(done.out)
    if name is None or words is None:
        return Publisher("", "", sentence(done) or _NOTHING)
    return Publisher(name[1], words[1])


def sentence(done: CommandResult) -> str:
    """What the command said, without its name in front."""
    lines = (done.error.strip() or done.out.strip()).splitlines()
    return re.sub(r"^kiosk( \w+)?: ", "", lines[-1]) if lines else ""
