"""A translation against its original: nothing left out, nothing older."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.bundle.checks.translations.sentences import joined
from kiosk.bundle.nodes import Map, Node, Text
from kiosk.bundle.problems import Problems


def tell_left_out(node: Node, left_out: Sequence[str], problems: Problems) -> None:
    """`left_out`: names of texts that the original has."""
    if left_out and not is_broken(node, problems):
        verb = "is" if len(left_out) == 1 else "are"
        first = left_out[0][:1].upper() + left_out[0][1:]
        problems.warning(
            node,
            f"{joined([first, *left_out[1:]])} {verb} not translated.",
            "Take what is missing from the original, and translate it.",
        )


def is_broken(node: Node, problems: Problems) -> bool:
    """Whether there is an error in it: what seems to be missing may only be misspelt."""
    return any(
        one.file == node.file and one.path.startswith(node.path) for one in problems.of("error")
    )


def check_fingerprint(node: Map, fingerprint: str, problems: Problems) -> None:
    """`fingerprint`: that of the original as it is now."""
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
        and not problems.spoiled(written)
        and written.value.strip() != fingerprint
    ):
        problems.warning(written, "The original has changed since this was translated.", hint)
