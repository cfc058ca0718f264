"""The ways to reach a place: a tab for each, what its code says, and what a person types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.bundle.model import Bundle, Destination

CALL, TEXT, CHAT, SITE, EMAIL, KEEP = "call", "text", "chat", "site", "email", "keep"
"""Names of the tabs, in their order."""


class Ways(NamedTuple):
    """`tabs`: the first is open when the page is. `codes` by tab, '' for a tab without a code.
    `typed`: the address of *chat* or *site* in the pieces between which a line may break."""

    tabs: tuple[str, ...] = ()
    codes: Mapping[str, str] = {}
    typed: tuple[str, ...] = ()
    host: str = ""  # as a phone shows it before it opens the page
    site: str = ""  # the site beside a chat that is elsewhere


NO_WAYS = Ways()


def ways_of(destination: Destination, bundle: Bundle) -> Ways:
    """Returns the ways to reach a place. A number without a tab *keep* may have no code; emergency
    services have nothing to choose: whoever needs them needs the number and nothing else."""
    from kiosk.bundle.codes import codes_of

    one, codes = destination, codes_of(destination, bundle)
    online, address = (CHAT, codes.chat) if codes.chat else (SITE, codes.site)
    found = {
        CALL: one.phone or one.second_phone,
        TEXT: one.text_message if codes.text else "",
        online: address,
        EMAIL: one.email,
        KEEP: codes.keep,
    }
    order = (CALL, TEXT, CHAT, SITE, EMAIL, KEEP)
    tabs = tuple(tab for tab in order if found.get(tab))
    if one.emergency:
        tabs = tabs[:1]
    payloads = {
        CALL: codes.call or codes.second_call,
        TEXT: codes.text,
        online: address,
        KEEP: codes.keep,
    }
    host, site = _host(address), _host(codes.site)
    elsewhere = "".join(_typed(one.say, codes.site, site)) if site != host else ""
    return Ways(tabs, payloads, _typed(one.say, address, host), host, elsewhere)


def _typed(say: str, address: str, host: str) -> tuple[str, ...]:
    """Returns what a person types: the author's `say` if it leads to the same site, else the
    address, or only its site where that is too long to type."""
    from kiosk.bundle.destination_fields import LONGEST_PART, LONGEST_TYPED, typed_parts

    if not host:
        return ()
    if say and say.partition("/")[0].removeprefix("www.") == host:
        return typed_parts(say)
    plain = address.removeprefix("https://").removeprefix("www.").rstrip("/")
    parts = typed_parts(plain)
    fits = len(plain) <= LONGEST_TYPED and all(len(part) <= LONGEST_PART for part in parts)
    return parts if fits and plain.isascii() and "?" not in plain else (host,)


def _host(address: str) -> str:
    from kiosk.qr.payload import host_of

    return host_of(address).removeprefix("www.") if address else ""
