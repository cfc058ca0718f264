"""Changes of cards: new ones, removed ones, and changes on those in both bundles."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff import paragraphs
from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_changes import contact_change, texts_change
from kiosk.authoring.diff.images import same_picture
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.reordering import order_says
from kiosk.authoring.diff.wording import changed
from kiosk.bundle.contacts_in_text import Contacts, contacts, only_in
from kiosk.bundle.destinations import CONTACT_FIELDS
from kiosk.bundle.model import Bundle, Card, Destination, Source, all_texts
from kiosk.phrases import day, joined, listed, quoted

AUDIENCES = {
    "children": "children and young people",
    "parents": "parents and carers",
    "professionals": "people who work with children",
    "adults": "adults",
    "older-people": "older people",
    "everyone": "everyone",
}


def texts_of(card: Card) -> list[str]:
    """Returns all texts on a card's page, plain."""
    return [
        card.title,
        *_first(card),
        card.summary,
        *(one.text for one in paragraphs.paragraphs(card.body)),
    ]


def _first(card: Card) -> list[str]:
    return [card.first] if card.first else []


def topics_of(bundle: Bundle, card_id: str) -> list[str]:
    """Returns the titles of the topics that a card is in."""
    return [topic.title for topic in bundle.topics if card_id in topic.cards]


def card_changes(
    old: Bundle,
    new: Bundle,
    cards: Pairs[Card],
    destinations: Pairs[Destination],
) -> Iterator[Change]:
    """Yields all changes of cards in the bundles' own language, except dates."""
    for card, now in cards.both:
        yield from _text_changes(card, now)
        yield from _destination_changes(old, new, card, now, destinations)
        yield from _related(old, new, card, now, cards)
        yield from _appearance_changes(old, new, card, now)
        yield from _replaced_pictures(old, new, card, now)
    known = _contacts_of(old) if cards.new else {}
    for card in cards.new:
        yield from _new(new, card, known)
    for card in cards.removed:
        topics = topics_of(old, card.id)
        where = f"; it was in {_topics(topics)}" if topics else ""
        says = f"The card {quoted(card.title)} is removed{where}."
        yield Change("card", card.title, says, card.title, how="removed", id=card.id)


def _contacts_of(bundle: Bundle) -> Contacts:
    """Returns everything in a bundle that a visitor could dial or type."""
    texts = [text for card in bundle.cards.values() for text in texts_of(card)]
    for destination in bundle.destinations.values():
        texts += [str(getattr(destination, field)) for field in CONTACT_FIELDS]
        texts += [destination.say, *all_texts(destination)]
    return contacts(texts)


def _new(bundle: Bundle, card: Card, known: Contacts) -> Iterator[Change]:
    """Yields the changes for a new card. `known`: every number and address of the old bundle, which
    it may name without a change of its own."""
    title = quoted(card.title)
    said = contacts(texts_of(card))
    yield from contact_change(
        f"the new card {title}", {}, only_in(said, known), where=card.title, ident=card.id
    )
    topics = topics_of(bundle, card.id)
    where = f", in {_topics(topics)}" if topics else "; it is in no topic"
    says = f"The card {title} is new{where}."
    yield Change("card", card.title, says, "", card.title, how="new", id=card.id)


def _topics(titles: list[str]) -> str:
    return f"the topic{'s' if len(titles) > 1 else ''} {listed(titles)}"


def _text_changes(card: Card, now: Card) -> Iterator[Change]:
    of = f"the card {quoted(card.title)}"
    if _words(card) != _words(now):
        texts = texts_of(card), texts_of(now)
        yield from texts_change(of, *texts, where=card.title, ident=now.id)
        if card.title != now.title:
            yield _card(
                card, now, f"T{of[1:]} is now called {quoted(now.title)}.", card.title, now.title
            )
        if card.summary != now.summary:
            says = changed(f"The summary of {of}", card.summary, now.summary)
            yield _card(card, now, says, card.summary, now.summary)
        if card.first != now.first:
            says = changed(f"The first line of {of}", card.first, now.first)
            yield _card(card, now, says, card.first, now.first)
        found = paragraphs.compared(
            paragraphs.paragraphs(card.body), paragraphs.paragraphs(now.body)
        )
        if not paragraphs.is_same(found):
            yield _card(card, now, paragraphs.says(found, f"of {of}"), *paragraphs.lines(found))
    before, after = _source(card.source), _source(now.source)
    if before != after:
        says = changed(f"The source named on {of}", before, after)
        yield _card(card, now, says, before, after)
    unseen = []
    if card.keywords != now.keywords:
        unseen.append("its search words")
    if getattr(card.source, "address", "") != getattr(now.source, "address", ""):
        unseen.append("the address of its source")
    if card.sources[1:] != now.sources[1:]:
        unseen.append("its other sources")
    if unseen:
        says = f"Details of {of} that no page shows change: {joined(unseen)}."
        yield Change("details", card.title, says, level="quiet", id=now.id)


