"""A library that has published, and a kiosk that trusts it, for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.apply.a_kiosk import Kiosk
from tests.publish.conftest import a_library, cheap_keys, library
from tests.publish.library import Library

__all__ = ["a_library", "cheap_keys", "library"]


@pytest.fixture
def kiosk(library: Library, tmp_path: Path) -> Kiosk:
    found = Kiosk(tmp_path)
    found.enrol(library.repo)
    return found
