"""Reads published content from a web server. Only `kiosk fetch` imports this: the program that
shows the pages never opens a network socket."""

from __future__ import annotations

from urllib.parse import urlsplit

from tuf.ngclient import Urllib3Fetcher

from kiosk import __version__
from kiosk.errors import UsageError
from kiosk.signing.apply.source import Source
from kiosk.signing.layout import METADATA, TARGETS


def web_source(address: str) -> Source:
    """Returns the repository at the address of a published folder. Raises UsageError.

    Plain http is allowed: an attacker who changes the transfer cannot sign the content.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.query or parts.fragment:
        raise UsageError(
            f"'{address}' is not the address of a published folder.",
            "Write it as https://www.example.org/signpost.",
        )
    base = address.rstrip("/")
    fetcher = Urllib3Fetcher(app_user_agent=f"signpost-kiosk/{__version__}")
    return Source(base, fetcher, f"{base}/{METADATA}", f"{base}/{TARGETS}", False)
