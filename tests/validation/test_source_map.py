"""Line and column of a character of a value, in every style that YAML can write it in."""

from __future__ import annotations

import random

import pytest
import yaml

from kiosk.validation.nodes import List, Map, Text
from kiosk.validation.problems import Location, Problems
from kiosk.validation.source_map import locate
from kiosk.validation.yaml_reader import read_nodes

WORDS = (
    *("a", "one", "it's", "'x'", '"y"', "\\n", "\\", "é", "سلام", "ਖ", "😀", "#", ",", "[", "]"),
    *("-", ":", "*", "**b**", "`c`", "<d>", "|", ">", "~", "@", "&", "%", "!", "?"),
)
"""Parts of texts that mean something to YAML, and some that do not."""


def written(text, style, indent, width):
    """Returns a file with the text in it, as a program would write it, and the node of the text."""
    file = yaml.dump(
        {"body": [{"text": text}]},
        default_style=style,
        allow_unicode=True,
        indent=indent,
        width=width,
    )
    problems = Problems()
    root = read_nodes(file, "a.yaml", problems)
    assert not len(problems), file
    assert isinstance(root, Map)
    body = root.entries["body"]
    assert isinstance(body, List)
    block = body.items[0]
    assert isinstance(block, Map)
    node = block.entries["text"]
    assert isinstance(node, Text)
    return file, node


@pytest.mark.parametrize("style", [None, "'", '"', "|", ">"])
def test_every_visible_character_is_found(style):
    dice = random.Random(f"20261122{style}")
    found = escaped = 0
    for _ in range(300):
        count = dice.randint(1, 30)
        text = "".join(
            dice.choice(WORDS) + dice.choice((" ", " ", " ", "  ", "\n", "\n\n"))
            for _ in range(count)
        )
        file, node = written(text, style, dice.randint(2, 6), dice.choice((10, 20, 80)))
        assert node.value == text
        lines = file.split("\n")
        for at, sign in enumerate(text):
            if sign in " \n":
                continue
            location = locate(node, at)
            assert isinstance(location, Location), (file, at)
            in_file = lines[location.line - 1][location.column - 1]
            if in_file == sign:
                found += 1
            else:
                escaped += 1
                assert in_file == "\\", (file, at)
    assert found > 2000
    assert escaped or style != '"'


def test_a_no_break_space_is_white_space_in_every_spelling():
    root = read_nodes('a: ["b\\u00a0c\\_d\u00a0e f"]\n', "a.yaml", Problems())
    assert isinstance(root, Map)
    values = root.entries["a"]
    assert isinstance(values, List)
    node = values.items[0]
    assert isinstance(node, Text)
    assert node.value == "b c d e f"
    assert locate(node, 8) == Location("a.yaml", 1, 20, "a[0]")


def test_white_space_leads_to_what_follows():
    _, node = written("a  b", None, 2, 80)
    assert locate(node, 1) == Location("a.yaml", 2, 12, "body[0].text")


@pytest.mark.parametrize("value", ["", "''", "!x a", "&x a", "*x"])
def test_a_location_that_cannot_be_found_is_the_beginning(value):
    root = read_nodes(f"a: &x 1\nb: {value}\n", "a.yaml", Problems())
    assert isinstance(root, Map)
    node = root.entries["b"]
    assert locate(node, 0) is node


def test_a_file_that_is_only_a_text():
    node = read_nodes("text\n", "a.yaml", Problems())
    assert node is not None
    assert locate(node, 2) is node
