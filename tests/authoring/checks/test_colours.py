"""Colours of the brand that can be read, and those that cannot."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("brand", "expected"),
    [
        ('colour: "#777777"', ":4:17: error: White text (#ffffff) on 'colour' (#777777) has a "
         "contrast of 4.47 to 1; it needs 4.5 to 1. (Choose a darker colour.)"),
        ('soft: "#808080"', ":4:15: error: Grey text (#44546a) on 'soft' (#808080) has a "
         "contrast of 1.95 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
        ('paper: "#111111"', ":4:16: error: Text (#0f1c2e) on 'paper' (#111111) has a "
         "contrast of 1.10 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
        ('paper: "#0b4f6c"', ":4:16: error: Grey text (#44546a) on 'paper' (#0b4f6c) has a "
         "contrast of 1.15 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
    ],
)  # fmt: skip
def test_colours_that_cannot_be_read(bundle, brand, expected):
    bundle.change(
        "bundle.yaml", "publisher: A library", f"publisher: A library\nbrand: {{{brand}}}"
    )
    problems = bundle.problems()
    assert problems == [f"bundle.yaml{expected}"]


def test_a_wrong_brand_colour_is_reported_once(bundle):
    brand = 'brand: {colour: "#ffee00", soft: "#ffffff", paper: "#808080"}'
    bundle.change("bundle.yaml", "publisher: A library", f"publisher: A library\n{brand}")
    assert bundle.problems() == [
        "bundle.yaml:4:17: error: White text (#ffffff) on 'colour' (#ffee00) has a contrast of "
        "1.20 to 1; it needs 4.5 to 1. (Choose a darker colour.)",
        "bundle.yaml:4:52: error: Grey text (#44546a) on 'paper' (#808080) has a contrast of "
        "1.95 to 1; it needs 4.5 to 1. (Choose a lighter colour.)",
    ]
    bundle.change("bundle.yaml", "#ffee00", "#0b4f6c")
    bundle.change("bundle.yaml", "#808080", "#ffffff")
    assert bundle.problems() == []


def test_colours_that_can_just_be_read(bundle):
    bundle.change(
        "bundle.yaml",
        "publisher: A library",
        'publisher: A library\nbrand: {colour: "#767676", soft: "#ffffff", paper: "#ffffff"}',
    )
    assert bundle.problems() == []
