"""The codes that a page may show for a destination. Not loaded by a start: it needs the rules for
addresses."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from kiosk.bundle.model import Bundle, Destination
from kiosk.qr.payload import PayloadError, check_payload
from kiosk.qr.phone_payload import call_payload, contact_payload, text_payload


class Codes(NamedTuple):
    """What each code says; '' for none. `keep` keeps `phone`, or the second number if that is the
    only one that may have a code."""

    site: str
    chat: str
    call: str
    second_call: str
    text: str
    keep: str


def codes_of(destination: Destination, bundle: Bundle) -> Codes:
    """Returns the codes of a destination: addresses of listed hosts and listed numbers alone."""
    one, listed = destination, bundle.numbers
    label = one.keep_as or one.name
    return Codes(
        _address(one.web, bundle.hosts),
        _address(one.chat, bundle.hosts),
        call_payload(one.phone, listed),
        call_payload(one.second_phone, listed),
        text_payload(one.text_code, listed),
        contact_payload(label, one.phone, listed)
        or contact_payload(label, one.second_phone, listed),
    )


def _address(address: str, hosts: frozenset[str]) -> str:
    with suppress(PayloadError):
        check_payload(address, hosts)
        return address
    return ""
