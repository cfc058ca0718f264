"""The status of this kiosk, collected once for the console's page and for the stick."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk import __version__, phrases
from kiosk.content.sources import LoadedContent, source_for
from kiosk.settings import Settings
from kiosk.staff import start_counter
from kiosk.staff.review_due import Due, due
from kiosk.staff.usage_summary import UsageSummary, usage_summary
from kiosk.store import GONE_BACK, PASSED_OVER, Held, Store, Version, called
from kiosk.system.disk_space import free_bytes, is_enough, nearest
from kiosk.system.trusted_time import day_of
from kiosk.system.write_protection import write_protection

_AFTER_LOSS = {
    True: "Then the content that came with the program is shown: trust your publisher and apply a "
    "release again. Tell IT.",
    False: "Then the kiosk copies its folder again. Tell IT.",
}


class Line(NamedTuple):
    label: str
    text: str


class Earlier(NamedTuple):
    """A release that staff may go back to."""

    id: str
    """Id of its version, as `kiosk rollback` takes it."""
    name: str
    """As in 'release 3 of 2 May 2026'."""
    applied: str
    """Day on which it was applied; 'unknown' if that is not known."""


class Status(NamedTuple):
    title: str
    content: tuple[Line, ...]
    machine: tuple[Line, ...]
    problems: tuple[str, ...]
    """Problems: one sentence each, with what to do."""
    due: tuple[Due, ...] | None
    """None while the date is not known: then no review can be judged."""
    counts: UsageSummary
    earlier: tuple[Earlier, ...] = ()
    """The releases to choose from when going back, the one applied last first."""
    leaves: int = 0
    """Number of the release that going back leaves; 0 if there is nothing to go back from."""
    held: Held | None = None
    """What is kept off the screen."""

    def to_data(self) -> dict[str, Any]:
        """Returns the status as JSON values."""
        return {
            "title": self.title,
            "content": {line.label.lower(): line.text for line in self.content},
            "machine": {line.label.lower(): line.text for line in self.machine},
            "problems": list(self.problems),
            "due": [
                {
                    "title": each.title,
                    "kind": each.kind.lower(),
                    "review_by": each.review_by.isoformat(),
                    "overdue": each.overdue,
                }
                for each in self.due or ()
            ],
            "reviews_checked": self.due is not None,
        }


def collect_status(
    settings: Settings,
    content: LoadedContent,
    *,
    now: datetime,
    uptime: float,
    notices: tuple[str, ...],
) -> Status:
    """Collects the status; reads files only and never raises.

    `content`: what is on the screen. `uptime`: seconds since the machine started. `notices`: the
    recent errors.
    """
    store = Store(settings.state_folder.store)
    trusted = store.time(now.date())
    today = trusted.day if trusted.plausible else None
    published = settings.source == "published"
    last = _last_apply(settings) if published else None
    problems = [*notices]
    if today is None:
        problems.append(
            f"The clock says {phrases.day(now.date())}, which cannot be right: set it. "
            "Until then nothing is marked, due for review or counted."
        )
    held = source_for(settings).held()
    if held is not None and held.reason == PASSED_OVER:
        problems.append(held.says)
    problems += _on_screen(settings, content) if published else []
    lost = content.version is not None and not content.version.folder.is_dir()
    problems += _problems(settings, last, published, lost=lost)
    bundle = content.bundle
    return Status(
        title=bundle.title if bundle else "The emergency numbers only",
        content=_content(settings, content, trusted.day, last, held),
        machine=_machine(settings, today, uptime),
        problems=tuple(problems),
        due=due(bundle, today),
        counts=usage_summary(settings, bundle),
        earlier=tuple(_earlier(each) for each in store.choices()) if published else (),
        leaves=_leaves(store, held) if published else 0,
        held=held,
    )


def _content(
    settings: Settings,
    content: LoadedContent,
    today: date,
    last: dict[str, Any] | None,
    held: Held | None,
) -> tuple[Line, ...]:
    bundle, version = content.bundle, content.version
    lines = [Line("Bundle", bundle.id if bundle else "none")]
    why = [Line("Why", held.says)] if held is not None and held.reason == GONE_BACK else []
    if version is None:
        lines += why
        lines.append(Line("Comes from", "the program itself"))
        if bundle is not None:
            lines.append(Line("Publisher", bundle.publisher))
        return tuple(lines)
    facts = version.info
    signed = day_of(facts.published)
    if facts.release:
        lines.append(Line("Release", str(facts.release)))
    lines += why
    if facts.release and signed:
        ago = phrases.age(max(0, (today - signed).days))
        lines.append(Line("Published", f"{phrases.day(signed)}, {ago}"))
    if applied := day_of(facts.applied):
        ago = phrases.age(max(0, (today - applied).days))
        name = "Applied" if facts.release else "Copied"
        lines.append(Line(name, f"{phrases.day(applied)}, {ago}"))
    publisher = facts.publisher or (bundle.publisher if bundle else "")
    lines.append(Line("Publisher", publisher or "unknown"))
    if settings.source == "folder":
        lines.append(Line("Comes from", f"the folder {settings.content}"))
    else:
        lines.append(Line("Comes from", "signed content"))
    if last:
        when = day_of(str(last.get("when", "")))
        lines.append(Line("Last apply", f"{phrases.day(when)}: {last.get('says', '')}"))
    return tuple(lines)


def _machine(settings: Settings, today: date | None, uptime: float) -> tuple[Line, ...]:
    free = free_bytes(settings.state)
    starts = start_counter.read(settings.state_folder.staff, today).says if today else "unknown"
    return (
        Line("Program", f"Signpost {__version__}"),
        Line("Running", phrases.duration(uptime)),
        Line("Started", starts),
        Line("Free disk", phrases.size(free) if free is not None else "unknown"),
    )


def _on_screen(settings: Settings, content: LoadedContent) -> list[str]:
    """Returns sentences on numbers of the screen that have been taken off the signed list."""
    from kiosk.signing.apply.signed_lists import NOT_LISTED, faults

    if content.version is None or not content.version.folder.is_dir():
        return []
    found = faults(settings.state_folder.store, content.version)
    return [f"{says} {NOT_LISTED}" for says in found]


def _problems(
    settings: Settings, last: dict[str, Any] | None, published: bool, *, lost: bool
) -> list[str]:
    found = []
    if last and last.get("exit_code", 0) >= 10:
        says = f"{last.get('says', '')} {last.get('hint', '')}".strip()
        found.append(f"The last apply was refused: {says}")
    if protected := write_protection(settings.state):
        found.append(
            f"{protected}: content applied here and wrong PINs are forgotten at a restart. Tell IT."
        )
    elif not _writable(settings.state):
        found.append(
            f"The folder {settings.state} cannot be written: changes made here are lost at a "
            "restart. Tell IT."
        )
    free = free_bytes(settings.state)
    if free is not None and not is_enough(free):
        found.append(f"Only {phrases.size(free)} of disk space is free: tell IT.")
    if lost:
        found.append(
            f"What is on the screen is no longer in {settings.state}: the folder was emptied or "
            f"lost. It stays until the next start. {_AFTER_LOSS[published]}"
        )
    elif published and last is None and Store(settings.state_folder.store).current() is None:
        found.append(
            "Nothing has been applied yet: showing the content that came with the program."
        )
    return found


def _last_apply(settings: Settings) -> dict[str, Any] | None:
    from kiosk.signing.apply import last_result

    return last_result.read(settings.state_folder.store)


def _writable(folder: Path) -> bool:
    """Tries to write: permissions alone let root "write" on a read-only disk too."""
    from tempfile import TemporaryFile

    try:
        with TemporaryFile(dir=nearest(folder)):
            return True
    except OSError:
        return False


def _leaves(store: Store, held: Held | None) -> int:
    if held is not None:
        return held.release
    current = store.current()
    return current.info.release if current else 0


def _earlier(version: Version) -> Earlier:
    when = day_of(version.info.published)
    name = called(version.info) + (f" of {phrases.day(when)}" if when else "")
    return Earlier(version.id, name, phrases.day(day_of(version.info.applied)))
