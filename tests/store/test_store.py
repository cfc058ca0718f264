"""Adding, pointing, rolling back, collecting: what staff and IT see of the store."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk.store import (
    GONE_BACK,
    Floor,
    NothingEarlierError,
    NothingHeldError,
    Selection,
    Store,
    StoreError,
    Version,
    VersionInfo,
)
from tests.store.contents import (
    add,
    apply,
    apply_and_show,
    content,
    facts,
    fill,
    number_shown,
    put_strange,
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "state" / "store")


def names(folder: Path) -> set[str]:
    return set(os.listdir(folder))


def test_nothing_was_ever_applied(store: Store, tmp_path: Path):
    assert store.select() == Selection(None, "")
    store.confirm(None)
    assert store.current() is None
    assert store.previous() is None
    assert store.versions() == []
    assert store.floor == Floor(0, "")
    assert names(tmp_path) == set()


def test_what_is_applied_is_shown(store: Store):
    version = apply(store, 7)
    assert store.current() == version
    assert store.select() == Selection(version, "")
    assert number_shown(store.select()) == 7
    assert version.info == facts(7)
    assert (version.bundle_folder / "bundle.yaml").is_file()
    assert (version.directory_folder / "services.yaml").is_file()
    assert store.floor == Floor(7, version.id)


def test_adding_shows_nothing_yet(store: Store):
    first = apply_and_show(store, 1)
    add(store, 2)
    assert store.select() == Selection(first, "")


def test_the_same_content_has_the_same_name_whenever_it_is_applied(store: Store, tmp_path: Path):
    first = apply(store, 1)
    with store.stage() as stage:
        fill(stage, content(1))
        again = store.add(stage, facts(1)._replace(applied="2027-03-01T09:00:00Z"))
    store.activate(again)
    assert again.id == first.id
    assert names(tmp_path / "state/store/versions") == {first.id}
    assert names(tmp_path / "state/store/staging") == set()
    assert [each.info.applied for each in store.versions()] == ["2027-03-01T09:00:00Z"]


def test_damaged_content_is_mended_by_applying_it_again(store: Store):
    version = apply_and_show(store, 1)
    (version.folder / "bundle/cards/talk.yaml").write_bytes(b"other")
    assert store.select().version is None
    assert apply(store, 1).id == version.id
    assert number_shown(store.select()) == 1


def test_a_stage_goes_when_it_was_not_added(store: Store, tmp_path: Path):
    with pytest.raises(ZeroDivisionError), store.stage() as stage:
        fill(stage, content(1 // 0))
    assert names(tmp_path / "state/store/staging") == set()
    assert store.select() == Selection(None, "")


def test_what_an_interrupted_apply_left_goes_before_the_next(store: Store, tmp_path: Path):
    left = tmp_path / "state/store/staging/0123"
    fill(left, content(1))
    apply(store, 2)
    assert not left.exists()


TODAY = date(2027, 1, 20)
NOW = "2027-01-21T10:00:00+00:00"


def show(store: Store) -> int:
    """A start that is confirmed; returns the number of the content that is shown."""
    choice = store.select()
    store.confirm(choice.version)
    return number_shown(choice)


def numbers(versions: list[Version]) -> list[int]:
    return [each.info.release for each in versions]


def test_going_back_is_no_toggle_and_says_what_ends_it(store: Store):
    for number in range(1, 7):
        apply_and_show(store, number)
    sixth = store.current()
    assert sixth is not None
    assert numbers(store.choices()) == [5, 4, 3, 2]
    assert store.roll_back(store.choices()[1], TODAY).info.release == 4
    assert show(store) == 4
    assert store.floor == Floor(6, sixth.id)
    held = store.look().held
    assert held == (
        GONE_BACK,
        sixth.id,
        "library",
        6,
        "2027-01-20",
        "Gone back to release 4 on 20 January 2027. Release 7, or staff, ends this.",
        False,
    )
    # Further back, never forward; the release that was left stays the same.
    assert numbers(store.choices()) == [5, 3, 2]
    assert store.roll_back(on=TODAY).info.release == 3
    assert show(store) == 3
    assert store.look().held == held._replace(
        says="Gone back to release 3 on 20 January 2027. Release 7, or staff, ends this."
    )
    assert store.select().reason == ""


def test_the_release_that_was_left_is_taken_again(store: Store):
    for number in (1, 2):
        apply_and_show(store, number)
    with pytest.raises(NothingHeldError) as error:
        store.take_again(NOW)
    assert str(error.value) == "There is nothing to take again: no release was left or passed over."
    store.roll_back(on=TODAY)
    assert show(store) == 1
    again = store.take_again(NOW)
    assert (again.info.release, again.info.applied) == (2, NOW)
    assert store.look() == Selection(again, "")
    assert show(store) == 2
    assert numbers(store.choices()) == [1]


def test_a_newer_release_ends_it_and_going_back_from_there_leads_to_what_was_shown(store: Store):
    for number in range(1, 4):
        apply_and_show(store, number)
    store.roll_back(on=TODAY)
    assert show(store) == 2
    apply_and_show(store, 4)
    assert store.look().held is None
    previous = store.previous()
    assert previous is not None
    assert previous.info.release == 2, "staff had left release 3"


def test_the_release_that_was_left_does_not_come_back_by_itself(store: Store):
    """Not even where what staff went back to is damaged, or does not start."""
    for number in (1, 2):
        apply_and_show(store, number)
    first = store.roll_back(on=TODAY)
    # It was on the screen for ten seconds in the moment in which staff went back.
    store.confirm(store.versions()[0])
    assert show(store) == 1
    for _ in range(100):
        store.select()
    choice = store.select()
    assert choice[:2] == (
        None,
        "Gone back to release 1 on 20 January 2027. Release 1 failed to start 100 times and was "
        "passed over; the content that came with the program is on the screen. "
        "Release 3, or staff, ends this.",
    )
    (first.folder / "bundle/bundle.yaml").write_bytes(b"x")
    assert number_shown(store.look()) == 0


def test_after_a_lost_pointer_no_release_at_all_is_known_to_be_left(store: Store, tmp_path: Path):
    for number in (1, 2, 3):
        apply_and_show(store, number)
    for name in ("current", "current.bak"):
        (tmp_path / "state/store" / name).unlink()
    assert show(store) == 3
    apply_and_show(store, 4)
    assert numbers(store.choices()) == [3]
    store.roll_back(on=TODAY)
    held = store.look().held
    assert held is not None
    assert held.release == 4


def test_what_was_never_shown_is_not_rolled_back_to(store: Store):
    first = apply_and_show(store, 1)
    apply(store, 2)
    apply(store, 3)
    assert store.roll_back() == first
    assert show(store) == 1
    with pytest.raises(NothingEarlierError) as error:
        store.roll_back()
    assert (
        str(error.value)
        == "There is no earlier content to go back to: only content that has been on the screen "
        "counts."
    )


def test_damaged_content_is_not_rolled_back_to(store: Store):
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)
    (first.folder / "bundle/bundle.yaml").write_bytes(b"x")
    with pytest.raises(StoreError) as error:
        store.roll_back()
    assert str(error.value) == (
        "The earlier content is damaged ('bundle/bundle.yaml' has changed)."
        " Apply it again from its stick."
    )
    assert store.current() == second


def test_what_is_no_longer_there_cannot_be_pointed_at(store: Store):
    version = apply_and_show(store, 1)
    with pytest.raises(StoreError) as error:
        store.activate(version._replace(id="0" * 64))
    assert str(error.value) == "The content to be shown is damaged (it is no longer there)."


def test_the_floor_only_rises(store: Store):
    fifth, third = apply(store, 5), add(store, 3)
    store.activate(third, floor=3)
    assert store.floor == Floor(5, fifth.id)
    store.activate(third)
    assert store.floor == Floor(5, fifth.id)


def test_a_lost_floor_is_taken_from_the_newest_release(store: Store, tmp_path: Path):
    for number in (1, 2):
        apply(store, number)
    newest = apply(store, 3)
    (tmp_path / "state/store/floor").write_bytes(b"")
    assert store.floor == Floor(3, newest.id)
    (tmp_path / "state/store/floor.bak").unlink()
    assert store.floor == Floor(3, newest.id)


def test_the_floor_outlives_the_versions(store: Store, tmp_path: Path):
    for number in (1, 2):
        apply(store, number)
    (tmp_path / "state/store/versions").rename(tmp_path / "gone")
    assert store.floor.release == 2
    (tmp_path / "state/store/floor").unlink()
    assert store.floor.release == 1


def test_five_are_kept(store: Store):
    for number in range(1, 8):
        apply_and_show(store, number)
    store.collect()
    assert [each.info.release for each in store.versions()] == [7, 6, 5, 4, 3]
    store.collect(keep=3)
    assert [each.info.release for each in store.versions()] == [7, 6, 5]


def test_the_shown_and_the_last_good_are_kept_as_well(store: Store, tmp_path: Path):
    apply_and_show(store, 1)
    apply_and_show(store, 2)
    store.roll_back()
    for number in (4, 5, 6, 7):
        add(store, number)
    (tmp_path / "state/store/versions/rubbish").mkdir()
    store.collect()
    assert [each.info.release for each in store.versions()] == [7, 6, 5, 2, 1]
    assert names(tmp_path / "state/store/versions") == {each.id for each in store.versions()}
    assert names(tmp_path / "state/store/staging") == set()


def test_unsigned_content_is_ordered_by_the_time_it_was_applied(store: Store):
    for number, day in ((3, "2027-01-01"), (2, "2027-01-02"), (1, "2027-01-03")):
        with store.stage() as stage:
            fill(stage, content(number))
            version = store.add(stage, VersionInfo("library", 0, "", "", f"{day}T09:00:00Z"))
        store.activate(version)
    days = [each.info.applied[:10] for each in store.versions()]
    assert days == ["2027-01-03", "2027-01-02", "2027-01-01"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("bundle/Con.yaml", "'Con.yaml' is not a file name for a bundle."),
        ("bundle/con.yaml", "Windows cannot store a file with the name 'con.yaml'."),
        ("bundle/a:b", "'a:b' leads out of the bundle's folder."),
        ("bundle/a\\b", "'a\\b' leads out of the bundle's folder."),
        ("bundle/.hidden", "'.hidden' is not a file name for a bundle."),
        ("directory/.prepared.json", "'.prepared.json' is not a file name for a bundle."),
        ("bundle/" + "a" * 121, "The file name has 121 characters; 120 is the most."),
        ("other/x.yaml", "'other/x.yaml' belongs neither to the bundle nor to the directory."),
        ("manifest.json", "'manifest.json' belongs neither to the bundle nor to the directory."),
        (
            "bundle/\udcff.yaml",
            "'bundle/\\udcff.yaml' belongs neither to the bundle nor to the directory.",
        ),
    ],
)
def test_a_name_that_cannot_be_kept(store: Store, name: str, says: str):
    with store.stage() as stage:
        fill(stage, {**content(1), name: b"x"})
        assert refusal(store, stage) == says
    assert store.select() == Selection(None, "")


@pytest.mark.parametrize("kind", ["link", "folder link", "pipe", "socket"])
def test_a_link_or_a_device_is_not_kept(store: Store, kind: str):
    with store.stage() as stage:
        fill(stage, content(1))
        put_strange(kind, stage / "bundle/x.png")
        assert refusal(store, stage) == "'bundle/x.png' is a link or a device, not a file."


def refusal(store: Store, stage: Path) -> str:
    with pytest.raises(StoreError) as error:
        store.add(stage, facts(1))
    return error.value.says


def test_content_without_a_bundle(store: Store):
    with store.stage() as stage:
        fill(stage, {"directory/services.yaml": b"x"})
        assert refusal(store, stage) == "There is no bundle.yaml in the bundle."


def test_a_staging_folder_that_is_a_link_is_not_followed(store: Store, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    fill(elsewhere, {"precious/photo.png": b"x"})
    (tmp_path / "state/store").mkdir(parents=True)
    (tmp_path / "state/store/staging").symlink_to(elsewhere)
    apply(store, 1)
    assert (elsewhere / "precious/photo.png").is_file()
    assert number_shown(store.select()) == 1


def test_a_removed_link_leaves_what_it_leads_to(store: Store, tmp_path: Path):
    precious = tmp_path / "precious"
    fill(precious, {"photo.png": b"x"})
    with store.stage() as stage:
        fill(stage, content(1))
        (stage / "bundle/images/to").symlink_to(precious)
        refusal(store, stage)
    assert (precious / "photo.png").is_file()
