"""What surrounds each page: the brand, the strip, the decoy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

from kiosk.bundle.model import Brand
from kiosk.ui.viewmodels.shell import ShellModel
from tests.builders import make_bundle
from tests.ui.visitor import prop


def properties(thing: QObject) -> dict[str, Any]:
    meta = thing.metaObject()
    names = [
        str(meta.property(i).name()) for i in range(meta.propertyOffset(), meta.propertyCount())
    ]
    return {name: thing.property(name) for name in names}


def test_the_frame_of_a_bundle(qtbot: QtBot):
    frame = ShellModel()
    with qtbot.waitSignal(frame.changed):
        frame.show(make_bundle(), "en")
    assert properties(frame) == {
        "brandName": "Library information",
        "brandColour": "#123456",
        "brandSoft": "#eeeeff",
        "paper": "#fffff0",
        "danger": "In danger? Call 999.",
        "otherwise": "Otherwise call 101.",
        "questions": ["Is someone online making you uneasy?", "Worried?"],
        "promise": "Touch to find help.",
        "decoyTitle": "Welcome",
        "decoyLines": ["Ask at the desk."],
        "decoyPicture": QUrl.fromLocalFile(str(Path("/bundle/desk.png"))).toString(),
        "decoyClock": False,
        "runBy": "The library runs it.",
        "contact": "Tell the desk.",
        "publisher": "The library",
        "reviewed": "22 November 2026",
    }


def test_without_a_bundle_the_frame_has_the_programs_colours_and_no_words():
    frame = ShellModel()
    frame.show(None, "en")
    told_of = properties(frame)
    assert (told_of.pop("brandColour"), told_of.pop("brandSoft"), told_of.pop("paper")) == (
        Brand().colour,
        Brand().soft,
        Brand().paper,
    )
    assert told_of.pop("decoyClock") is True
    assert not any(told_of.values())


def test_a_decoy_without_a_picture():
    bundle = make_bundle()
    frame = ShellModel()
    frame.show(bundle._replace(decoy=bundle.decoy._replace(image="")), "en")
    assert prop(frame, "decoyPicture") == ""
