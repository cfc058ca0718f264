"""Identifies a publisher by words that two people can compare.

    fingerprint_words(root_bytes)      "unpaved dropkick cranial wolf retype duvet"

The SHA-256 of the signed part of root.json, as a number, written in the 7,776 words of the EFF's
long list: six words carry 77 bits.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from tuf.api.metadata import Metadata, Root

WORD_COUNT = 6
WORD_LIST = paths.ASSETS / "wordlist" / "eff-large.txt"

_LONGEST_NAME = 80


def read_root(data: bytes) -> Metadata[Root]:
    """Reads a root.json that is signed by its own keys. Raises KioskError for anything else."""
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root
    from tuf.api.serialization import DeserializationError

    try:
        root = Metadata[Root].from_bytes(data)
        if root.signed.type != Root.type:
            raise ValueError(root.signed.type)
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
    except (DeserializationError, RepositoryError, ValueError, RecursionError) as error:
        raise KioskError("This is not the root.json of a publisher, or it is damaged.") from error
    return root


def fingerprint_words(data: bytes) -> str:
    """Returns the six words of a root.json. Raises KioskError."""
    return fingerprint_words_of(read_root(data))


def fingerprint_words_of(root: Metadata[Root]) -> str:
    """Returns the six words of a root that was read, separated by spaces."""
    listed = WORD_LIST.read_text("ascii").split()
    number = int.from_bytes(hashlib.sha256(root.signed_bytes).digest(), "big")
    found = []
    for _ in range(WORD_COUNT):
        number, index = divmod(number, len(listed))
        found.append(listed[index])
    return " ".join(found)


def publisher_of(root: Metadata[Root]) -> str:
    """Returns the name that the root keys have signed; '' if there is none that can be shown."""
    name = root.signed.unrecognized_fields.get("publisher")
    return name if isinstance(name, str) and not name_error(name) else ""


def name_error(name: str) -> str:
    """Returns why this cannot be the name of a publisher, in a sentence; '' if it can."""
    if not name.strip():
        return "The publisher needs a name."
    if len(name) > _LONGEST_NAME:
        return f"The publisher's name has {len(name)} characters; {_LONGEST_NAME} is the most."
    if not name.isprintable() or name != name.strip():
        return "The publisher's name has characters that cannot be seen."
    return ""
