"""`kiosk status --prom FILE`: writes metrics for node_exporter's textfile collector. A timer runs
it, never the screen."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import __version__
from kiosk.admin.doctor.check import Machine
from kiosk.admin.systemd import session_properties
from kiosk.bundle.reviews import is_overdue
from kiosk.content.sources import LoadedContent
from kiosk.errors import KioskError
from kiosk.store import GONE_BACK, PASSED_OVER

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry


def write_metrics(
    file: Path, machine: Machine, content: LoadedContent, status: dict[str, Any], now: datetime
) -> None:
    """Writes the metrics; `file` is replaced atomically. `status`: the result of
    `kiosk.signing.apply.status.status`. Raises KioskError if the file cannot be written."""
    from prometheus_client import CollectorRegistry, write_to_textfile

    registry = CollectorRegistry()
    _content(registry, content, status)
    _clock(registry, status, now)
    _unit(registry, machine)
    try:
        write_to_textfile(os.fspath(file), registry)
        # node_exporter runs as a user of its own.
        file.chmod(0o644)
    except OSError as fault:
        raise KioskError(f"{file} cannot be written: {fault.strerror}.") from fault


def _content(registry: CollectorRegistry, content: LoadedContent, status: dict[str, Any]) -> None:
    bundle, version = content.bundle, content.version
    _gauge(registry, "kiosk_content_shown", "1 if content can be shown", int(bundle is not None))
    facts = version.info if version else None
    _labelled(
        registry,
        "kiosk_info",
        "Version of the program, id of the bundle and its publisher",
        {
            "version": __version__,
            "bundle": bundle.id if bundle else "",
            "publisher": facts.publisher if facts else "",
        },
    )
    _gauge(
        registry,
        "kiosk_content_release",
        "Release that is shown; 0 for unsigned content",
        facts.release if facts else 0,
    )
    if facts and (published := _seconds(facts.published)):
        _gauge(
            registry,
            "kiosk_content_published_timestamp_seconds",
            "When the content that is shown was signed",
            published,
        )
    _held(registry, status["held"])
    if status["days_left"] is not None:
        _gauge(
            registry,
            "kiosk_signatures_days_left",
            "Days until signatures expire and nothing can be applied until they are renewed",
            status["days_left"],
        )
    if status["clock_plausible"] and bundle is not None:
        today = datetime.fromisoformat(status["today"]).date()
        destinations = [each.review_by for each in bundle.destinations.values()]
        cards = [each.review_by for each in bundle.cards.values()]
        for name, what, days in (
            (
                "kiosk_overdue_destinations",
                "Places to get help whose review is overdue",
                destinations,
            ),
            ("kiosk_overdue_cards", "Cards whose review is overdue", cards),
        ):
            overdue = sum(is_overdue(day, today) for day in days)
            _gauge(registry, name, what, overdue)
    if last := status["last"]:
        _gauge(
            registry,
            "kiosk_last_apply_exit_code",
            "Exit code of the last apply; 10 and above: refused",
            last["exit_code"],
        )
        if when := _seconds(last["when"]):
            _gauge(
                registry, "kiosk_last_apply_timestamp_seconds", "When the last apply ended", when
            )


def _held(registry: CollectorRegistry, held: dict[str, Any] | None) -> None:
    """Adds what is kept off the screen; `kiosk_content_release` is what is on it."""
    from prometheus_client import Gauge

    gauge = Gauge(
        "kiosk_content_held",
        "1 while a release is not taken: staff have gone back from it, or it was passed over",
        ["reason"],
        registry=registry,
    )
    for reason in (GONE_BACK, PASSED_OVER):
        gauge.labels(reason).set(int(held is not None and held["reason"] == reason))
    if held and held["release"]:
        _gauge(
            registry,
            "kiosk_content_held_release",
            "The release that is not taken; only a newer one is",
            held["release"],
        )


def _clock(registry: CollectorRegistry, status: dict[str, Any], now: datetime) -> None:
    _gauge(
        registry,
        "kiosk_clock_plausible",
        "0 if the date cannot be right",
        int(status["clock_plausible"]),
    )
    _gauge(registry, "kiosk_status_timestamp_seconds", "When this was written", now.timestamp())


def _unit(registry: CollectorRegistry, machine: Machine) -> None:
    """Adds the session's properties from systemd; nothing if there is no systemd."""
    facts = session_properties(machine)
    if "ActiveState" not in facts:
        return
    _gauge(registry, "kiosk_up", "1 if the session runs", int(facts["ActiveState"] == "active"))
    for key, name, what in (
        ("NRestarts", "kiosk_restarts", "Restarts of the session since the machine started"),
        ("MemoryCurrent", "kiosk_memory_bytes", "Memory of the session with all its processes"),
    ):
        if re.fullmatch(r"\d+", facts.get(key, "")):
            _gauge(registry, name, what, int(facts[key]))


def _gauge(registry: CollectorRegistry, name: str, what: str, value: float) -> None:
    from prometheus_client import Gauge

    Gauge(name, what, registry=registry).set(value)


def _labelled(registry: CollectorRegistry, name: str, what: str, labels: dict[str, str]) -> None:
    from prometheus_client import Gauge

    names: Sequence[str] = list(labels)
    Gauge(name, what, names, registry=registry).labels(**labels).set(1)


def _seconds(moment: str) -> float | None:
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
