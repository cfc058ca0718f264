"""The numbers in a text, whatever is between their digits."""

from __future__ import annotations

import re

import pytest

from kiosk.bundle.numbers_in_text import numbers_in

MOBILE, PAIRS = "07700900123", "077009001234"


def digits(text: str) -> list[str]:
    return [re.sub(r"\D", "", number) for number in numbers_in(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tel:07700900123", MOBILE),
        ("to:07700900123", MOBILE),
        ("tel=07700900123", MOBILE),
        ("ring,07700900123", MOBILE),
        ("_07700900123_", MOBILE),
        ("Ring us.07700900123", MOBILE),
        ("12:30,07700900123", MOBILE),
        ("07.700.900.123", MOBILE),
        ("07,700,900,123", MOBILE),
        ("07/700/900/123", MOBILE),
        ("07*700*900*123", MOBILE),
        ("07_700_900_123", MOBILE),
        ("07 .700 .900 .123", MOBILE),
        ("07. 700. 900. 123", MOBILE),
        ("07 - 700 - 900 - 123", MOBILE),
        ("07... 700... 900... 123", MOBILE),
        ("[07] (700) {900} <123>", MOBILE),
        ("£07 700 900 123", MOBILE),
        ("07; 700; 900; 123", MOBILE),
        ("01.926.412.345", "01926412345"),
        ("(01926) 412345", "01926412345"),
        ("01926/412345", "01926412345"),
        ("020: 7946 0000", "02079460000"),
        ("09.061.234.567", "09061234567"),
        ("0906.123.4567", "09061234567"),
        ("07, 70, 09, 00, 12, 34", PAIRS),
        ("07_70_09_00_12_34", PAIRS),
        ("07:70:09:00:12:34", PAIRS),
        ("07. 70. 09. 00. 12. 34", PAIRS),
        ("(07)(70)(09)(00)(12)(34)", PAIRS),
        ("07 dot 70 dot 09 dot 00 dot 12 dot 34", PAIRS),
        ("07 dot 700 dot 900 dot 123", MOBILE),
        ("07x70x09x00x12x34", PAIRS),
        ("07 and then 70 and 09 and 00 and 12 and 34", PAIRS),
        ("0, 70, 71, 72, 73, 74", "07071727374"),
        ("07, 2001, 2012, 5", "07200120125"),
        ("1.900.555.0123", "19005550123"),
        ("101.770.090.0123", "1017700900123"),
        ("+44 (0)1926 412345", "4401926412345"),
        ("+44.1926.412.345", "441926412345"),
        ("00 44/1926/412/345", "00441926412345"),
        ("118,118", "118118"),
        ("11.81.18", "118118"),
        ("85.258", "85258"),
        ("8, 5, 2, 5, 8", "85258"),
        ("08.00.11.11", "08001111"),
    ],
)
def test_a_number_with_any_signs_between(text, number):
    assert number in digits(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0800 1111, 116 123", ["08001111", "116123"]),
        ("0800 1111 or 101", ["08001111", "101"]),
        ("0800 1111 / 0808 800 5000", ["08001111", "08088005000"]),
        ("0300 303 0000 (24/7)", ["03003030000"]),
        ("Call 101. 24 hours a day", ["101"]),
        ("999/112", ["999", "112"]),
        ("999, 101", ["999", "101"]),
        ("In 2021, 01926 412345", ["01926412345"]),
        ("Ages 0 to 16: 0800 1111", ["08001111"]),
        ("Ages 0 to 16: 116 123 or 101", ["116123", "101"]),
        ("0800 1111, 9:00-17:00, ages 11, 12 and 13", ["08001111"]),
    ],
)
def test_numbers_side_by_side_are_several(text, numbers):
    assert digits(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "In 2021 and in 1999, since the 1990s; 2019, 2020, 2021, 2022; 2019-2024, 2020/21",
        "12.05.26, 12/05/2026, 2026-11-30, 30.11.2026 8:00; 30 November 2026; November 30, 2026",
        "Ages 13-17, 11 to 16; ages 11, 12, 13, 14, 15, 16",
        "8:00-20:00, 9.30-17.30, 08:00 - 18:00 (not 12:00 - 13:00); 24/7; 8am-8pm, 17:30:00",
        "£500, €20, $1000, £1,000, £9.99, £1,250.50",
        "1,000 people, 10,000 people, 350,000 people, 1,200,000 people",
        "CV34 4RL, SW1A 1AA, B1 1AA",
        "Versions 1.10.3, 6.11.3, 10.0.22, 2.1 and 1.2.3.4",
        "1. Tell us. 2. Wait. 3. Rest. Halves 1/2, thirds 1/3; 99.9%; We began in 2021. 13 came.",
    ],
)
def test_what_cannot_be_dialled(text):
    assert list(numbers_in(text)) == []
