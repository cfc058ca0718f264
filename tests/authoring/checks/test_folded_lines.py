"""Lines of a text that YAML joins."""

from __future__ import annotations

import pytest


def location_of(text: str, part: str) -> str:
    """Returns line and column of a part that is only once in a text."""
    assert text.count(part) == 1
    at = text.index(part)
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


NO_PARAGRAPH = "The empty line above makes no new paragraph here."
NO_ENTRY = "This line is joined to the one before it, so it begins no entry of a list."
NO_HEADING = "This line is joined to the one before it, so it begins no heading."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">\n    One.\n\n    Two.\n\n    Three.", f"8:7: {NO_PARAGRAPH}"),
        ("One.\n\n    Two.", f"7:7: {NO_PARAGRAPH}"),
        ("'It''s one.\n\n    Two.'", f"7:7: {NO_PARAGRAPH}"),
        ('"One. \\\n\n    Two."', f"7:7: {NO_PARAGRAPH}"),
        (">\n    One.\n    - two\n    - three", f"7:7: {NO_ENTRY}"),
        (">\n    - one\n    - two", f"7:7: {NO_ENTRY}"),
        ("One\n    - two", f"6:7: {NO_ENTRY}"),
        (">\n    One.\n    ## Two", f"7:7: {NO_HEADING}"),
        ("{title: One, text: Two\n\n    three}", f"7:7: {NO_PARAGRAPH}"),
        ("|\n    One.\n\n    Two.\n\n    - three\n    - four\n\n    ## Five", ""),
        (">\n    One\n    two.\n\n\n    Three.", ""),
        (">\n    One.\n\n    - two", ""),
        ('"One.\\n\\n\n    Two.\\n\\n- three\\n\n    - four"', ""),
        ("One\n    two -\n    three.", ""),
    ],
)
def test_lines_that_yaml_joins(bundle, text, expected):
    bundle.card(f"- text: {text}\n- inset: And more.\n")
    location, _, says = expected.partition(": ")
    assert bundle.problems() == (
        [
            f"cards/first-card.yaml:{location}: warning: {says} "
            "(Write the text after '|', on lines of its own.)"
        ]
        if expected
        else []
    )


def test_an_entry_that_is_indented_too_far(bundle):
    bundle.card("- dos:\n    - one\n    - two\n      and\n      - three\n")
    assert bundle.problems() == [
        f"cards/first-card.yaml:9:9: warning: {NO_ENTRY} (Indent it as far as the entry above.)"
    ]
