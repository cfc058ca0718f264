"""Splits a text into paragraphs and sentences; limits up to which these are easy to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_WORDS = 20
MAX_SENTENCES = 3

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)*]*\s+(?=[\"'“‘(*]*[^\W_a-z])")
_PARAGRAPHS = re.compile(r"\n\s*\n")
_LINES = re.compile("\n")


def units(text: str) -> Iterator[tuple[int, int]]:
    """Yields start and end index of each unit of reading: a paragraph, or a line of a list."""
    for paragraph in _parts(text, 0, len(text), _PARAGRAPHS):
        is_list = text.startswith("- ", paragraph[0])
        for start, end in _parts(text, *paragraph, _LINES) if is_list else [paragraph]:
            yield start + 2 * text.startswith("- ", start), end


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Returns start and end index of each sentence between `start` and `end`."""
    return _parts(text, start, end, _SENTENCE_END)


def words_of(sentence: str) -> list[str]:
    """Returns the words of a sentence, without the asterisks of Markdown."""
    return sentence.replace("*", "").split()


def _parts(text: str, start: int, end: int, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """Returns start and end index of each part between the matches, without white space around
    it."""
    found = []
    for gap in (*between.finditer(text, start, end), None):
        part = text[start : gap.start() if gap else end]
        if part.strip():
            first = start + len(part) - len(part.lstrip())
            found.append((first, first + len(part.strip())))
        start = gap.end() if gap else end
    return found
