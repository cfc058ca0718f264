"""Changes of contact fields: numbers, addresses, and the sites of codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from kiosk.authoring.diff.change import Change, Kind
from kiosk.authoring.diff.wording import changed, how
from kiosk.bundle.model import Bundle, Destination
from kiosk.qr.payload import PayloadError, check_payload, host_of

_NUMBERS = (
    ("phone", "The phone number of", True),
    ("extension", "The extension of", True),
    ("second_phone", "The second phone number of", True),
    ("text_message", "The text message of", False),
    ("textphone", "The textphone number of", True),
    ("relay", "The number through Relay UK of", True),
)


def contact_fields(destination: Destination, hosts: frozenset[str]) -> list[str]:
    """Returns what a visitor dials, types or opens to reach a destination; of its code, the
    site."""
    found = [getattr(destination, field) for field, _, _ in _NUMBERS]
    found += [destination.email, destination.say]
    for address in (destination.web, destination.chat):
        if code := _code(address, hosts):
            found.append(host_of(code))
    return list(dict.fromkeys(one for one in found if one))


def code_of(destination: Destination, hosts: frozenset[str]) -> str:
    """Returns the address behind the code of the page; empty if no code is drawn."""
    return _code(destination.web, hosts)


def _code(address: str, hosts: frozenset[str]) -> str:
    with suppress(PayloadError):
        check_payload(address, hosts)
        return address
    return ""


def contact_field_changes(
    old: Bundle, new: Bundle, destination: Destination, now: Destination, pages: tuple[str, ...]
) -> Iterator[Change]:
    """Yields the changes of one destination's contact fields. `pages`: titles of the pages that
    show it in the new bundle."""

    def change(kind: Kind, says: str, before: str, after: str) -> Change:
        state = how(before, after)
        return Change(kind, destination.name, says, before, after, "first", state, pages, now.id)

    urgent = destination.emergency or now.emergency
    for field, what, plain in _NUMBERS:
        before, after = getattr(destination, field), getattr(now, field)
        if before != after:
            subject = "The emergency number of" if urgent and field == "phone" else what
            says = changed(f"{subject} {destination.name}", before, after, plain=plain)
            yield change("emergency" if urgent else "number", says, before, after)
    if destination.email != now.email:
        says = changed(
            f"The e-mail address of {destination.name}", destination.email, now.email, plain=True
        )
        yield change("address", says, destination.email, now.email)
    if destination.say != now.say:
        subject = f"The address to type of {destination.name}"
        says = changed(subject, destination.say, now.say, plain=True)
        yield change("address", says, destination.say, now.say)
    before, after = _code(destination.chat, old.hosts), _code(now.chat, new.hosts)
    if before != after:
        subject = f"The address of the chat of {destination.name}"
        yield change("address", changed(subject, before, after, plain=True), before, after)
    before, after = code_of(destination, old.hosts), code_of(now, new.hosts)
    if before != after:
        yield change("address", _code_says(destination.name, before, after, now.web), before, after)


def _code_says(name: str, before: str, after: str, written: str) -> str:
    if not before:
        return f"{name} now has a code, which leads to {host_of(after)}."
    if not after:
        if written:
            return (
                f"The code of {name} is no longer shown: "
                f"its address, {written}, is not one that codes may lead to."
            )
        return f"{name} no longer has a code; it led to {host_of(before)}."
    if host_of(before) != host_of(after):
        return f"The code of {name} leads to another site: {host_of(before)} → {host_of(after)}."
    return f"The web address of {name} changes from {before} to {after}."


def site_changes(old: Bundle, new: Bundle) -> Iterator[Change]:
    """Yields the changes of the hosts that codes may lead to."""
    for host in sorted(new.hosts - old.hosts):
        yield Change("site", host, f"Codes may now lead to {host}.", "", host, "first", "new")
    for host in sorted(old.hosts - new.hosts):
        says = f"Codes may no longer lead to {host}."
        yield Change("site", host, says, host, "", "first", "removed")
