"""Finds every site that a visitor of a bundle can read or type, in all its languages.

Sites behind codes (`web`, `chat`) are here too: a page names the site of a code beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.authoring.shown_numbers import PageTexts, texts_of_destination, texts_of_pages
from kiosk.bundle.model import Bundle, Destination
from kiosk.bundle.sites_in_text import sites_in, without_www

_FULL_STOP = re.compile(r"[.&\u2024\u3002\ufe52\uff0e\uff61]")
"""Full stops of any script, and what Markdown may turn into one."""


class ShownHost(NamedTuple):
    """A site on a page. `host`: without www.; `written`: as the page says it; `of`: continues "The
    address childline.org.uk": "of 'Childline'"."""

    host: str
    written: str
    of: str
    card: str = ""
    destination: str = ""
    field: str = ""
    """Field of a destination; empty: in a text."""
    code: str = ""
    """The whole host, if a code leads there."""

    def fault(self, hosts: frozenset[str]) -> str:
        """Returns why a page must not say it, in one sentence; '' if it may. `hosts`: the signed
        ones."""
        if self.code in hosts if self.code else self.host in allowed(hosts):
            return ""
        return f"The address {self.written} {self.of} is not on the signed list of sites."


def allowed(hosts: Iterable[str]) -> frozenset[str]:
    """Returns the hosts of a list, without www."""
    return frozenset(map(without_www, hosts))


def shown_hosts(bundle: Bundle, translations: Iterable[Bundle] = ()) -> list[ShownHost]:
    """Returns the sites of a bundle, each once for each field and page."""
    found = [*_of_bundle(bundle, None)]
    for each in translations:
        found += _of_bundle(each, bundle)
    return list(dict.fromkeys(found))


def hosts_of(destinations: Iterable[Destination]) -> list[ShownHost]:
    """Returns the sites of destinations."""
    return list(dict.fromkeys(one for each in destinations for one in _of_destination(each)))


def _of_bundle(bundle: Bundle, original: Bundle | None) -> Iterator[ShownHost]:
    for page in texts_of_pages(bundle, original, _may_name_a_site):
        if page.destination:
            yield from _of_destination(bundle.destinations[page.destination])
        else:
            yield from _of_page(page)


def _may_name_a_site(text: str) -> bool:
    return _FULL_STOP.search(text.rstrip(". \n")) is not None


def _of_destination(destination: Destination) -> Iterator[ShownHost]:
    page = texts_of_destination(destination)
    for field in ("web", "chat", "say", "email"):
        for host, written in sites_in(getattr(destination, field)).items():
            code = written.partition("//")[2].lower() if field in ("web", "chat") else ""
            yield ShownHost(
                *(host, written, page.of), destination=destination.id, field=field, code=code
            )
    yield from _of_page(page)


def _of_page(page: PageTexts) -> Iterator[ShownHost]:
    for text in page.texts:
        for host, written in sites_in(text).items():
            yield ShownHost(host, written, page.of, page.card, page.destination)
