"""PINs that are refused because they are easy to guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff import pin_policy
from kiosk.staff.permissions import Role
from kiosk.staff.pins import PinError, Pins

KEYPAD = "A line on the keypad is too easy to guess. Choose another PIN."
REPEATED = "A few repeated digits are too easy to guess. Choose another PIN."
MIRRORED = "Mirrored digits are too easy to guess. Choose another PIN."
DATE = "A date is too easy to guess. Choose another PIN."
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
        *((pin, KEYPAD) for pin in ("0852", "8520", "7410", "147258", "159753", "852456", "1397")),
        *((pin, KEYPAD) for pin in ("1470", "7913", "963147", "741852")),
        *((pin, REPEATED) for pin in ("111222", "11122", "998877660011")),
        *((pin, MIRRORED) for pin in ("1221", "40704", "407704")),
        *((pin, DATE) for pin in ("240388", "24031988", "19880324", "311299")),
        *(
            (pin, ORDER)
            for pin in (
                "2468",
                "24680",
                "8024",
                "36925814",
                "1357",
                "9630",
                "121314",
                "102030",
                "100101102",
            )
        ),
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
    assert 9_440 < allowed < 10_000


def test_most_pins_of_six_digits_are_allowed():
    """One in 28 is a date; the others that are refused are few."""
    tried = range(0, 1_000_000, 101)
    allowed = sum(not pin_policy.pin_error(f"{number:06}") for number in tried)
    assert 0.94 < allowed / len(tried) < 1


@pytest.mark.parametrize("pin", ["4071", "736215", "320188", "241388", "19881324", "147269"])
def test_what_only_resembles_a_line_or_a_date_is_allowed(pin: str):
    assert pin_policy.pin_error(pin) == ""
