"""Changes of numbers and addresses inside texts."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.authoring.diff.change import Change, How, Kind
from kiosk.bundle.contacts_in_text import Contacts, contacts, is_number, only_in
from kiosk.phrases import joined


def contact_change(
    subject: str, removed: Contacts, added: Contacts, *, where: str, ident: str = ""
) -> list[Change]:
    """Returns no change or one. `subject` continues "The words of": "the card “A”"."""
    if not removed and not added:
        return []
    numbers = any(map(is_number, (*removed, *added)))
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
