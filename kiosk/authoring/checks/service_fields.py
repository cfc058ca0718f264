"""Checks fields of a service that contradict one another, or that say nothing without another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kiosk.bundle.areas import UK, is_outside
from kiosk.bundle.model import Destination
from kiosk.phrases import counted, joined
from kiosk.qr.phone_payload import MAX_LABEL, label_bytes
from kiosk.validation.phone_numbers import RELAY, dialled
from kiosk.validation.problems import Located, Problems

_NEEDS = (
    ("extension", "phone"),
    ("spoken", "phone"),
    ("relay", "phone"),
    ("second_phone", "phone"),
    ("second_open", "second_phone"),
    ("chat_open", "chat"),
    ("say", "web"),
)
_HOLIDAYS = (
    ("bank_holidays", "open"),
    ("second_bank_holidays", "second_open"),
    ("chat_bank_holidays", "chat_open"),
)
_YOUNGEST_ADULT = 18
GROUPS = ("group", "groups")


class _Fault(NamedTuple):
    field: str
    says: str
    hint: str
    is_error: bool = False


def check_service_fields(
    destination: Destination,
    at: Callable[[str], Located],
    area: tuple[str, ...],
    problems: Problems,
) -> None:
    """Checks one destination. `at`: location of a field; `area`: that of the bundle."""
    for fault in (*_alone(destination), *_contradictions(destination), *_places(destination, area)):
        where = at(fault.field)
        if problems.has_error_at(where):
            continue
        report = problems.error if fault.is_error else problems.warning
        report(where, fault.says, fault.hint)


def _alone(destination: Destination) -> Iterator[_Fault]:
    """Yields fields that need another one."""
    for field, other in _NEEDS:
        if _is_written(destination, field) and not _is_written(destination, other):
            yield _Fault(
                field,
                f"'{field}' says nothing without '{other}'.",
                f"Write '{other}' too, or delete '{field}'.",
            )
    for field, hours in _HOLIDAYS:
        if getattr(destination, field) and not getattr(destination, hours).times:
            always = getattr(destination, hours).always
            yield _Fault(
                field,
                f"'{field}' changes nothing: '{hours}' is always."
                if always
                else f"'{field}' says nothing without '{hours}'.",
                f"Delete '{field}'." if always else f"Write '{hours}' too, or delete '{field}'.",
            )
    if destination.keep_as and not (destination.phone or destination.second_phone):
        yield _Fault("keep_as", "'keep_as' says nothing without 'phone'.", "Delete 'keep_as'.")


def _is_written(destination: Destination, field: str) -> bool:
    value = getattr(destination, field)
    return bool(getattr(value, "known", value))


def _contradictions(destination: Destination) -> Iterator[_Fault]:
    one = destination
    if one.open.known and one.hours:
        yield _Fault(
            "hours",
            "'open' and 'hours' both say when it is open; a page shows 'open'.",
            "Delete 'hours', or 'open' if it cannot say it exactly.",
        )
    groups = len(one.phone.split())
    if one.spoken and one.phone and len(one.spoken) != groups:
        yield _Fault(
            "spoken",
            f"'spoken' has {counted(len(one.spoken), GROUPS)}; the number {one.phone} has "
            f"{groups}.",
            "Write the words of each group: [oh eight hundred, eleven eleven].",
            is_error=True,
        )
    if any(sign.isdigit() for group in one.spoken for sign in group):
        yield _Fault(
            "spoken",
            "'spoken' has digits, which a voice may read as one large number.",
            "Write words: [oh eight hundred, eleven eleven].",
        )
    numbers = {dialled(number) for number in (one.phone, one.second_phone) if number}
    if one.second_phone and len(numbers) == 1:
        yield _Fault("second_phone", "It is the same number as 'phone'.", "Delete 'second_phone'.")
    if one.relay and numbers:
        relay = dialled(one.relay)
        if not relay.startswith(RELAY) or relay.removeprefix(RELAY) not in numbers:
            yield _Fault(
                "relay",
                f"Relay UK reaches {one.phone} as {RELAY} and the number, not as {one.relay}.",
                f"Write {RELAY} {one.phone}.",
                is_error=True,
            )
    label = label_bytes(one.keep_as)
    if label > MAX_LABEL:
        yield _Fault(
            "keep_as",
            f"'keep_as' takes {label} bytes; at most {MAX_LABEL} fit in its code.",
            "Write a shorter name; letters with accents, and , ; : take two bytes.",
            is_error=True,
        )
    youngest = one.ages.youngest if one.ages else 0
    if youngest >= _YOUNGEST_ADULT and one.audience == ("children",):
        yield _Fault(
            "ages",
            f"It is for people from {youngest} years on, and is shown to children alone.",
            "Correct 'ages' or 'audience'.",
        )
    if "en" in one.speaks and len(one.speaks) == 1:
        yield _Fault(
            "speaks",
            "Every service counts as speaking English.",
            "Delete 'speaks', or write its other languages.",
        )


def _places(destination: Destination, area: tuple[str, ...]) -> Iterator[_Fault]:
    one = destination
    if UK in one.area and len(one.area) > 1:
        yield _Fault("area", "'uk' includes the other areas.", "Write one or the other.")
    if is_outside(one.area, area):
        yield _Fault(
            "area",
            f"{one.name} helps in {joined(one.area)}, and this bundle is shown in {joined(area)}.",
            "Look for a service that helps there, or correct 'area'.",
        )
