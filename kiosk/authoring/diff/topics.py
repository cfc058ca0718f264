"""Changes of topics: the tiles of the home page, their cards and destinations."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_changes import texts_change
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.reordering import order_says
from kiosk.authoring.diff.wording import changed
from kiosk.bundle.model import Bundle, Card, Destination, Topic
from kiosk.phrases import joined, listed, quoted


def topic_changes(
    old: Bundle,
    new: Bundle,
    topics: Pairs[Topic],
    cards: Pairs[Card],
    destinations: Pairs[Destination],
) -> Iterator[Change]:
    """Yields all changes of topics in the bundles' own language, and cards in other topics."""
    titles = {topic.id: quoted(topic.title) for topic in (*new.topics, *_renamed(topics))}
    says = order_says(
        topics.mapped(tuple(topic.id for topic in old.topics)),
        tuple(topic.id for topic in new.topics),
        titles.__getitem__,
        one="On the home page the topic",
        all_of_them="The topics of the home page",
    )
    if says:
        yield Change("home", "Home", says)
    for topic, now in topics.both:
        yield from _text_changes(topic, now)
        if topic.tint != now.tint:
            says = changed(f"The colour of {quoted(topic.title)}", topic.tint, now.tint, plain=True)
            yield Change("look", "Colours", says, topic.tint, now.tint)
        yield from _order(new, topic, now, cards)
        yield from _destination_changes(old, new, topic, now, destinations)
    for topic in topics.new:
        pages = tuple(new.cards[key].title for key in topic.cards if key in new.cards)
        says = f"The topic {quoted(topic.title)} is new."
        yield Change(
            "topic", topic.title, says, "", topic.title, how="new", pages=pages, id=topic.id
        )
    for topic in topics.removed:
        says = f"The topic {quoted(topic.title)} is removed."
        yield Change("topic", topic.title, says, topic.title, how="removed", id=topic.id)
    yield from _moved_cards(old, new, topics, cards)


def _renamed(topics: Pairs[Topic]) -> Iterator[Topic]:
    """Yields the topics in both bundles, with their new id and their old title, which staff
    know."""
    for topic, now in topics.both:
        yield topic._replace(id=now.id)


def _text_changes(topic: Topic, now: Topic) -> Iterator[Change]:
    of = f"the topic {quoted(topic.title)}"

    def change(says: str, before: str, after: str) -> Change:
        return Change("topic", topic.title, says, before, after, id=now.id)

    texts = (topic.title, topic.summary), (now.title, now.summary)
    yield from texts_change(of, *texts, where=topic.title, ident=now.id)
    if topic.title != now.title:
        yield change(f"T{of[1:]} is now called {quoted(now.title)}.", topic.title, now.title)
    if topic.summary != now.summary:
        says = changed(f"The summary of {of}", topic.summary, now.summary)
        yield change(says, topic.summary, now.summary)
    if topic.icon != now.icon:
        yield change(changed(f"The icon of {of}", topic.icon, now.icon), topic.icon, now.icon)


def _order(new: Bundle, topic: Topic, now: Topic, cards: Pairs[Card]) -> Iterator[Change]:
    title = quoted(topic.title)
    before = {now.id: card.title for card, now in cards.both}
    says = order_says(
        tuple(key for key in cards.mapped(topic.cards) if key in before),
        tuple(key for key in now.cards if key in new.cards),
        lambda key: quoted(before[key]),
        one=f"In the topic {title} the card",
        all_of_them=f"The cards of the topic {title}",
    )
    if says:
        yield Change("topic", topic.title, says, id=now.id)


def _destination_changes(
    old: Bundle, new: Bundle, topic: Topic, now: Topic, destinations: Pairs[Destination]
) -> Iterator[Change]:
    title = quoted(topic.title)
    names = {key: destination.name for key, destination in new.destinations.items()}
    names |= {
        destinations.ids.get(key, key): destination.name
        for key, destination in old.destinations.items()
    }
    before = destinations.mapped(
        tuple(key for key in topic.destinations if key in old.destinations)
    )
    after = tuple(key for key in now.destinations if key in new.destinations)
    added = joined([names[key] for key in after if key not in before])
    removed = joined([names[key] for key in before if key not in after])
    if added:
        says = f"The topic {title} now also leads to {added}."
        yield Change("topic", topic.title, says, "", added, id=now.id)
    if removed:
        says = f"The topic {title} no longer leads to {removed}."
        yield Change("topic", topic.title, says, removed, id=now.id)
    says = order_says(
        before,
        after,
        names.__getitem__,
        one=f"In the topic {title}",
        all_of_them=f"The places to get help in the topic {title}",
    )
    if says:
        yield Change("topic", topic.title, says, id=now.id)


def _moved_cards(
    old: Bundle, new: Bundle, topics: Pairs[Topic], cards: Pairs[Card]
) -> Iterator[Change]:
    """Yields the cards in both bundles that are in other topics than before."""
    known = {now.id: topic.title for topic, now in topics.both}
    known |= {topic.id: topic.title for topic in topics.new}
    known = {topic.id: topic.title for topic in topics.removed} | known
    for card, now in cards.both:
        before = topics.mapped(tuple(topic.id for topic in old.topics if card.id in topic.cards))
        after = tuple(topic.id for topic in new.topics if now.id in topic.cards)
        added = [known[key] for key in after if key not in before]
        removed = [known[key] for key in before if key not in after]
        says = _says(card.title, added, removed, in_none=not after)
        if says:
            titles = joined(removed), joined(added)
            yield Change("card", card.title, says, *titles, id=now.id)


def _says(title: str, added: list[str], removed: list[str], *, in_none: bool) -> str:
    card = f"The card {quoted(title)}"
    if added and removed:
        return f"{card} moves from {_topics(removed)} to {_topics(added)}."
    if added:
        return f"{card} is now also in {_topics(added)}."
    if removed and in_none:
        return f"{card} is in no topic any more; before: {_topics(removed)}."
    return f"{card} is no longer in {_topics(removed)}." if removed else ""


def _topics(titles: list[str]) -> str:
    return f"the topic{'s' if len(titles) > 1 else ''} {listed(titles)}"
