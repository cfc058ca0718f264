"""Who has read it: what no person who speaks the language has, is confirmed by hand."""

from __future__ import annotations

from kiosk.bundle.checks.translations.sentences import PLACES, counted, joined
from kiosk.bundle.parse import Reading
from kiosk.bundle.places import Places
from kiosk.bundle.problems import Placed, Problems
from kiosk.bundle.translation import Translation, file_name
from kiosk.languages import language


def check_reviewed(reading: Reading, translation: Translation, code: str, places: Places) -> None:
    """One sentence for the whole bundle in this language."""
    seen = translation.bundle
    cards = sum(card.unreviewed for card in seen.cards.values())
    spots = sum(place.unreviewed for place in seen.destinations.values())
    parts = [counted(cards, ("card", "cards"))] if cards else []
    parts += [counted(spots, PLACES)] if spots else []
    parts += ["the home page"] if seen.unreviewed else []
    home = file_name("bundle", code)
    first = home if home in translation.files else min(translation.files, default="")
    at = places.near(first, "translation")
    tell_unread(at, parts, cards + spots + seen.unreviewed, code, reading.problems)


def tell_unread(at: Placed, parts: list[str], count: int, code: str, problems: Problems) -> None:
    """`parts`: what it is, in words; `count`: how many that are together."""
    if parts:
        listed = joined(parts)
        problems.confirm(
            at,
            f"{listed[:1].upper()}{listed[1:]} in {language(code).english} "
            f"{'has' if count == 1 else 'have'} not been read by a person who speaks it.",
            "When somebody has, change 'translation: unreviewed' to 'reviewed' in the file.",
        )
