"""Markup in fields that are plain text."""

from __future__ import annotations

import pytest


def location_of(text: str, part: str) -> str:
    """Returns line and column of a part that is only once in a text."""
    assert text.count(part) == 1
    at = text.index(part)
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


PLAIN = "(This is plain text: write it without tags, links and addresses.)"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("cards/first-card.yaml", "title: A card", "title: A <b>card</b>", "1:8: '<b>'"),
        ("cards/first-card.yaml", "It says", "See [it](x)", "2:10: ']('"),
        ("bundle.yaml", "What would", "HTTP://x.org What would", "5:16: 'HTTP://'"),
        ("bundle.yaml", "[Is someone", "[<br/>Is someone", "7:15: '<br/>'"),
        ("bundle.yaml", "promise: Touch", "promise: </p>Touch", "8:12: '</p>'"),
        ("bundle.yaml", "title: One", "title: https://x", "17:22: 'https://'"),
        ("bundle.yaml", "summary: The first", "summary: <i>The first", "17:36: '<i>'"),
        ("bundle.yaml", "What would", "Under 5 < 6, and 7 > 6. What would", ""),
    ],
)  # fmt: skip
def test_markup_in_plain_text(bundle, file, old, new, expected):
    bundle.change(file, old, new)
    location, _, what = expected.partition(": ")
    assert bundle.problems() == (
        [f"{file}:{location}: warning: {what} will be shown as it stands. {PLAIN}"] if what else []
    )


@pytest.mark.parametrize("field", ["name", "summary", "for_whom", "expect", "hours", "cost"])
def test_markup_in_the_plain_text_of_a_destination(bundle, field):
    bundle.write("destinations.yaml", f"- use: ceop\n  {field}: A <b>word</b>.\n")
    warning = f"warning: '<b>' will be shown as it stands. {PLAIN}"
    assert bundle.problems() == [f"destinations.yaml:2:{len(field) + 5}: {warning}"]
    services = bundle.directory / "services.yaml"
    services.write_text(f"{services.read_text()}  cost: <i>Free</i>\n")
    bundle.root = bundle.directory
    assert bundle.problems() == [
        f"services.yaml:25:9: warning: '<i>' will be shown as it stands. {PLAIN}"
    ]
