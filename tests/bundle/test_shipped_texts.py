"""The texts of the shipped content: quotation marks and apostrophes are those of print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk import paths

FILES = sorted(paths.CONTENT.rglob("*.yaml"))
NO_WORDS = frozenset({"keywords", "address", "web", "chat", "email"})
STRAIGHT = re.compile(r"\"|(?<=[^\W\d_])'")


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in NO_WORDS:
                yield from texts(one)


@pytest.mark.parametrize(
    "folder", sorted({file.parent for file in FILES}), ids=lambda one: one.name
)
def test_no_quotation_mark_or_apostrophe_is_straight(folder: Path):
    found = [
        f"{file.name}: {text}"
        for file in FILES
        if file.parent == folder
        for text in texts(yaml.safe_load(file.read_text("utf-8")))
        if STRAIGHT.search(text)
    ]
    assert found == []
