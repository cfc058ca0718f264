"""Changes of when something is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.authoring.diff.change import Change, Kind
from kiosk.authoring.diff.matching import Pairs
from kiosk.bundle.model import Bundle, Card, Show, Topic
from kiosk.phrases import day, joined, quoted

_DAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


def show_changes(
    old: Bundle, new: Bundle, topics: Pairs[Topic], cards: Pairs[Card]
) -> Iterator[Change]:
    """Yields the changes of `show` of topics, cards, questions and notices in both bundles."""
    for topic, now in topics.both:
        what = f"The topic {quoted(topic.title)}"
        yield from _change("topic", topic.title, what, topic.show, now.show, now.id)
    for card, here in cards.both:
        what = f"The card {quoted(card.title)}"
        yield from _change("card", card.title, what, card.show, here.show, here.id)
    before = _questions(old)
    for text, show in _questions(new).items():
        what = f"The question {quoted(text)}"
        yield from _change("start", "Start screen", what, before.get(text, show), show)
    before = _notices(old)
    for text, show in _notices(new).items():
        what = f"The notice {quoted(text)}"
        yield from _change("home", "Home", what, before.get(text, show), show)


def says(show: Show | None) -> str:
    """Returns when something is shown: "from 6 January 2027, on Mondays, from 9:00 to 17:00"."""
    if show is None:
        return "always"
    parts = []
    if show.begins:
        parts.append(f"from {day(show.begins)}")
    if show.ends:
        parts.append(f"until {day(show.ends)}")
    if show.days:
        parts.append(f"on {joined([_DAYS[each] for each in show.days])}")
    if show.hours:
        first, last = (f"{minutes // 60}:{minutes % 60:02}" for minutes in show.hours)
        parts.append(f"from {first} to {last}")
    return ", ".join(parts)


def _change(
    kind: Kind, where: str, what: str, was: Show | None, now: Show | None, ident: str = ""
) -> Iterator[Change]:
    if was != now:
        before, after = says(was), says(now)
        sentence = f"{what} is now shown {after}; before: {before}."
        yield Change(kind, where, sentence, before, after, id=ident)


def _questions(bundle: Bundle) -> Mapping[str, Show | None]:
    shows = (*bundle.attract.shows, *(None,) * len(bundle.attract.questions))
    return dict(zip(bundle.attract.questions, shows, strict=False))


def _notices(bundle: Bundle) -> Mapping[str, Show | None]:
    return {one.text: one.show for one in bundle.notices}
