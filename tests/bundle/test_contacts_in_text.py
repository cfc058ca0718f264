"""The numbers that a visitor would dial after reading a text."""

from __future__ import annotations

import pytest

from kiosk.bundle.contacts_in_text import contacts


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Call 0800 1111 or 101.", ["08001111", "101"]),
        ("Call 0800\u00a01111", ["08001111"]),
        ("Call 0800  \n1111", ["08001111"]),
        ("Call (01926) 412345", ["01926412345"]),
        ("اتصل على ٠٨٠٠ ١١١١", ["08001111"]),
        ("Call ０８００ 1111", ["08001111"]),
        ("Call 0\u200b8\u200b0\u200b0 1111", ["08001111"]),
        ("Call 0\ufe0f\u20e38\ufe0f\u20e30\ufe0f\u20e3", ["080"]),
        ("Call ⁰⁹⁰¹", ["0901"]),
        ("Call 09/01/12/34/56", ["0901123456"]),
        ("Call 09.01.12.34.56", ["0901123456"]),
        ("0800 2020, not 2020", ["08002020"]),
        ("Call ⑩1", ["101"]),
        ("Call 07７\u066b00\u060c9٠0۔123", ["07700900123"]),
        ("Call 07ـ700ー900—123", ["07700900123"]),
        ("Call 07\u3164700\u115f900\u2800123", ["07700900123"]),
        ("Call O77OO 9OOl23", ["07700900123"]),
        ("Call О77ΟΟ 9оο123", ["07700900123"]),
        ("Call 07+700+900+123", ["07700900123"]),
        ("Call +44 (0)1926 412345", ["+4401926412345"]),
    ],
    ids=ascii,
)
def test_a_number_however_it_is_written(text, numbers):
    assert list(contacts([text])) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "In 2021, and in 1999",
        "ages 13-17, or 11 to 17",
        "£500, €20 and $1000",
        "Shire Hall, CV34 4RL",
        "8:00-20:00, 9.30-17.30, 12.05.26",
        "1,000 people",
        "https://www.example.org/12345 and info2026@example.org are addresses",
    ],
)
def test_what_cannot_be_dialled(text):
    assert not [key for key in contacts([text]) if key.isdigit()]


@pytest.mark.parametrize(
    "text", ["www.07700900123", "07700900123@example.org", "http://07700900123/"]
)
def test_a_number_in_the_form_of_an_address(text):
    assert "07700900123" in contacts([text])


def test_a_text_of_digits_takes_no_time_to_search():
    for text in ("1." * 30_000, "0a1" * 20_000, "0, " * 20_000, "1............ " * 5_000):
        contacts([text])
