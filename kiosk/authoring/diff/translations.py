"""Changes in the other languages of both bundles, as their readers see them; numbers first.

Visitors dial the number on the page that they can read: a change only there matters as much as one
in the original.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.authoring.diff.cards import replaced_pictures, texts_of
from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_changes import contact_change
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.paragraphs import Paragraph, paragraphs
from kiosk.authoring.diff.review_dates import CARDS, DESTINATIONS
from kiosk.authoring.diff.screens import strip_changes
from kiosk.authoring.diff.translation_sentences import Page, Parts, page_changes
from kiosk.bundle.contacts_in_text import Contacts, contacts, only_in
from kiosk.bundle.model import DESTINATION_TEXTS, Bundle, Card, Destination, Topic, text_lines
from kiosk.bundle.translation import library_texts, read_translation
from kiosk.languages import language
from kiosk.phrases import counted, joined, quoted

_TOPICS = ("topic", "topics")


class _Views(NamedTuple):
    """Both bundles in their own language (`old`, `new`) and in another one (`was`, `now`), with the
    name of that."""

    old: Bundle
    new: Bundle
    was: Bundle
    now: Bundle
    name: str


def translation_changes(
    old: Bundle,
    new: Bundle,
    directory: Path,
    cards: Pairs[Card],
    destinations: Pairs[Destination],
    topics: Pairs[Topic],
) -> Iterator[Change]:
    """Yields all changes of translations; `directory`: folder of the UK directory."""
    for code in new.languages[1:]:
        name = language(code).english
        now = read_translation(new, code, directory).bundle
        is_new = code not in old.languages
        # Readers of a new language saw the original until now.
        saw_original = is_new or code == old.languages[0]
        was = old if saw_original else read_translation(old, code, directory).bundle
        views = _Views(old, new, was, now, name)
        yield from _numbers(views, cards, destinations)
        if is_new:
            yield _new_language(views)
            continue
        if (was.language or now.language) and was.emergency != now.emergency:
            yield from strip_changes(was, now, f"In {name} ")
        yield from _frame(views, topics)
        pages = [*_cards(views, cards), *_destination_changes(views, destinations)]
        yield from page_changes(name, pages)
        yield from _pictures(views, cards)


def _new_language(views: _Views) -> Change:
    new, now = views.new, views.now
    count = sum(now.cards[key] != card for key, card in new.cards.items())
    verb = "is" if count == 1 else "are"
    says = (
        f"{views.name} is a new language: {count} of {counted(len(new.cards), CARDS)} "
        f"{verb} translated."
    )
    return Change("language", views.name, says, "", views.name, how="new")


def _cards(views: _Views, cards: Pairs[Card]) -> Iterator[Page]:
    for card, here in cards.both:
        was, now = views.was.cards[card.id], views.now.cards[here.id]
        yield Page(
            CARDS,
            card.title,
            None if was == card else _own(_card_parts(was), _card_parts(card)),
            None if now == here else _own(_card_parts(now), _card_parts(here)),
            not was.unreviewed,
            not now.unreviewed,
        )


def _destination_changes(views: _Views, destinations: Pairs[Destination]) -> Iterator[Page]:
    for destination, here in destinations.both:
        was, now = views.was.destinations[destination.id], views.now.destinations[here.id]
        yield Page(
            DESTINATIONS,
            destination.name,
            None
            if was == destination
            else _own(_destination_texts(was), _destination_texts(destination)),
            None if now == here else _own(_destination_texts(now), _destination_texts(here)),
            not was.unreviewed,
            not now.unreviewed,
        )


def _own(texts: Parts, original: Parts) -> Parts:
    """Replaces texts that are the original's by None: their changes are reported already."""
    return tuple(
        None if text == other else text for text, other in zip(texts, original, strict=True)
    )


def _card_parts(card: Card) -> Parts:
    first = [Paragraph("first", card.first)] if card.first else []
    return card.title, card.summary, (*first, *paragraphs(card.body))


def _destination_texts(destination: Destination) -> tuple[str, ...]:
    return tuple("\n".join(text_lines(destination, field)) for field in DESTINATION_TEXTS)


