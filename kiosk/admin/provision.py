"""Provisioning: sets PINs, words for the building, trusted publisher and content of a new kiosk,
from one file.

    pins: {staff: "4711", it: "081547"}
    site: {desk: the help desk on the ground floor}
    trust: root.json
    content: published

Paths are relative to the folder of the file. It is removed when all of it is done, because it has
PINs in it; after an error it stays, and the next start tries again.
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

from kiosk.errors import KioskError
from kiosk.system.child_process import child_command

if TYPE_CHECKING:
    from kiosk.settings import Settings

LONGEST_SECONDS = 300

_NUMBER = re.compile(r"\d{3,}")
_NAMED = re.compile(r"U\+([0-9A-F]{4,6}) [A-Z0-9 -]*[A-Z0-9]")
"""A character in a sentence: U+0667 ARABIC-INDIC DIGIT SEVEN."""
_NAMES = {"staff": "staff", "it": "IT"}

_PATHS = {"trust": "file", "content": "folder"}

log = logging.getLogger("kiosk")

Apply = Callable[[Path], int]
"""Applies the content of a published folder; returns the exit code of `kiosk apply`."""


def provision_first(file: Path, settings_file: Path | None) -> None:
    """Provisions before the first picture. A child process does it, because the modules it needs
    would stay in this one's memory. Errors are logged; the kiosk starts in any case."""
    command = child_command("kiosk", "provision", str(file))
    if settings_file is not None:
        command += ["--settings", str(settings_file)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        log.error("%s took longer than %s seconds.", file, LONGEST_SECONDS)
        return
    if done.returncode:
        says = _without_pins(file, done.stderr.strip())
        log.error("%s", says or f"{file} could not be carried out.")
    else:
        log.info("%s is done and was removed.", file)


def provision(
    file: Path, settings: Settings, apply: Apply, *, report: Callable[[str], object]
) -> int:
    """Provisions from `file` and removes it. Returns 0, or the exit code of the apply that failed.

    Calls `report` with one sentence after each step. Raises KioskError with the sentence to show;
    then only the reported steps have been done. No sentence quotes digits of the file.
    """
    try:
        return _provision(file, settings, apply, report)
    except KioskError as error:
        says, hint = (_without_pins(file, text) for text in (error.says, error.hint))
        # Without its cause, whose sentence may quote a PIN.
        raise KioskError(says, hint) from None


def _provision(
    file: Path, settings: Settings, apply: Apply, report: Callable[[str], object]
) -> int:
    from kiosk.signing.apply.results import Outcome

    wanted = _read(file)
    _refuse_bad_values(file, wanted)
    for role, pin in wanted.get("pins", {}).items():
        _set_pin(settings, role, pin)
        report(f"The {_NAMES[role]} PIN is set.")
    if site := wanted.get("site"):
        _set_site(settings, site)
        report("The words for this building are set.")
    if "trust" in wanted:
        for sentence in _trust(settings, file.parent / wanted["trust"]):
            report(sentence)
    if "content" in wanted:
        code = apply(file.parent / wanted["content"])
        # Nothing new: an earlier try has already applied it.
        if code not in (Outcome.APPLIED, Outcome.NOTHING_NEW):
            return code
    try:
        os.remove(file)
    except OSError as error:
        raise KioskError(
            f"{file} cannot be removed: {error.strerror}.",
            "Remove it by hand, because it has PINs in it.",
        ) from error
    report(f"{file} is done and was removed.")
    return 0


def _without_pins(file: Path, says: str) -> str:
    """Replaces every number of the file in a sentence by three dots. However a PIN is misspelt
    there, it must not come into a log: `pins: {staff:736214}` makes it the name of a field."""
    try:
        text = file.read_bytes().decode("utf-8", "replace")
    except OSError:
        return says
    says = _NAMED.sub(_without_name, says)
    for number in sorted(set(_NUMBER.findall(text)), key=len, reverse=True):
        says = says.replace(number, "…")
    return says


def _without_name(found: re.Match[str]) -> str:
    """Names blanks and invisible characters only: any other may be a digit of a PIN."""
    return found[0] if category(chr(int(found[1], 16)))[0] in "CZ" else "A character"


def _read(file: Path) -> dict[str, Any]:
    from kiosk.bundle.site_fields import SITE_TEXT
    from kiosk.validation.fields import TextField
    from kiosk.validation.object_schema import ObjectSchema
    from kiosk.validation.problems import Problems
    from kiosk.validation.yaml_reader import read_file

    pins = ObjectSchema("'pins'", {}, {"staff": TextField(12), "it": TextField(12)})
    schema = ObjectSchema(
        "a provisioning file",
        {},
        {"pins": pins, "site": SITE_TEXT, "trust": TextField(1000), "content": TextField(1000)},
    )
    problems = Problems()
    root = read_file(file, file.name, problems)
    found = schema.read(root, problems) if root is not None else {}
    if problems.has_errors:
        raise KioskError(str(problems.of("error")[0]), "Nothing has been done.")
    return found


def _refuse_bad_values(file: Path, wanted: dict[str, Any]) -> None:
    """Raises KioskError for values that would stop provisioning halfway. A content folder on a
    share may be missing still: it is checked when it is applied."""
    from kiosk.staff import pin_policy

    pins = wanted.get("pins", {})
    says = next(
        (
            f"the {_NAMES[role]} PIN was refused. {said}"
            for role, pin in pins.items()
            if (said := pin_policy.pin_error(pin))
        ),
        "",
    )
    if not says and len(set(pins.values())) < len(pins):
        says = "staff and IT have the same PIN."
    for name in ("trust", "content"):
        if not says and pin_policy.looks_like_pin(wanted.get(name, "")):
            says = f"'{name}' is a number, and must be the path of a {_PATHS[name]}."
    if not says and "trust" in wanted and not (file.parent / wanted["trust"]).is_file():
        says = f"{file.parent / wanted['trust']} does not exist."
    if says:
        raise KioskError(f"{file.name}: {says}", "Nothing has been done.")


def _set_pin(settings: Settings, role: str, pin: str) -> None:
    from kiosk.staff.permissions import Role
    from kiosk.staff.pins import Pins

    Pins(settings.state_folder.staff).set(Role(role), pin)


def _set_site(settings: Settings, site: dict[str, str]) -> None:
    from kiosk.settings.site import set_provisioned

    file = settings.state_folder.site
    try:
        set_provisioned(file, site)
    except OSError as error:
        raise KioskError(
            f"{file} cannot be written: {error.strerror}.",
            "The state folder must belong to the user who runs the kiosk.",
        ) from error


def _trust(settings: Settings, root_file: Path) -> tuple[str, ...]:
    from kiosk.signing.apply.enrolment import enrol_candidate, read_candidate

    return enrol_candidate(settings.state_folder.store, read_candidate(root_file))
