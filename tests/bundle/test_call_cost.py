"""What a call costs, where the number says it."""

from __future__ import annotations

import pytest

from kiosk.bundle.call_cost import call_cost


@pytest.mark.parametrize(
    ("number", "cost"),
    [
        ("0800 1111", "free"),
        ("0808 800 5000", "free"),
        ("116 123", "free"),
        ("101", "free"),
        ("999", "free"),
        ("111", "free"),
        ("105", "free"),
        ("119", "free"),
        ("+44 800 1111", "free"),
        ("18001 0800 1111", "free"),
        ("0300 123 2040", "usual"),
        ("0345 6000 459", "usual"),
        ("01926 414144", ""),
        ("07624 123456", ""),
        ("1165", ""),
        ("159", ""),
        ("", ""),
    ],
)
def test_the_cost(number: str, cost: str):
    assert call_cost(number) == cost
