"""A kiosk that trusts the library of tests/signing/library.py, and what of it must never change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from kiosk.signing.apply import last_result, trust
from kiosk.signing.apply.enrolment import candidate_in
from kiosk.signing.apply.pipeline import ApplyOptions, apply
from kiosk.signing.apply.results import Outcome, Result
from kiosk.signing.apply.trust import enrol
from kiosk.store import Store
from tests.signing.library import NOW, everything

SEEN = tuple(f"{role}.json" for role in ("timestamp", "snapshot", "targets", "content", "hosts"))
"""The metadata beside root.json that a kiosk keeps of this library."""


def drawn(bundle: Path, directory: Path) -> str:
    """Replaces `render_check`, and looks whether it is given what it needs."""
    assert (bundle / "bundle.yaml").is_file()
    assert (directory / "hosts.yaml").is_file()
    return ""


@contextmanager
def _restored(folder: Path) -> Iterator[None]:
    before = everything(folder)
    try:
        yield
    finally:
        shutil.rmtree(folder)
        folder.mkdir()
        for name, data in before.items():
            (folder / name).write_bytes(data)


class Kiosk:
    def __init__(self, place: Path) -> None:
        self.root = place / "state/store"
        self.store = Store(self.root)

    def enrol(self, stick: Path) -> None:
        enrol(self.root, candidate_in(stick).root)

    def apply(self, source: Any, **options: Any) -> Result:
        wanted: dict[str, Any] = {"render_check": drawn, "clock": NOW}
        return apply(source, self.root, ApplyOptions(**(wanted | options)))

    def takes(self, source: Any, **options: Any) -> Result:
        result = self.apply(source, **options)
        assert result.outcome == Outcome.APPLIED, result
        self.store.confirm(self.store.current())
        return result

    def refuses(self, source: Any, outcome: Outcome, **options: Any) -> Result:
        """Says so in one sentence, and nothing at all has changed but the record of it, and the
        metadata that was verified on the way."""
        before = self.state()
        result = self.apply(source, **options)
        assert result.outcome == outcome, result
        assert result.says.endswith((".", ".”"))
        assert "\n" not in result.says
        assert self.state() == before
        assert not list((self.root / "staging").glob("*"))
        if not options.get("dry_run") and outcome != Outcome.BUSY:
            last = last_result.read(self.root)
            assert last is not None
            assert last["says"] == result.says
        return result

    def forget_after(self) -> AbstractContextManager[None]:
        """Puts back, after the block, what was trusted before it."""
        return _restored(self.root / trust.FOLDER)

    def state(self) -> dict[str, bytes]:
        locks = ("apply.lock", "fetch.lock", "records.lock", "trust.lock")
        passing = (last_result.FILE, f"{trust.FOLDER}/", "reserve", *locks)
        return {
            name: data
            for name, data in everything(self.root).items()
            if not name.startswith(passing)
        }

    def title(self) -> str:
        """The title of the first card that is shown after a start; "" for the built-in content."""
        version = self.store.select().version
        if version is None:
            return ""
        text = (version.bundle_folder / "cards/first-card.yaml").read_text("utf-8")
        return text.splitlines()[0].removeprefix("title: ")
