"""Finds the paragraphs of a page that change, and the sentences in them.

A paragraph here is any text that a visitor reads in one piece: a paragraph, a heading, a line of a
list, the alt text of an image.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

from kiosk.bundle.block_headings import HEADINGS
from kiosk.bundle.markup import pieces, steps
from kiosk.bundle.markup.spans import Line
from kiosk.bundle.model import Block
from kiosk.phrases import counted
from kiosk.sentences import sentences

_LABELS = {
    **{kind: f"{heading.removesuffix(':')}: " for kind, heading in HEADINGS.items()},
    "inset": "Note: ",
    "signs": "Sign: ",
    "steps": "Step: ",
    "why": "Why: ",
    "section": "Section: ",
    "image": "Picture: ",
    "heading": "Heading: ",
    "bullet": "List: ",
}
_ALIKE = 0.5
_MAX_COMPARED = 400
"""Most pairs of paragraphs that are compared with each other; more are compared in their order."""

_MAX_MATCHED = 40_000
"""Most pairs for difflib: its time is cubic in the length if much repeats."""

T = TypeVar("T")


class Paragraph(NamedTuple):
    """One paragraph. `marked`: its text with asterisks around bold and slanted parts."""

    kind: str
    marked: str

    @property
    def text(self) -> str:
        """The text without asterisks."""
        return self.marked.replace("*", "")


class ParagraphChanges(NamedTuple):
    """Changes of the paragraphs of a page. `changed`: (old, new) of each. `total`: number of
    paragraphs before."""

    total: int
    changed: list[tuple[Paragraph, Paragraph]]
    new: list[Paragraph]
    removed: list[Paragraph]
    moved: list[Paragraph]


def paragraphs(body: Sequence[Block]) -> list[Paragraph]:
    """Returns the paragraphs of a card's body, in order."""
    return [paragraph for block in body for paragraph in _of_block(block)]


def plain(lines: Sequence[str]) -> list[Paragraph]:
    """Returns lines without Markdown as paragraphs."""
    return [Paragraph("text", line) for line in lines]


def _of_block(block: Block) -> Iterator[Paragraph]:
    if block.title:
        yield Paragraph("section" if block.kind == "section" else "heading", block.title)
    if block.whys:
        for do, why in steps(block):
            yield Paragraph("steps", _marked(do))
            if why:
                yield Paragraph("why", _marked(why))
        return
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
    """Compares the paragraphs of a page before and after."""
    found = ParagraphChanges(len(old), [], [], [], [])
    removed: list[Paragraph] = []
    added: list[Paragraph] = []
    for before, after in _differing(old, new):
        pairs, old_rest, new_rest = _aligned(before, after)
        found.changed.extend(pairs)
        removed += old_rest
        added += new_rest
    for paragraph in removed:
        if paragraph in added:
            added.remove(paragraph)
            found.moved.append(paragraph)
            continue
        # Such as from "Do" to "Do not".
        same = next((one for one in added if one.text == paragraph.text), None)
        if same is None:
            found.removed.append(paragraph)
        else:
            added.remove(same)
            found.changed.append((paragraph, same))
    found.new.extend(added)
    return found


def _differing(old: list[T], new: list[T]) -> Iterator[tuple[list[T], list[T]]]:
    """Yields the runs that differ, as (old, new)."""
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
    """Pairs paragraphs; returns the pairs and the rest of both. First those with most words in
    common, then those of the same kind, in their order."""
    pairs: list[tuple[int, int]] = []
    old_rest, new_rest = list(range(len(old))), list(range(len(new)))
    if len(old) * len(new) <= _MAX_COMPARED:
        alike = sorted(
            ((_likeness(old[i], new[j]), -i, -j) for i in old_rest for j in new_rest), reverse=True
        )
        for likeness, i, j in alike:
            if likeness >= _ALIKE and -i in old_rest and -j in new_rest:
                pairs.append((-i, -j))
                old_rest.remove(-i)
                new_rest.remove(-j)
    for i, j in zip(tuple(old_rest), tuple(new_rest), strict=False):
        if old[i].kind == new[j].kind:
            pairs.append((i, j))
            old_rest.remove(i)
            new_rest.remove(j)
    return (
        [(old[i], new[j]) for i, j in sorted(pairs)],
        [old[i] for i in old_rest],
        [new[j] for j in new_rest],
    )


def _likeness(old: Paragraph, new: Paragraph) -> float:
    """Returns the share of words in common, 0 to 1."""
    before, after = set(old.text.split()), set(new.text.split())
    return 2 * len(before & after) / max(1, len(before) + len(after))


def is_same(found: ParagraphChanges) -> bool:
    """True if nothing changed."""
    return not (found.changed or found.new or found.removed or found.moved)


def says(
    found: ParagraphChanges, of: str, what: tuple[str, str] = ("paragraph", "paragraphs")
) -> str:
    """Returns one sentence: "3 of 12 paragraphs of the card “A” change, 1 is new, 2 are removed."

    `of` continues the subject: "of the card “A”". `what`: singular and plural.
    """
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
        (len(found.moved), "moves to another position", "move to another position"),
    ):
        if count:
            subject = str(count) if parts else f"{counted(count, what)} {of}"
            parts.append(f"{subject} {one if count == 1 else many}")
    return f"{', '.join(parts)}."


def lines(found: ParagraphChanges) -> tuple[str, str]:
    """Returns the texts before and after for a `Change`: the same number of lines in both, empty
    where a paragraph is missing. Moved paragraphs are in both."""
    rows = [_excerpts(old, new) for old, new in found.changed]
    rows += [("", _labelled(one.kind, one.text)) for one in found.new]
    rows += [(_labelled(one.kind, one.text), "") for one in found.removed]
    rows += [(_labelled(one.kind, one.text),) * 2 for one in found.moved]
    return "\n".join(row[0] for row in rows), "\n".join(row[1] for row in rows)


def _excerpts(old: Paragraph, new: Paragraph) -> tuple[str, str]:
    if old.text != new.text:
        before, after = changed_sentences(old.text, new.text)
    elif old.kind != new.kind:
        before, after = old.text, new.text
    else:
        before, after = changed_sentences(old.marked, new.marked)
    return _labelled(old.kind, before), _labelled(new.kind, after)


def _labelled(kind: str, words: str) -> str:
    return f"{_LABELS.get(kind, '')}{words}" if words else ""


def changed_sentences(old: str, new: str) -> tuple[str, str]:
    """Returns the sentences that are only in `old`, and those that are only in `new`."""
    removed: list[str] = []
    added: list[str] = []
    for before, after in _differing(_sentences(old), _sentences(new)):
        removed += before
        added += after
    return " ".join(removed), " ".join(added)


def _sentences(text: str) -> list[str]:
    line = " ".join(text.split())
    return [line[start:end] for start, end in sentences(line, 0, len(line))]
