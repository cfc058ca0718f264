"""Checks the dates of cards: overdue reviews, and review dates in the future."""

from __future__ import annotations

from datetime import date

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.parse import ParsedBundle
from kiosk.bundle.reviews import is_overdue
from kiosk.validation.node_index import NodeIndex


def check_card_dates(parsed: ParsedBundle, nodes: NodeIndex, today: date) -> None:
    for card_id, card in parsed.partial.cards.items():
        file = f"{CARDS_FOLDER}/{card_id}.yaml"
        if is_overdue(card.review_by, today):
            parsed.problems.warning(
                nodes.nearest(file, "review_by"),
                f"The review of this card was due on {card.review_by}.",
                "Read it again, then change 'reviewed' and 'review_by'.",
            )
        if card.reviewed is not None and card.reviewed > today:
            parsed.problems.error(
                nodes.nearest(file, "reviewed"),
                f"'reviewed' is {card.reviewed}, a day that has not come yet.",
                "Write the day on which somebody read the whole card.",
            )
