"""Advises what a bundle could say that its format allows: one line for each field, however many
cards lack it."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.contacts_in_text import contacts
from kiosk.bundle.model import Card, Destination
from kiosk.bundle.needs import FIELD, needs_0_2
from kiosk.bundle.parse import BUNDLE_FILE, DESTINATIONS_FILE, ParsedBundle
from kiosk.bundle.references import reference
from kiosk.phrases import counted, joined
from kiosk.qr.phone_payload import MAX_LABEL, label_bytes
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Container, List, Map, Text
from kiosk.validation.phone_numbers import dialled
from kiosk.validation.problems import Location

_LONG = 5
"""Blocks that fit on one screen; a longer card gains by sections."""
_IN_VIEW = 6
"""Topics in view on a screen of 10 inches without a touch."""
_FEW = 3
_LONG_NUMBER = 6
"""Digits from which a number is a service's own; 999 and 101 stay as they are."""
_HELPS = frozenset({"urgent", "steps", "dos"})
"""Blocks of a card that says what to do, and so has something to say first."""


def advise(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Adds the advice to a bundle's problems."""
    partial, problems = parsed.partial, parsed.problems
    cards = partial.cards.values()

    def on_cards(which: Iterable[Card], lack: str, hint: str) -> None:
        ids = [card.id for card in which]
        if ids:
            says = f"{counted(len(ids), ('card has', 'cards have'))} {lack}: {_few(ids)}."
            problems.advice(Location(f"{CARDS_FOLDER}/{ids[0]}.yaml", 1, 1), says, hint)

    on_cards(
        (card for card in cards if not card.first and _HELPS & _kinds(card)),
        "no 'first'",
        "Write the one line that a frightened person must read, in up to 60 characters.",
    )
    on_cards(
        (card for card in cards if len(card.body) > _LONG and "section" not in _kinds(card)),
        "a long body without sections",
        "Divide it with '- section: …', what to do now first: sections become tabs.",
    )
    on_cards(
        (card for card in cards if any(_is_bare(card))),
        "steps without pictures",
        "Write each step as 'do', 'why' and 'icon'.",
    )
    root = nodes.find(BUNDLE_FILE)
    if isinstance(root, Map) and FIELD not in root.entries and needs_0_2(parsed.files.values()):
        problems.advice(
            root,
            "The bundle has fields that Signpost 0.1 does not know.",
            "Write 'needs: 0.2', so that an older program says that it is too old.",
        )
    _advise_on_services(parsed)
    _advise_references(parsed)
    if len(partial.topics) > _IN_VIEW:
        problems.advice(
            nodes.nearest(BUNDLE_FILE, "topics"),
            f"The home page has {len(partial.topics)} topics; a screen of 10 inches shows "
            f"{_IN_VIEW} without a touch.",
            "Put two topics together, or the most urgent ones first.",
        )


def _advise_on_services(parsed: ParsedBundle) -> None:
    """Advises on the services that the bundle itself writes."""
    partial, problems = parsed.partial, parsed.problems
    root = parsed.files.get(DESTINATIONS_FILE)
    entries = root.items if isinstance(root, List) else []
    nodes = [node.entries.get("id") for node in entries if isinstance(node, Map)]
    ids = [node.value for node in nodes if isinstance(node, Text)]
    own = [partial.destinations[key] for key in ids if key in partial.destinations]

    def on_services(which: Iterable[Destination], lack: str, hint: str) -> None:
        found = [one.id for one in which]
        if found:
            what = ("place to get help has", "places to get help have")
            says = f"{counted(len(found), what)} {lack}: {_few(found)}."
            problems.advice(Location(DESTINATIONS_FILE, 1, 1), says, hint)

    on_services(
        (one for one in own if not one.short),
        "no 'short'",
        "Write what it is, in up to 32 characters, to stand beside its name.",
    )
    on_services(
        (one for one in own if (one.phone or one.text_message) and not one.open.known),
        "no opening hours",
        "Write 'open', so that a page says whether somebody answers now.",
    )
    on_services(
        (one for one in own if one.web and not one.say),
        "no address to type",
        "Write 'say', for visitors without a phone.",
    )
    on_services(
        (one for one in own if one.phone and label_bytes(one.keep_as or one.name) > MAX_LABEL),
        "a name that does not fit in the code that keeps the number",
        f"Write 'keep_as', in up to {MAX_LABEL} letters.",
    )


def _advise_references(parsed: ParsedBundle) -> None:
    """Advises to refer to a number that a card writes out, so that it cannot go out of date."""
    numbers = {
        dialled(one.phone): key
        for key, one in reversed(parsed.partial.destinations.items())
        if len(dialled(one.phone)) >= _LONG_NUMBER
    }
    found: dict[str, str] = {}
    for key in parsed.partial.cards:
        root = parsed.files.get(f"{CARDS_FOLDER}/{key}.yaml")
        source = root.source if isinstance(root, Container) else ""
        for contact in contacts([source]):
            if (service := numbers.get(dialled(contact))) is not None:
                found.setdefault(key, service)
    if found:
        cards, first = list(found), next(iter(found.values()))
        verb = ("card writes", "cards write")
        parsed.problems.advice(
            Location(f"{CARDS_FOLDER}/{cards[0]}.yaml", 1, 1),
            f"{counted(len(cards), verb)} out the number of a service: {_few(cards)}.",
            f"Write {reference(first, 'phone')}: then it is kept in one place.",
        )


def _kinds(card: Card) -> set[str]:
    return {block.kind for block in card.body}


def _is_bare(card: Card) -> Iterable[bool]:
    return (block.kind == "steps" and not block.icons for block in card.body)


def _few(ids: list[str]) -> str:
    rest = len(ids) - _FEW
    return f"{', '.join(ids[:_FEW])} and {rest} more" if rest > 0 else joined(ids)
