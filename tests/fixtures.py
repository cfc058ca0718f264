"""Fixtures that several folders use: a small bundle, and a library that publishes it."""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.paths import SHIPPED_BUNDLE
from kiosk.signing.publish import pem
from tests.builders import (
    BUNDLE,
    CARD,
    DIRECTORY,
    POLISH_CARD,
    POLISH_HOME,
    Folder,
    Two,
    two_bundles,
)
from tests.signing.library import Library

CHEAP = (2, 8, 1)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    folder = tmp_path / "uk-directory"
    folder.mkdir()
    for name, text in DIRECTORY.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def bundle(tmp_path, directory) -> Folder:
    folder = Folder(tmp_path / "library", directory)
    folder.write("bundle.yaml", BUNDLE)
    folder.write("cards/first-card.yaml", CARD)
    folder.write("cards/second-card.yaml", CARD)
    return folder


@pytest.fixture
def polish(bundle: Folder) -> Folder:
    """The good bundle, with a Polish translation of all of it that has nothing wrong with it."""
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    bundle.write("bundle.pl.yaml", POLISH_HOME)
    for name in ("first-card", "second-card"):
        bundle.write(f"cards/{name}.pl.yaml", POLISH_CARD)
    return bundle


@pytest.fixture
def png():
    """Makes a PNG of any size whose pixels are a single grey, or only the header of one."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    def make(width: int = 8, height: int = 8, *, pixels: bool = True) -> bytes:
        header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        data = zlib.compress((b"\0" + b"\x80" * width) * height) if pixels else b""
        return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", data) + chunk(b"IEND", b"")

    return make


@pytest.fixture(scope="session")
def cheap_keys() -> Iterator[None]:
    """Makes keys with a cheap scrypt: its real cost, against guessing, slows tests down."""
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


@pytest.fixture
def two(tmp_path: Path) -> Two:
    """Two bundles that are the same."""
    return two_bundles(tmp_path)


@pytest.fixture
def warwickshire(tmp_path: Path) -> Callable[[str], Path]:
    """Copies the shipped bundle under a name."""

    def copy(name: str) -> Path:
        return Path(shutil.copytree(SHIPPED_BUNDLE, tmp_path / name))

    return copy
