"""When something is shown: `show` of a card, a topic, a notice or a question of the attract screen.

    show: {from: 2027-01-06, until: 2027-03-27, days: mon-fri, hours: 15:30-18:00}

What is not shown is not there for a visitor: no tile, link or related card leads to it. Where the
clock cannot be trusted everything is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from kiosk.bundle.model import Attract, Bundle, Show, Topic

_WEEK = 7
T = TypeVar("T")


def days_of(show: Show) -> Iterator[date]:
    """Yields up to a week of days on which something is shown, the first ones; none if it can
    never be seen."""
    first = show.begins or (show.ends - timedelta(_WEEK - 1) if show.ends else date(2001, 1, 1))
    for ahead in range(_WEEK):
        day = first + timedelta(ahead)
        if (show.ends is None or day <= show.ends) and _on(show, day):
            yield day


def _on(show: Show, day: date) -> bool:
    return not show.days or day.weekday() in show.days


def is_shown(show: Show | None, now: datetime | None) -> bool:
    """Returns whether something is shown. `now`: the time on a clock in the United Kingdom; None if
    the clock is not plausible: then everything is."""
    if show is None or now is None:
        return True
    day, minute = now.date(), now.hour * 60 + now.minute
    if show.hours is not None:
        begins, ends = show.hours
        if ends > begins:
            if not begins <= minute < ends:
                return False
        elif minute < ends:
            # The hours after midnight belong to the day before.
            day -= timedelta(1)
        elif minute < begins:
            return False
    if (show.begins and day < show.begins) or (show.ends and day > show.ends):
        return False
    return _on(show, day)


def has_show(bundle: Bundle) -> bool:
    """True if anything in the bundle is not always shown."""
    return any(
        (
            any(bundle.attract.shows),
            any(one.show for one in bundle.notices),
            any(one.show for one in bundle.topics),
            any(one.show for one in bundle.cards.values()),
        )
    )


def shown_at(bundle: Bundle, now: datetime | None) -> Bundle:
    """Returns the bundle with what is shown at a moment; the same object if that is all of it.

    A topic that leads nowhere without what is hidden is hidden too. If no question or no topic is
    left, all of them are shown: a screen without any helps nobody.
    """
    if now is None or not has_show(bundle):
        return bundle
    cards = {key: card for key, card in bundle.cards.items() if is_shown(card.show, now)}
    topics = tuple(
        topic
        for topic in bundle.topics
        if is_shown(topic.show, now) and (topic.destinations or any(map(cards.get, topic.cards)))
    )
    return bundle._replace(
        attract=_questions_at(bundle.attract, now),
        notices=tuple(one for one in bundle.notices if is_shown(one.show, now)),
        topics=topics or bundle.topics,
        cards=_reached(cards, bundle, topics or bundle.topics),
    )


def _questions_at(attract: Attract, now: datetime) -> Attract:
    shows = (*attract.shows, *(None,) * len(attract.questions))
    kept = tuple(
        question
        for question, show in zip(attract.questions, shows, strict=False)
        if is_shown(show, now)
    )
    return attract._replace(questions=kept or attract.questions, shows=())


def _reached(cards: Mapping[str, T], bundle: Bundle, topics: tuple[Topic, ...]) -> dict[str, T]:
    """Leaves out the cards that only a hidden topic or a hidden card leads to."""
    hidden = {topic.id for topic in bundle.topics} - {topic.id for topic in topics}
    if not hidden and len(cards) == len(bundle.cards):
        return dict(cards)
    pending = [key for topic in topics for key in topic.cards]
    reached: set[str] = set()
    while pending:
        key = pending.pop()
        if key in cards and key not in reached:
            reached.add(key)
            pending.extend(bundle.cards[key].related)
    return {key: card for key, card in cards.items() if key in reached}
