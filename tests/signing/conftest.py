"""Keys that cost nothing to unlock, for all of these tests."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def unlock_at_once(cheap_keys: None) -> None:
    pass
