"""Warns of a bundle's own audiences that nothing is for."""

from __future__ import annotations

from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.validation.node_index import NodeIndex


def check_audiences(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    bundle = parsed.partial
    used = {each for card in bundle.cards.values() for each in card.audience}
    used.update(*(one.audience for one in bundle.destinations.values()))
    for index, audience in enumerate(bundle.audiences):
        if audience.id and audience.id not in used:
            parsed.problems.warning(
                nodes.nearest(BUNDLE_FILE, "audiences", index, "id"),
                f"Nothing is for the audience '{audience.id}'.",
                "Name it under 'audience' of a card, or delete it.",
            )
