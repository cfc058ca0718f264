"""The colour of each topic: one that it names, or the next one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kiosk
from kiosk.accessibility.contrast import contrast
from kiosk.bundle.model import TINTS, Topic
from kiosk.bundle.tints import tints_of

QML = Path(kiosk.__file__).parent / "ui/qml/KioskUi/Theme/TopicColours.qml"


def topics(*tints: str) -> list[Topic]:
    return [Topic(str(number), "", "", "", tint=tint) for number, tint in enumerate(tints)]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (("", "", ""), ["threat", "online", "pictures"]),
        (("talk", "", "threat", ""), ["talk", "online", "threat", "pictures"]),
        (("",) * 8, [*TINTS]),
    ],
)
def test_those_without_a_name_get_the_next_one(named, expected):
    assert list(tints_of(topics(*named)).values()) == expected


def colours(what: str) -> dict[str, list[str]]:
    body = QML.read_text("utf-8").partition(f"{what}: ({{")[2].partition("})")[0]
    return {
        name: re.findall("#[0-9a-f]{6}", values)
        for name, values in re.findall(r'"(\w+)": \[(.+?)\]', body)
    }


@pytest.mark.parametrize("theme", [0, 1, 2])
def test_each_icon_is_legible_on_its_box_in_each_theme(theme):
    icons, boxes = colours("icons"), colours("boxes")
    # The pages about the building have a band in a colour that no topic has, and no box.
    assert [*boxes] == [*TINTS]
    assert [*icons] == [*TINTS, "guide"]
    low = {
        tint: ratio
        for tint in TINTS
        if (ratio := contrast(icons[tint][theme], boxes[tint][theme])) < 4.5
    }
    assert low == {}
    paper = ("#f6f3ec", "#101b28", "#000000")[theme]
    assert min(contrast(icons[tint][theme], paper) for tint in icons) >= 4.5, "the band"


def test_two_topics_with_the_same_colour(bundle):
    text = (bundle.root / "bundle.yaml").read_text("utf-8")
    (bundle.root / "bundle.yaml").write_text(text.replace("icon: ", "tint: talk, icon: ", 2))
    (found,) = bundle.problems()
    assert "has the colour 'talk' too. (Choose another, or delete" in found


def test_a_topic_names_its_colour(bundle):
    text = (bundle.root / "bundle.yaml").read_text("utf-8")
    (bundle.root / "bundle.yaml").write_text(text.replace("icon: ", "tint: talk, icon: ", 1))
    assert bundle.problems() == []
    bundle.change("bundle.yaml", "tint: talk", "tint: talks")
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "error: 'tint' cannot be 'talks'. (Did you mean 'talk'?)"
    ]
