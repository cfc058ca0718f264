"""Finds the sites that a text names: a visitor types any address on a card."""

from __future__ import annotations

import re
import unicodedata

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_SITE = re.compile(
    r"(?<![\w.{-])(?:https?://)?(?:[\w.+%-]+@)?"
    rf"(?P<host>(?:\w(?:[\w-]*\w)?\.)+[a-z]{{2,24}}|(?:{_OCTET}\.){{3}}{_OCTET})(?![\w-])",
    re.IGNORECASE,
)
_NO_SITE = re.compile(
    r"m\.in|\d+\.[ap]m|.*\.(?:jpe?g|png|gif|webp|pdf|docx?|txt|mp[34]|html?)", re.IGNORECASE
)
"""Polish "m.in." (among others), 9.am, and names of files."""


def sites_in(text: str) -> dict[str, str]:
    """Returns the hosts that a text names, with the address as it is written up to there. Of an
    e-mail address, what is behind the @. Hosts are in lower case and without www."""
    found: dict[str, str] = {}
    if not text.isascii():
        # Full stops of other scripts are typed as the usual one.
        text = unicodedata.normalize("NFKC", text).replace("\u3002", ".")
    if "." not in text:
        return found
    for each in _SITE.finditer(text):
        host = each["host"].lower()
        if not _NO_SITE.fullmatch(host):
            found.setdefault(without_www(host), each[0])
    return found


def without_www(host: str) -> str:
    """Returns a host as lists of hosts are compared with texts."""
    return host.removeprefix("www.")
