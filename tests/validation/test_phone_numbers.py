"""What a telephone number is, told from its digits."""

from __future__ import annotations

import pytest

from kiosk.validation.phone_numbers import can_be_dialled, charge_of, dialled, is_listed


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("0800 1111", "08001111"),
        ("+44 800 1111", "08001111"),
        ("0044 800 1111", "08001111"),
        ("+44 0800 1111", "08001111"),
        ("18001 0800 1111", "1800108001111"),
        ("+44 (0)1926 412345", "01926412345"),
        ("+48 22 123 45 67", "+48221234567"),
        ("85258", "85258"),
    ],
)
def test_the_same_number_has_the_same_digits(written, digits):
    assert dialled(written) == digits


@pytest.mark.parametrize(
    ("number", "may_be_said"),
    [
        *((number, True) for number in ("999", "112", "101", "111", "18000", "18001")),
        *((number, True) for number in ("18001101", "08001111", "1800108001111")),
        *((number, False) for number in ("911", "105", "0800111", "1800108001112", "180002", "")),
    ],
)
def test_listed_numbers_and_those_that_need_no_list(number, may_be_said):
    assert is_listed(number, frozenset({"08001111"})) is may_be_said


@pytest.mark.parametrize(
    ("number", "what"),
    [
        ("09001234567", "a premium-rate number"),
        ("09", "a premium-rate number"),
        ("1800109001234567", "a premium-rate number"),
        ("118118", "the number of a directory enquiry service"),
        ("07012345678", "a personal number, which can cost as much as a premium-rate one"),
        ("07600123456", "the number of a pager"),
        ("08712345678", "a number with an added charge"),
        ("08722345678", "a number with an added charge"),
        ("08732345678", "a number with an added charge"),
    ],
)
def test_numbers_that_no_kiosk_shows(number, what):
    assert charge_of(number) == (what, True)


@pytest.mark.parametrize("prefix", ["0843", "0844", "0845", "0870"])
def test_numbers_that_cost_extra(prefix):
    assert charge_of(f"{prefix}1234567") == ("a number that costs extra", False)


@pytest.mark.parametrize(
    "number",
    [
        *("07624123456", "08001111", "03001232040", "02079460000", "01184960000", "07700900123"),
        *("0842", "0846", "0874", "116123", "7726"),
    ],
)
def test_usual_numbers(number):
    assert charge_of(number) is None


@pytest.mark.parametrize("number", ["0930", "09301730", "11800"])
def test_hours_and_amounts_in_a_text_are_no_premium_numbers(number):
    assert charge_of(number) is not None
    assert charge_of(number, in_text=True) is None


@pytest.mark.parametrize(
    ("written", "reaches"),
    [
        *((text, True) for text in ("999", "7726", "85258", "116 123", "18000", "18001 0800 1111")),
        *((text, True) for text in ("0800 1111", "01926 412345", "+48 22 123 45 67")),
        *((text, True) for text in ("+44 1926 412345", "0500 123456", "00 48 22 123 45 67")),
        *((text, False) for text in ("1926 412345", "12", "1234567", "0930", "00", "0 1 2")),
        *((text, False) for text in ("01926 4123456", "0 0 0 0 0 0 0 0", "+12", "18001 12")),
    ],
)
def test_what_a_telephone_reaches(written, reaches):
    assert can_be_dialled(dialled(written)) is reaches
