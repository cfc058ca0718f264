"""Symbols of addresses, and decoders that read them."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.qr.payload import PayloadError, check_payload, host_of
from kiosk.qr.symbol import MAX_CHARACTERS, MAX_MODULES, QUIET_ZONE, matrix
from tests.qr.decoders import pixels

_DIRECTORY = Path(__file__).parents[2] / "content" / "uk-directory"


def directory_addresses() -> list[str]:
    """Every address of the UK directory; without it, some that any UK directory has."""
    if not _DIRECTORY.is_dir():
        return [
            "https://www.ceop.police.uk/Safety-Centre/",
            "https://www.nspcc.org.uk/keeping-children-safe/online-safety/",
        ]
    texts = [path.read_text("utf-8") for path in sorted(_DIRECTORY.glob("*.yaml"))]
    found = {match for text in texts for match in re.findall(r"^\s*web:\s*(\S+)", text, re.M)}
    return sorted(found)


def test_the_numbers_of_the_standard():
    assert QUIET_ZONE == 4
    assert MAX_MODULES == 33


def test_the_grid_is_square_has_no_margin_and_keeps_its_finders():
    symbol = matrix("https://www.police.uk/")
    assert len(symbol) == 25
    assert {len(row) for row in symbol} == {25}
    assert {type(module) for row in symbol for module in row} == {bool}
    dark = np.array(symbol)
    for corner in (dark[:7, :7], dark[:7, -7:], dark[-7:, :7]):
        assert corner[0].all()
        assert corner[:, 0].all()
        assert corner[2:5, 2:5].all()
        assert not corner[1, 1:6].any()


@pytest.mark.parametrize(
    ("characters", "side", "level"),
    [
        (14, 21, "M"),
        (15, 21, "L"),  # M and Q would have 25 modules
        (17, 21, "L"),
        (18, 25, "M"),  # has room for Q as well
        (26, 25, "M"),
        (27, 25, "L"),  # M and Q would have 29
        (32, 25, "L"),
        (33, 29, "M"),
        (42, 29, "M"),
        (43, 29, "L"),  # M and Q would have 33
        (53, 29, "L"),
        (54, 33, "M"),
        (62, 33, "M"),
    ],
)
def test_the_level_is_medium_or_low_where_that_makes_larger_modules(
    characters: int, side: int, level: str
):
    symbol = matrix("https://www.a.org/".ljust(characters, "a")[:characters])
    assert len(symbol) == side
    # The two bits of the level are beside the upper left finder (ISO/IEC 18004, 7.9), under the
    # mask 10: M is 00, L is 01.
    assert symbol[8][:2] == {"M": (True, False), "L": (True, True)}[level]


def test_a_short_payload_is_no_micro_qr_code():
    assert len(matrix("https://a.uk")) == 21


def test_one_address_gives_one_symbol():
    assert matrix("https://www.ceop.police.uk") == matrix("https://www.ceop.police.uk")


def test_addresses_up_to_the_promised_length_fit():
    assert len(matrix("a" * MAX_CHARACTERS)) == MAX_MODULES


@pytest.mark.parametrize(
    ("payload", "says", "hint"),
    [
        (
            "a" * (MAX_CHARACTERS + 1),
            "The QR code would have 37 squares a side; above 33 they are too small to scan.",
            "Use a shorter address; up to 62 characters always fit.",
        ),
        (
            "a" * 5000,
            "The address is too long for a QR code.",
            "Use a shorter address; up to 62 characters always fit.",
        ),
        ("", "The address is empty.", "Write the address as https://www.example.org/page."),
    ],
)
def test_what_cannot_be_scanned_is_refused(payload: str, says: str, hint: str):
    with pytest.raises(PayloadError) as caught:
        matrix(payload)
    assert (caught.value.says, caught.value.hint) == (says, hint)


@pytest.mark.parametrize("address", directory_addresses())
def test_addresses_of_the_directory_fit_and_are_well_formed(address: str):
    check_payload(address, frozenset({host_of(address)}))
    assert len(matrix(address)) <= MAX_MODULES


def test_the_directory_was_read():
    assert len(directory_addresses()) >= (20 if _DIRECTORY.is_dir() else 1)


@pytest.mark.parametrize("scale", [4, 5, 8])
@pytest.mark.parametrize("address", directory_addresses())
def test_two_decoders_read_the_pixels(address: str, scale: int):
    picture = pixels(matrix(address), scale)
    (barcode,) = zxingcpp.read_barcodes(picture, try_invert=False)
    assert barcode.text == address
    text, corners, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert text == address
    assert corners is not None


def test_light_on_dark_is_not_what_the_decoder_forgives():
    picture = 255 - pixels(matrix("https://www.police.uk/"), 5)
    assert zxingcpp.read_barcodes(picture, try_invert=False) == []
