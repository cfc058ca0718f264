"""References in texts: `{{childline.phone}}` becomes the number of that service, which is therefore
written in one place.

They stay in what `kiosk check` compares, and are replaced in the bundle that is shown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from kiosk.bundle.map_texts import map_texts
from kiosk.bundle.model import Bundle, Destination
from kiosk.bundle.site import NAME, NAMES, OPENS, name_reference
from kiosk.validation.nodes import Container, List, Map, Node, Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import locate

FIELDS = ("phone", "text_message")
"""Fields of a destination that a text may refer to."""

REFERENCE = re.compile(r"\{\{ *([a-z0-9-]+)\.([a-z_]+) *\}\}", re.ASCII)


class Reference(NamedTuple):
    """A reference in a text. `at`: its first character."""

    destination: str
    field: str
    at: int

    def __str__(self) -> str:
        return reference(self.destination, self.field)


def reference(destination: str, field: str) -> str:
    """Returns how a reference is written: "{{childline.phone}}"."""
    return f"{{{{{destination}.{field}}}}}"


def references_in(text: str) -> list[Reference]:
    """Returns the references of a text to destinations, in order."""
    if OPENS not in text:
        return []
    return [Reference(one[1], one[2], one.start()) for one in REFERENCE.finditer(text)]


def check_references(
    root: Node,
    known: Mapping[str, Destination],
    problems: Problems,
    *,
    sure: bool = True,
    site: Collection[str] | None = None,
) -> None:
    """Reports references of a file that lead nowhere. `sure` False: destinations may be missing
    because their list could not be read. `site`: the names that the bundle declares; None: it is
    no file of a bundle."""
    if isinstance(root, Container) and OPENS not in root.source:
        return
    for node in _texts(root):
        for one in references_in(node.value):
            _check(node, one, known, problems, sure)
        for found in NAME.finditer(node.value):
            _check_name(node, found, site, problems)


def _check_name(
    node: Text, found: re.Match[str], site: Collection[str] | None, problems: Problems
) -> None:
    name, at = found[1], locate(node, found.start())
    if site is None:
        says = f"The directory is the same in every building, and cannot say {found[0]}."
        problems.error(at, says, "Write it in the bundle's own destinations.yaml.", path=node.path)
    elif name not in NAMES:
        names = ", ".join(map(name_reference, NAMES[:-1]))
        every = f"Choose from {names} and {name_reference(NAMES[-1])}."
        problems.error(
            at,
            f"{name_reference(name)} has no meaning.",
            problems.suggest(name, NAMES, every),
            path=node.path,
        )
    elif name not in site:
        problems.error(
            at,
            f"bundle.yaml does not declare '{name}'.",
            f"Write '{name}:' below 'site:' there, with its words, or without them if each kiosk "
            "has its own.",
            path=node.path,
        )


def _check(
    node: Text, one: Reference, known: Mapping[str, Destination], problems: Problems, sure: bool
) -> None:
    at = locate(node, one.at)
    if one.field not in FIELDS:
        examples = " or ".join(reference(one.destination, field) for field in FIELDS)
        problems.error(
            at, f"'{one.field}' cannot be put into a text.", f"Write {examples}.", path=node.path
        )
    elif one.destination not in known:
        if sure:
            problems.error(
                at,
                f"There is no destination '{one.destination}'.",
                problems.suggest(one.destination, known),
                path=node.path,
            )
    elif not getattr(known[one.destination], one.field):
        problems.error(
            at,
            f"The destination '{one.destination}' has no '{one.field}'.",
            "Name one that has, or give it one.",
            path=node.path,
        )


def referred_to(root: Node) -> set[str]:
    """Returns the ids that the texts of a file refer to."""
    source = root.source if isinstance(root, Container) else ""
    return {one.destination for one in references_in(source)}


def filled(bundle: Bundle) -> Bundle:
    """Returns a bundle with the numbers in place of references to them."""

    def value(found: re.Match[str]) -> str:
        destination = bundle.destinations.get(found[1])
        if destination is None or found[2] not in FIELDS:
            return found[0]
        return str(getattr(destination, found[2]))

    def fill(text: str) -> str:
        return REFERENCE.sub(value, text) if OPENS in text else text

    return map_texts(bundle, fill)


def _texts(node: Node) -> Iterator[Text]:
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Map):
        for child in node.entries.values():
            yield from _texts(child)
    elif isinstance(node, List):
        for child in node.items:
            yield from _texts(child)
