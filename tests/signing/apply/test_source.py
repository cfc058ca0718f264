"""Sticks with other things than files, and sticks that change while they are read."""

from __future__ import annotations

import json
import os
import shutil
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from kiosk.cli.status import run_status
from kiosk.signing.apply.results import ApplyRefusedError, Outcome
from kiosk.signing.apply.source import MAX_FILE_BYTES, FolderFetcher, Source, folder_source
from kiosk.signing.layout import METADATA, TARGETS
from kiosk.signing.publish.metadata import Repository
from kiosk.store import record_file
from tests.signing.apply.kiosk_double import Kiosk, drawn
from tests.signing.library import NOW, Library


@pytest.fixture
def stick(kiosk: Kiosk, library: Library):
    """Release 2; the kiosk shows release 1."""
    kiosk.takes(library.stick())
    library.publish("B")
    return library.stick()


def card(stick):
    """The card of release 2, the last file to be read."""
    found = stick.glob("targets/bundles/library/bundle/cards/*.first-card.yaml")
    return next(path for path in found if b"title: B" in path.read_bytes())


@pytest.mark.parametrize("what", ["timestamp", "content", "card"])
def test_a_link_in_place_of_a_file(kiosk: Kiosk, stick, what):
    path = card(stick) if what == "card" else stick / "metadata/3.content.json"
    if what == "timestamp":
        path = stick / "metadata/timestamp.json"
    elsewhere = stick.parent / "elsewhere"
    shutil.move(path, elsewhere)
    path.symlink_to(elsewhere)
    result = kiosk.refuses(stick, Outcome.UNREADABLE)
    name = path.relative_to(stick).as_posix()
    assert result.says == f"'{name}' is a link or a device, not a file."


def test_a_link_in_place_of_a_folder(kiosk: Kiosk, stick):
    shutil.move(stick / "targets/bundles", stick.parent / "elsewhere")
    (stick / "targets/bundles").symlink_to(stick.parent / "elsewhere")
    assert kiosk.refuses(stick, Outcome.UNREADABLE)


def test_a_pipe_does_not_hang(kiosk: Kiosk, stick):
    path = card(stick)
    path.unlink()
    os.mkfifo(path)
    assert kiosk.refuses(stick, Outcome.UNREADABLE)
    (stick / "metadata/timestamp.json").unlink()
    os.mkfifo(stick / "metadata/timestamp.json")
    assert kiosk.refuses(stick, Outcome.UNREADABLE)


@pytest.mark.usefixtures("as_root")
def test_a_device(kiosk: Kiosk, stick):
    path = card(stick)
    path.unlink()
    os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5))  # /dev/zero, without an end
    assert kiosk.refuses(stick, Outcome.UNREADABLE)


def test_a_folder_in_place_of_a_file(kiosk: Kiosk, stick):
    path = card(stick)
    path.unlink()
    path.mkdir()
    assert kiosk.refuses(stick, Outcome.UNREADABLE)


def test_a_huge_file_is_not_read(kiosk: Kiosk, stick):
    for path in (
        card(stick),
        stick / "metadata/3.snapshot.json",
        stick / "metadata/timestamp.json",
    ):
        whole = path.read_bytes()
        with path.open("r+b") as stream:
            stream.truncate(1 << 33)
        with kiosk.forget_after():
            result = kiosk.refuses(stick, Outcome.TOO_LARGE)
        name = path.relative_to(stick).as_posix()
        assert result.says == f"'{name}' has 8192 MiB; 16 MiB is the most."
        path.write_bytes(whole)


def test_a_file_that_is_longer_than_was_signed(kiosk: Kiosk, stick):
    with card(stick).open("ab") as stream:
        stream.write(b" " * 100_000)
    result = kiosk.refuses(stick, Outcome.BAD_SIGNATURE)
    assert result.says == "A file in it is longer than was signed."


@pytest.mark.parametrize(
    ("count", "each", "sentence"),
    [
        (10_000, 1, "It has 10,006 files; the maximum is 10,000."),
        (1, 17 << 20, "'bundle/images/0.png' has 17 MiB; 16 MiB is the most."),
        (40, 16 << 20, "It has 640 MiB; the maximum is 512 MiB."),
    ],
)
def test_more_than_a_kiosk_takes(kiosk: Kiosk, library: Library, stick, count, each, sentence):
    """The signed metadata shows it, before the first file is copied."""
    from tuf.api.metadata import TargetFile

    repository = Repository.open(library.repo)
    for number in range(count):
        path = f"bundles/library/bundle/images/{number}.png"
        repository.content.targets[path] = TargetFile(each, {"sha256": "0" * 64}, path)
    repository.commit(("content",), library.ring, NOW)
    assert kiosk.refuses(library.stick(), Outcome.TOO_LARGE).says == sentence


class Swapping(FolderFetcher):
    """A stick that gives a file once, and then another in its place."""

    def __init__(self, folder, hostile):
        super().__init__(folder)
        self._place, self._hostile = folder, hostile
        self.read: list[str] = []

    def _fetch(self, url):
        self.read.append(url)
        yield from list(super()._fetch(url))
        for path in (self._place / url).parent.glob("*.json" if "metadata" in url else "*.yaml"):
            path.write_bytes(self._hostile)


def swapping(stick, hostile):
    fetcher = Swapping(stick, hostile)
    return fetcher, Source(str(stick), fetcher, METADATA, TARGETS, True)


