"""Reads hosts.yaml: the hosts that QR codes may lead to, and the numbers that pages may show. The
directory has one, a publisher signs one, a bundle may have one.

    hosts: [www.childline.org.uk]
    numbers: [0800 1111]
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.validation.fields import HOST, PHONE, ListOf
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.phone_numbers import (
    REFUSED_HINT,
    UNDIALLED_HINT,
    can_be_dialled,
    charge_of,
    dialled,
    dialled_numbers,
)
from kiosk.validation.problems import Problems

HOSTS_FILE = "hosts.yaml"

SIGNED_NUMBERS_FILE = ".prepared-numbers.json"
"""Beside the prepared bundle of applied content: the numbers that were signed, or null. An author
cannot publish a file of this name."""

MAX_ENTRIES = 500
_SCHEMA = ObjectSchema(
    HOSTS_FILE,
    {},
    {
        "hosts": ListOf(HOST, 0, MAX_ENTRIES, unique=True),
        "numbers": ListOf(PHONE, 0, MAX_ENTRIES, unique=True),
    },
)


class HostList(NamedTuple):
    """The lists of a hosts.yaml. `numbers`: as they were written."""

    hosts: frozenset[str] = frozenset()
    numbers: tuple[str, ...] = ()


def read_hosts(root: Node | None, problems: Problems) -> HostList:
    """Returns the lists; empty without a file, and where they cannot be read."""
    if root is None:
        return HostList()
    values = _SCHEMA.read(root, problems)
    for node in _number_nodes(root):
        if not node.value.strip() or problems.has_error_at(node):
            continue
        number = dialled(node.value)
        charge = charge_of(number)
        if charge is not None and charge.refused:
            problems.error(node, f"{node.value} is {charge.what}.", REFUSED_HINT)
        elif not can_be_dialled(number):
            problems.error(node, f"No telephone reaches {node.value}.", UNDIALLED_HINT)
    return HostList(frozenset(values.get("hosts", ())), values.get("numbers", ()))


def write_signed_numbers(folder: Path, numbers: Iterable[str] | None) -> None:
    """Writes the signed numbers into the folder of a bundle; None: none are signed. Raises
    OSError."""
    listed = None if numbers is None else list(numbers)
    (folder / SIGNED_NUMBERS_FILE).write_text(json.dumps(listed), "utf-8")


def numbers_with_codes(folder: Path, listed: Iterable[str]) -> frozenset[str]:
    """Returns the numbers that may be in a code, as they are dialled: those that were signed, if
    the content was applied, else the `listed` ones."""
    try:
        signed = json.loads((folder / SIGNED_NUMBERS_FILE).read_bytes())
    except FileNotFoundError:
        return dialled_numbers(listed)
    except (OSError, ValueError):
        return frozenset()
    numbers = signed if isinstance(signed, list) else []
    return dialled_numbers(one for one in numbers if isinstance(one, str))


def hosts_text(hosts: Iterable[str]) -> str:
    """Returns a hosts.yaml without numbers, as it is published: a kiosk with an older program
    refuses a list of numbers in it."""
    names = sorted(hosts)
    return (
        "\n".join(["hosts:", *(f"  - {name}" for name in names)]) + "\n" if names else "hosts: []\n"
    )


def _number_nodes(root: Node) -> list[Text]:
    listed = root.entries.get("numbers") if isinstance(root, Map) else None
    return (
        [node for node in listed.items if isinstance(node, Text)]
        if isinstance(listed, List)
        else []
    )
