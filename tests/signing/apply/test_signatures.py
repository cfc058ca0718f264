"""Forgery: every byte of what a kiosk reads is covered by a signature, and each key signs only what
it may."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.apply.results import Outcome
from kiosk.signing.layout import CONTENT, HOSTS
from kiosk.signing.publish.keys import Keyring
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.publish.rotate import rotate
from tests.limits import TORTURE
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, PASSPHRASE, Library, later

FLIPS = 150
"""Bytes that are changed, of some 20,000; all of them with KIOSK_TORTURE."""


def rotated(library: Library, role: str) -> Keyring:
    """Exchanges a key; the keyring from before, which still has the old one."""
    before = Keyring([library.keys], lambda _: PASSPHRASE)
    rotate(
        library.repo,
        role,
        ring=library.ring,
        new_passphrase=lambda _: PASSPHRASE,
        now=NOW,
    )
    return before


def read_by_a_kiosk(repo: Path) -> list[str]:
    """Names of the files that an apply reads: those that count now."""
    repository = Repository.open(repo)
    names = [f"metadata/{version}.root.json" for version in (1, repository.root.version)]
    names.append("metadata/timestamp.json")
    for role in ("snapshot", "targets", CONTENT, HOSTS):
        names.append(f"metadata/{repository.roles[role].signed.version}.{role}.json")
    for listed in (repository.content, repository.hosts):
        for path, target in listed.targets.items():
            folder, _, last = path.rpartition("/")
            names.append(f"targets/{folder}/{target.hashes['sha256']}.{last}".replace("//", "/"))
    return names


@pytest.mark.slow
def test_each_byte_counts(kiosk: Kiosk, library: Library):
    """One byte of one file is another: refused, and nothing has changed."""
    kiosk.takes(library.stick())
    rotated(library, "root")
    library.sign_hosts("www.ceop.police.uk")
    library.publish("Another card")
    stick = library.stick()
    places = [
        (name, at) for name in read_by_a_kiosk(stick) for at in range((stick / name).stat().st_size)
    ]
    assert len({name for name, _ in places}) == 14
    step = 1 if TORTURE else len(places) // FLIPS
    refused = {Outcome.BAD_SIGNATURE, Outcome.UNREADABLE}
    before = kiosk.state()
    for name, at in places[::step]:
        whole = (stick / name).read_bytes()
        # Not in the case of a letter only: JSON's hexadecimal sums would mean the same.
        (stick / name).write_bytes(whole[:at] + bytes([whole[at] ^ 0x01]) + whole[at + 1 :])
        with kiosk.forget_after():
            result = kiosk.apply(stick)
        assert result.outcome in refused, f"byte {at} of {name}: {result}"
        assert result.says.endswith(".")
        assert kiosk.state() == before, f"byte {at} of {name}"
        (stick / name).write_bytes(whole)
    assert kiosk.takes(stick).release == 3


def test_a_missing_file_is_named(kiosk: Kiosk, library: Library):
    for name in read_by_a_kiosk(library.repo):
        if name.endswith("root.json"):
            continue
        stick = library.stick()
        (stick / name).unlink()
        outcome = Outcome.NO_REPOSITORY if "timestamp" in name else Outcome.UNREADABLE
        with kiosk.forget_after():
            result = kiosk.refuses(stick, outcome)
        if outcome == Outcome.UNREADABLE:
            assert result.says == f"A file is missing: {name}."


def test_another_publisher_is_another_publisher(kiosk: Kiosk, library: Library, tmp_path):
    kiosk.takes(library.stick())
    stranger = Library(tmp_path / "stranger")
    stranger.publish("Trust me")
    result = kiosk.refuses(stranger.stick(), Outcome.UNKNOWN_PUBLISHER)
    assert result.says == "It was not signed by Warwickshire Libraries."


def test_a_stranger_who_keeps_our_root(kiosk: Kiosk, library: Library, tmp_path):
    """The first root is ours, everything after it is not."""
    stranger = Library(tmp_path / "stranger")
    stranger.publish("Trust me")
    stick = stranger.stick()
    shutil.copy(library.repo / "metadata/1.root.json", stick / "metadata")
    result = kiosk.refuses(stick, Outcome.BAD_SIGNATURE)
    assert result.says == "It is not signed with the publisher's keys."


def test_a_stranger_adds_a_root_of_his_own(kiosk: Kiosk, library: Library, tmp_path):
    stranger = Library(tmp_path / "stranger")
    stranger.publish("Trust me")
    rotated(stranger, "root")
    stick = stranger.stick()
    shutil.copy(library.repo / "metadata/1.root.json", stick / "metadata")
    assert kiosk.refuses(stick, Outcome.BAD_SIGNATURE)


def test_nobody_is_trusted_yet(library: Library, tmp_path):
    result = Kiosk(tmp_path / "new").apply(library.stick())
    assert result.outcome == Outcome.UNKNOWN_PUBLISHER
    assert result.says == "This kiosk does not know any publisher yet."


def test_files_of_two_releases_do_not_mix(kiosk: Kiosk, library: Library):
    """Each file is genuine; together they were never published."""
    old = library.stick("old")
    library.publish("Another card")
    new = library.stick("new")
    for role in ("content", "snapshot"):
        for state, other, wanted, given in ((old, new, 2, 3), (new, old, 3, 2)):
            mixed = library.place / f"{state.name}-{role}"
            shutil.copytree(state, mixed)
            shutil.copy(
                other / f"metadata/{given}.{role}.json", mixed / f"metadata/{wanted}.{role}.json"
            )
            with kiosk.forget_after():
                result = kiosk.refuses(mixed, Outcome.BAD_SIGNATURE)
            assert result.says == "A file in it has changed since it was signed."
    mixed = library.stick("mixed")
    shutil.copy(old / "metadata/timestamp.json", mixed / "metadata")
    assert kiosk.takes(mixed).release == 1, "the older state is whole: its files are still there"


def test_targets_of_two_releases_are_swapped(kiosk: Kiosk, library: Library):
    library.publish("Another card")
    stick = library.stick()
    first, second = sorted(stick.glob("targets/bundles/library/bundle/cards/*.first-card.yaml"))
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)
    result = kiosk.refuses(stick, Outcome.BAD_SIGNATURE)
    # It is refused whether both files have the same length or not.
    assert result.says.startswith("A file in it ")


def test_a_key_that_was_exchanged_signs_nothing_any_more(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    stolen = rotated(library, "content")
    library.publish("After the theft")
    kiosk.takes(library.stick())
    # The thief goes on from the state before the rotation, or from the newest with his own key.
    thief = library.copy(library.place / "thief")
    repository = Repository.open(thief.repo)
    files = thief.files()
    files["bundle/cards/first-card.yaml"] = files["bundle/cards/first-card.yaml"].replace(
        b"After the theft", b"By the thief"
    )
    by_id = {key.keyid: key for key in Repository.open(library.repo).keys(CONTENT)[0]}
    _force(thief, stolen, files, set(by_id))
    assert repository.root.version == 2
    result = kiosk.refuses(thief.stick(), Outcome.BAD_SIGNATURE)
    assert result.says == "It is not signed with the publisher's keys."
    assert kiosk.title() == "After the theft"


def test_a_thief_who_runs_ahead_is_left_behind(kiosk: Kiosk, library: Library):
    """The thief raised the versions by a million; those of the new key begin below that."""
    kiosk.takes(library.stick())
    thief = library.copy(library.place / "thief")
    repository = Repository.open(thief.repo)
    for role in ("content", "snapshot", "timestamp"):
        repository.roles[role].signed.version += 10**6
    repository.commit((CONTENT,), thief.ring, NOW)
    assert kiosk.apply(thief.stick()).outcome == Outcome.NOTHING_NEW
    library.publish("B")
    assert kiosk.refuses(library.stick(), Outcome.OLDER)
    rotated(library, "content")
    assert kiosk.takes(library.stick()).release == 2


def _force(thief: Library, stolen: Keyring, files: dict[str, bytes], new: set[str]) -> None:
    """Signs with the old key where the new one is asked for."""
    from kiosk.signing.publish.keys import short_id

    class Thief(Keyring):
        def signers(self, role, keys, threshold):
            from securesystemslib.signer import CryptoSigner

            (old,) = (
                file
                for file in self.folders[0].glob("content-*.pem")
                if not any(file.stem.endswith(short_id(key)) for key in new)
            )
            from kiosk.signing.publish import pem

            key = pem.unlock(old.read_bytes(), PASSPHRASE)
            assert key is not None
            return [CryptoSigner(key)]

    thief.sign_anything(files, number=9, ring=Thief(stolen.folders, lambda _: PASSPHRASE))


@pytest.mark.parametrize("place", ["hosts.yaml", "bundles", "directory"])
def test_the_content_key_cannot_sign_hosts(kiosk: Kiosk, library: Library, place):
    """The owner of the content key also signs snapshot and timestamp, but cannot change the hosts
    with another list anywhere in the content."""
    from tests.signing.apply.forged_metadata import evil_destination, sign_hosts_as_content

    kiosk.takes(library.stick())
    files = evil_destination(library, "https://www.evil.example/")
    if place == "directory":
        files["directory/hosts.yaml"] = b"hosts: [www.ceop.police.uk, www.evil.example]\n"
    if place == "bundles":
        files["bundle/hosts.yaml"] = b"hosts: [www.ceop.police.uk, www.evil.example]\n"
    library.sign_anything(files, number=2)
    if place == "hosts.yaml":
        sign_hosts_as_content(library, b"hosts: [www.ceop.police.uk, www.evil.example]\n")
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says == (
        "It contains a list of hosts that the hosts key has not signed."
        if place == "directory"
        else "The code of 'CEOP Safety Centre' must not be shown: "
        "The site “www.evil.example” is not on the list of sites that a code may lead to."
    )


def test_the_content_key_cannot_sign_for_the_hosts_role(kiosk: Kiosk, library: Library):
    """A hosts.json that is signed by the content key, in a snapshot that speaks of it."""
    from tests.signing.apply.forged_metadata import sign_role_with

    kiosk.takes(library.stick())
    sign_role_with(library, HOSTS, CONTENT, HOSTS_FILE, b"hosts: [www.evil.example]\n")
    result = kiosk.refuses(library.stick(), Outcome.BAD_SIGNATURE)
    assert result.says == "It is not signed with the publisher's keys."


def test_the_content_key_cannot_change_who_signs(kiosk: Kiosk, library: Library):
    from tests.signing.apply.forged_metadata import sign_role_with

    kiosk.takes(library.stick())
    sign_role_with(library, "targets", CONTENT, HOSTS_FILE, b"hosts: [www.evil.example]\n")
    assert kiosk.refuses(library.stick(), Outcome.BAD_SIGNATURE)


def test_two_of_three_root_keys_must_sign(tmp_path):
    library = Library(tmp_path / "county", root_keys=3, threshold=2)
    library.publish()
    kiosk = Kiosk(tmp_path)
    kiosk.enrol(library.repo)
    kiosk.takes(library.stick())
    keys = sorted(key.keyid for key in Repository.open(library.repo).keys("root")[0])
    rotate(
        library.repo,
        "root",
        ring=library.ring,
        new_passphrase=lambda _: PASSPHRASE,
        now=NOW,
        old=keys[0],
    )
    library.publish("By two of three", now=later(1))
    whole, alone = library.stick(), library.stick("alone")
    root = json.loads((whole / "metadata/2.root.json").read_bytes())
    old = [each for each in root["signatures"] if each["keyid"] in keys]
    assert len(old) >= 2
    for each in old[1:]:
        root["signatures"].remove(each)
    (alone / "metadata/2.root.json").write_text(json.dumps(root))
    assert kiosk.refuses(alone, Outcome.BAD_SIGNATURE)
    assert kiosk.takes(whole).release == 2


def test_nothing_that_is_not_json(kiosk: Kiosk, library: Library):
    """Metadata that makes a parser stumble."""
    kiosk.takes(library.stick())
    library.publish("B")
    generator = random.Random(4)
    for data in (
        b"",
        b"null",
        b"[" * 100_000,
        b'{"signed":' * 50_000,
        b"\xff\xfe",
        b'{"signed": {"_type": "timestamp"}, "signatures": []}',
        b'{"signed": 1e999, "signatures": [1, 2]}',
        b'{"signed": {"version": ' + b"9" * 16_000 + b'}, "signatures": []}',
        generator.randbytes(10_000),
    ):
        stick = library.stick()
        (stick / "metadata/timestamp.json").write_bytes(data)
        result = kiosk.apply(stick)
        assert result.outcome in (Outcome.BAD_SIGNATURE, Outcome.UNREADABLE), (data[:40], result)
    assert kiosk.title() == "A card"
