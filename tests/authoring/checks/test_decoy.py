"""Words of the decoy that would betray what a visitor read."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("How to report something", "report"),
        ("The Police are here", "Police"),
        ("Grooming of dogs", "Grooming"),
        ("Call 101", "101"),
        ("Childline", "Childline"),
    ],
)
def test_a_decoy_that_betrays(bundle, line, word):
    bundle.change("bundle.yaml", "Please ask at the desk.", line)
    assert bundle.problems() == [
        f"bundle.yaml:13:11: error: '{word}' would betray what the visitor was reading. "
        "(Write what stands on any screen of a library or a school.)"
    ]


def test_the_name_of_the_brand_is_on_the_decoy_too(bundle):
    bundle.change("bundle.yaml", "languages:", "brand: {name: Report it}\nlanguages:")
    assert len(bundle.problems()) == 1