def test_a_stick_that_changes_after_it_was_read(kiosk: Kiosk, stick, library: Library):
    """The kiosk shows the bytes that it verified: no file is read twice."""

    class Later(Swapping):
        def _fetch(self, url):
            self.read.append(url)
            yield from list(FolderFetcher._fetch(self, url))
            (self._place / url).write_bytes(self._hostile)

    fetcher = Later(stick, b"id: hostile\n")
    kiosk.takes(Source(str(stick), fetcher, METADATA, TARGETS, True))
    assert len(set(fetcher.read)) == len(fetcher.read)
    assert kiosk.title() == "B"
    version = kiosk.store.current()
    assert version is not None
    assert (version.bundle_folder / "bundle.yaml").read_bytes() == (
        library.bundle / "bundle.yaml"
    ).read_bytes()


def test_a_stick_that_changes_while_it_is_read(kiosk: Kiosk, stick):
    _, source = swapping(stick, b"id: hostile\n")
    assert kiosk.refuses(source, Outcome.BAD_SIGNATURE)


def test_a_stick_that_is_pulled_out(kiosk: Kiosk, stick):
    class Pulled(FolderFetcher):
        def _fetch(self, url):
            if url.endswith("first-card.yaml"):
                shutil.rmtree(stick)
            yield from super()._fetch(url)

    result = kiosk.refuses(
        Source("stick", Pulled(stick), METADATA, TARGETS, True), Outcome.UNREADABLE
    )
    assert result.says.startswith("A file is missing: targets/bundles/library/bundle/cards/")


def test_a_stick_that_fails(kiosk: Kiosk, stick, monkeypatch):
    real = os.read

    def read(handle, size):
        data = real(handle, size)
        if b"title: B" in data:
            raise OSError(5, "Input/output error")
        return data

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.signing.apply.source.os.read", read)
        result = kiosk.apply(stick)
    assert result.outcome == Outcome.UNREADABLE
    assert result.says.endswith("first-card.yaml' cannot be read: Input/output error.")
    assert kiosk.title() == "A card"


@pytest.mark.parametrize(
    "name",
    [
        "metadata/../../secret",
        "targets//x",
        "targets/./x",
        "..",
        "targets/a\\b",
        "targets/c:x",
        "/etc/passwd",
        "targets/a\0b",
    ],
)
def test_no_name_leads_out_of_the_stick(stick, name):
    from kiosk.signing.apply.source import ReadError

    with pytest.raises(ReadError, match="is not the name of a file"):
        folder_source(stick).fetcher.download_bytes(name, MAX_FILE_BYTES)


def test_nothing_below_the_stick_is_followed(stick):
    with pytest.raises(ApplyRefusedError, match="There is no published content"):
        folder_source(stick / "targets")


@pytest.fixture
def odd_names(library: Library) -> Path:
    """A stick, nothing signed, with two folders that look published."""
    stick = library.place / "odd"
    for name in (b"caf\xe9", b"\x1b[31mred\nred"):
        folder = os.path.join(os.fsencode(stick), name, b"metadata")
        os.makedirs(folder)
        with open(os.path.join(folder, b"timestamp.json"), "wb"):
            pass
    return stick


ODD_NAMES = r"There are several folders with published content: \x1b[31mred\nred, caf\xe9."


def test_names_that_are_not_utf8_or_steer_a_terminal(kiosk: Kiosk, odd_names: Path):
    assert kiosk.refuses(odd_names, Outcome.SEVERAL).says == ODD_NAMES


def test_such_names_leave_no_record_that_cannot_be_read(
    kiosk: Kiosk, library: Library, odd_names: Path, tmp_path: Path
):
    """What the console runs, and then `kiosk status` and "Write status to a stick" (C6)."""
    from kiosk.cli.apply import run_apply
    from kiosk.content.sources import source_for
    from kiosk.settings import Settings
    from kiosk.signing.apply.pipeline import ApplyOptions
    from kiosk.staff.status import collect_status
    from kiosk.staff.status_export import export_status

    kiosk.takes(library.stick())
    out = utf8()
    run_apply(odd_names, kiosk.root, ApplyOptions(drawn), as_json=True, out=out)
    assert json.loads(written(out))["says"] == ODD_NAMES
    out = utf8()
    assert run_status(kiosk.root, as_json=False, out=out) == 0
    assert written(out).splitlines()[-1].endswith(ODD_NAMES)
    settings = Settings(source="published", state=kiosk.root.parent)
    status = collect_status(
        settings, source_for(settings).current(), now=NOW.replace(tzinfo=None), uptime=1, notices=()
    )
    folder = export_status(tmp_path, status, settings, NOW.replace(tzinfo=None))
    assert ODD_NAMES in (folder / "status.txt").read_text("utf-8")


def test_a_record_that_an_earlier_program_left(kiosk: Kiosk):
    record_file.write(kiosk.root / "last", {"when": "2026-11-23", "says": "In caf\udce9\x1b[31m."})
    out = utf8()
    assert run_status(kiosk.root, as_json=False, out=out) == 0
    assert written(out).splitlines()[-1] == r"Last apply: 2026-11-23  In caf\xe9\x1b[31m."


def utf8() -> TextIOWrapper:
    """A terminal as strict as most are."""
    return TextIOWrapper(BytesIO(), "utf-8")


def written(out: TextIOWrapper) -> str:
    out.seek(0)
    return out.read()
