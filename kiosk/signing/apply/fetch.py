"""Downloads published content from a web server, then applies it. Only `kiosk fetch` imports this:
the program that shows the pages never opens a network socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.signing.apply import last_result
from kiosk.signing.apply.download import download, forget
from kiosk.signing.apply.pipeline import ApplyOptions, apply, refusal
from kiosk.signing.apply.results import ApplyRefusedError, Outcome, Result
from kiosk.signing.apply.source import Source
from kiosk.signing.apply.web_address import folder_address
from kiosk.signing.apply.web_fetcher import Limits, WebFetcher
from kiosk.signing.layout import METADATA, TARGETS
from kiosk.store import BusyError, StoreError, disk, lock, store_errors

_LOCK = "fetch.lock"
_NO_LIMITS = Limits()


def fetch(source: Source, root: Path, options: ApplyOptions) -> Result:
    """Downloads and applies the newest release of a `web_source` to the store at `root`,
    <state>/store. Never raises a KioskError: a refusal is a result too."""
    now = options.clock or datetime.now(UTC)
    try:
        with _alone(root):
            result = apply(download(source, root, options), root, options)
            if result.taken:
                forget(root)
            return result
    except (ApplyRefusedError, StoreError) as fault:
        result = refusal(fault)
    if result.outcome != Outcome.BUSY:
        last_result.write(root, result, now)
    return result


def web_source(address: str, limits: Limits = _NO_LIMITS) -> Source:
    """Returns the repository at the address of a published folder. Raises UsageError."""
    base = folder_address(address)
    fetcher = WebFetcher(base, limits)
    return Source(
        base,
        fetcher,
        f"{base}/{METADATA}",
        f"{base}/{TARGETS}",
        False,
        mend_with="Copy the whole published folder to {} again.",
        renew_with="Copy the newest state of the published folder to {}.",
        where=fetcher.where,
    )


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Refuses a second fetch at the same time: it would download the same files."""
    with store_errors(root):
        disk.make_folders(root)
        try:
            handle = lock.take(root / _LOCK)
        except BusyError as error:
            raise ApplyRefusedError(
                Outcome.BUSY,
                "Another `kiosk fetch` is running on this kiosk.",
                "Wait until it has finished.",
            ) from error
    try:
        yield
    finally:
        lock.release(handle)
