"""Compares a translation with its original: the same ids, nothing left out, nothing out of date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.phrases import joined
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems


def report_left_out(node: Node, left_out: Sequence[str], problems: Problems) -> None:
    """Warns of texts without a translation. `left_out`: their names in the original."""
    if left_out and not is_broken(node, problems):
        verb = "is" if len(left_out) == 1 else "are"
        first = left_out[0][:1].upper() + left_out[0][1:]
        problems.warning(
            node,
            f"{joined([first, *left_out[1:]])} {verb} not translated.",
            "Take what is missing from the original, and translate it.",
        )


def is_broken(node: Node, problems: Problems) -> bool:
    """True if the node has an error inside: a field that seems missing may only be misspelt."""
    return problems.has_error_inside(node)


def check_fingerprint(node: Map, fingerprint: str, problems: Problems) -> None:
    """Warns if the original has changed. `fingerprint`: that of the original as it is now."""
    hint = f"Compare the two, then write 'original: {fingerprint}'."
    written = node.entries.get("original")
    if written is None:
        problems.warning(
            node.entries.get("translation", node),
            "It does not say which version of the original it translates.",
            hint,
        )
    elif (
        isinstance(written, Text)
        and not problems.has_error_at(written)
        and written.value.strip() != fingerprint
    ):
        problems.warning(written, "The original has changed since this was translated.", hint)


def ids_in(root: Node | None) -> Iterator[Text]:
    """Yields the node of each id in a list of entries."""
    for node in root.items if isinstance(root, List) else ():
        found = node.entries.get("id") if isinstance(node, Map) else None
        if isinstance(found, Text):
            yield found


def check_ids(
    ids: Iterable[Text], known: Iterable[str] | None, what: str, problems: Problems
) -> None:
    """Reports unknown and repeated ids. `known`: every id that may be translated; None: not
    known."""
    seen: dict[str, int] = {}
    for node in ids:
        name = node.value.strip()
        if problems.has_error_at(node):
            continue
        if known is not None and name not in known:
            problems.error(
                node,
                f"There is no {what} '{name}' to be translated.",
                problems.suggest(name, known, "Delete this entry."),
            )
        elif name in seen:
            problems.error(
                node,
                f"'{name}' is translated twice: on line {seen[name]} and again here.",
                "Keep one of the two.",
            )
        seen.setdefault(name, node.line)
