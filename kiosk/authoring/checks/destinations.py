"""Checks destinations: addresses of codes, retired hosts, dates, and facts without evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from kiosk.authoring.checks.plain_text import DESTINATION_FIELDS, check_plain
from kiosk.authoring.checks.references import check_icon
from kiosk.authoring.checks.second_line import check_second_line
from kiosk.authoring.checks.service_fields import check_service_fields
from kiosk.authoring.shown_hosts import ShownHost, allowed
from kiosk.bundle.destinations import CONTACT_FIELDS
from kiosk.bundle.directory import Retired
from kiosk.bundle.model import Destination
from kiosk.bundle.parse import DESTINATIONS_FILE
from kiosk.bundle.reviews import is_overdue
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text
from kiosk.validation.problems import Located, Location, Problems

_SITE = re.compile(r"https?://(?:[^/?#@]*@)?([^/?#:]+)", re.IGNORECASE)

Entry = tuple[str, *tuple[str | int, ...]]
"""Path of an entry: the file and the steps inside it."""


def check_destinations(
    destinations: Mapping[str, Destination],
    entries: Mapping[str, list[Entry]],
    hosts: frozenset[str] | None,
    retired: Mapping[str, Retired],
    *,
    area: tuple[str, ...] = (),
    language: str = "en",
    icons: frozenset[str],
    today: date,
    nodes: NodeIndex,
    problems: Problems,
) -> None:
    """Checks each destination. `entries`: paths of the entries of each, by id, in the order in
    which they take precedence: the bundle's own, then the directory's. `hosts` None: their list
    could not be read, so any host passes. `area` and `language`: those of the
    bundle; the directory is in English."""
    for key, destination in destinations.items():
        written = entries.get(key, [])

        def at(field: str, written: list[Entry] = written) -> Located:
            for entry in written:
                if (node := nodes.find(*entry, field)) is not None:
                    return node
            return nodes.nearest(*written[0]) if written else Location("destinations.yaml")

        _check_web(destination.web, at("web"), hosts, retired, problems)
        # A host that is missing has no code; checks/hosts.py warns of it.
        _check_web(destination.chat, at("chat"), None, retired, problems)
        check_service_fields(destination, at, area, problems)
        _check_dates(
            destination, at, _evidence(nodes, written) or at("confidence"), today, problems
        )
        for entry in written:
            own = language if entry[0] == DESTINATIONS_FILE else "en"
            check_second_line(nodes.find(*entry, "short"), destination, own, problems)
            check_plain((nodes.find(*entry, name) for name in DESTINATION_FIELDS), problems)
        if icons:
            for entry in written:
                check_icon(nodes, (*entry, "icon"), icons, problems)


def _evidence(nodes: NodeIndex, written: list[Entry]) -> Located | None:
    """Returns the location of the contact field that a bundle's entry puts in place of the
    directory's: the one without evidence. None if there is none."""
    if len(written) < 2 or nodes.find(*written[0], "confidence") is not None:
        return None
    found = (nodes.find(*written[0], name) for name in CONTACT_FIELDS)
    return next((node for node in found if node is not None), None)


def _check_web(
    address: str,
    at: Located,
    hosts: frozenset[str] | None,
    retired: Mapping[str, Retired],
    problems: Problems,
) -> None:
    if not address or problems.has_error_at(at):
        return
    found = _SITE.match(address)
    gone = retired.get(found[1].lower().rstrip(".")) if found else None
    if gone is not None:
        problems.error(at, retired_sentence(gone), retired_hint(gone))
        return
    from kiosk.qr.payload import PayloadError, check_payload, host_of
    from kiosk.qr.symbol import MAX_CHARACTERS, matrix

    try:
        check_payload(address, frozenset({host_of(address)}) if hosts is None else hosts)
        if len(address) > MAX_CHARACTERS:  # a shorter one always fits, so no code is made
            matrix(address)
    except PayloadError as fault:
        problems.error(at, fault.says, fault.hint)


def retired_sentence(gone: Retired) -> str:
    """Returns a sentence that says since when the host is closed."""
    if gone.closed is None:
        return f"{gone.name} ({gone.host}) is closed."
    return f"{gone.name} ({gone.host}) closed on {gone.closed}."


def retired_hint(gone: Retired) -> str:
    """Returns a hint with the service that replaced the host."""
    return f"Its place was taken by '{gone.replaced_by}'. {gone.note}".strip()


def _check_dates(
    destination: Destination,
    at: Callable[[str], Located],
    evidence: Located,
    today: date,
    problems: Problems,
) -> None:
    if is_overdue(destination.review_by, today):
        problems.warning(
            at("review_by"),
            f"The review of {destination.name} was due on {destination.review_by}.",
            "Look it up, then change 'verified' and 'review_by'.",
        )
    if destination.verified is not None and destination.verified > today:
        problems.error(
            at("verified"),
            f"'verified' is {destination.verified}, a day that has not come yet.",
            "Write the day of the evidence.",
        )
    doubts = []
    if destination.verified is None:
        doubts.append("no day of evidence")
    if destination.confidence != "high":
        doubts.append(f"confidence is {destination.confidence}")
    if doubts:
        contacts = (getattr(destination, name) for name in CONTACT_FIELDS)
        problems.confirm(
            evidence,
            f"{destination.name}: {', '.join(contact for contact in contacts if contact)}",
            "; ".join(doubts),
        )


def check_hosts(
    file: str,
    shown: Iterable[ShownHost],
    retired: Mapping[str, Retired],
    nodes: NodeIndex,
    problems: Problems,
) -> None:
    """Reports hosts of a list that are closed, or that no code leads to and no text names.
    `shown`: from `shown_hosts`."""
    # Codes need the host as it is written; in texts, www. makes no difference.
    codes = {one.code for one in shown if one.code}
    named = allowed(one.host for one in shown if not one.code)
    sites = codes | named | {f"www.{host}" for host in named}
    for node in nodes.entries(file, "hosts"):
        _check_host(node, sites, retired, problems)


def _check_host(
    node: Text, sites: set[str], retired: Mapping[str, Retired], problems: Problems
) -> None:
    host = node.value.strip()
    if host in retired:
        problems.error(node, retired_sentence(retired[host]), retired_hint(retired[host]))
    elif host and host not in sites and not problems.has_error_at(node):
        problems.warning(
            node,
            f"No destination leads to {host}.",
            "Delete it: the shorter the list, the less can go wrong.",
        )
