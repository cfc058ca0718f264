"""`kiosk publish init`: keys, roles, and a name that the root keys vouch for."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from kiosk.bundle.hosts import HostList
from kiosk.errors import KioskError
from kiosk.signing.fingerprint import fingerprint_words, publisher_of, read_root
from kiosk.signing.publish import pem
from kiosk.signing.publish.init import initialise
from kiosk.signing.publish.keys import Keyring, make_key
from kiosk.signing.publish.metadata import Repository
from tests.signing.library import NAME, NOW, PASSPHRASE, Library, everything

HOSTS = HostList(frozenset({"www.nspcc.org.uk"}), ("0800 1111",))


def init(place: Path, **options: object) -> Repository:
    wanted: dict[str, object] = {
        "name": NAME,
        "keys": place / "keys",
        "passphrase": PASSPHRASE,
        "root_keys": 1,
        "threshold": 1,
    } | options
    return initialise(
        place / "repo",
        str(wanted["name"]),
        ring=Keyring([Path(str(wanted["keys"]))], lambda _: PASSPHRASE),
        new_passphrase=lambda _: str(wanted["passphrase"]),
        hosts=HOSTS,
        now=NOW,
        root_keys=int(str(wanted["root_keys"])),
        threshold=int(str(wanted["threshold"])),
    )


def test_the_folder_holds_metadata_and_targets(tmp_path):
    init(tmp_path)
    assert sorted(name for name in everything(tmp_path / "repo") if "targets/" not in name) == [
        "metadata/1.content.json",
        "metadata/1.hosts.json",
        "metadata/1.root.json",
        "metadata/1.snapshot.json",
        "metadata/1.targets.json",
        "metadata/timestamp.json",
        "publish.lock",
    ]
    (hosts,) = (tmp_path / "repo/targets").iterdir()
    assert hosts.read_bytes() == b"hosts:\n  - www.nspcc.org.uk\n", "and no numbers"
    assert len(hosts.name.removesuffix(".hosts.yaml")) == 64


def test_each_role_has_its_own_key(tmp_path):
    repository = init(tmp_path, root_keys=3, threshold=2)
    keys = {
        role: ({key.keyid for key in repository.keys(role)[0]}, repository.keys(role)[1])
        for role in ("root", "targets", "content", "hosts", "snapshot", "timestamp")
    }
    assert len(keys["root"][0]) == 3
    assert keys["root"][1] == 2
    assert keys["targets"] == keys["root"]
    assert len(keys["content"][0]) == len(keys["hosts"][0]) == 1
    assert keys["snapshot"] == keys["timestamp"] == (keys["content"][0] | keys["hosts"][0], 1)
    assert keys["content"][0].isdisjoint(keys["hosts"][0] | keys["root"][0])


def test_signatures_last_as_long_as_the_manual_says(tmp_path):
    repository = init(tmp_path)
    days = {role: (one.signed.expires - NOW).days for role, one in repository.roles.items()}
    assert days == {
        "root": 1095,
        "targets": 730,
        "hosts": 730,
        "content": 400,
        "snapshot": 400,
        "timestamp": 400,
    }


def test_the_name_is_signed_by_the_root_keys(tmp_path):
    init(tmp_path)
    data = (tmp_path / "repo/metadata/1.root.json").read_bytes()
    assert publisher_of(read_root(data)) == NAME
    with pytest.raises(KioskError, match=r"is not the root\.json of a publisher, or it is damaged"):
        read_root(data.replace(b"Warwickshire", b"Worcestershi"))


def test_key_files_are_the_owners_alone_and_locked(tmp_path):
    init(tmp_path)
    files = sorted((tmp_path / "keys").iterdir())
    assert [file.name.partition("-")[0] for file in files] == ["content", "hosts", "root"]
    for file in files:
        if os.name == "posix":
            assert file.stat().st_mode & 0o777 == 0o600
        assert file.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
        assert pem.unlock(file.read_bytes(), PASSPHRASE) is not None
        assert pem.unlock(file.read_bytes(), "another passphrase") is None
        assert pem.unlock(file.read_bytes(), "") is None


def test_a_key_file_says_how_hard_it_is_to_guess(tmp_path, monkeypatch):
    """n = 2^14, r = 8, p = 5 of scrypt, in the file itself."""
    monkeypatch.setattr(pem, "COST", (2**14, 8, 5))
    make_key("content", tmp_path, PASSPHRASE)
    (file,) = tmp_path.iterdir()
    der = base64.b64decode("".join(file.read_text("ascii").splitlines()[1:-1]))
    assert bytes.fromhex("06092b06010401da47040b") in der
    assert bytes.fromhex("02024000" + "020108" + "020105") in der
    assert pem.unlock(file.read_bytes(), PASSPHRASE) is not None


def test_that_is_what_the_program_uses():
    """The tests use less; see conftest.py."""
    source = Path(pem.__file__).read_text("utf-8")
    assert "\nCOST = (2**14, 8, 5)\n" in source


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"name": ""}, "The publisher needs a name."),
        ({"name": "A\u202eB"}, "The publisher's name has characters that cannot be seen."),
        ({"name": "A" * 81}, "The publisher's name has 81 characters; 80 is the most."),
        ({"root_keys": 2, "threshold": 3}, "3 of 2 root keys is not possible."),
        ({"root_keys": 10}, "1 of 10 root keys is not possible."),
        ({"passphrase": "short"}, "The passphrase has 5 characters; at least 12 are needed."),
    ],
)
def test_what_is_refused(tmp_path, options, sentence):
    with pytest.raises(KioskError) as fault:
        init(tmp_path, **options)
    assert str(fault.value).startswith(sentence)
    assert not (tmp_path / "keys").exists()


def test_keys_never_lie_in_the_repository(tmp_path):
    with pytest.raises(KioskError, match="The keys must not be in"):
        init(tmp_path, keys=tmp_path / "repo/keys")
    assert not (tmp_path / "repo/keys").exists()


def test_a_folder_that_holds_something_is_left_alone(library: Library):
    before = everything(library.repo)
    with pytest.raises(KioskError, match="is not empty"):
        initialise(
            library.repo,
            NAME,
            ring=library.ring,
            new_passphrase=lambda _: PASSPHRASE,
            hosts=HOSTS,
            now=NOW,
        )
    assert everything(library.repo) == before


def test_six_words_stand_for_what_is_signed(tmp_path):

    init(tmp_path)
    data = (tmp_path / "repo/metadata/1.root.json").read_bytes()
    assert len(fingerprint_words(data).split()) == 6
    # Another signature of the same keys, or another layout of the file, is the same publisher.
    assert fingerprint_words(json.dumps(json.loads(data)).encode()) == fingerprint_words(data)


def test_the_words_of_a_known_root_never_change():
    """A publisher and a kiosk of different versions must show the same."""
    import hashlib

    from kiosk.signing.fingerprint import WORD_LIST

    listed = WORD_LIST.read_text("ascii").split()
    assert len(set(listed)) == 7776
    assert hashlib.sha256(WORD_LIST.read_bytes()).hexdigest() == (
        "6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"
    )
    known = Path(__file__).with_name("known.root.json").read_bytes()
    assert fingerprint_words(known) == "dioxide epidural election giver cannabis subtitle"


def test_two_publishers_have_different_words(tmp_path, library: Library):
    init(tmp_path)
    here = (tmp_path / "repo/metadata/1.root.json").read_bytes()
    there = (library.repo / "metadata/1.root.json").read_bytes()
    assert fingerprint_words(here) != fingerprint_words(there)
