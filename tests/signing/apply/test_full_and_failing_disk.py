"""The kiosk's own disk: full, read-only, in use, failing."""

from __future__ import annotations

import errno

import pytest

from kiosk.signing.apply import tuf_client as offer
from kiosk.signing.apply.results import Outcome
from kiosk.store import Store, disk, lock
from tests.signing.apply.kiosk_double import SEEN, Kiosk
from tests.signing.library import Library


@pytest.fixture
def stick(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    return library.stick()


@pytest.mark.parametrize(
    ("number", "outcome", "sentence"),
    [
        (errno.ENOSPC, Outcome.DISK_FULL, "There is no room left on the disk with {root}."),
        (errno.EROFS, Outcome.STATE_UNWRITABLE, "The disk with {root} can only be read."),
        (errno.EACCES, Outcome.STATE_UNWRITABLE, "This user may not write to {root}."),
        (errno.EIO, Outcome.STATE_UNWRITABLE, "The disk with {root} failed: Input/output error."),
    ],
)
def test_the_disk_refuses_the_copy(kiosk, stick, monkeypatch, number, outcome, sentence):
    def copy(self, offer, stage):
        (stage / "bundle").mkdir()
        raise OSError(number, "no")

    with monkeypatch.context() as patch:
        patch.setattr(offer.Client, "copy", copy)
        result = kiosk.refuses(stick, outcome)
    assert result.says == sentence.format(root=kiosk.root)
    assert kiosk.takes(stick).release == 2


@pytest.mark.parametrize("step", ["save", "activate"])
def test_the_disk_is_full_at_the_last_moment(kiosk, stick, monkeypatch, step):
    """The old version stays shown if the disk is full before the pointer is moved."""

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "no")

    with monkeypatch.context() as patch:
        if step == "save":
            patch.setattr(disk, "replace", full)
        else:
            patch.setattr(Store, "activate", full)
        assert kiosk.apply(stick).outcome == Outcome.DISK_FULL
    assert kiosk.title() == "A card"
    assert kiosk.takes(stick).release == 2
    assert kiosk.title() == "B"


def test_somebody_else_is_applying(kiosk, stick):
    handle = lock.take(kiosk.root / "apply.lock")
    try:
        result = kiosk.apply(stick)
    finally:
        lock.release(handle)
    assert result.outcome == Outcome.BUSY
    assert result.says == "Another process is changing the content of this kiosk."
    assert kiosk.takes(stick).release == 2


def test_a_cut_between_the_metadata_and_the_pointer(kiosk, stick, monkeypatch):
    """The next apply of the same stick does what the first did not."""

    class Cut(BaseException):
        pass

    def cut(*_, **__):
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(Store, "activate", cut)
        with pytest.raises(Cut):
            kiosk.apply(stick)
    assert kiosk.title() == "A card"
    assert kiosk.takes(stick).release == 2


def test_any_mixture_of_old_and_new_metadata_is_read(kiosk, stick, library):
    """A power cut between two files leaves one of 32 mixtures, or one file missing."""
    place = kiosk.root / "trust"
    old = {name: (place / name).read_bytes() for name in SEEN}
    library.sign_hosts("www.ceop.police.uk")
    library.publish("C")
    kiosk.takes(library.stick())
    new = {name: (place / name).read_bytes() for name in SEEN}
    assert len([name for name in new if new[name] != old[name]]) == 4
    for number in range(2 ** len(new)):
        for bit, name in enumerate(new):
            (place / name).write_bytes((new if number >> bit & 1 else old)[name])
        assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW, number
        assert {name: (place / name).read_bytes() for name in new} == new
    for name in new:
        (place / name).unlink()
        assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW, name
