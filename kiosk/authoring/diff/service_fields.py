"""Changes of when a service is open, which languages it speaks, and who and where it is for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.wording import changed
from kiosk.bundle.model import INTERPRETER, Ages, Destination
from kiosk.bundle.opening_hours import DAYS, BankHolidays, OpeningHours
from kiosk.languages import language
from kiosk.phrases import joined

_HOURS = (
    ("open", "bank_holidays", "The opening hours of"),
    ("second_open", "second_bank_holidays", "The hours of the second number of"),
    ("chat_open", "chat_bank_holidays", "The hours of the chat of"),
)
_HOLIDAYS: dict[BankHolidays, str] = {
    "": "",
    "closed": "closed on bank holidays",
    "open": "bank holidays as other days",
    "sun": "bank holidays as Sundays",
}


def service_changes(destination: Destination, now: Destination) -> Iterator[Change]:
    """Yields the changes of one destination that a visitor sees or that change the order of
    lists."""
    name = destination.name

    def change(what: str, before: str, after: str, *, many: bool = False) -> Iterator[Change]:
        if before != after:
            says = changed(f"{what} {name}", before, after, many=many, plain=True)
            yield Change("destination", name, says, before, after, id=now.id)

    for hours, holidays, what in _HOURS:
        before, after = (
            hours_in_words(getattr(side, hours), getattr(side, holidays))
            for side in (destination, now)
        )
        yield from change(what, before, after, many=True)
    before, after = (languages_in_words(side.speaks) for side in (destination, now))
    yield from change("The languages of", before, after, many=True)
    before, after = (ages_in_words(side.ages) for side in (destination, now))
    yield from change("The ages for", before, after, many=True)
    before, after = (joined(side.area) if side.area else "" for side in (destination, now))
    yield from change("The area of", before, after)


def hours_in_words(hours: OpeningHours, bank_holidays: BankHolidays) -> str:
    """Returns opening hours in one line: "mon-fri 8:00-20:00, closed on bank holidays"."""
    if hours.always:
        return "always"
    parts = [f"{_days(one.days)} {_clock(one.opens)}-{_clock(one.closes)}" for one in hours.times]
    return ", ".join([*parts, *filter(None, [_HOLIDAYS[bank_holidays] if parts else ""])])


def languages_in_words(speaks: tuple[str, ...]) -> str:
    """Returns the names of languages: "Welsh and any language with an interpreter"."""
    names = [
        "any language with an interpreter" if code == INTERPRETER else language(code).english
        for code in speaks
    ]
    return joined(names) if names else ""


def ages_in_words(ages: Ages | None) -> str:
    """Returns ages: "13-17", "18+"."""
    if ages is None:
        return ""
    return f"{ages.youngest}+" if ages.oldest is None else f"{ages.youngest}-{ages.oldest}"


def _days(days: tuple[int, ...]) -> str:
    following = all((later - day) % 7 == 1 for day, later in pairwise(days))
    if len(days) > 2 and following:
        return f"{DAYS[days[0]]}-{DAYS[days[-1]]}"
    return " ".join(DAYS[day] for day in days)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
