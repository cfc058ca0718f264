"""Reads lists of destinations: the UK directory's and a bundle's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from kiosk.bundle.contacts_in_text import contacts, is_number
from kiosk.bundle.model import DESTINATION_TEXTS, Destination, Source
from kiosk.bundle.schemas import CONTACTS, DESTINATION, USED_DESTINATION
from kiosk.bundle.text_code import text_code
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.phone_numbers import REFUSED_HINT, charge_of, dialled
from kiosk.validation.problems import Problems

CONTACT_FIELDS = (
    *("web", "phone", "text_message", "email", "chat", "textphone", "second_phone", "relay"),
    "extension",
)
"""Every field with a number or an address by which a visitor reaches a destination."""

_FOLLOWS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "phone": ("extension", "spoken", "relay"),
        "second_phone": ("second_open", "second_bank_holidays"),
        "web": ("say",),
        "chat": ("chat_open", "chat_bank_holidays"),
        "open": ("hours",),
        "hours": ("open", "bank_holidays"),
    }
)
"""Fields that are about the value of another one: an entry that replaces that does not take them
over from the directory."""
_DIALLED = ("phone", "text_message", "textphone", "second_phone", "relay")

_NO_EVIDENCE: dict[str, Any] = {"verified": None, "steady": False, "confidence": "low"}


def read_destinations(
    root: Node, known: Mapping[str, Destination], problems: Problems
) -> dict[str, Destination]:
    """Returns the destinations of a list, by id. `known`: those that an entry `use: ID` may refer
    to. An id listed twice keeps its first entry."""
    found: dict[str, Destination] = {}
    nodes: dict[str, Node] = {}
    if not isinstance(root, List):
        problems.error(
            root, f"{root.file} must be a list.", "Begin each entry with '- id: …' or '- use: …'."
        )
        return found
    for node in root.items:
        destination = _read_one(node, known, problems)
        if destination is None:
            continue
        _report_charges(node, problems)
        at = _id_node(node)
        if destination.id in found:
            first = nodes[destination.id].line
            problems.error(
                at,
                f"'{destination.id}' is listed twice: on line {first} and again here.",
                "Keep one of the two.",
            )
            continue
        found[destination.id], nodes[destination.id] = destination, at
    return found


def _read_one(
    node: Node, known: Mapping[str, Destination], problems: Problems
) -> Destination | None:
    if not isinstance(node, Map) or "use" not in node.entries:
        values = _completed(node, DESTINATION.read(node, problems), problems)
        if not any(name in values for name in CONTACTS) and isinstance(node, Map):
            problems.error(
                node,
                "A visitor cannot reach this destination.",
                f"Give it at least one of: {', '.join(CONTACTS)}.",
                path=f"{node.path}.web",
            )
        if values["id"] in known:
            problems.error(
                _id_node(node),
                f"The UK directory has a '{values['id']}' already.",
                f"Write 'use: {values['id']}' and below it only what differs.",
            )
        return Destination(**values) if values["id"] else None
    values = _completed(node, USED_DESTINATION.read(node, problems), problems)
    wanted = values.pop("use")
    if wanted in known:
        _report_borrowed_name(node, wanted, known, problems)
        taken = known[wanted]
        # The directory's evidence is for its own numbers and addresses, not for the bundle's.
        if any(name in values and values[name] != getattr(taken, name) for name in CONTACT_FIELDS):
            taken = taken._replace(**_NO_EVIDENCE)
        taken = _without_what_follows(taken, values)
        own = (name for name in DESTINATION_TEXTS if name in values)
        values["own_texts"] = tuple(name for name in own if values[name] != getattr(taken, name))
        return taken._replace(**values)
    # An empty directory has a problem of its own; repeating it at every entry would not help.
    if wanted and known:
        problems.error(
            node.entries["use"],
            f"The UK directory has no '{wanted}'.",
            problems.suggest(wanted, known, "Write an entry of its own, beginning with 'id:'."),
        )
    return None


def _report_charges(node: Node, problems: Problems) -> None:
    """Reports numbers that no kiosk shows. They stay in the destination, so that `apply` can name
    the service that they were written for."""
    entries = node.entries if isinstance(node, Map) else {}
    for field in _DIALLED:
        at = entries.get(field)
        if not isinstance(at, Text) or problems.has_error_at(at):
            continue
        for key, written in contacts([at.value]).items():
            charge = charge_of(dialled(key), in_text=field != "phone") if is_number(key) else None
            if charge is not None and charge.refused:
                problems.error(at, f"{written} is {charge.what}.", REFUSED_HINT)


def _report_borrowed_name(
    node: Map, wanted: str, known: Mapping[str, Destination], problems: Problems
) -> None:
    """Reports a name that the directory gives to another destination: visitors trust such names."""
    at = node.entries.get("name")
    if not isinstance(at, Text):
        return
    name = " ".join(at.value.split())
    for other in known.values():
        if other.id != wanted and other.name.casefold() == name.casefold():
            problems.error(
                at,
                f"'{name}' is the name of '{other.id}' in the UK directory.",
                f"Write 'use: {other.id}', or a name of its own.",
            )
            return


def _without_what_follows(taken: Destination, values: Mapping[str, Any]) -> Destination:
    defaults = Destination._field_defaults
    gone = {
        follower: defaults[follower]
        for field, followers in _FOLLOWS.items()
        if field in values and values[field] != getattr(taken, field)
        for follower in followers
    }
    return taken._replace(**gone)


def _completed(node: Node, values: dict[str, Any], problems: Problems) -> dict[str, Any]:
    """Replaces `source` by `sources`, and adds what follows from other fields."""
    old = values.pop("source", None)
    if old is not None and "sources" in values and isinstance(node, Map):
        problems.error(
            node.entries["source"],
            "'source' and 'sources' are both given.",
            "Write them all as a list below 'sources'.",
        )
    if old is not None or "sources" in values:
        values["sources"] = tuple(Source(**one) for one in values.get("sources") or (old,) if one)
    if "text_message" in values:
        values["text_code"] = text_code(values["text_message"])
    return values


def _id_node(node: Node) -> Node:
    if isinstance(node, Map):
        for name in ("use", "id"):
            found = node.entries.get(name)
            if isinstance(found, Text):
                return found
    return node


def with_source(values: dict[str, Any]) -> dict[str, Any]:
    """Replaces the fields of a source, if there are any, by a Source."""
    if "source" in values:
        values["source"] = Source(**values["source"])
    return values
