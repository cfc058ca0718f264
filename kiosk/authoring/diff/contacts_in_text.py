"""Changes of numbers and addresses inside texts: a visitor dials any number on a card."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from kiosk.authoring.diff.change import Change, How, Kind
from kiosk.phrases import joined

_ADDRESS = re.compile(
    r"(?:https?://|\bwww\.)[a-z0-9.-]*[a-z0-9](?:/[\x21-\x7e]*[a-z0-9/])?"
    r"|(?<![a-z0-9._+-])[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
    re.IGNORECASE | re.ASCII,
)
# From three digits on: 999 and 101, but neither ages nor hours nor the 000 of 1,000.
_NUMBER = re.compile(r"(?<![\d.,:])\+?\d(?:[ \u00a0\u202f-]?\d){2,}")

Contacts = dict[str, str]
"""Number or address that a visitor dials or types -> as written. Numbers are digits only, so that
other spacing or other digits (١٠١) make no other number."""


def contacts(texts: Iterable[str]) -> Contacts:
    """Returns the numbers of three or more digits and the addresses in texts."""
    found: Contacts = {}
    for text in texts:
        if not text.isascii():
            text = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
        for address in _ADDRESS.findall(text):
            found.setdefault(address.casefold(), address)
        for number in _NUMBER.findall(_ADDRESS.sub(" ", text)):
            found.setdefault(re.sub(r"[^\d+]", "", number), number)
    return found


def only_in(these: Contacts, others: Contacts) -> Contacts:
    """Returns the contacts that are not among `others`."""
    return {key: text for key, text in these.items() if key not in others}


def contact_change(
    subject: str, removed: Contacts, added: Contacts, *, where: str, ident: str = ""
) -> list[Change]:
    """Returns no change or one. `subject` continues "The words of": "the card “A”"."""
    if not removed and not added:
        return []
    numbers = any(key.lstrip("+").isdigit() for key in (*removed, *added))
    kind: Kind = "number" if numbers else "address"
    before, after = joined(tuple(removed.values())), joined(tuple(added.values()))
    how: How = "changed"
    if len(removed) == len(added) == 1:
        says = f"In the words of {subject} {before} becomes {after}."
    elif removed and added:
        says = f"The words of {subject} no longer say {before}, and now say {after}."
    elif added:
        says, how = f"The words of {subject} now say {after}.", "new"
    else:
        says, how = f"The words of {subject} no longer say {before}.", "removed"
    return [Change(kind, where, says, before, after, "first", how, id=ident)]


def texts_change(
    subject: str, old: Iterable[str], new: Iterable[str], *, where: str, ident: str = ""
) -> list[Change]:
    """Returns no change or one, for the numbers and addresses that differ between texts."""
    before, after = contacts(old), contacts(new)
    return contact_change(
        subject, only_in(before, after), only_in(after, before), where=where, ident=ident
    )
