"""The address of a published folder: what is accepted, and how it is shown.

A password or a token in an address is never shown, logged or stored: kiosks log in nowhere, and
the addresses of a redirect may contain tokens of that server.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from kiosk.errors import UsageError
from kiosk.phrases import printable

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_EXAMPLE = "Write it as https://www.example.org/signpost."
_AMBIGUOUS = frozenset("ß\u1e9eς\u200c\u200d")
"""Characters for which IDNA 2003, the one that Python has, leads to another host than IDNA 2008."""
_LOGIN = re.compile(r"^([a-z][a-z0-9+.-]*://)?.*@", re.IGNORECASE | re.DOTALL)
_REST = re.compile(r"([?#]).*", re.DOTALL)
_PARAMETERS = re.compile(r";[^/?#]*")


def folder_address(address: str) -> str:
    """Returns an address without '/' at its end and with its host in ASCII. Raises UsageError."""
    shown = without_secrets(address)
    try:
        parts = urlsplit(address)
        right = parts.scheme in ("https", "http") and parts.hostname and parts.port != 0
    except ValueError:
        right = False
    if not right:
        raise UsageError(f"'{shown}' is not the address of a published folder.", _EXAMPLE)
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise UsageError(
            f"'{shown}' is not the address of a published folder: it contains a name, a password "
            "or a part after '?' or '#'.",
            f"{_EXAMPLE} A kiosk logs in nowhere, and the signatures protect the folder.",
        )
    if not is_allowed(address):
        raise UsageError(
            f"'{shown}' is not an https address.",
            f"{_EXAMPLE} Plain http is for a server on this machine only.",
        )
    return _with_ascii_host(parts).rstrip("/")


def is_allowed(address: str) -> bool:
    """Tells whether an address is asked: https, or http of this machine."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and (
            parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE)
        )
    except ValueError:
        return False


def may_follow(first: str, url: str, target: str) -> bool:
    """Tells whether a redirect from `url` to `target` is followed: to https; to plain http of this
    machine only from there, where `first`, the address that staff wrote, is on that host itself.

    Any other server could make this machine answer with what only it may see.
    """
    if not is_allowed(target):
        return False
    to = urlsplit(target)
    return to.scheme == "https" or (
        urlsplit(url).scheme == "http" and to.hostname == urlsplit(first).hostname
    )


def without_secrets(address: str) -> str:
    """Returns an address for sentences: with *** in place of a name, a password, parameters (what
    is after ';' in a part of the path) and what is after '?' or '#'."""
    shown = _REST.sub(r"\1***", _LOGIN.sub(r"\1***@", address))
    return printable(_PARAMETERS.sub(";***", shown))


def _with_ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if host.isascii():
        return parts.geturl()
    try:
        if _AMBIGUOUS & set(host):
            raise UnicodeError
        name = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise UsageError(
            f"The name '{host}' cannot be used in an address.",
            "Write it as it begins with 'xn--'; the person who runs that server knows it.",
        ) from error
    port = f":{parts.port}" if parts.port else ""
    return parts._replace(netloc=f"{name}{port}").geturl()
