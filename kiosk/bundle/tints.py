"""The quiet colour of each topic: a name, which `Theme/TopicColours.qml` turns into colours."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.model import TINTS, Topic

LIBRARY = TINTS[-1]
"""Always that of *In this library*; an eighth topic shares it."""


def tints_of(topics: Iterable[Topic]) -> dict[str, str]:
    """Returns the tint of each topic by its id: the one it names, else the first that no topic
    names and none before it was given; `LIBRARY` where none is left."""
    topics = tuple(topics)
    named = {topic.tint for topic in topics}
    free = iter([tint for tint in TINTS if tint not in named and tint != LIBRARY])
    return {topic.id: topic.tint or next(free, LIBRARY) for topic in topics}
