"""Warns of long sentences and paragraphs, which are hard to read."""

from __future__ import annotations

from kiosk.sentences import MAX_SENTENCES, MAX_WORDS, sentences, units, words_of
from kiosk.validation.nodes import Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import locate


def check_reading_ease(node: Text, problems: Problems) -> None:
    """Warns of sentences over 20 words and paragraphs over three sentences: a lint, not a measure
    of readability."""
    if node.value.count(" ") < MAX_WORDS:
        return
    for start, end in units(node.value):
        _check_unit(node, start, end, problems)


def _check_unit(node: Text, start: int, end: int, problems: Problems) -> None:
    text = node.value
    found = sentences(text, start, end)
    if len(found) > MAX_SENTENCES:
        problems.warning(
            locate(node, start),
            f"This paragraph has {len(found)} sentences; up to {MAX_SENTENCES} are easy to read.",
            "Make two paragraphs of it.",
        )
    for first, last in found:
        words = words_of(text[first:last])
        if len(words) > MAX_WORDS:
            problems.warning(
                locate(node, first),
                f"The sentence “{' '.join(words[:4])} …” has {len(words)} words; "
                f"up to {MAX_WORDS} are easy to read.",
                "Make two sentences of it.",
            )