def _numbers(
    views: _Views, cards: Pairs[Card], destinations: Pairs[Destination]
) -> Iterator[Change]:
    """Yields numbers and addresses of a language that change differently from the original's, or do
    not change while those do."""
    for card, here in cards.both:
        sides = card, here, views.was.cards[card.id], views.now.cards[here.id]
        written = [(side.title, side.first, side.summary, side.body) for side in sides]
        if written[0] != written[1] or written[2] != written[3]:
            of = f"the card {quoted(card.title)}"
            texts = map(texts_of, sides)
            yield from _differing(views.name, of, *texts, where=card.title, ident=here.id)
    for destination, at in destinations.both:
        both = views.was.destinations[destination.id], views.now.destinations[at.id]
        fields = (_destination_texts(side) for side in (destination, at, *both))
        yield from _differing(
            views.name, destination.name, *fields, where=destination.name, ident=at.id
        )
    frame = (_frame_texts(side) for side in (views.old, views.new, views.was, views.now))
    yield from _differing(views.name, "the home and help pages", *frame, where="Home")
    for card in cards.new:
        added = only_in(contacts(texts_of(views.now.cards[card.id])), contacts(texts_of(card)))
        of = f"the new card {quoted(card.title)} in {views.name}"
        yield from contact_change(of, {}, added, where=card.title, ident=card.id)


def _differing(
    name: str,
    of: str,
    old: Sequence[str],
    new: Sequence[str],
    was: Sequence[str],
    now: Sequence[str],
    *,
    where: str,
    ident: str = "",
) -> Iterator[Change]:
    if was == now and old == new:
        return
    original, here = _change(old, new), _change(was, now)
    if here == original:
        return
    if here != ({}, {}):
        yield from contact_change(f"{of} in {name}", *here, where=where, ident=ident)
        return
    # The original has another number now, but the translation is unchanged.
    stale = {key: text for key, text in contacts(now).items() if key in original[0]}
    missing = only_in(original[1], contacts(now))
    if stale:
        says = f"In {name} the words of {of} still say {joined(tuple(stale.values()))}."
    elif missing:
        says = f"In {name} the words of {of} do not say {joined(tuple(missing.values()))}."
    else:
        return
    yield Change("number", where, says, level="first", id=ident)


def _change(before: Sequence[str], after: Sequence[str]) -> tuple[Contacts, Contacts]:
    old, new = contacts(before), contacts(after)
    return only_in(old, new), only_in(new, old)


def _frame_texts(bundle: Bundle) -> tuple[str, ...]:
    """Returns the texts of home, start and help pages; the emergency strip has its own sentence."""
    topics = [text for topic in bundle.topics for text in (topic.title, topic.summary)]
    return (
        *(bundle.home_question, *bundle.attract.questions, bundle.attract.promise),
        *(bundle.about.run_by, bundle.about.contact, *topics),
        *library_texts(bundle.library),
        *bundle.site.values(),
    )


def _frame(views: _Views, topics: Pairs[Topic]) -> Iterator[Change]:
    was, now = views.was, views.now
    if not was.language and not now.language:
        return
    before, after = _frame_parts(was, views.old), _frame_parts(now, views.new)
    parts = [what for what, texts in after.items() if before[what] != texts]
    here = {
        topic.id: _own(topic[1:3], other[1:3])
        for topic, other in zip(now.topics, views.new.topics, strict=True)
    }
    count = sum(
        _own(topic[1:3], other[1:3]) != here[topics.ids[topic.id]]
        for topic, other in zip(was.topics, views.old.topics, strict=True)
        if topic.id in topics.ids
    )
    if count:
        parts.append(counted(count, _TOPICS))
    if parts:
        says = f"In {views.name} the words of {joined(parts)} change."
        yield Change("translation", views.name, says)
    if was.language and now.language and was.unreviewed != now.unreviewed:
        pages = "the home page, the topics and the emergency strip"
        says = (
            f"{pages[0].upper()}{pages[1:]} are marked as unreviewed again in {views.name}."
            if now.unreviewed
            else f"A person has read {pages} in {views.name}."
        )
        yield Change("translation", views.name, says)


def _frame_parts(bundle: Bundle, original: Bundle) -> dict[str, Parts]:
    return {
        "the home page": _own((bundle.home_question,), (original.home_question,)),
        "the start screen": _own(bundle.attract, original.attract),
        "the help page": _own(bundle.about[:2], original.about[:2]),
        "the library's pages": _own(*((library_texts(one.library),) for one in (bundle, original))),
        "the building": _own(*((tuple(one.site.values()),) for one in (bundle, original))),
    }


def _pictures(views: _Views, cards: Pairs[Card]) -> Iterator[Change]:
    """Yields replaced images of a language: those with text in them have a file for each."""
    for card, here in cards.both:
        was, now = views.was.cards[card.id], views.now.cards[here.id]
        if was == card or now == here:
            continue
        originals = {block.image for block in (*card.body, *here.body)}
        own = [block for block in now.body if block.image not in originals]
        for alt in replaced_pictures(views.was, views.now, was, now._replace(body=tuple(own))):
            says = (
                f"The picture {quoted(alt)} on the card {quoted(card.title)} "
                f"in {views.name} is replaced."
            )
            yield Change("picture", card.title, says, id=here.id)
