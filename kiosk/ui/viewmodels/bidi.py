"""Numbers and addresses inside text that runs from right to left."""

from __future__ import annotations

import re

from kiosk.languages import language

_LEFT_TO_RIGHT = "\u2066"  # LEFT-TO-RIGHT ISOLATE
_END = "\u2069"  # POP DIRECTIONAL ISOLATE
_RUNS = re.compile(
    r"""&\#?\w+;                                   # an entity of styled text: left alone
    | \+?\d[\d\u00a0 ]*\d                        # 0800 1111
    | [A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+             # an e-mail address
    | (?:https://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+[A-Za-z0-9/_-]*   # a web address
    """,
    re.VERBOSE,
)


def isolated(text: str, code: str) -> str:
    """Wraps each number and address in direction isolates, so that its parts keep their order
    inside text that runs from right to left. Returns other text unchanged."""
    if not text or not language(code).right_to_left:
        return text
    return _RUNS.sub(
        lambda run: run[0] if run[0][0] == "&" else f"{_LEFT_TO_RIGHT}{run[0]}{_END}", text
    )
