"""What a screen reader said, step by step: written to a file, read from it, and what is wrong."""

from __future__ import annotations

import re
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

TRANSCRIPTS = Path(__file__).with_name("transcripts")
_INDENT = "    "


class Step(NamedTuple):
    """A key, or another event, and everything that was said until the next one."""

    what: str
    said: list[str]


def written(steps: list[Step]) -> str:
    """Returns the lines of a transcript: each step, and below it what was said."""
    lines = [
        line for step in steps for line in (step.what, *(_INDENT + text for text in step.said))
    ]
    return "\n".join(lines) + "\n"


def read(text: str) -> list[Step]:
    """Returns the steps of a transcript."""
    steps: list[Step] = []
    for line in text.splitlines():
        if line.startswith(_INDENT):
            steps[-1].said.append(line.removeprefix(_INDENT))
        else:
            steps.append(Step(line, []))
    return steps


def differences(wanted: str, said: str) -> str:
    """Returns the lines that differ between two transcripts, each with the steps around it; '' if
    they are the same."""
    lines = unified_diff(wanted.splitlines(), said.splitlines(), "transcript", "said", lineterm="")
    return "\n".join(lines)


def wrong_lines(steps: list[Step]) -> list[Step]:
    """Returns the steps that are silent or say something twice."""
    return [step for step in steps if not step.said or doubled(step)]


def doubled(step: Step) -> bool:
    """True if a text is said twice, also with the word for its role behind it. A control may have
    its name in its own description."""
    said = [re.sub(r"\W+", " ", text).strip().casefold() for text in step.said]
    return any(
        later == earlier or earlier.startswith(f"{later} ") or later.startswith(f"{earlier} ")
        for place, later in enumerate(said)
        for earlier in said[:place]
    )
