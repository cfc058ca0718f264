"""Finds every number that a visitor of a bundle can read, in all its languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.authoring.diff.cards import texts_of
from kiosk.bundle.contacts_in_text import contacts, is_number
from kiosk.bundle.model import Bundle, Card, Destination, all_texts
from kiosk.bundle.translation import library_texts
from kiosk.languages import language
from kiosk.phrases import quoted
from kiosk.validation.phone_numbers import charge_of, dialled, dialled_numbers, is_listed

_MAY_SAY_A_NUMBER = re.compile(
    r"[\d&\u00b2\u00b3\u00b9\u2070-\u2099\u2460-\u24ff\u2776-\u2793]|[^\x00-\u2fff]"
)
"""Digits, signs that look like some, and what Markdown may turn into a digit."""


class ShownNumber(NamedTuple):
    """A number on a page. `number`: as it is dialled; `written`: as the page says it; `of`:
    continues "The number 0800 1111": "of 'Childline'"."""

    number: str
    written: str
    of: str
    card: str = ""
    """Id of its card; else it is a destination's, or on no card."""
    destination: str = ""
    is_field: bool = False
    """It is the whole of a contact field."""

    def fault(self, listed: frozenset[str] | None) -> str:
        """Returns why no kiosk may show it, in one sentence; '' if one may. `listed`: numbers as
        `dialled` returns them; None if there is no list."""
        charge = charge_of(self.number, in_text=not self.is_field)
        if charge is not None and charge.refused:
            return f"The number {self.written} {self.of} is {charge.what}."
        if listed is None or is_listed(self.number, listed):
            return ""
        return f"The number {self.written} {self.of} is not on the signed list of numbers."


def listed_numbers(written: Iterable[str] | None) -> frozenset[str] | None:
    """Returns a signed list for `ShownNumber.fault`; None without a list."""
    return None if written is None else dialled_numbers(written)


def shown_numbers(bundle: Bundle, translations: Iterable[Bundle] = ()) -> list[ShownNumber]:
    """Returns the numbers of a bundle, each once: where it is read first, the originals before
    their translations. `translations`: the bundle in its other languages."""
    found = [*_of_bundle(bundle, None)]
    for each in translations:
        found += _of_bundle(each, bundle)
    return _each_once(found)


def numbers_of(
    destinations: Iterable[Destination], cards: Iterable[Card] = ()
) -> list[ShownNumber]:
    """Returns the numbers of destinations and cards, each once."""
    found = [one for each in destinations for one in _of_destination(each)]
    for card in cards:
        found += _of_page(_texts_of_card(card, _MAY_SAY_A_NUMBER.search))
    return _each_once(found)


def _each_once(shown: Iterable[ShownNumber]) -> list[ShownNumber]:
    found: dict[str, ShownNumber] = {}
    for one in shown:
        found.setdefault(one.number, one)
    return list(found.values())


class PageTexts(NamedTuple):
    """Texts of a page in one language. `of`, `card` and `destination` as of a ShownNumber."""

    texts: Sequence[str]
    of: str
    card: str = ""
    destination: str = ""


def texts_of_pages(
    bundle: Bundle, original: Bundle | None, matters: Callable[[str], object]
) -> Iterator[PageTexts]:
    """Yields the texts of each page; of a translation, of the pages that differ from `original`.
    `matters`: whether a text may say what is looked for; Markdown without it is not parsed."""
    for key, destination in bundle.destinations.items():
        if original is None or destination != original.destinations[key]:
            yield texts_of_destination(destination)
    for key, card in bundle.cards.items():
        if original is None or card != original.cards[key]:
            yield _texts_of_card(card, matters)
    yield PageTexts(_frame(bundle), f"on the home and help pages{_in_language(bundle.language)}")


def texts_of_destination(destination: Destination) -> PageTexts:
    """Returns the texts of a destination, without the fields that are one number or address."""
    texts = [destination.textphone, destination.extension, destination.keep_as]
    texts += all_texts(destination)
    texts += (source.title for source in destination.sources)
    of = f"of '{destination.name}'{_in_language(destination.language)}"
    return PageTexts(texts, of, destination=destination.id)


def _texts_of_card(card: Card, matters: Callable[[str], object]) -> PageTexts:
    raw = (
        text
        for block in card.body
        for text in (block.title, block.markdown, *block.items, *block.whys, block.alt)
    )
    texts: Sequence[str] = [card.title, card.first, card.summary]
    # Parsing Markdown takes most of the time, and few texts say a number or an address.
    if any(map(matters, raw)):
        texts = texts_of(card)
    if card.source is not None:
        texts = [*texts, card.source.title]
    of = f"on the card {quoted(card.title)}{_in_language(card.language)}"
    return PageTexts(texts, of, card=card.id)


def _of_bundle(bundle: Bundle, original: Bundle | None) -> Iterator[ShownNumber]:
    for page in texts_of_pages(bundle, original, _MAY_SAY_A_NUMBER.search):
        if page.destination:
            yield from _of_destination(bundle.destinations[page.destination])
        else:
            yield from _of_page(page)


def _of_destination(destination: Destination) -> Iterator[ShownNumber]:
    page = texts_of_destination(destination)
    numbers = (destination.phone, destination.second_phone, destination.relay)
    for number in filter(None, numbers):
        yield ShownNumber(
            dialled(number), number, page.of, destination=destination.id, is_field=True
        )
    yield from _of_page(page)


def _of_page(page: PageTexts) -> Iterator[ShownNumber]:
    for written, number in _in(page.texts):
        yield ShownNumber(number, written, page.of, page.card, page.destination)


def _frame(bundle: Bundle) -> list[str]:
    """Returns the texts of every page that is neither a card's nor a destination's."""
    topics = (text for topic in bundle.topics for text in (topic.title, topic.summary))
    return [
        *(bundle.home_question, bundle.brand.name, *bundle.attract.questions),
        *(bundle.attract.promise, bundle.emergency.danger, bundle.emergency.otherwise),
        *(bundle.about.run_by, bundle.about.contact, bundle.decoy.title, *bundle.decoy.lines),
        *topics,
        *(one.name for one in bundle.audiences),
        *(one.text for one in bundle.notices),
        *library_texts(bundle.library),
    ]


def _in(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yields the numbers of texts: as written, and as dialled."""
    for key, written in contacts(filter(_MAY_SAY_A_NUMBER.search, texts)).items():
        if is_number(key):
            yield written, dialled(key)


def _in_language(code: str) -> str:
    return f" in {language(code).english}" if code else ""
