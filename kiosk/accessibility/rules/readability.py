"""Rules about sentences: a lint. It does not certify that a text is easy to read."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.accessibility.findings import FindingGroup, at_most, unmeasured
from kiosk.bundle.model import Bundle
from kiosk.sentences import MAX_SENTENCES, MAX_WORDS, sentences, units, words_of


def sentences_of(bundle: Bundle) -> FindingGroup:
    """Judges the sentences of the cards, in English only: the limits are from English readers."""
    if bundle.languages[0].partition("-")[0] != "en":
        why = "The content is not in English, and the limits are from English readers."
        return FindingGroup(
            "Sentences",
            (unmeasured("sentences", "Words in a sentence", f"at most {MAX_WORDS}", "", why),),
        )
    longest, where = 0, ""
    most, there = 0, ""
    for card, text in _texts(bundle):
        for start, end in units(text):
            found = sentences(text, start, end)
            words = max(len(words_of(text[first:last])) for first, last in found)
            longest, where = max((longest, where), (words, card))
            most, there = max((most, there), (len(found), card))
    return FindingGroup(
        "Sentences",
        (
            at_most(
                "sentence",
                "Longest sentence of the cards",
                longest,
                MAX_WORDS,
                "words",
                "a lint, not a certificate",
                f"It is in “{where}”. `kiosk check` names every line.",
            ),
            at_most(
                "paragraph",
                "Longest paragraph of the cards",
                most,
                MAX_SENTENCES,
                "sentences",
                "a lint, not a certificate",
                f"It is in “{there}”. `kiosk check` names every line.",
            ),
            unmeasured(
                "reading-age",
                "Reading age",
                "9 to 11 years",
                "WCAG 2.2, 3.1.5",
                "No person of that age has read the cards for us yet.",
            ),
        ),
    )


def _texts(bundle: Bundle) -> Iterator[tuple[str, str]]:
    for card in bundle.cards.values():
        yield card.id, card.first
        yield card.id, card.summary
        for block in card.body:
            yield card.id, block.markdown
            for item in (*block.items, *block.whys):
                yield card.id, item
