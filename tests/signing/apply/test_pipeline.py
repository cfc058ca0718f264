"""Content on its way from a stick to the screen, as a library applies it every few months."""

from __future__ import annotations

import shutil

import pytest

from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.status import as_text, status
from kiosk.system import write_protection
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, Library, later


def test_a_stick_is_applied(kiosk: Kiosk, library: Library):
    result = kiosk.takes(library.stick())
    assert result.says == "Release 1 of 'library' is applied."
    assert result[3:8] == (
        "library",
        "Staying safe online",
        1,
        "2026-11-23T09:30:00+00:00",
        "Warwickshire Libraries",
    )
    version = kiosk.store.current()
    assert version is not None
    assert version.info == (
        "library",
        1,
        "2026-11-23T09:30:00+00:00",
        "Warwickshire Libraries",
        "2026-11-23T09:30:00+00:00",
    )
    assert (version.directory_folder / "hosts.yaml").read_bytes() == (
        b"hosts:\n  - www.ceop.police.uk\n  - www.nspcc.org.uk\n"
    )
    assert kiosk.store.floor == (1, version.id)
    assert kiosk.title() == "A card"


def test_the_same_stick_again_changes_nothing(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    before = kiosk.state()
    result = kiosk.apply(library.stick())
    assert (result.outcome, result.says) == (
        Outcome.NOTHING_NEW,
        "Release 1 has been applied already.",
    )
    assert kiosk.state() == before


def test_a_stick_mends_content_that_has_rotted(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    version = kiosk.store.current()
    assert version is not None
    (version.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    assert kiosk.title() == ""
    kiosk.takes(library.stick())
    assert kiosk.title() == "A card"


def test_a_newer_release_takes_the_place_of_the_older(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("Another card", now=later(90))
    assert kiosk.takes(library.stick(), clock=later(100)).release == 2
    assert kiosk.title() == "Another card"
    assert kiosk.store.previous() is not None


def test_releases_may_be_left_out(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    for title in "BCD":
        library.publish(title)
    assert kiosk.takes(library.stick()).release == 4


def test_only_the_hosts_have_changed(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.sign_hosts("www.ceop.police.uk", "www.example.org")
    result = kiosk.takes(library.stick())
    assert result.release == 2
    version = kiosk.store.current()
    assert version is not None
    assert b"www.example.org" in (version.directory_folder / "hosts.yaml").read_bytes()


def test_the_folder_may_lie_on_a_stick_among_others(kiosk: Kiosk, library: Library):
    stick = library.place / "media"
    (stick / "holiday pictures").mkdir(parents=True)
    shutil.copytree(library.repo, stick / "signpost")
    assert kiosk.takes(stick).release == 1
    shutil.copytree(library.repo, stick / "another")
    result = kiosk.refuses(stick, Outcome.SEVERAL)
    assert result.says == ("There are several folders with published content: another, signpost.")


def test_a_stick_without_anything(kiosk: Kiosk, library: Library, tmp_path):
    kiosk.takes(library.stick())
    result = kiosk.refuses(tmp_path / "library/keys", Outcome.NO_REPOSITORY)
    assert result.says == f"There is no published content in {tmp_path / 'library/keys'}."
    assert kiosk.refuses(tmp_path / "nowhere", Outcome.UNREADABLE).says == (
        f"{tmp_path / 'nowhere'} cannot be read: No such file or directory."
    )


def test_several_bundles(kiosk: Kiosk, library: Library):
    text = (library.bundle / "bundle.yaml").read_text("utf-8")
    (library.bundle / "bundle.yaml").write_text(text.replace("id: library", "id: school"), "utf-8")
    library.publish("School")
    stick = library.stick()
    assert kiosk.apply(stick).says == "There are several bundles in it: 'library', 'school'."
    assert kiosk.apply(stick, bundle="museum").says == "The bundle 'museum' is not in it."
    assert kiosk.takes(stick, bundle="library").release == 1
    # From now on staff need not name it; and the other one does not count as an older state.
    assert kiosk.apply(stick).outcome == Outcome.NOTHING_NEW
    # And a wrong name never selects it.
    assert kiosk.apply(stick, bundle="museum").outcome == Outcome.NO_REPOSITORY
    assert kiosk.takes(stick, bundle="school").release == 2
    assert kiosk.takes(stick, bundle="library").release == 1


def test_a_dry_run_says_what_would_change_and_keeps_nothing(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.change_number("0800 1111", "0800 111 222")
    library.sign_numbers()
    library.publish("Another card")
    result = kiosk.refuses(library.stick(), Outcome.WOULD_APPLY, dry_run=True)
    assert result.says == "Release 3 can be applied."
    first = result.changes[0]
    assert (first.kind, first.old, first.new) == ("number", "0800 1111", "0800 111 222")
    assert result.summary == "1 number, 1 card change."
    assert kiosk.takes(library.stick(), only=result.content).release == 3


def test_only_what_was_looked_at_is_applied(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    looked = kiosk.apply(library.stick(), dry_run=True)
    library.publish("C")
    result = kiosk.refuses(library.stick(), Outcome.CHANGED, only=looked.content)
    assert result.says == "The content has changed since it was reviewed."


def test_content_that_cannot_be_drawn(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    result = kiosk.refuses(
        library.stick(),
        Outcome.NOT_DRAWN,
        render_check=lambda bundle, directory: "The program crashed while drawing its pages.",
    )
    assert result.says == "The program crashed while drawing its pages."


def test_what_is_drawn_is_what_is_kept(kiosk: Kiosk, library: Library):
    """The render check may add what it prepared, and must not change what was signed."""

    def prepare(bundle, directory):
        (bundle / ".prepared.json").write_text("{}")
        return ""

    kiosk.takes(library.stick(), render_check=prepare)
    version = kiosk.store.current()
    assert version is not None
    assert (version.bundle_folder / ".prepared.json").exists()
    assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW
    library.publish("B")

    def meddle(bundle, directory):
        (bundle / "bundle.yaml").write_text("id: other")
        return ""

    shown = kiosk.store.current()
    result = kiosk.apply(library.stick(), render_check=meddle)
    assert result.outcome == Outcome.BAD_SIGNATURE
    assert result.says == "The copy on this kiosk differs from what was signed."
    assert kiosk.store.current() == shown


def test_the_kiosk_checks_for_itself(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    files["bundle/cards/second-card.yaml"] = b"title: [\n"
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.CONTENT_PROBLEMS)
    assert result.says == (
        "The content has a mistake; in cards/second-card.yaml:1: "
        "The bracket that opens here is never closed."
    )
    assert [each.partition(": ")[0] for each in result.problems] == ["cards/second-card.yaml:1:8"]


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        ("bundle/bundle.yaml", "in cards: The bundle has no folder 'cards'."),
        ("bundle/cards/", "in bundle.yaml: The folder has no bundle.yaml."),
        ("", "in bundle.yaml: The folder has no bundle.yaml."),
    ],
)
def test_a_signed_bundle_that_lacks_its_cards_or_everything(
    kiosk: Kiosk, library: Library, kept: str, says: str
):
    kiosk.takes(library.stick())
    files = {
        name: data
        for name, data in library.files().items()
        if not name.startswith("bundle/") or (kept and name.startswith(kept))
    }
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.CONTENT_PROBLEMS)
    assert result.says.endswith(says)


def test_warnings_do_not_stop_a_kiosk(kiosk: Kiosk, library: Library):
    """A review that is overdue must not keep a corrected number from the screen."""
    kiosk.takes(library.stick(), clock=later(390))


def test_reviews_of_a_day_that_the_clock_does_not_know(kiosk: Kiosk, library: Library):
    for card in library.bundle.glob("cards/*.yaml"):
        text = card.read_text("utf-8").replace("reviewed: 2026-11-22", "reviewed: 2027-03-01")
        card.write_text(text.replace("2027-05-22", "2027-09-22"), "utf-8")
    library.sign_anything(library.files(), number=2, now=later(100))
    kiosk.takes(library.stick(), clock=NOW.replace(year=1970))


def test_a_bundle_under_another_name(kiosk: Kiosk, library: Library):
    library.sign_anything(library.files(), number=2, bundle="another")
    result = kiosk.refuses(library.stick(), Outcome.CONTENT_PROBLEMS, bundle="another")
    assert result.says == "It was published as 'another', but the id in it is 'library'."


def test_status_before_and_after(kiosk: Kiosk, library: Library, tmp_path, monkeypatch):
    assert as_text(status(tmp_path / "nowhere", NOW)) == (
        "Nothing is applied on this disk: a start shows the content that came with the program.\n"
        "Trusted:    no publisher yet: `kiosk trust` adds one"
    )
    kiosk.takes(library.stick())
    library.publish("B", now=later(10))
    kiosk.takes(library.stick(), clock=later(12))
    words = status(kiosk.root, NOW)["trusted"]["words"]
    assert as_text(status(kiosk.root, later(20))) == (
        "Content:    library, release 2\n"
        "Publisher:  Warwickshire Libraries\n"
        "Published:  2026-12-03 (10 days ago)\n"
        "Applied:    2026-12-05\n"
        "Before:     release 1: `kiosk rollback` shows it again\n"
        f"Trusted:    Warwickshire Libraries ({words})\n"
        "Numbers:    1 signed; others are refused\n"
        "Signatures: until 2028-01-07\n"
        "Last apply: 2026-12-05T09:30  Release 2 of 'library' is applied."
    )
    assert "29 days left: ask the publisher to publish again" in as_text(
        status(kiosk.root, later(381))
    )
    monkeypatch.setattr(write_protection, "_mounts", lambda: "overlay / overlay rw 0 0")
    assert f"Disk:       {kiosk.root} is on overlay: what is applied is lost at a restart" in (
        as_text(status(kiosk.root, NOW))
    )
    assert ", EXPIRED" in as_text(status(kiosk.root, later(420)))
    early = status(kiosk.root, NOW.replace(year=1970))
    assert (
        f"Clock:      wrong; signatures are judged by {early['today']}, and no review is checked "
        "until it is set"
    ) in as_text(early)


def test_status_tells_of_a_record_that_is_damaged(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    kiosk.takes(library.stick())
    (kiosk.root / "current").write_bytes(b"x\n")
    assert (
        "Record:     damaged; using its backup, which may be older. The next start repairs it"
        in as_text(status(kiosk.root, NOW))
    )
    assert kiosk.title() == "B"
    kiosk.store.confirm(kiosk.store.current())
    assert not status(kiosk.root, NOW)["record_damaged"]
