"""Rules for the addresses that may become a QR code.

An address is refused or accepted as it is, never repaired: what staff wrote, what the screen names
and what a phone opens must be the same site. An address is accepted only if all of it matches one
ASCII pattern (`_ADDRESS`) and what follows the site leads nowhere else (`address_pages.py`);
everything else in this file explains a refusal to staff, who are not programmers.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NoReturn

from kiosk.errors import KioskError
from kiosk.qr.address_pages import SIMPLER, page_fault
from kiosk.validation.character_names import character_name
from kiosk.validation.characters import is_invisible

MAX_LENGTH = 300
"""Longer addresses are refused unread; the directory's longest has 61 characters."""

EXAMPLE = "Write the address as https://www.example.org/page."
_RETYPE = "Delete the address and type it by hand, as https://www.example.org/page."
_NAME_ONLY = "Use the name of the site, as in https://www.example.org/page."

_CHARACTER = "(?: [A-Za-z0-9._~+,=&-] | %[0-9A-Fa-f]{2} )"

_ADDRESS = re.compile(
    rf"""
    https://
    (?P<host>
        (?: (?!xn--) [a-z0-9] (?: [a-z0-9-]{{0,61}} [a-z0-9] )? \. )+   # labels of RFC 1123
        [a-z]{{2,63}}                                                   # so never a number
    )
    (?!.*//)
    (?:
        (?: / (?!\.\.?(?:[/?#]|\Z)) {_CHARACTER}+ )* /?                 # no segment . or ..
        (?: \? (?: {_CHARACTER} | / )* )?
        (?: \# (?: {_CHARACTER} | / )* )?
    )
    """,
    re.ASCII | re.VERBOSE,
)
"""Accepts less than RFC 3986: unreserved characters and the few others that real pages need."""

_PARTS = re.compile(r"https://(?P<site>[^/?#]*)(?P<page>.*)", re.ASCII | re.DOTALL)
_SCHEME = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9+-]*):(?:/{0,2})", re.ASCII)

_LINE_BREAKS = "\n\r\v\f\x85\u2028\u2029"
_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}  # UAX #9, explicit
_TURNING_MARKS = "\u061c\u200e\u200f"


class PayloadError(KioskError):
    """An address that may not become a QR code; `says` and `hint` are for staff."""


def check_payload(address: str, hosts: frozenset[str]) -> None:
    """Raises PayloadError unless `address` is a plain https address of exactly one of `hosts`."""
    host = host_of(address)
    if host in hosts:
        return
    from difflib import get_close_matches

    alike = get_close_matches(host, sorted(hosts), n=1, cutoff=0.75)
    raise PayloadError(
        f"The site “{host}” is not on the list of sites that a code may lead to.",
        f"Did you mean “{alike[0]}”?"
        if alike
        else "Check the spelling; a site that is right and missing belongs in hosts.yaml.",
    )


def host_of(address: str) -> str:
    """Returns the site of a well-formed address, to be shown beside its code.

    Raises PayloadError for every other address. Does not check that the site is allowed.
    """
    _explain_length(address)
    _explain_characters(address)
    _explain_beginning(address)
    parts = _PARTS.fullmatch(address)
    if parts is not None:
        _explain_site(parts["site"])
        if (fault := page_fault(parts["page"])) is not None:
            _refuse(*fault)
    accepted = _ADDRESS.fullmatch(address)
    if accepted is None:
        _refuse("The address is not written as a web address.", EXAMPLE)
    return accepted["host"]


def _refuse(says: str, hint: str) -> NoReturn:
    raise PayloadError(says, hint)


def _explain_length(address: str) -> None:
    if not address:
        _refuse("The address is empty.", EXAMPLE)
    if len(address) > MAX_LENGTH:
        _refuse(
            f"The address is {len(address)} characters long; at most {MAX_LENGTH} are allowed.",
            SIMPLER,
        )


