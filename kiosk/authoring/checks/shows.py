"""Warns of what no visitor can ever see, because of when it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.model import Show
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.show import days_of
from kiosk.phrases import day
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.problems import Located

Shown = tuple[Located, str, Show | None]


def check_shows(parsed: ParsedBundle, nodes: NodeIndex, today: date) -> None:
    """Checks `show` of cards, topics, notices and questions. `today`: for what is over."""
    for at, what, show in _all(parsed, nodes):
        if show is not None and show.ends is not None and show.ends < today:
            parsed.problems.warning(
                at,
                f"{what} was shown until {day(show.ends)}, and will not be seen again.",
                "Change 'until', or delete it.",
            )
    _check_cards(parsed, nodes)
    questions = parsed.partial.attract.shows
    if questions and all(questions):
        parsed.problems.warning(
            nodes.nearest(BUNDLE_FILE, "attract", "questions"),
            "No question is always shown; where none is, all of them are.",
            "Leave one without 'show'.",
        )
    elif questions and questions[0]:
        # The check for betraying words reads the first one only.
        parsed.problems.warning(
            nodes.nearest(BUNDLE_FILE, "attract", "questions", 0, "show"),
            "The first question is not always shown; then the next one is on the screen after "
            "each visit.",
            "Begin with one that is always shown and names nothing.",
        )
    if parsed.partial.topics and all(topic.show for topic in parsed.partial.topics):
        parsed.problems.warning(
            nodes.nearest(BUNDLE_FILE, "topics"),
            "No topic is always shown; where none is, all of them are.",
            "Leave one without 'show'.",
        )


def _all(parsed: ParsedBundle, nodes: NodeIndex) -> Iterator[Shown]:
    bundle = parsed.partial
    for card in bundle.cards.values():
        yield nodes.nearest(f"{CARDS_FOLDER}/{card.id}.yaml", "show"), "This card", card.show
    for index, topic in enumerate(bundle.topics):
        at = nodes.nearest(BUNDLE_FILE, "topics", index, "show")
        yield at, f"The topic '{topic.id}'", topic.show
    for index, notice in enumerate(bundle.notices):
        yield nodes.nearest(BUNDLE_FILE, "notices", index, "show"), "This notice", notice.show
    for index, show in enumerate(bundle.attract.shows):
        at = nodes.nearest(BUNDLE_FILE, "attract", "questions", index, "show")
        yield at, "This question", show


def _check_cards(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Warns of cards that are shown only while every topic with them is hidden."""
    for card in parsed.partial.cards.values():
        topics = [topic for topic in parsed.partial.topics if card.id in topic.cards]
        if card.show is None or not topics:
            continue
        if not any(_meet(card.show, topic.show) for topic in topics):
            parsed.problems.warning(
                nodes.nearest(f"{CARDS_FOLDER}/{card.id}.yaml", "show"),
                f"This card is never shown while its topic '{topics[0].id}' is.",
                "Make their times overlap, or put it into another topic too.",
            )


def _meet(one: Show, other: Show | None) -> bool:
    """True if two times have a moment in common."""
    if other is None:
        return True
    days = tuple(each for each in one.days if each in other.days) if other.days else one.days
    if one.days and other.days and not days:
        return False
    begins = max(filter(None, (one.begins, other.begins)), default=None)
    ends = min(filter(None, (one.ends, other.ends)), default=None)
    both = Show(begins, ends, days if one.days else other.days)
    if begins and ends and ends < begins:
        return False
    return any(True for _ in days_of(both)) and _hours_meet(one, other)


def _hours_meet(one: Show, other: Show) -> bool:
    if one.hours is None or other.hours is None:
        return True
    if one.hours[1] <= one.hours[0] or other.hours[1] <= other.hours[0]:
        return True  # over midnight: not worth more
    return max(one.hours[0], other.hours[0]) < min(one.hours[1], other.hours[1])
