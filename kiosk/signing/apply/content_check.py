"""Checks the copied content on the kiosk, as if it had not been checked before it was signed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.authoring.checks.bundle import check_bundle
from kiosk.authoring.checks.translations.bundle import read_translations
from kiosk.authoring.shown_hosts import shown_hosts
from kiosk.authoring.shown_numbers import listed_numbers, shown_numbers
from kiosk.bundle.directory import read_directory_with_nodes
from kiosk.bundle.model import Bundle
from kiosk.bundle.parse import read_everything
from kiosk.bundle.references import filled
from kiosk.bundle.site import NO_SITE, Site, missing, missing_sentence, with_site
from kiosk.qr.payload import PayloadError, check_payload
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.layout import BUNDLE, DIRECTORY
from kiosk.validation.problems import Problem

_MAX_LISTED = 20


class Checked(NamedTuple):
    """Content without errors: the bundle, and the folder of its directory."""

    bundle: Bundle
    directory: Path


def check(
    stage: Path,
    bundle_id: str,
    today: date,
    numbers: Iterable[str] | None = None,
    site: Site = NO_SITE,
) -> Checked:
    """Reads and checks the bundle and the directory in a stage. `numbers`: the signed ones, as they
    were written; None: none are signed, and any may be said. `site`: the kiosk's words for names in
    the texts.

    Raises ApplyRefusedError for an error (never for a warning), for a QR code that leads to a host
    that the hosts role has not signed, for such a host in a text, and for a number that it has not
    signed or no kiosk shows, and for a name in a text that the kiosk has no words for.
    """
    folder, directory = stage / BUNDLE, stage / DIRECTORY
    label = f"{DIRECTORY}/"
    uk_directory, directory_problems, files = read_directory_with_nodes(directory, label)
    parsed = read_everything(folder, uk_directory)
    if parsed.too_new:
        (problem,) = parsed.problems.of("error")
        raise ApplyRefusedError(Outcome.CONTENT_PROBLEMS, problem.says, problem.hint)
    # The bundle's own hosts.yaml is ignored: it is signed with the other key.
    for destination in parsed.partial.destinations.values():
        for address in filter(None, (destination.web, destination.chat)):
            _check_host(destination.name, address, uk_directory.hosts)
    translations = read_translations(parsed, directory, label)
    others = [with_site(one.bundle, site) for one in translations.values()]
    whole = filled(parsed.partial)
    shown = with_site(whole, site)
    _check_shown_hosts(shown, others, uk_directory.hosts)
    _check_numbers(shown, others, numbers)
    parsed.problems.add_errors(directory_problems)
    problems = check_bundle(
        parsed,
        folder,
        uk_directory,
        icons=paths.icon_names(),
        today=today,
        directory=directory,
        label=label,
        directory_files=files,
        translations=translations,
        site=site,
    )
    errors = problems.of("error")
    if errors:
        raise _content_refusal(errors)
    if parsed.partial.id != bundle_id:
        raise ApplyRefusedError(
            Outcome.CONTENT_PROBLEMS,
            f"It was published as '{bundle_id}', but the id in it is '{parsed.partial.id}'.",
            "Ask the publisher to publish it again.",
        )
    if names := missing((shown, *others)):
        raise ApplyRefusedError(Outcome.CONTENT_PROBLEMS, *missing_sentence(names))
    return Checked(whole, directory)


def _check_host(name: str, address: str, hosts: frozenset[str]) -> None:
    try:
        check_payload(address, hosts)
    except PayloadError as fault:
        raise ApplyRefusedError(
            Outcome.HOST_NOT_ALLOWED,
            f"The code of '{name}' must not be shown: {fault.says}",
            "Ask the publisher to correct it, or to sign the host.",
        ) from fault


def _check_shown_hosts(
    bundle: Bundle, translations: Iterable[Bundle], hosts: frozenset[str]
) -> None:
    for shown in shown_hosts(bundle, translations):
        if says := shown.fault(hosts):
            raise ApplyRefusedError(
                Outcome.HOST_NOT_ALLOWED,
                says,
                "Ask the publisher to correct it, or to sign the host.",
            )


def _check_numbers(
    bundle: Bundle, translations: Iterable[Bundle], numbers: Iterable[str] | None
) -> None:
    listed = listed_numbers(numbers)
    for shown in shown_numbers(bundle, translations):
        if says := shown.fault(listed):
            raise ApplyRefusedError(
                Outcome.HOST_NOT_ALLOWED,
                says,
                "Ask the publisher to correct it, or to sign a number that is right.",
            )


def _content_refusal(errors: list[Problem]) -> ApplyRefusedError:
    # What a whole file or folder lacks is the cause of problems in others.
    first = min(errors, key=lambda each: each.line > 0)
    location = f"{first.file}:{first.line}" if first.line else first.file
    counted = "a mistake" if len(errors) == 1 else f"{len(errors)} mistakes"
    return ApplyRefusedError(
        Outcome.CONTENT_PROBLEMS,
        f"The content has {counted}; in {location}: {first.says}",
        "Ask the publisher to correct the content: `kiosk check` lists all mistakes.",
        tuple(str(each) for each in errors[:_MAX_LISTED]),
    )
