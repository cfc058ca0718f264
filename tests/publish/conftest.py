"""One library for all tests of a process; each gets a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.signing.publish import pem
from tests.publish.library import Library

CHEAP = (2, 8, 1)


@pytest.fixture(scope="session", autouse=True)
def cheap_keys() -> Iterator[None]:
    """What makes a passphrase hard to guess would make the tests wait."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pem, "COST", CHEAP)
        yield


@pytest.fixture(scope="session")
def a_library(tmp_path_factory: pytest.TempPathFactory, cheap_keys: None) -> Library:
    library = Library(tmp_path_factory.mktemp("library"))
    library.publish()
    return library


@pytest.fixture
def library(a_library: Library, tmp_path: Path) -> Library:
    """Has published its bundle once."""
    return a_library.copy(tmp_path / "library")
