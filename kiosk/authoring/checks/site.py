"""Checks `site`: names that texts use and that have no words."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.site import NO_SITE, missing, name_reference, with_site
from kiosk.bundle.translation import Translation
from kiosk.validation.node_index import NodeIndex


def check_site(parsed: ParsedBundle, translations: Iterable[Translation], nodes: NodeIndex) -> None:
    """Warns of names that only the settings of each kiosk can give words to."""
    bundles = (parsed.partial, *(one.bundle for one in translations))
    for name in missing(with_site(one, NO_SITE) for one in bundles):
        node = nodes.find(BUNDLE_FILE, "site", name)
        # A name that is not declared, or has wrong words, has a problem of its own.
        if node is None or parsed.problems.has_error_at(node):
            continue
        parsed.problems.warning(
            node,
            f"{name_reference(name)} has no words here.",
            f"Write them, or write 'site: {name}' into the settings of each kiosk: without it a "
            "kiosk refuses this content.",
        )
