"""Numbers and addresses inside text that runs from right to left."""

from __future__ import annotations

import re

from kiosk.languages import language

_LEFT_TO_RIGHT = "\u2066"  # LEFT-TO-RIGHT ISOLATE
_END = "\u2069"  # POP DIRECTIONAL ISOLATE
_RUNS = re.compile(
    r"""&\#?\w+;                                   # a letter as styled text writes it: left alone
    | \+?\d[\d\u00a0 ]*\d                        # 0800 1111
    | [A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+             # an address of a person
    | (?:https://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+[A-Za-z0-9/_-]*   # and of a site
    """,
    re.VERBOSE,
)


def isolated(text: str, code: str) -> str:
    """The text with each number and address kept together, so that none of its parts jumps to the
    other end. Unchanged in languages that run from left to right."""
    if not text or not language(code).right_to_left:
        return text
    return _RUNS.sub(
        lambda run: run[0] if run[0][0] == "&" else f"{_LEFT_TO_RIGHT}{run[0]}{_END}", text
    )
