"""Checks the translations of the UK directory."""

from __future__ import annotations

from pathlib import Path

from kiosk.authoring.checks.translations.coverage import report_missing, report_unreviewed
from kiosk.authoring.checks.translations.destinations import check_destinations
from kiosk.authoring.checks.translations.files import names_in
from kiosk.bundle.directory import SERVICES_FILE, Directory
from kiosk.bundle.translation import DESTINATION_TEXT, split_name
from kiosk.phrases import DESTINATIONS, counted
from kiosk.validation.fields import ListOf
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file


def check_services(folder: Path, directory: Directory, problems: Problems) -> None:
    """Checks services.LANGUAGE.yaml in every language that has one."""
    faulty = any(problem.file == SERVICES_FILE for problem in problems.of("error"))
    for name in names_in(folder):
        split = split_name(name)
        if split is None or split[0] != "services":
            continue
        root = read_file(folder / name, name, problems)
        if root is None:
            continue
        entries = ListOf(DESTINATION_TEXT).read(root, problems)
        known = directory.services
        check_destinations(
            *(root, entries, {} if faulty else known, None if faulty else known),
            *(split[1], problems),
        )
        done = {entry["id"] for entry in entries}
        missing = [key for key in known if key not in done]
        report_missing(root, missing, known, DESTINATIONS, split[1], "en", problems)
        unread = sum(
            entry["id"] in known and entry["translation"] != "reviewed" for entry in entries
        )
        report_unreviewed(
            root, [counted(unread, DESTINATIONS)] if unread else [], unread, split[1], problems
        )
