"""The model of the shell: brand, emergency strip, decoy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

from kiosk.bundle.model import Brand
from kiosk.ui.viewmodels.bidi import SPACE
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
    shell = ShellModel()
    with qtbot.waitSignal(shell.changed):
        shell.show(make_bundle(), "en")
    assert properties(shell) == {
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
        "interpreters": "",
        "signing": "",
    }


def test_in_urdu_latin_words_and_numbers_keep_their_spaces_and_order():
    bundle = make_bundle()
    about = bundle.about._replace(contact="01926 123456 پر کال کریں")
    decoy = bundle.decoy._replace(lines=("Ask at the desk.",))
    shell = ShellModel()
    shell.show(bundle._replace(about=about, decoy=decoy), "ur")
    assert prop(shell, "brandName") == f"Library{SPACE}information"
    assert prop(shell, "contact").startswith(f"\u206601926{SPACE}123456\u2069")
    assert prop(shell, "decoyLines") == [f"Ask{SPACE}at{SPACE}the{SPACE}desk."]
    assert prop(shell, "questions")[1] == "Worried?"


def test_help_where_a_language_ends_is_what_services_say_of_themselves():
    bundle = make_bundle()
    line, police = bundle.destinations["line"], bundle.destinations["police"]
    services = {
        "line": line._replace(steady=True, speaks=("cy", "interpreter")),
        "police": police._replace(emergency=True, sign_language="Sign by video."),
    }
    shell = ShellModel()
    shell.show(bundle._replace(destinations=services), "en")
    assert prop(shell, "interpreters") == "Childline"
    assert prop(shell, "signing") == "Sign by video."
    # A service for a few only: nobody should meet it unexplained.
    services["line"] = services["line"]._replace(steady=False)
    shell.show(bundle._replace(destinations=services), "en")
    assert prop(shell, "interpreters") == ""


def test_without_a_bundle_the_shell_has_the_programs_colours_and_no_text():
    shell = ShellModel()
    shell.show(None, "en")
    values = properties(shell)
    assert (values.pop("brandColour"), values.pop("brandSoft"), values.pop("paper")) == (
        Brand().colour,
        Brand().soft,
        Brand().paper,
    )
    assert values.pop("decoyClock") is True
    assert not any(values.values())


def test_a_decoy_without_a_picture():
    bundle = make_bundle()
    shell = ShellModel()
    shell.show(bundle._replace(decoy=bundle.decoy._replace(image="")), "en")
    assert prop(shell, "decoyPicture") == ""
