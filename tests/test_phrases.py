"""Days, ages and amounts in words."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk import phrases


def test_days_and_ages():
    assert phrases.day(date(2026, 12, 1)) == "1 December 2026"
    assert phrases.day(None) == "unknown"
    assert [phrases.age(days) for days in (0, 1, 2)] == ["today", "yesterday", "2 days ago"]


@pytest.mark.parametrize(
    ("seconds", "says"),
    [
        (0, "0 seconds"),
        (1.9, "1 second"),
        (60, "1 minute"),
        (3600, "1 hour"),
        (3600 + 59, "1 hour"),
        (7260, "2 hours 1 minute"),
        (86400 + 60, "1 day"),
        (3 * 86400 + 4 * 3600 + 59 * 60, "3 days 4 hours"),
    ],
)
def test_a_length_has_its_two_largest_units(seconds: float, says: str):
    assert phrases.duration(seconds) == says


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1500, "1.5 kB"),
        (499_999_999, "499 MB"),
        (412_000_000, "412 MB"),
        (8_010_000_000, "8.0 GB"),
        (2 * 10**12, "2.0 TB"),
    ],
)
def test_a_size(number: int, says: str):
    assert phrases.size(number) == says


@pytest.mark.parametrize(
    ("seconds", "says"),
    [(1, "1 second"), (60, "60 seconds"), (61, "2 minutes"), (900, "15 minutes")],
)
def test_a_wait_is_never_said_too_short(seconds: int, says: str):
    assert phrases.waiting_time(seconds) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("cards/talk.yaml", "cards/talk.yaml"),
        ("caf\udce9", r"caf\xe9"),
        ("\x1b[31mred\n", r"\x1b[31mred\n"),
        ("a\u202egnp", r"a\u202egnp"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("0800\N{NO-BREAK SPACE}1111 می\N{ZERO WIDTH NON-JOINER}روم", None),
    ],
)
def test_what_cannot_be_printed_becomes_an_escape(text: str, says: str | None):
    assert phrases.printable(text) == (text if says is None else says)
    phrases.printable(text).encode("utf-8")
