"""Verified metadata is kept as soon as it is verified (TUF 5.3.8): a rotation that was seen once is
never forgotten, whatever became of the content that came with it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from kiosk.signing.apply import trust
from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.source import FolderFetcher, Source
from kiosk.signing.fingerprint import read_root
from kiosk.signing.layout import METADATA, TARGETS
from kiosk.signing.publish.keys import Keyring
from kiosk.signing.publish.rotate import rotate
from kiosk.store import BusyError, disk, lock
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, PASSPHRASE, Library, everything


@pytest.fixture
def thief(kiosk: Kiosk, library: Library) -> Path:
    """A stick of release 60, signed with the stolen content key. The kiosk shows release 1; the
    library has replaced that key, and then published release 2."""
    kiosk.takes(library.stick())
    other = library.copy(library.place / "thief")
    rotate(library.repo, "content", ring=library.ring, new_passphrase=lambda _: PASSPHRASE, now=NOW)
    library.publish("B")
    other.write("Trust the thief")
    other.sign_anything(other.files(), number=60, ring=Keyring([other.keys], lambda _: PASSPHRASE))
    return other.stick()


def test_without_a_rotation_the_thief_gets_through(kiosk: Kiosk, thief: Path):
    """Shows that the stick of the tests below is only refused for what the kiosk has kept."""
    assert kiosk.takes(thief).release == 60


def is_refused(kiosk: Kiosk, thief: Path) -> None:
    result = kiosk.refuses(thief, Outcome.BAD_SIGNATURE)
    assert result.says == "It is not signed with the publisher's keys."
    assert kiosk.title() == "A card"


def test_a_rotation_in_a_release_that_was_only_looked_at(
    kiosk: Kiosk, library: Library, thief: Path
):
    kiosk.refuses(library.stick(), Outcome.WOULD_APPLY, dry_run=True)
    is_refused(kiosk, thief)


def test_a_rotation_in_a_release_that_is_not_drawn(kiosk: Kiosk, library: Library, thief: Path):
    kiosk.refuses(library.stick(), Outcome.NOT_DRAWN, render_check=lambda *_: "It ended.")
    is_refused(kiosk, thief)


def test_a_rotation_in_a_release_with_mistakes(kiosk: Kiosk, library: Library, thief: Path):
    library.sign_anything({**library.files(), "bundle/cards/b.yaml": b"title: ["}, number=3)
    kiosk.refuses(library.stick(), Outcome.CONTENT_PROBLEMS)
    is_refused(kiosk, thief)


def test_a_rotation_on_a_stick_without_its_content(kiosk: Kiosk, library: Library, thief: Path):
    stick = library.stick()
    for path in stick.glob("targets/bundles/library/bundle/cards/*"):
        path.unlink()
    kiosk.refuses(stick, Outcome.UNREADABLE)
    is_refused(kiosk, thief)


def test_a_rotation_while_there_is_no_room_for_the_content(
    kiosk: Kiosk, library: Library, thief: Path, monkeypatch
):
    def full(*_):
        raise OSError(errno.ENOSPC, "no")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.signing.apply.tuf_client.Client.copy", full)
        kiosk.refuses(library.stick(), Outcome.DISK_FULL)
    is_refused(kiosk, thief)


class Cut(BaseException):
    """The process ends here."""


class CutFetcher(FolderFetcher):
    """A stick that is pulled out, with the machine's plug, when one file is asked for."""

    def __init__(self, folder: Path, at: str) -> None:
        super().__init__(folder)
        self._at = at

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        if url.endswith(self._at):
            raise Cut
        with super().download_file(url, max_length) as file:
            yield file


