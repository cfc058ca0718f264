"""The content that a start shows if the disk or the content is damaged."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.store import (
    PASSED_OVER,
    Selection,
    Store,
    StoreError,
    held,
    record_file,
    record_types,
    safe_read,
)
from kiosk.store.held import TRIES_PROVEN, TRIES_PROVEN_HERE
from tests.store.contents import add, apply, apply_and_show, content, number_shown, put_strange

STARTS = "Release {} failed to start 3 times and was passed over; {} is on the screen. Release {}, "
END = "or staff, ends this."
BUILT_IN = "the content that came with the program"


def passed_over(failed: int, shown: str) -> str:
    """The sentence for staff while a release is passed over."""
    return STARTS.format(failed, shown, failed + 1) + END


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def store(root: Path) -> Store:
    return Store(root)


def crash(store: Store, times: int) -> None:
    """Starts without a confirmation."""
    for _ in range(times):
        store.select()


def test_three_unconfirmed_starts_and_then_the_last_good_version(store: Store):
    first = apply_and_show(store, 1)
    second = apply(store, 2)
    for _ in range(3):
        assert store.select() == Selection(second, "")
    choice = store.select()
    assert choice[:2] == (first, passed_over(2, "release 1"))
    assert choice.held == (PASSED_OVER, second.id, "library", 2, "", choice.reason, False)


def test_a_confirmed_start_forgives_the_tries(store: Store):
    second = apply(store, 2)
    for _ in range(4):
        crash(store, 2)
        assert store.select() == Selection(second, "")
        store.confirm(second)


def test_fifty_starts_that_all_end_early_do_not_cost_a_good_release(store: Store):
    """Power cuts: none of the starts is confirmed, not even those of the good release."""
    apply_and_show(store, 1)
    apply(store, 2)
    shown = [store.select() for _ in range(50)]
    assert [number_shown(each) for each in shown] == [2] * 3 + [1] * 47
    assert shown[-1].reason == passed_over(2, "release 1")
    # And one that is good itself, also after staff have gone back to another and taken it again.
    store.confirm(shown[-1].version)
    second = store.take_again("2027-01-21T10:00:00+00:00")
    store.confirm(second)
    assert [number_shown(store.select()) for _ in range(50)] == [2] * 50
    store.roll_back()
    store.take_again("2027-01-22T10:00:00+00:00")
    assert [number_shown(store.select()) for _ in range(50)] == [2] * 50


@pytest.mark.parametrize(
    ("program", "tries"),
    [("", TRIES_PROVEN_HERE), ("0.0.1", TRIES_PROVEN), ("earlier record", TRIES_PROVEN)],
)
def test_a_good_release_that_ends_the_program_later_is_passed_over_too(
    store: Store, root: Path, monkeypatch: pytest.MonkeyPatch, program: str, tries: int
):
    """An update of the program may be the cause of its crashes, or the machine."""
    with monkeypatch.context() as patch:
        if program:
            patch.setattr(record_types, "__version__", program)
        apply_and_show(store, 1)
        apply_and_show(store, 2)
    if program == "earlier record":
        record = record_file.read(root / "current")
        assert record is not None
        del record["proven"]
        record_file.write(root / "current", record)
    shown = [number_shown(store.select()) for _ in range(tries + 2)]
    assert shown == [2] * tries + [1] * 2
    assert store.select().reason == (
        f"Release 2 failed to start {tries} times and was passed over; release 1 is on the screen. "
        "Release 3, or staff, ends this."
    )


def test_then_any_intact_one_then_the_built_in_and_then_those_that_were_good(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    """What was never confirmed does not come back, however many starts end."""
    monkeypatch.setattr(held, "TRIES_PROVEN_HERE", 5)
    apply_and_show(store, 1)
    apply(store, 2)
    add(store, 4)
    add(store, 3)
    shown = [number_shown(store.select()) for _ in range(4 * 3 + 5)]
    assert shown == [2, 2, 2, 1, 1, 1, 1, 1, 4, 4, 4, 3, 3, 3, 0, 0, 0]
    assert store.look().reason == (
        "Release 2 (3 times), release 1 (5 times), release 4 (3 times) and release 3 (3 times) "
        "failed to start and were passed over; the content that came with the program is on the "
        "screen. Release 3, or staff, ends this."
    )
    shown = [number_shown(store.select()) for _ in range(16)]
    assert shown == [1, 1, 1, 1, 1, 0, 0, 0] * 2
    assert store.look().reason.startswith("Release 2 (3 times), release 1 (5 times), release 4 ")


def test_a_release_that_was_never_good_does_not_come_back_after_the_built_in_content(store: Store):
    apply(store, 1)
    shown = [number_shown(store.select()) for _ in range(50)]
    assert shown == [1] * 3 + [0] * 47
    assert store.look().reason == passed_over(1, BUILT_IN)


def test_what_was_passed_over_beside_damage_is_named_too(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(held, "TRIES_PROVEN_HERE", 3)
    apply_and_show(store, 1)
    second = apply(store, 2)
    crash(store, 7)
    (second.folder / "manifest.json").unlink()
    assert store.look().reason == (
        "The content applied last is damaged (manifest.json is missing); release 1 failed to start "
        "3 times and was passed over; showing the content that came with the program."
    )


def test_built_in_content_that_comes_up_stays(store: Store):
    apply(store, 1)
    crash(store, 3)
    for _ in range(5):
        choice = store.select()
        assert choice[:2] == (None, passed_over(1, BUILT_IN))
        store.confirm(None)


def test_applying_again_gives_new_tries(store: Store):
    apply(store, 1)
    crash(store, 4)
    apply(store, 1)
    assert store.select().reason == ""


def test_what_stood_in_is_the_last_good_one_from_then_on(store: Store):
    apply_and_show(store, 1)
    apply(store, 2)
    crash(store, 3)
    choice = store.select()
    store.confirm(choice.version)
    assert store.on_screen() == choice.version
    assert [number_shown(store.select()) for _ in range(2)] == [1, 1]


@pytest.mark.parametrize("name", ["manifest.json", *content(2)])
@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_one_flipped_byte_in_any_file(store: Store, name: str, where: str):
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)
    data = bytearray((second.folder / name).read_bytes())
    data[{"first": 0, "middle": len(data) // 2, "last": -1}[where]] ^= 0x10
    (second.folder / name).write_bytes(data)
    assert store.select() == Selection(
        first,
        f"The content applied last is damaged ({_quoted(name)} has changed); showing release 1.",
    )


def _quoted(name: str) -> str:
    return name if name == "manifest.json" else f"'{name}'"


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("missing", "'bundle/cards/talk.yaml' is missing"),
        ("longer", "'bundle/cards/talk.yaml' has changed"),
        ("empty", "'bundle/cards/talk.yaml' has changed"),
        ("a folder", "'bundle/cards/talk.yaml' is missing"),
        ("a link to the same bytes", "'bundle/cards/talk.yaml' is a link or a device"),
        ("additional", "'bundle/cards/new.yaml' is additional"),
        ("additional above", "'x' is additional"),
        ("link", "'bundle/x' is a link or a device"),
        ("folder link", "'bundle/x' is a link or a device"),
        ("pipe", "'bundle/x' is a link or a device"),
        ("socket", "'bundle/x' is a link or a device"),
        ("unprintable", "'bundle/\\udcff\\n' is additional"),
        ("no manifest", "manifest.json is missing"),
        ("gone", "it is no longer there"),
        ("version is a link", "it is no longer there"),
    ],
)
def test_what_counts_as_damage(store: Store, tmp_path: Path, damage: str, says: str):
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)
    hurt(second.folder, damage, tmp_path)
    reason = f"The content applied last is damaged ({says}); showing release 1."
    # However often: what is damaged is named as damaged, and the other one comes up.
    for _ in range(5):
        choice = store.select()
        assert choice == Selection(first, reason)
        store.confirm(choice.version)


def hurt(folder: Path, damage: str, scratch: Path) -> None:
    card = folder / "bundle/cards/talk.yaml"
    if damage in ("missing", "a folder"):
        card.unlink()
        if damage == "a folder":
            card.mkdir()
    elif damage == "longer":
        card.write_bytes(card.read_bytes() + b"x")
    elif damage == "empty":
        card.write_bytes(b"")
    elif damage == "a link to the same bytes":
        card.symlink_to(card.rename(scratch / "talk"))
    elif damage == "additional":
        card.with_name("new.yaml").write_bytes(b"x")
    elif damage == "additional above":
        (folder / "x").write_bytes(b"x")
    elif damage == "unprintable":
        (folder / "bundle/\udcff\n").write_bytes(b"x")
    elif damage == "no manifest":
        (folder / "manifest.json").unlink()
    elif damage == "gone":
        folder.rename(scratch / "gone")
    elif damage == "version is a link":
        folder.symlink_to(folder.rename(scratch / "gone"))
    else:
        put_strange(damage, folder / "bundle/x")


def test_all_versions_damaged(store: Store):
    for number in (1, 2):
        (apply_and_show(store, number).folder / "bundle/bundle.yaml").write_bytes(b"x")
    assert store.select() == Selection(
        None,
        "The content applied last is damaged ('bundle/bundle.yaml' has changed);"
        " showing the content that came with the program.",
    )


def test_a_damaged_pointer_is_replaced_by_its_backup(store: Store, root: Path):
    first = apply_and_show(store, 1)
    second = apply_and_show(store, 2)
    (root / "current").write_bytes(b"\0" * 300)
    choice = store.select()
    assert choice.version in (first, second)
    assert choice.reason == (
        "The record of what was applied last is damaged; showing the version in its backup."
    )
    assert store.record_is_damaged()
    # The version that was shown and confirmed is recorded again.
    store.confirm(choice.version)
    assert store.select().reason == ""


@pytest.mark.parametrize("name", ["current", "tries", "floor", "clock"])
@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 200, b"\xff" * 70_000, b"[" * 60_000, b"{}\n{}\n", None],
    ids=["empty", "zeros", "large", "nested", "other", "gone"],
)
def test_a_record_of_rubbish(store: Store, root: Path, name: str, data: bytes | None):
    for number in (1, 2):
        apply_and_show(store, number)
    for file in (root / name, root / f"{name}.bak"):
        file.unlink(missing_ok=True)
        if data is not None:
            file.write_bytes(data)
    choice = store.select()
    assert number_shown(choice) == 2
    if name != "current":
        assert choice.reason == ""
    else:
        what = "There is no record" if data is None else "The record"
        end = "" if data is None else " is damaged"
        assert choice.reason == f"{what} of what was applied last{end}; showing release 2."
    assert store.floor.release == 2
    assert number_shown(Selection(apply(store, 3), "")) == 3
    assert number_shown(store.select()) == 3


def test_a_lost_pointer_is_made_again_by_the_start_that_came_up(store: Store, root: Path):
    newest = apply_and_show(store, 2)
    os.remove(root / "current")
    (root / "current.bak").write_bytes(b"")
    assert store.select().reason.startswith("The record of what was applied last is damaged; ")
    store.confirm(newest)
    choice = store.select()
    assert (number_shown(choice), choice.reason) == (2, "")
    assert store.current() == choice.version


def test_any_single_byte_of_the_records(store: Store, root: Path):
    """Every byte of every record flipped, one after the other."""
    apply_and_show(store, 1)
    apply_and_show(store, 2)
    for path in sorted(root.iterdir()):
        if path.is_dir() or path.name == "reserve":
            continue
        good = path.read_bytes()
        for place in range(0, len(good), 7):
            path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
            assert store.floor.release == 2
            current = store.current()
            assert current is not None
            assert current.info.release in (1, 2)
        path.write_bytes(good)


@pytest.mark.parametrize("unreadable", ["", "manifest.json", "current"])
def test_nothing_is_removed_while_the_disk_does_not_say_what_is_there(
    store: Store, monkeypatch: pytest.MonkeyPatch, unreadable: str
):
    for number in range(1, 6):
        apply_and_show(store, number)
    read = safe_read.read

    def fail(path: Path, most: int) -> bytes:
        if unreadable in path.name:
            raise OSError(errno.EIO, "Input/output error")
        return read(path, most)

    with monkeypatch.context() as patch:
        patch.setattr(safe_read, "read", fail)
        assert number_shown(store.select()) in (0, 5)
        store.collect()
    assert [each.info.release for each in store.versions()] == [5, 4, 3, 2, 1]
    assert number_shown(store.select()) == 5


def test_a_record_that_cannot_be_read_for_a_moment(store: Store, monkeypatch: pytest.MonkeyPatch):
    """The backup would be the content before."""
    apply_and_show(store, 1)
    newest = apply(store, 2)
    read = os.read
    failed: list[int] = []

    def fail_once(handle: int, size: int) -> bytes:
        if not failed:
            failed.append(handle)
            raise OSError(errno.EIO, "Input/output error")
        return read(handle, size)

    monkeypatch.setattr(os, "read", fail_once)
    assert store.current() == newest


def test_a_state_folder_that_is_a_file(tmp_path: Path):
    (tmp_path / "state").write_bytes(b"")
    store = Store(tmp_path / "state" / "store")
    assert store.select() == Selection(None, "")
    with pytest.raises(StoreError) as error:
        apply(store, 1)
    assert error.value.says.startswith(f"The disk with {tmp_path / 'state' / 'store'} failed: ")
