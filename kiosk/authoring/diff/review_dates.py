"""Changes of the dates on pages, in one sentence for all pages that change in the same way, and of
overdue reviews."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.wording import how
from kiosk.bundle.model import Card, Destination
from kiosk.bundle.reviews import is_overdue, may_have_changed
from kiosk.phrases import counted, day, quoted

CARDS = ("card", "cards")
DESTINATIONS = ("place to get help", "places to get help")


class _Row(NamedTuple):
    """A date on a page. `label`: the page's text before the date."""

    label: str
    old: date | None
    new: date | None
    what: tuple[str, str]
    title: str
    id: str


def date_changes(cards: Pairs[Card], destinations: Pairs[Destination]) -> list[Change]:
    """Returns one change for each group of dates that change in the same way."""
    rows: list[_Row] = []
    for card, now in cards.both:
        rows.append(_Row("Last reviewed", card.reviewed, now.reviewed, CARDS, card.title, now.id))
        rows.append(
            _Row("Next review due", card.review_by, now.review_by, CARDS, card.title, now.id)
        )
    for destination, here in destinations.both:
        rows.append(
            _Row(
                "Details checked",
                destination.verified,
                here.verified,
                DESTINATIONS,
                destination.name,
                here.id,
            )
        )
    groups: dict[tuple[str, date | None, date | None], list[_Row]] = {}
    for row in rows:
        if row.old != row.new:
            groups.setdefault(row[:3], []).append(row)
    return [_sentences(group) for group in groups.values()]


def _sentences(group: list[_Row]) -> Change:
    first = group[0]
    single = len(group) == 1
    if single:
        where = first.title if first.what == DESTINATIONS else f"the card {quoted(first.title)}"
    else:
        where = counted(len(group), first.what)
    return Change(
        "dates",
        first.title if single else where,
        day_says(f"{quoted(first.label)} on {where}", first.old, first.new),
        day_text(first.old),
        day_text(first.new),
        how=how(first.old, first.new),
        pages=() if single else tuple(row.title for row in group),
        id=first.id if single else "",
    )


def day_says(what: str, old: date | None, new: date | None) -> str:
    """Returns a sentence about a date, `what`, that changes, is new or is removed."""
    if old and new:
        return f"{what} changes from {day(old)} to {day(new)}."
    return f"{what} is new: {day(new)}." if new else f"{what} is no longer there."


def day_text(when: date | None) -> str:
    """Formats a date: '22 November 2026'; '' for None."""
    return day(when) if when else ""


def overdue_cards(cards: Pairs[Card], today: date) -> list[Change]:
    """Returns the cards that become overdue or no longer are. For staff only: visitors see the date
    on the card, but no note."""
    changed = [
        (card.title, is_overdue(card.review_by, today), is_overdue(now.review_by, today))
        for card, now in cards.both
    ]
    late = [title for title, before, after in changed if after and not before]
    late += [card.title for card in cards.new if is_overdue(card.review_by, today)]
    fresh = [title for title, before, after in changed if before and not after]
    return [*_review(late, "overdue for review"), *_review(fresh, "no longer overdue for review")]


def _review(titles: list[str], state: str) -> list[Change]:
    if not titles:
        return []
    if len(titles) == 1:
        says = f"The card {quoted(titles[0])} is {state}."
        return [Change("dates", titles[0], says, level="quiet")]
    count = counted(len(titles), CARDS)
    return [Change("dates", count, f"{count} are {state}.", level="quiet", pages=tuple(titles))]


def overdue_destinations(destinations: Pairs[Destination], today: date) -> Iterable[Change]:
    """Yields the destinations on which a note for visitors appears or disappears; steady ones never
    have it."""
    for destination, now in destinations.both:
        before = may_have_changed(destination, today)
        after = may_have_changed(now, today)
        if before != after:
            verb = "now says" if after else "no longer says"
            note = quoted("This may have changed. Please ask a member of staff.")
            yield Change(
                "destination", destination.name, f"{destination.name} {verb} {note}", id=now.id
            )
