"""The strip names both numbers."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("danger", "otherwise", "expected"),
    [
        ("Call 999.", "Call 101.", []),
        ("999", "Ask at the desk.", []),
        ("Call 911.", "Call 101.", [
            "bundle.yaml:10:11: error: The emergency strip does not say 999. "
            "(Write it as: In danger right now? Call 999.)"]),
        ("Call 9990.", "Call 101.", [
            "bundle.yaml:10:11: error: The emergency strip does not say 999. "
            "(Write it as: In danger right now? Call 999.)"]),
        ("Call 999.", "Call 111.", [
            "bundle.yaml:11:14: error: The emergency strip does not say 101. "
            "(Write it as: Not an emergency? Call 101.)"]),
    ],
)  # fmt: skip
def test_the_numbers_of_the_strip(bundle, danger, otherwise, expected):
    strip = "danger: In danger right now? Call 999."
    bundle.change("bundle.yaml", strip, f"danger: {danger}\n  otherwise: {otherwise}")
    assert bundle.problems() == expected
