"""`kiosk publish rotate` and `renew`."""

from __future__ import annotations

import pytest

from kiosk.errors import KioskError
from kiosk.signing.publish.keys import Keyring
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.publish.rotate import renew, rotate
from kiosk.signing.publish.status import status
from kiosk.store import disk
from tests.signing.library import NOW, PASSPHRASE, Library, everything, later


def turn(library: Library, role: str, *, old: str = "", ring: Keyring | None = None):
    return rotate(
        library.repo,
        role,
        ring=ring or library.ring,
        new_passphrase=lambda _: PASSPHRASE,
        now=NOW,
        old=old,
    )


def ids(library: Library, role: str) -> set[str]:
    return {key.keyid for key in Repository.open(library.repo).keys(role)[0]}


def forget(library: Library, key_id: str) -> Keyring:
    """A keyring without this key."""
    (file,) = library.keys.glob(f"*-{key_id[:16]}.pem")
    file.unlink()
    return Keyring([library.keys], lambda _: PASSPHRASE)


@pytest.mark.parametrize("role", ["content", "hosts"])
def test_a_delegated_key_is_exchanged_without_the_old_one(library: Library, role):
    (old,) = ids(library, role)
    done = turn(library, role, ring=forget(library, old))
    assert done.old == old
    assert ids(library, role) == {done.new}
    for online in ("snapshot", "timestamp"):
        assert old not in ids(library, online)
        assert done.new in ids(library, online)
    assert Repository.open(library.repo).root.version == 2
    assert library.publish("B", ring=Keyring([library.keys], lambda _: PASSPHRASE))


def test_the_only_root_key_signs_its_successor(library: Library):
    (old,) = ids(library, "root")
    done = turn(library, "root")
    assert ids(library, "root") == ids(library, "targets") == {done.new}
    signatures = Repository.open(library.repo).roles["root"].signatures
    assert set(signatures) == {old, done.new}


def test_a_lost_only_root_key_cannot_be_exchanged(library: Library):
    (old,) = ids(library, "root")
    before = everything(library.repo)
    with pytest.raises(KioskError) as fault:
        turn(library, "content", ring=forget(library, old))
    assert str(fault.value) == (
        f"The role 'root' needs 1 key; 0 found in {library.keys}. "
        f"Name the folder of …-{old[:16]}.pem with --keys."
    )
    assert everything(library.repo) == before
    assert len(list(library.keys.iterdir())) == 2, "no key is made that nothing would know"


def test_one_of_three_root_keys_is_lost(tmp_path):
    library = Library(tmp_path, root_keys=3, threshold=2)
    lost = sorted(ids(library, "root"))[1]
    with pytest.raises(KioskError, match="has 3 keys"):
        turn(library, "root")
    done = turn(library, "root", old=lost[:8], ring=forget(library, lost))
    assert lost not in ids(library, "root")
    assert len(ids(library, "root")) == 3
    assert done.new in ids(library, "targets")
    assert Repository.open(library.repo).keys("root")[1] == 2


def test_one_of_three_is_not_enough(tmp_path):
    library = Library(tmp_path, root_keys=3, threshold=2)
    first, second, _ = sorted(ids(library, "root"))
    forget(library, first)
    with pytest.raises(KioskError, match="The role 'root' needs 2 keys; 1 found"):
        turn(library, "content", ring=forget(library, second))


def test_there_is_no_such_role_or_key(library: Library):
    with pytest.raises(KioskError, match="There is no role 'snapshot'"):
        turn(library, "snapshot")
    with pytest.raises(KioskError, match="The role 'content' has no key 'ffffx'"):
        turn(library, "content", old="ffffx")


def test_a_rotation_that_was_cut_off_is_done_again(library: Library, monkeypatch):
    """The new root is there, and the timestamp is still of the old key."""
    real = disk.rename

    def rename(source, target):
        if target.name == "timestamp.json":
            raise OSError(5, "cut")
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(disk, "rename", rename)
        with pytest.raises(KioskError, match="cannot be written: cut"):
            turn(library, "content")
    assert (library.repo / "metadata/2.root.json").exists()
    assert Repository.open(library.repo).root.version == 1
    turn(library, "content")
    assert Repository.open(library.repo).root.version == 2


def test_a_wrong_passphrase_changes_nothing(library: Library):
    before = everything(library.repo)
    ring = Keyring([library.keys], lambda _: "another passphrase")
    with pytest.raises(KioskError) as fault:
        library.publish("B", ring=ring)
    assert fault.value.says.startswith("The passphrase does not open ")
    assert everything(library.repo)["metadata/timestamp.json"] == before["metadata/timestamp.json"]


def test_a_key_of_another_program(library: Library):
    (old,) = ids(library, "content")
    ring = forget(library, old)
    (library.keys / f"content-{old[:16]}.pem").write_text("-----BEGIN PRIVATE KEY-----", "ascii")
    with pytest.raises(KioskError, match=r"is not a key that `kiosk publish` made"):
        library.publish("B", ring=ring)


def test_renewing_needs_no_root_key_until_their_last_year(library: Library):
    done = renew(library.repo, ring=library.ring, now=later(300))
    assert done == (("content", "hosts", "snapshot", "timestamp"), ())
    found = status(library.repo)["roles"]
    assert found["content"]["expires"] == later(700).date().isoformat()
    assert found["hosts"]["expires"] == later(1030).date().isoformat()
    assert found["root"]["version"] == found["targets"]["version"] == 1
    done = renew(library.repo, ring=library.ring, now=later(800))
    assert done.roles == ("content", "hosts", "root", "targets", "snapshot", "timestamp")


def test_what_cannot_be_renewed_is_named(library: Library):
    ring = forget(library, next(iter(ids(library, "hosts"))))
    done = renew(library.repo, ring=ring, now=later(300))
    assert done == (("content", "snapshot", "timestamp"), ("hosts",))