def _words(card: Card) -> tuple[object, ...]:
    return card.title, card.first, card.summary, card.body


def _card(card: Card, now: Card, says: str, before: str = "", after: str = "") -> Change:
    return Change("card", card.title, says, before, after, id=now.id)


def _source(source: Source | None) -> str:
    """Returns the source as the page shows it; '' for none."""
    if source is None:
        return ""
    return f"{source.title}, {day(source.date)}" if source.date else source.title


def _destination_changes(
    old: Bundle, new: Bundle, card: Card, now: Card, destinations: Pairs[Destination]
) -> Iterator[Change]:
    title = quoted(card.title)
    before = destinations.mapped(tuple(key for key in card.destinations if key in old.destinations))
    after = tuple(key for key in now.destinations if key in new.destinations)
    names = {
        destinations.ids.get(key, key): destination.name
        for key, destination in old.destinations.items()
    }
    names = {key: destination.name for key, destination in new.destinations.items()} | names
    yield from _links(card, now, f"The card {title}", "leads to", before, after, names)
    says = order_says(
        before,
        after,
        names.__getitem__,
        one=f"On the card {title}",
        all_of_them=f"The places to get help on the card {title}",
    )
    if says:
        yield _card(card, now, says)


def _related(
    old: Bundle, new: Bundle, card: Card, now: Card, cards: Pairs[Card]
) -> Iterator[Change]:
    before = cards.mapped(tuple(key for key in card.related if key in old.cards))
    after = tuple(key for key in now.related if key in new.cards)
    names = {cards.ids.get(key, key): quoted(one.title) for key, one in old.cards.items()}
    names = {key: quoted(one.title) for key, one in new.cards.items()} | names
    subject = f"Under “Read next” the card {quoted(card.title)}"
    yield from _links(card, now, subject, "names", before, after, names)
    says = order_says(
        before,
        after,
        names.__getitem__,
        one=f"Under “Read next” on the card {quoted(card.title)}",
        all_of_them=f"The cards under “Read next” on the card {quoted(card.title)}",
    )
    if says:
        yield _card(card, now, says)


def _links(
    card: Card,
    now: Card,
    subject: str,
    verb: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    names: dict[str, str],
) -> Iterator[Change]:
    added = joined([names[key] for key in after if key not in before])
    removed = joined([names[key] for key in before if key not in after])
    if added and removed:
        says = f"{subject} now {verb} {added}, and no longer {verb} {removed}."
    elif added:
        says = f"{subject} now also {verb} {added}."
    elif removed:
        says = f"{subject} no longer {verb} {removed}."
    else:
        return
    yield _card(card, now, says, removed, added)


def _appearance_changes(old: Bundle, new: Bundle, card: Card, now: Card) -> Iterator[Change]:
    of = f"the card {quoted(card.title)}"
    if card.icon != now.icon:
        yield _card(
            card, now, changed(f"The icon of {of}", card.icon, now.icon), card.icon, now.icon
        )
    if card.urgent_first != now.urgent_first:
        place = "before" if now.urgent_first else "after"
        yield _card(card, now, f"T{of[1:]} now says when to call 999 {place} its steps.")
    if card.calm != now.calm:
        verb = "now offers" if now.calm else "no longer offers"
        yield _card(card, now, f"T{of[1:]} {verb} the calm page.")
    if _step_icons(card) != _step_icons(now):
        yield _card(card, now, f"The pictures beside the steps of {of} change.")
    if set(card.audience) != set(now.audience):
        before, after = (
            joined([phrase for key, phrase in names.items() if key in side.audience])
            for names, side in ((_audiences(old), card), (_audiences(new), now))
        )
        says = f"T{of[1:]} is now for {after}; before: {before}."
        yield _card(card, now, says, before, after)


def _audiences(bundle: Bundle) -> dict[str, str]:
    return {**AUDIENCES, **{one.id: quoted(one.name) for one in bundle.audiences}}


def _step_icons(card: Card) -> list[tuple[str, ...]]:
    return [block.icons for block in card.body if block.kind == "steps" and any(block.icons)]


def _replaced_pictures(old: Bundle, new: Bundle, card: Card, now: Card) -> Iterator[Change]:
    for alt in replaced_pictures(old, new, card, now):
        says = f"The picture {quoted(alt)} on the card {quoted(card.title)} is replaced."
        yield Change("picture", card.title, says, id=now.id)


def replaced_pictures(old: Bundle, new: Bundle, card: Card, now: Card) -> Iterator[str]:
    """Yields the alt text of each image that is in both cards and looks different. New images, and
    those with another alt text, are changes of paragraphs."""
    pictures = [block for block in card.body if block.kind == "image"]
    for block in now.body:
        if block.kind != "image":
            continue
        same = [one for one in pictures if one.alt == block.alt]
        same = same or [one for one in pictures if one.image == block.image]
        if same:
            pictures.remove(same[0])
            if not same_picture(old.root, same[0].image, new.root, block.image):
                yield block.alt
