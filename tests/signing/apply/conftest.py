"""A kiosk that trusts the library of tests/fixtures.py, for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library


@pytest.fixture
def kiosk(library: Library, tmp_path: Path) -> Kiosk:
    found = Kiosk(tmp_path)
    found.enrol(library.repo)
    return found
