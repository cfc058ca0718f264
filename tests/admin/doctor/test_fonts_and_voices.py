"""The checks of fonts and voices."""

from __future__ import annotations

from pathlib import Path

from kiosk.admin.doctor import fonts_and_voices
from kiosk.admin.doctor.check import Verdict
from kiosk.content.loader import load_content
from tests.admin.doctor.example_machine import machine


def test_voices_that_are_missing_are_named(tmp_path: Path):
    bundle = load_content(None)
    assert bundle is not None
    some = "NAME LANGUAGE VARIANT\nEnglish en none\nPolish pl none\nWelsh cy none"
    check = fonts_and_voices.voices(machine(tmp_path, {"spd-say": some}), bundle)
    assert check.verdict is Verdict.LOOK
    assert check.says == "There is no voice for Română, Українська, ਪੰਜਾਬੀ, اردو, العربية."
    assert fonts_and_voices.voices(machine(tmp_path), bundle).says == "No speech service answered."
    assert fonts_and_voices.fonts(machine(tmp_path), bundle).verdict is Verdict.GOOD
