"""Sentences about pages in one of the other languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.review_dates import CARDS, DESTINATIONS
from kiosk.phrases import counted, quoted

Parts = tuple[object, ...]
"""Texts of a page; None in place of those that are the original's."""


class Page(NamedTuple):
    """A card or a destination that is in both bundles, in one language. `was` and `now`: its texts,
    None if it has no translation. `read_before`, `read_now`: a person has read the translation.
    `what`: CARDS or DESTINATIONS."""

    what: tuple[str, str]
    title: str
    was: Parts | None
    now: Parts | None
    read_before: bool
    read_now: bool


def page_changes(name: str, pages: list[Page]) -> Iterator[Change]:
    """Yields the changes of pages in one language. `name`: that of the language, in English."""
    for what in (CARDS, DESTINATIONS):
        rows = [page for page in pages if page.what == what]
        both = [page for page in rows if page.was is not None and page.now is not None]
        found = [page for page in both if page.was != page.now]
        yield from _page_sentences(name, found, f"In {name} the words of ", " change.", "")
        found = [page for page in rows if page.was is None and page.now is not None]
        yield from _page_sentences(name, found, "", f" now translated into {name}.")
        found = [page for page in rows if page.was is not None and page.now is None]
        yield from _page_sentences(name, found, "", f" no longer translated into {name}.")
        found = [page for page in both if page.read_now and not page.read_before]
        yield from _page_sentences(name, found, "A person has read ", f" in {name}.", "")
        found = [page for page in both if page.read_before and not page.read_now]
        yield from _page_sentences(name, found, "", f" marked as unreviewed again in {name}.")


def _page_sentences(
    name: str, found: list[Page], before: str, after: str, verb: str | None = None
) -> Iterator[Change]:
    """Yields one change for all pages of `found`: `before`, the pages, `verb`, `after`. `verb`
    None: "is" or "are"."""
    if not found:
        return
    if len(found) == 1:
        title, what = found[0].title, found[0].what
        pages = f"the card {quoted(title)}" if what == CARDS else title
    else:
        pages = counted(len(found), found[0].what)
    if verb is None:
        verb = " is" if len(found) == 1 else " are"
    says = f"{before}{pages}{verb}{after}"
    titles = tuple(page.title for page in found) if len(found) > 1 else ()
    yield Change("translation", name, f"{says[0].upper()}{says[1:]}", pages=titles)
