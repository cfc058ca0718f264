"""Checks that each language of the content has a font and a voice."""

from __future__ import annotations

from importlib.util import find_spec

from kiosk import paths
from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.bundle.model import Bundle
from kiosk.languages import language


def fonts(machine: Machine, bundle: Bundle) -> Check:
    title = "Letters"
    missing = []
    for code in bundle.languages:
        font = language(code).fonts
        if font and not list(paths.FONTS.glob(f"{font}-*.ttf")):
            missing.append(language(code).name)
    if not list(paths.FONTS.glob("Atkinson*.ttf")):
        missing.insert(0, "English")
    if missing:
        return fail("fonts", title, f"The font for {', '.join(missing)} is missing.", _REINSTALL)
    return ok("fonts", title, f"For all languages of the content: {_listed(bundle)}.")


def voices(machine: Machine, bundle: Bundle) -> Check:
    title = "Voices"
    if find_spec("PySide6.QtTextToSpeech") is None:
        return warn(
            "voices",
            title,
            "Reading aloud is not installed, so it is not offered to visitors.",
            "Install the kiosk's speech part (see docs/it.md, Reading aloud).",
        )
    if machine.platform == "win32":
        return ok("voices", title, "The voices of Windows: Settings, Time & language, Speech.")
    known = {row.split()[-2] for row in machine.run(["spd-say", "-L"]).splitlines() if row.split()}
    spoken = {word.partition("-")[0].lower() for word in known}
    if not spoken:
        return warn(
            "voices",
            title,
            "No speech service answered.",
            "Install speech-dispatcher and espeak-ng; try `spd-say hello`.",
        )
    missing = [language(code).name for code in bundle.languages if code not in spoken]
    if missing:
        return warn(
            "voices",
            title,
            f"There is no voice for {', '.join(missing)}.",
            "Install one for speech-dispatcher; espeak-ng speaks all of them.",
        )
    return ok("voices", title, f"For all languages of the content: {_listed(bundle)}.")


def _listed(bundle: Bundle) -> str:
    return ", ".join(language(code).name for code in bundle.languages)


_REINSTALL = "Install the kiosk again; the fonts are part of it."
