"""PINs that are refused because they are easy to guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff import pin_policy
from kiosk.staff.permissions import Role
from kiosk.staff.pins import PinError, Pins

ORDER = "Digits in order are too easy to guess. Choose another PIN."
KNOWN = "A well-known telephone number is too easy to guess. Choose another PIN."


@pytest.mark.parametrize(
    ("pin", "says"),
    [
        ("0000", "One repeated digit is too easy to guess. Choose another PIN."),
        ("777777", "One repeated digit is too easy to guess. Choose another PIN."),
        ("1234", "Digits in order are too easy to guess. Choose another PIN."),
        ("7890", "Digits in order are too easy to guess. Choose another PIN."),
        ("654321", "Digits in order are too easy to guess. Choose another PIN."),
        ("1212", "A few repeated digits are too easy to guess. Choose another PIN."),
        ("407407", "A few repeated digits are too easy to guess. Choose another PIN."),
        ("1122", "A few repeated digits are too easy to guess. Choose another PIN."),
        ("2580", "A line on the keypad is too easy to guess. Choose another PIN."),
        ("1984", "A year is too easy to guess. Choose another PIN."),
        ("1066", "A year is too easy to guess. Choose another PIN."),
        *((pin, ORDER) for pin in ("2468", "1357", "9630", "121314", "102030", "100101102")),
        *((pin, KNOWN) for pin in ("0999", "9990", "0911", "999101", "08001111", "116123")),
        ("407", "A PIN has 4 to 12 digits."),
        ("4071938502647", "A PIN has 4 to 12 digits."),
        ("40719a", "A PIN is made of digits only."),
        ("٤٠٧١", "A PIN is made of digits only."),
        ("", "A PIN is made of digits only."),
    ],
)
def test_weak_pins_are_refused_with_a_sentence(tmp_path: Path, pin: str, says: str):
    assert pin_policy.pin_error(pin) == says
    with pytest.raises(PinError) as refused:
        Pins(tmp_path).set(Role.STAFF, pin)
    assert str(refused.value) == says
    assert not Pins(tmp_path).any_set()


def test_most_pins_of_four_digits_are_allowed():
    allowed = sum(not pin_policy.pin_error(f"{number:04}") for number in range(10_000))
    assert 9_500 < allowed < 10_000
