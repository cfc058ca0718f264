"""`kiosk publish add`."""

from __future__ import annotations

import json
import shutil

import pytest

from kiosk.errors import KioskError
from kiosk.signing.publish import writer
from kiosk.signing.publish.hosts import UnfitError
from kiosk.signing.publish.metadata import Repository
from kiosk.store import disk as files
from tests.signing.library import Library, everything, later

CEOP, NSPCC = "www.ceop.police.uk", "www.nspcc.org.uk"


def targets(library: Library) -> list[str]:
    return sorted(Repository.open(library.repo).content.targets)


def test_every_file_is_a_target(library: Library):
    assert targets(library) == [
        "bundles/library/bundle/bundle.yaml",
        "bundles/library/bundle/cards/first-card.yaml",
        "bundles/library/bundle/cards/second-card.yaml",
        "bundles/library/directory/retired.yaml",
        "bundles/library/directory/services.yaml",
        "bundles/library/release.json",
    ]


def test_what_is_no_part_of_a_bundle_is_not_published(library: Library):
    for name in (".prepared.json", ".git/config", "cards/.first-card.yaml.swp", "bundle.yaml.bak"):
        path = library.bundle / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}", "ascii")
    (library.bundle / "README.md").write_text("For people.\n", "ascii")
    before = targets(library)
    library.publish("B", with_warnings=True)
    assert targets(library) == before


def test_release_numbers_grow_by_one(library: Library):
    assert library.publish("B").release.number == 2
    assert library.publish("C").release.number == 3
    library.sign_hosts(CEOP)
    assert library.publish("D").release.number == 5
    assert library.publish("E", number=12).release.number == 12
    with pytest.raises(KioskError) as fault:
        library.publish("F", number=12)
    assert str(fault.value) == (
        "Release 12 is not possible: the next one is 13. "
        "Leave --release out, or name a number from 13 to 1000000000000."
    )


def test_a_release_says_what_and_when(library: Library):
    library.publish("B", now=later(3))
    (found,) = (
        json.loads(data)
        for name, data in everything(library.repo / "targets").items()
        if name.endswith("release.json") and b": 2" in data
    )
    assert found == {
        "bundle": "library",
        "published": "2026-11-26T09:30:00+00:00",
        "release": 2,
    }


def test_unchanged_files_are_not_copied_again(library: Library):
    before = {
        path: path.stat().st_mtime_ns
        for path in library.repo.rglob("targets/**/*")
        if path.is_file()
    }
    added = library.publish("B")
    assert (added.files, added.copied) == (6, 2)
    assert all(path.stat().st_mtime_ns == when for path, when in before.items())


def test_a_target_that_has_rotted_is_written_anew(library: Library):
    (path,) = library.repo.glob("targets/bundles/library/bundle/*.bundle.yaml")
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"X")
    library.publish("A card")
    assert path.read_bytes() == whole


def test_a_bundle_with_problems_is_not_published(library: Library):
    (library.bundle / "images").mkdir()
    (library.bundle / "images/talk.png").write_bytes(b"")
    before = everything(library.repo)
    with pytest.raises(UnfitError) as fault:
        library.publish("B")
    assert str(fault.value) == (
        f"{library.bundle} is not published, because `kiosk check --strict` finds problems. "
        "If they are known and accepted, add --with-warnings."
    )
    assert "images/talk.png: warning: No card shows this picture." in str(fault.value.problems)
    assert everything(library.repo) == before
    assert library.publish("B", with_warnings=True).release.number == 2


def test_advice_stops_no_publishing(library: Library):
    card = (library.bundle / "cards/second-card.yaml").read_text("utf-8")
    steps = card.replace("  - text: Tell someone you trust.\n", "  - steps: [Tell someone.]\n")
    assert steps != card
    (library.bundle / "cards/second-card.yaml").write_text(steps, "utf-8")
    assert library.publish("B").release.number == 2


def test_an_error_is_never_published(library: Library):
    (library.bundle / "cards/second-card.yaml").write_text("title: [\n", "ascii")
    before = everything(library.repo)
    with pytest.raises(UnfitError) as fault:
        library.publish("B", with_warnings=True)
    assert fault.value.hint == ""
    assert everything(library.repo) == before


def test_a_code_must_lead_to_a_signed_host(library: Library):
    """The bundle's own hosts.yaml satisfies `kiosk check`, not the owner of the hosts key."""
    (library.bundle / "hosts.yaml").write_text("hosts: [www.example.org]\n", "ascii")
    (library.bundle / "destinations.yaml").write_text(
        "- {use: ceop, web: https://www.example.org/, confidence: high, verified: 2026-11-01}\n",
        "ascii",
    )
    before = everything(library.repo)
    with pytest.raises(KioskError) as fault:
        library.publish("B", with_warnings=True)
    assert str(fault.value) == (
        "https://www.example.org/ leads to www.example.org, which is not on the signed list of "
        "hosts. The person with the hosts key adds it with `kiosk publish hosts`."
    )
    assert everything(library.repo) == before


def test_a_cut_leaves_the_old_state_or_the_new(library: Library, tmp_path, monkeypatch):
    """Every step of a publish is cut once; what is left can be read, and published again."""
    real = files.rename
    steps = 0
    while True:
        steps += 1
        cut = library.copy(tmp_path / f"cut-{steps}")
        left = steps

        def rename(source, target):
            nonlocal left
            left -= 1
            if left == 0:
                raise OSError(5, "cut")
            real(source, target)

        with monkeypatch.context() as patch:
            patch.setattr(files, "rename", rename)
            try:
                cut.publish("B")
                break
            except KioskError as fault:
                said = str(fault)
        assert said == f"{cut.repo} cannot be written: cut."
        assert Repository.open(cut.repo).timestamp.version == 2
        assert cut.publish("B").release.number == 2
        shutil.rmtree(cut.place)
    assert steps == 6, "two targets, three kinds of metadata, and one that was not cut"


def test_two_cannot_publish_at_once(library: Library):
    from kiosk.store.lock import locked

    with locked(library.repo / writer.LOCK_FILE), pytest.raises(KioskError) as fault:
        library.publish("B")
    assert str(fault.value) == (
        f"Another process is publishing to {library.repo} right now. Try again in a minute."
    )


def test_a_folder_without_a_repository(library: Library):
    shutil.rmtree(library.repo)
    with pytest.raises(KioskError) as fault:
        library.publish("B")
    assert fault.value.hint == "Start with `kiosk publish init`."
    assert not library.repo.exists()


def test_a_bundle_in_place_of_the_repository(library: Library):
    """Swapped on the command line: nothing is left in the bundle, where it would be published."""
    library.repo, before = library.bundle, everything(library.bundle)
    with pytest.raises(KioskError, match="Nothing is published in "):
        library.publish("B")
    assert set(everything(library.bundle)) == set(before)


def test_a_file_of_the_repository_is_missing(library: Library):
    """`init` would make new keys, which no kiosk trusts."""
    next((library.repo / "metadata").glob("*.hosts.json")).unlink()
    with pytest.raises(KioskError) as fault:
        library.publish("B")
    assert fault.value.hint == "Copy the whole folder again from an intact copy."


def test_metadata_that_does_not_fit_together(library: Library):
    path = library.repo / "metadata/2.content.json"
    path.write_bytes(path.read_bytes().replace(b'"length":', b'"length": '))
    library.publish("B")  # Layout is not signed.
    path = library.repo / "metadata/3.content.json"
    path.write_bytes(path.read_bytes().replace(b'"release":2', b'"release":9'))
    with pytest.raises(KioskError, match="do not match"):
        library.publish("C")
