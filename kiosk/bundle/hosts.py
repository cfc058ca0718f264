"""Reads hosts.yaml: the hosts that QR codes may lead to. The directory has one, a publisher signs
one, a bundle may have one."""

from __future__ import annotations

from kiosk.validation.fields import HOST, ListOf
from kiosk.validation.nodes import Node
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

HOSTS_FILE = "hosts.yaml"

_SCHEMA = ObjectSchema(HOSTS_FILE, {"hosts": ListOf(HOST, 0, 500, unique=True)})


def read_hosts(root: Node | None, problems: Problems) -> frozenset[str]:
    """Returns the hosts of a list; empty without a list, and if it cannot be read."""
    return frozenset(_SCHEMA.read(root, problems)["hosts"] if root is not None else ())