@pytest.mark.parametrize(
    ("at", "kept"),
    [
        ("timestamp.json", ["root.json"]),
        ("snapshot.json", ["root.json", "timestamp.json"]),
        (".targets.json", ["root.json", "snapshot.json", "timestamp.json"]),
        (".content.json", ["root.json", "snapshot.json", "targets.json", "timestamp.json"]),
    ],
)
def test_what_was_verified_is_kept_before_the_next_file_is_asked_for(
    kiosk: Kiosk, library: Library, thief: Path, monkeypatch, at: str, kept: list[str]
):
    """Nothing is left to do when the process is killed there."""
    before = everything(kiosk.root / trust.FOLDER)
    stick = library.stick()
    source = Source("stick", CutFetcher(stick, at), METADATA, TARGETS, True)
    monkeypatch.setattr(
        "kiosk.signing.apply.metadata_client.MetadataClient.keeping", lambda _: _nothing()
    )
    with pytest.raises(Cut):
        kiosk.apply(source)
    after = everything(kiosk.root / trust.FOLDER)
    changed = sorted(name for name, data in after.items() if before.get(name) != data)
    assert [name for name in changed if not name.endswith(".bak")] == kept
    monkeypatch.undo()
    is_refused(kiosk, thief)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def test_each_file_is_on_the_disk_before_its_name(kiosk: Kiosk, library: Library, monkeypatch):
    """The order of the store: bytes, name, folder. python-tuf itself flushes nothing."""
    steps: list[str] = []
    for name in ("write_new", "rename", "sync_folder"):
        real = getattr(disk, name)

        def note(path: Path, *rest: object, name: str = name, real=real) -> None:
            if trust.FOLDER in path.parts:
                steps.append(f"{name} {path.name}")
            real(path, *rest)

        monkeypatch.setattr(disk, name, note)
    kiosk.refuses(library.stick(), Outcome.WOULD_APPLY, dry_run=True)
    assert steps[:3] == [
        "write_new timestamp.json.new",
        "rename timestamp.json.new",
        "sync_folder trust",
    ]
    assert len(steps) == 15


def test_an_older_stick_is_refused_after_a_look_at_a_newer_one(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    older = library.stick("older")
    library.publish("C")
    kiosk.refuses(library.stick(), Outcome.WOULD_APPLY, dry_run=True)
    result = kiosk.refuses(older, Outcome.OLDER)
    assert result.says == "It is older than what this kiosk has already seen."
    assert kiosk.takes(library.stick()).release == 3


def test_a_dry_run_writes_trust_and_nothing_else(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    before = everything(kiosk.root)
    kiosk.refuses(library.stick(), Outcome.WOULD_APPLY, dry_run=True)
    after = everything(kiosk.root)
    changed = {name for name, data in after.items() if before.get(name) != data}
    assert changed == {f"trust/{role}.json" for role in ("timestamp", "snapshot", "content")}
    assert set(before) <= set(after)


def test_a_role_that_the_content_key_delegates_to_is_not_read(kiosk: Kiosk, library: Library):
    """A thief could name one so that its file has no name on this disk."""
    from tuf.api.metadata import DelegatedRole, Delegations

    from kiosk.signing.publish.metadata import Repository

    kiosk.takes(library.stick())
    repository = Repository.open(library.repo)
    role = DelegatedRole("x" * 10_000, [], 1, False, paths=["*", "*/*/*"])
    repository.content.delegations = Delegations({}, {role.name: role})
    repository.commit(("content",), library.ring, NOW)
    assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW


def test_another_process_has_seen_a_newer_root_meanwhile(
    kiosk: Kiosk, library: Library, thief: Path
):
    """The thief's stick is being drawn while `kiosk fetch` learns that the key was replaced."""

    def draw(bundle: Path, directory: Path) -> str:
        newer = (library.repo / "metadata/2.root.json").read_bytes()
        trust.save(kiosk.root, {trust.ROOT: newer}, trust.read(kiosk.root))
        return ""

    result = kiosk.refuses(thief, Outcome.BUSY, render_check=draw)
    assert result.says == "Another process has changed what this kiosk trusts."
    assert read_root(trust.trusted_root(kiosk.root)).signed.version == 2
    is_refused(kiosk, thief)


def test_a_publisher_that_was_replaced_meanwhile_stays_replaced(
    kiosk: Kiosk, library: Library, tmp_path: Path
):
    before = trust.read(kiosk.root)
    stranger = Library(tmp_path / "stranger")
    new = (stranger.repo / "metadata/1.root.json").read_bytes()
    trust.enrol(kiosk.root, new, replace=True)
    with pytest.raises(BusyError, match="has changed what this kiosk trusts"):
        trust.save(kiosk.root, before, before)
    assert trust.trusted_root(kiosk.root) == new


def test_another_process_that_saves_takes_milliseconds(kiosk: Kiosk, library: Library, monkeypatch):
    monkeypatch.setattr(trust, "_PATIENCE", 0.0)
    handle = lock.take(kiosk.root / "trust.lock")
    try:
        assert kiosk.apply(library.stick()).outcome == Outcome.BUSY
    finally:
        lock.release(handle)
    assert kiosk.takes(library.stick()).release == 1
