"""`kiosk status`: the applied content, its publisher, its age, and when signatures expire."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.bundle.reviews import SOON_DAYS
from kiosk.phrases import counted
from kiosk.signing.apply import last_result, trust
from kiosk.signing.apply.results import ApplyRefusedError
from kiosk.signing.apply.signed_lists import NOT_LISTED, faults, signed_numbers
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of, read_root
from kiosk.store import BUILT_IN_CONTENT, Selection, Store, Version, VersionInfo, called
from kiosk.system.trusted_time import day_of
from kiosk.system.write_protection import write_protection

if TYPE_CHECKING:
    from kiosk.settings import Settings

_ANY_NUMBER = (
    "none are signed, so content may say any; ask the publisher to run `kiosk publish hosts`"
)
_NOTHING = "Nothing is applied on this disk: a start shows the content that came with the program."


class Screen(NamedTuple):
    """Where the settings take the content of the screen from."""

    source: str
    """"published", "folder" or "built_in"."""
    store: Store | None
    """None: the built-in content."""
    folder: str = ""
    """The folder that staff edit; '' elsewhere."""
    refused: str = ""
    """Why that folder as it is now is not on the screen; '' if it is."""


def screen_of(settings: Settings) -> Screen:
    from kiosk.content.sources import FolderSource, StoreSource, source_for

    source = source_for(settings)
    if isinstance(source, FolderSource):
        return Screen("folder", source.store, str(settings.content), source.refused())
    if isinstance(source, StoreSource):
        return Screen("published", source.store)
    return Screen("built_in", None)


def status(
    root: Path, clock: datetime | None = None, screen: Screen | None = None
) -> dict[str, Any]:
    """Returns the status as JSON values. `root`: <state>/store, which need not exist; nothing in it
    is changed. `screen`: None for a kiosk that shows signed content.

    `current` is the version applied last or gone back to, `shown` the one on the screen, with every
    byte compared; `shown_because` says why it is another one.
    """
    store = Store(root)
    day = (clock or datetime.now(UTC)).astimezone().date()
    trusted = store.time(day)
    expires = _expiry(root)
    screen = screen or Screen("published", store)
    looked = screen.store.look() if screen.store else Selection(None, "")
    held_elsewhere = screen.store.held_elsewhere() if screen.store else []
    previous = store.previous()
    found: dict[str, Any] = {
        "source": screen.source,
        "folder": screen.folder,
        "current": _version(store.current(), trusted.day),
        "shown": _version(looked.version, trusted.day),
        "shown_because": f"{looked.reason} {screen.refused}".strip(),
        "held": looked.held._asdict() if looked.held else None,
        "held_elsewhere": [each._asdict() for each in held_elsewhere],
        "previous": _version(previous, trusted.day),
        "previous_not_listed": faults(root, previous) if previous else [],
        "record_damaged": store.record_is_damaged(),
        "floor": store.floor.release,
        "expires": expires,
        "days_left": (date.fromisoformat(expires) - trusted.day).days if expires else None,
        "today": trusted.day.isoformat(),
        "clock_plausible": trusted.plausible,
        "trusted": None,
        "write_protection": write_protection(root),
        "numbers": _numbers(root),
        "not_listed": faults(root, looked.version)
        if looked.version and screen.source == "published"
        else [],
        "last": last_result.read(root),
    }
    with suppress(ApplyRefusedError):
        known = read_root(trust.trusted_root(root))
        found["trusted"] = {"publisher": publisher_of(known), "words": fingerprint_words_of(known)}
    return found


def as_text(found: dict[str, Any]) -> str:
    """Returns the result of `status` as lines of text."""
    lines = _shown(found)
    held = found["held"]
    for says in dict.fromkeys((found["shown_because"], held["says"] if held else "")):
        if says:
            lines.append(f"Because:    {says}")
    if held and held["release"] and not held["former"]:
        lines.append(f"Again:      `kiosk apply --again` takes release {held['release']} again")
    lines += [f"Also held:  {each['says']}" for each in found["held_elsewhere"]]
    if found["record_damaged"]:
        lines.append(
            "Record:     damaged; using its backup, which may be older. The next start repairs it"
        )
    if previous := found["previous"]:
        again = "`kiosk rollback` shows it again"
        again = next((f"not shown again. {says}" for says in found["previous_not_listed"]), again)
        lines.append(f"Before:     release {previous['release']}: {again}")
    if known := found["trusted"]:
        lines.append(f"Trusted:    {known['publisher'] or 'no name'} ({known['words']})")
    else:
        lines.append("Trusted:    no publisher yet: `kiosk trust` adds one")
    if numbers := found["numbers"]:
        lines.append(f"Numbers:    {_signed(numbers)}")
    lines += [f"On screen:  {says} {NOT_LISTED}" for says in found["not_listed"]]
    if found["expires"]:
        lines.append(f"Signatures: until {found['expires']}{_warning(found['days_left'])}")
    if found["write_protection"]:
        lines.append(
            f"Disk:       {found['write_protection']}: what is applied is lost at a restart"
        )
    if not found["clock_plausible"]:
        lines.append(
            f"Clock:      wrong; signatures are judged by {found['today']}, and no review is "
            "checked until it is set"
        )
    if ended := found["last"]:
        lines.append(f"Last apply: {ended.get('when', '')[:16]}  {ended.get('says', '')}")
    return "\n".join(lines)


def _shown(found: dict[str, Any]) -> list[str]:
    """Returns lines of text on what is on the screen."""
    shown, current = found["shown"], found["current"]
    if found["source"] != "published":
        what = BUILT_IN_CONTENT
        if shown is not None:
            what = f"{shown['bundle']}, {called(VersionInfo(**_facts(shown)))}"
        lines = [f"Content:    {what}"]
        if found["folder"]:
            lines.append(f"Folder:     {found['folder']}")
        if current is not None:
            number = current["release"]
            lines.append(f"Not shown:  release {number} is applied: set `source: published`")
        return lines
    if shown is None:
        return [_NOTHING if current is None else f"Content:    {BUILT_IN_CONTENT}"]
    return [
        f"Content:    {shown['bundle']}, release {shown['release']}",
        f"Publisher:  {shown['publisher'] or 'unknown'}",
        f"Published:  {shown['published'][:10] or 'unknown'}{_age(shown['age_days'])}",
        f"Applied:    {shown['applied'][:10] or 'unknown'}",
    ]


def _facts(version: dict[str, Any]) -> dict[str, Any]:
    return {name: version[name] for name in VersionInfo._fields}


def _age(days: int | None) -> str:
    if days is None:
        return ""
    return f" ({counted(days, ('day', 'days'))} ago)"


def _warning(left: int) -> str:
    if left < 0:
        return ", EXPIRED: no older content can be applied; ask the publisher to publish again"
    return f", {left} days left: ask the publisher to publish again" if left < SOON_DAYS else ""


def _version(version: Version | None, today: date) -> dict[str, Any] | None:
    if version is None:
        return None
    published = day_of(version.info.published)
    age = max(0, (today - published).days) if published else None
    return {"id": version.id, **version.info._asdict(), "age_days": age}


def _signed(numbers: dict[str, Any]) -> str:
    return f"{numbers['count']} signed; others are refused" if numbers["signed"] else _ANY_NUMBER


def _numbers(root: Path) -> dict[str, Any] | None:
    """Tells whether the list that was verified last has telephone numbers, and how many; None if
    there is no such list."""
    known, numbers = signed_numbers(root)
    return {"signed": numbers is not None, "count": len(numbers or ())} if known else None


def _expiry(root: Path) -> str:
    """Returns the first day on which verified metadata expires; '' if there is none."""
    days = []
    for data in trust.seen_before(root).values():
        with suppress(ValueError, LookupError, TypeError, RecursionError):
            if day := day_of(json.loads(data)["signed"]["expires"]):
                days.append(day.isoformat())
    return min(days, default="")
