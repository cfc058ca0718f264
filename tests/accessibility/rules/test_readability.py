"""Lengths of sentences."""

from __future__ import annotations

from typing import Any

from kiosk.accessibility.findings import Verdict
from kiosk.accessibility.rules import (
    readability,
)
from kiosk.bundle.model import Block
from tests.accessibility.example_measurements import found, in_short
from tests.builders import make_bundle


def bundle_saying(markdown: str) -> Any:
    bundle = make_bundle()
    name, card = next(iter(bundle.cards.items()))
    return bundle._replace(cards={name: card._replace(body=(Block("text", markdown=markdown),))})


def test_sentences_are_counted_as_check_counts_them():
    words = readability.sentences_of(bundle_saying(" ".join(["word"] * 21) + ". Two. Three. Four."))
    assert in_short(found(words, "sentence")) == "not met: 21 words, at most 20 words"
    assert in_short(found(words, "paragraph")) == "not met: 4 sentences, at most 3 sentences"
    items = readability.sentences_of(bundle_saying("- One. Two.\n- Three. Four."))
    assert found(items, "paragraph").verdict is Verdict.MET


def test_sentences_in_another_language_are_not_judged():
    welsh = make_bundle()._replace(languages=("cy",))
    (one,) = readability.sentences_of(welsh).findings
    assert one.verdict is Verdict.NOT_MEASURED
    assert one.note == ("The content is not in English, and the limits are from English readers.")
