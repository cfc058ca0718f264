"""Every word that Orca says on the way by keys, beside what it said when a person last read it."""

from __future__ import annotations

import os
import subprocess

import pytest

from kiosk.languages import LANGUAGES, Language
from tests.e2e.orca.stage import SYSTEM, stage
from tests.e2e.orca.transcript import TRANSCRIPTS, differences, written, wrong_lines
from tests.e2e.orca.walks import walk

WRITE = bool(os.environ.get("ORCA_WRITE"))
"""True if the transcripts are written instead of compared."""


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("language", LANGUAGES, ids=[one.code for one in LANGUAGES])
def test_every_word_is_as_in_the_transcript(language: Language) -> None:
    with stage() as place:
        walk(place, language)
    said = written(place.result)
    file = TRANSCRIPTS / orca_version() / f"{language.code}.txt"
    if WRITE:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(said, "utf-8")
    difference = differences(file.read_text("utf-8"), said)
    assert not difference, difference
    assert wrong_lines(place.result) == []
    assert place.log == "", "the kiosk logs nothing that a screen reader makes it do"


def orca_version() -> str:
    """Returns the number of the version, such as "48"."""
    told = subprocess.run(
        ["chroot", SYSTEM, "dpkg-query", "-W", "-f", "${Version}", "orca"],
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.partition(".")[0]
