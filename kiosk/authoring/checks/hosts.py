"""Checks the sites that pages name: whether they are on a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.authoring.checks.destinations import Entry
from kiosk.authoring.checks.places import Places
from kiosk.authoring.shown_hosts import ShownHost
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.bundle.sites_in_text import sites_in
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import locate

_MOST_HOSTS = 1000
"""A limit of work, as for numbers."""


def check_shown_hosts(
    shown: Sequence[ShownHost],
    listed: Iterable[str],
    entries: Mapping[str, list[Entry]],
    nodes: NodeIndex,
    problems: Problems,
) -> None:
    """Warns of sites that are on no list. `listed`: hosts; `entries`: as of `check_destinations`,
    which checks `web`."""
    signed = frozenset(listed)
    places = Places(entries, nodes, sites_in)
    wanting = [one for one in shown if one.field != "web" and one.fault(signed)]
    for one in wanting[:_MOST_HOSTS]:
        # A whole address in a text has a warning of its own.
        whole = ("http", "www.") if one.card else ("http",)
        if not one.field and one.written.lower().startswith(whole):
            continue
        node = places.of(one.host, one.card, one.destination)
        if problems.has_error_at(node):
            continue
        at = locate(node, max(node.value.find(one.written), 0)) if isinstance(node, Text) else node
        problems.warning(
            at,
            f"The address {one.written} {one.of} is on no list of sites.",
            f"If it is right, write below 'hosts:' in {HOSTS_FILE}: - {one.code or one.host}"
            + ("" if one.field else "; if it is no address, put a space after the full stop."),
        )
