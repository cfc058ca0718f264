"""Checks telephone numbers: whether they are listed, what they cost, whether they are complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.authoring.checks.destinations import Entry
from kiosk.authoring.checks.places import Places
from kiosk.authoring.shown_numbers import ShownNumber
from kiosk.bundle.contacts_in_text import contacts
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.bundle.parse import BUNDLE_FILE
from kiosk.validation.fields import PHONE
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text
from kiosk.validation.phone_numbers import (
    REFUSED_HINT,
    RELAY,
    UNDIALLED_HINT,
    can_be_dialled,
    charge_of,
    dialled,
    dialled_numbers,
    is_listed,
)
from kiosk.validation.problems import Located, Location, Problems
from kiosk.validation.source_map import locate

_COMPLETE_FROM = 9
"""Digits from which a number has a regular form; phonenumbers calls short ones, such as 7726,
invalid."""


_MOST_NUMBERS = 1000
"""A limit of work: the shipped content says fifteen."""


def check_numbers(
    shown: Sequence[ShownNumber],
    listed: Iterable[str],
    entries: Mapping[str, list[Entry]],
    nodes: NodeIndex,
    problems: Problems,
) -> None:
    """Reports numbers of pages that no kiosk shows; warns of those that are on no list, cost extra
    or are not complete. `listed`: as they were written; `entries`: as of `check_destinations`."""
    known = dialled_numbers(listed)
    places = Places(entries, nodes, _said)
    if len(shown) > _MOST_NUMBERS:
        problems.warning(
            Location(BUNDLE_FILE),
            f"The pages say {len(shown):,} numbers; only {_MOST_NUMBERS:,} of them are checked.",
            "Look whether a text was pasted by mistake.",
        )
    for one in shown[:_MOST_NUMBERS]:
        node = places.of(one.number, one.card, one.destination)
        if problems.has_error_at(node):
            continue
        at = locate(node, max(node.value.find(one.written), 0)) if isinstance(node, Text) else node
        if fault := one.fault(None):
            problems.error(at, fault, REFUSED_HINT)
            continue
        if not is_listed(one.number, known):
            problems.warning(
                at,
                f"The number {one.written} {one.of} is on no list of numbers.",
                _listing_hint(one),
            )
        _check_digits(one.number, one.written, at, problems, in_text=not one.is_field)


def _listing_hint(one: ShownNumber) -> str:
    if not can_be_dialled(one.number):
        return f"Correct it. {UNDIALLED_HINT}"
    # A list takes digits and single spaces alone.
    line = one.written if PHONE.form.fullmatch(one.written) else one.number
    return f"If it is right, write below 'numbers:' in {HOSTS_FILE}: - {line}"


def check_listed(
    file: str, shown: Iterable[ShownNumber], nodes: NodeIndex, problems: Problems
) -> None:
    """Checks the numbers of a hosts.yaml; warns of those that no page says."""
    used = {one.number for one in shown}
    used |= {number.removeprefix(RELAY) for number in used}
    for node in nodes.entries(file, "numbers"):
        if not node.value.strip() or problems.has_error_at(node):
            continue
        number = dialled(node.value)
        if number not in used:
            problems.warning(
                node,
                f"No page says the number {node.value}.",
                "Delete it: the shorter the list, the less can go wrong.",
            )
            _check_digits(number, node.value, node, problems)


def _check_digits(
    number: str, written: str, at: Located, problems: Problems, *, in_text: bool = False
) -> None:
    """Warns of a number that costs extra, and of one that is not complete."""
    if charge := charge_of(number, in_text=in_text):
        problems.warning(
            at, f"{written} is {charge.what}.", "Look for a free number of the service."
        )
    number = number.removeprefix(RELAY)
    if len(number) >= _COMPLETE_FROM and not _is_complete(number):
        problems.warning(
            at,
            f"{written} does not have the digits of a telephone number.",
            "Compare it with the website of the service, digit by digit.",
        )


def _is_complete(number: str) -> bool:
    import phonenumbers

    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(number, "GB")))
    except phonenumbers.NumberParseException:
        return False


def _said(text: str) -> Iterator[str]:
    for said in (*contacts([text]), text):
        yield dialled(said)
