"""Which paragraphs of a page change, and which of their sentences.

A paragraph is what a visitor reads in one piece: a paragraph, a heading, a line of a list, the
words of a picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

from kiosk.bundle.block_headings import HEADINGS
from kiosk.bundle.markup import pieces
from kiosk.bundle.markup.spans import Line
from kiosk.bundle.model import Block
from kiosk.phrases import counted
from kiosk.sentences import sentences

_LABELS = {
    **{kind: f"{heading.removesuffix(':')}: " for kind, heading in HEADINGS.items()},
    "inset": "Note: ",
    "signs": "Sign: ",
    "steps": "Step: ",
    "image": "Picture: ",
    "heading": "Heading: ",
    "bullet": "List: ",
}
_ALIKE = 0.5
_MAX_COMPARED = 400
"""Pairs of passages that are held against each other; more are compared in their order."""

_MAX_MATCHED = 40_000
"""Pairs that difflib may look at: it takes the third power of the length where much repeats."""

T = TypeVar("T")


class Paragraph(NamedTuple):
    """`marked` is its words with the marks of bold and slanted ones."""

    kind: str
    marked: str

    @property
    def words(self) -> str:
        return self.marked.replace("*", "")


class ParagraphChanges(NamedTuple):
    """What became of the passages of a page. `total` is how many there were before."""

    total: int
    changed: list[tuple[Paragraph, Paragraph]]
    new: list[Paragraph]
    removed: list[Paragraph]
    moved: list[Paragraph]


def paragraphs(body: Sequence[Block]) -> list[Paragraph]:
    return [passage for block in body for passage in _of_block(block)]


def plain(lines: Sequence[str]) -> list[Paragraph]:
    """Of lines without Markdown."""
    return [Paragraph("text", line) for line in lines]


def _of_block(block: Block) -> Iterator[Paragraph]:
    if block.title:
        yield Paragraph("heading", block.title)
    if block.kind == "image":
        yield Paragraph("image", block.alt)
    for piece in pieces(block):
        kind: str = block.kind
        if piece.kind == "heading":
            kind = "heading"
        elif piece.kind == "list" and block.kind == "text":
            kind = "bullet"
        for line in piece.lines:
            yield Paragraph(kind, _marked(line))


def _marked(line: Line) -> str:
    marked = "".join(
        f"{'**' * one.strong}{'*' * one.em}{one.text}{'*' * one.em}{'**' * one.strong}"
        for one in line
    )
    return " ".join(marked.split())


def compared(old: list[Paragraph], new: list[Paragraph]) -> ParagraphChanges:
    found = ParagraphChanges(len(old), [], [], [], [])
    removed: list[Paragraph] = []
    come: list[Paragraph] = []
    for before, after in _differing(old, new):
        pairs, rest, left = _aligned(before, after)
        found.changed.extend(pairs)
        removed += rest
        come += left
    for passage in removed:
        if passage in come:
            come.remove(passage)
            found.moved.append(passage)
            continue
        # From "Do" to "Do not", say.
        same = next((one for one in come if one.words == passage.words), None)
        if same is None:
            found.removed.append(passage)
        else:
            come.remove(same)
            found.changed.append((passage, same))
    found.new.extend(come)
    return found


def _differing(old: list[T], new: list[T]) -> Iterator[tuple[list[T], list[T]]]:
    """The stretches that are not in both."""
    if len(old) * len(new) > _MAX_MATCHED:
        if old != new:
            yield old, new
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield old[i1:i2], new[j1:j2]


def _aligned(
    old: list[Paragraph], new: list[Paragraph]
) -> tuple[list[tuple[Paragraph, Paragraph]], list[Paragraph], list[Paragraph]]:
    """What became of what: first those with most words in common, then in their order, while
    both have some left that are of one kind."""
    pairs: list[tuple[int, int]] = []
    rest, left = list(range(len(old))), list(range(len(new)))
    if len(old) * len(new) <= _MAX_COMPARED:
        alike = sorted(
            ((_likeness(old[i], new[j]), -i, -j) for i in rest for j in left), reverse=True
        )
        for likeness, i, j in alike:
            if likeness >= _ALIKE and -i in rest and -j in left:
                pairs.append((-i, -j))
                rest.remove(-i)
                left.remove(-j)
    for i, j in zip(tuple(rest), tuple(left), strict=False):
        if old[i].kind == new[j].kind:
            pairs.append((i, j))
            rest.remove(i)
            left.remove(j)
    return (
        [(old[i], new[j]) for i, j in sorted(pairs)],
        [old[i] for i in rest],
        [new[j] for j in left],
    )


def _likeness(old: Paragraph, new: Paragraph) -> float:
    """0 to 1: the share of words in common."""
    before, after = set(old.words.split()), set(new.words.split())
    return 2 * len(before & after) / max(1, len(before) + len(after))


def is_same(found: ParagraphChanges) -> bool:
    return not (found.changed or found.new or found.removed or found.moved)


def says(
    found: ParagraphChanges, of: str, what: tuple[str, str] = ("paragraph", "paragraphs")
) -> str:
    """As in "3 of 12 paragraphs of the card “A” change, 1 is new, 2 are removed."."""
    parts = []
    if found.changed:
        count = len(found.changed)
        subject = f"{count} of {counted(found.total, what)}"
        if found.total == 1:
            subject = f"The only {what[0]}"
        parts.append(f"{subject} {of} {'changes' if count == 1 else 'change'}")
    for count, one, many in (
        (len(found.new), "is new", "are new"),
        (len(found.removed), "is removed", "are removed"),
        (len(found.moved), "moves to another place", "move to another place"),
    ):
        if count:
            subject = str(count) if parts else f"{counted(count, what)} {of}"
            parts.append(f"{subject} {one if count == 1 else many}")
    return f"{', '.join(parts)}."


def lines(found: ParagraphChanges) -> tuple[str, str]:
    """The words before and after, as `Change` keeps them: as many lines in both, an empty one for
    nothing. What moved stands in both."""
    rows = [_excerpts(old, new) for old, new in found.changed]
    rows += [("", _labelled(one.kind, one.words)) for one in found.new]
    rows += [(_labelled(one.kind, one.words), "") for one in found.removed]
    rows += [(_labelled(one.kind, one.words),) * 2 for one in found.moved]
    return "\n".join(row[0] for row in rows), "\n".join(row[1] for row in rows)


def _excerpts(old: Paragraph, new: Paragraph) -> tuple[str, str]:
    if old.words != new.words:
        before, after = changed_sentences(old.words, new.words)
    elif old.kind != new.kind:
        before, after = old.words, new.words
    else:
        before, after = changed_sentences(old.marked, new.marked)
    return _labelled(old.kind, before), _labelled(new.kind, after)


def _labelled(kind: str, words: str) -> str:
    return f"{_LABELS.get(kind, '')}{words}" if words else ""


def changed_sentences(old: str, new: str) -> tuple[str, str]:
    """Only the sentences that are not in both."""
    gone: list[str] = []
    come: list[str] = []
    for before, after in _differing(_sentences(old), _sentences(new)):
        gone += before
        come += after
    return " ".join(gone), " ".join(come)


def _sentences(text: str) -> list[str]:
    line = " ".join(text.split())
    return [line[start:end] for start, end in sentences(line, 0, len(line))]
