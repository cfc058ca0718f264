"""What `kiosk trust PATH` prints of a publisher that nobody trusts yet."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.ui.adapters.kiosk_command import Done

_PUBLISHER = re.compile(r"^Publisher: (.+)$", re.MULTILINE)
_WORDS = re.compile(r"^Six words: ([a-z -]+)$", re.MULTILINE)
_NOTHING = "There is no publisher on this stick."


class Publisher(NamedTuple):
    """`words` empty: there is none, and `says` tells why."""

    name: str
    words: str
    says: str = ""


def publisher(done: Done) -> Publisher:
    """Without a terminal the command names publisher and words, and trusts nobody."""
    name, words = _PUBLISHER.search(done.out), _WORDS.search(done.out)
    if name is None or words is None:
        return Publisher("", "", sentence(done) or _NOTHING)
    return Publisher(name[1], words[1])


def sentence(done: Done) -> str:
    """What the command said, without its name in front."""
    lines = (done.error.strip() or done.out.strip()).splitlines()
    return re.sub(r"^kiosk( \w+)?: ", "", lines[-1]) if lines else ""