def _explain_characters(address: str) -> None:
    """Refuses all but visible ASCII. The character is named, never shown: it could change how the
    sentence itself is read."""
    for index, character in enumerate(address, start=1):
        if "!" <= character <= "~":
            continue
        where = f"Character {index} of the address"
        name = character_name(character)
        plain = unicodedata.normalize("NFKC", character)
        if character in _LINE_BREAKS:
            _refuse("The address contains a line break.", _RETYPE)
        if character == " ":
            _refuse("The address contains a space.", _RETYPE)
        if unicodedata.bidirectional(character) in _TURNING or character in _TURNING_MARKS:
            _refuse(f"{where} is invisible and turns the text around: {name}.", _RETYPE)
        if unicodedata.category(character)[0] == "Z" or is_invisible(character):
            _refuse(f"{where} is invisible: {name}.", _RETYPE)
        if plain.isascii():
            _refuse(f"{where} only looks like “{plain}”; it is {name}.", _RETYPE)
        _refuse(f"{where} is not a plain English letter, digit or sign: {name}.", _RETYPE)
    if "\\" in address:
        _refuse("The address contains a backslash, “\\”.", EXAMPLE)


def _explain_beginning(address: str) -> None:
    if address.startswith("https://"):
        return
    if address.lower().startswith("https://"):
        _refuse("The beginning “https://” is written in capital letters.", EXAMPLE)
    scheme = _SCHEME.match(address)
    name = scheme["name"].lower() if scheme else ""
    if scheme is None or name == "https":
        _refuse("The address does not begin with “https://”.", EXAMPLE)
    if name == "http":
        _refuse(
            "The address begins with “http://”, which anyone on the way can read and change.",
            "Write https:// if the site opens with it; otherwise leave the code out.",
        )
    if name in ("tel", "sms", "smsto"):
        _refuse(
            "The address is a phone number; a code must never dial or text by itself.",
            "Write the number as the destination's “phone” or “text_message”.",
        )
    if name == "mailto":
        _refuse(
            "The address is an e-mail address, not a web page.",
            "Write it as the destination's “email”.",
        )
    _refuse(f"The address begins with “{scheme[0]}”; only “https://” is allowed.", EXAMPLE)


def _explain_site(site: str) -> None:
    """Refuses anything but the name of a site between https:// and the next slash."""
    if not site:
        _refuse("The address has no site after “https://”.", EXAMPLE)
    if "@" in site:
        _refuse("The “@” in the address hides the site that it really leads to.", EXAMPLE)
    if "[" in site or site.count(":") > 1 or _ends_in_a_number(site.partition(":")[0]):
        _refuse(
            "The address has a number (an IP address) where the site's name belongs.", _NAME_ONLY
        )
    if ":" in site:
        port = site[site.index(":") :]
        _refuse(f"The address has a port number after the site: “{port}”.", f"Leave out “{port}”.")
    if "xn--" in site.lower():
        _refuse("The site's name hides foreign letters behind “xn--” (punycode).", _NAME_ONLY)
    if site != site.lower():
        _refuse("The site's name has capital letters.", f"Write it as “{site.lower()}”.")
    for character in site:
        if not (character.isalnum() or character in "-."):
            _refuse(f"The site's name contains “{character}”.", EXAMPLE)
    if site.startswith("."):
        _refuse("The site's name begins with a dot.", EXAMPLE)
    if ".." in site:
        _refuse("The site's name has two dots in a row.", EXAMPLE)
    if site.endswith("."):
        _refuse("The site's name ends with a dot.", EXAMPLE)
    if "." not in site:
        _refuse(f"The site's name “{site}” is not complete.", EXAMPLE)


def _ends_in_a_number(site: str) -> bool:
    """Implements "ends in a number" of the URL standard (WHATWG URL, 3.6): browsers read such a
    host as an IPv4 address, dotted, octal, hexadecimal or as one number, also with a final dot."""
    last = site.removesuffix(".").rpartition(".")[2].lower()
    return re.fullmatch(r"[0-9]+|0x[0-9a-f]*", last) is not None
