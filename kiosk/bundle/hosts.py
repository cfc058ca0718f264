"""hosts.yaml: the sites that QR codes may lead to. The directory has one, a publisher signs one, a
bundle may have one."""

from __future__ import annotations

from kiosk.validation.fields import HOST, ListOf
from kiosk.validation.nodes import Node
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

HOSTS_FILE = "hosts.yaml"

_SHAPE = ObjectSchema(HOSTS_FILE, {"hosts": ListOf(HOST, 0, 500, unique=True)})


def read_hosts(root: Node | None, problems: Problems) -> frozenset[str]:
    """The hosts in such a file; empty without one, and where it cannot be read."""
    return frozenset(_SHAPE.read(root, problems)["hosts"] if root is not None else ())
