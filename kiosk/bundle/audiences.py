"""Whom content is for: the program's own audiences, and those that a bundle adds."""

from __future__ import annotations

from kiosk.bundle.model import Bundle

BUILT_IN = ("children", "parents", "professionals", "adults", "older-people", "everyone")
"""Audiences that the program names in every language."""
EVERYONE = "everyone"


def named(bundle: Bundle, audience: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the ids of built-in audiences, which the page names, and the names of the bundle's
    own."""
    own = {one.id: one.name for one in bundle.audiences}
    return tuple(own.get(one, one) for one in audience)
