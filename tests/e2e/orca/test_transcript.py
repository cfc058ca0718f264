"""The rules for what a screen reader says, and the transcripts beside them. No Orca is needed."""

from __future__ import annotations

import pytest

from kiosk.languages import LANGUAGES
from tests.e2e.orca.transcript import (
    TRANSCRIPTS,
    Step,
    differences,
    doubled,
    read,
    written,
    wrong_lines,
)

VERSIONS = ("43", "48")


def test_a_transcript_is_read_as_it_was_written() -> None:
    steps = [
        Step("Tab", ["Back button."]),
        Step("Return", ["Home heading", "Home"]),
        Step("F2", []),
    ]
    assert read(written(steps)) == steps


def test_a_difference_names_the_line_and_the_step() -> None:
    wanted, said = (written([Step("Tab", [word])]) for word in ("Back button.", "Home button."))
    assert differences(wanted, wanted) == ""
    assert differences(wanted, said).splitlines()[3:] == [
        " Tab",
        "-    Back button.",
        "+    Home button.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        ["CEOP Safety Centre heading", "CEOP Safety Centre"],
        ["Are you still there?", "Are you still there? This page will clear in 20 seconds."],
        ["Welcome to the library.", "Back button.", "welcome to the library"],
    ],
)
def test_a_text_is_doubled_also_with_other_words_behind_it(said: list[str]) -> None:
    assert doubled(Step("Return", said))


def test_a_name_and_its_description_are_not_doubled() -> None:
    assert not doubled(
        Step("Tab", ["Childline, 0800 1111 button.", "Talk to someone at Childline."])
    )


def test_a_silent_step_is_wrong_wherever_it_is() -> None:
    silent, good = Step("Tab", []), Step("Return", ["Home heading"])
    assert wrong_lines([silent, good]) == [silent]
    assert wrong_lines([good, silent]) == [silent]
    assert wrong_lines([good, good]) == []


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_no_transcript_has_a_silent_or_a_doubled_line(version: str, language: str) -> None:
    steps = read((TRANSCRIPTS / version / f"{language}.txt").read_text("utf-8"))
    assert len(steps) > 20
    assert wrong_lines(steps) == []


def test_there_is_no_transcript_of_another_language() -> None:
    wanted = {f"{version}/{one.code}.txt" for version in VERSIONS for one in LANGUAGES}
    assert {f"{one.parent.name}/{one.name}" for one in TRANSCRIPTS.rglob("*.*")} == wanted
