"""Going back and taking again are held to what is signed and trusted now, and outlast another
bundle."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from kiosk.cli.apply import run_take_again
from kiosk.cli.rollback import run_list, run_rollback
from kiosk.errors import UsageError
from kiosk.signing.apply import trust
from kiosk.signing.apply.go_back import go_back
from kiosk.signing.apply.results import Outcome, Result
from kiosk.signing.apply.status import as_text, status
from kiosk.signing.apply.take_again import take_again
from kiosk.signing.publish.rotate import rotate
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, PASSPHRASE, Library

DAY = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
COUNCIL = "01926 412345"
REMOVED = (
    "the number 01926 412345 on the card “Call 01926 412345” is not on the signed list of numbers"
)


def shown(kiosk: Kiosk) -> str:
    """A start that is confirmed; returns the title that is shown."""
    kiosk.store.confirm(kiosk.store.select().version)
    return kiosk.title()


def says(result: Result) -> str:
    return f"{result.says} {result.hint}".strip()


# -- numbers -----------------------------------------------------------------------------------


@pytest.fixture
def removed(kiosk: Kiosk, library: Library) -> Kiosk:
    """A kiosk that shows release 5, without the number of release 3; release 1 has none either."""
    kiosk.takes(library.stick())
    library.sign_numbers(COUNCIL)
    library.publish(f"Call {COUNCIL}")
    kiosk.takes(library.stick())
    library.publish("Come in")
    library.sign_numbers(remove=[COUNCIL])
    kiosk.takes(library.stick())
    return kiosk


def test_the_list_marks_what_would_be_refused(removed: Kiosk):
    out = StringIO()
    assert run_list(removed.root, as_json=False, out=out) == 0
    lines = out.getvalue().splitlines()
    assert [line for line in lines if "not shown again" in line] == [
        "Release 3 of 'library', published 23 November 2026, applied 23 November 2026; not shown "
        f"again: {REMOVED}."
    ]
    out = StringIO()
    run_list(removed.root, as_json=True, out=out)
    marked = {row["release"]: row["refused"] for row in json.loads(out.getvalue())}
    assert {number: bool(says) for number, says in marked.items()} == {1: False, 3: True}
    assert marked[3] == [f"T{REMOVED[1:]}."]


def test_a_number_that_was_removed_since_is_not_gone_back_to(removed: Kiosk, capsys):
    assert (
        f"Before:     release 3: not shown again. T{REMOVED[1:]}."
        in as_text(status(removed.root, NOW)).splitlines()
    )
    before = removed.state()
    assert run_rollback(removed.root, out=StringIO()) == Outcome.HOST_NOT_ALLOWED
    assert capsys.readouterr().err == (
        f"kiosk rollback: The kiosk does not go back to release 3: {REMOVED}. "
        "Release 1 can be shown again: choose it, or use `kiosk rollback 1`.\n"
    )
    assert removed.state() == before
    assert shown(removed) == "Come in"
    assert run_rollback(removed.root, "1", out=StringIO()) == 0
    assert shown(removed) == "A card"
    assert "Before:" not in as_text(status(removed.root, NOW))


def test_nor_where_no_older_release_is_without_it(removed: Kiosk):
    third = next(each for each in removed.store.versions() if each.info.release == 3)
    first = next(each for each in removed.store.versions() if each.info.release == 1)
    (first.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    assert says(go_back(removed.root, third)) == (
        f"The kiosk does not go back to release 3: {REMOVED}. "
        "No older release here can be shown: apply a newer one."
    )


def test_what_was_left_is_not_taken_again_with_such_a_number(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.sign_numbers(COUNCIL)
    library.publish(f"Call {COUNCIL}")
    kiosk.takes(library.stick())
    go_back(kiosk.root)
    library.publish("Come in")
    library.sign_numbers(remove=[COUNCIL])
    kiosk.apply(library.stick(), dry_run=True)
    result = take_again(kiosk.root)
    assert result.outcome == Outcome.HOST_NOT_ALLOWED
    assert says(result) == (
        f"The kiosk does not take release 3: {REMOVED}. "
        "No older release here can be shown: apply a newer one."
    )
    assert shown(kiosk) == "A card"


def test_the_status_names_a_removed_number_that_is_still_on_the_screen(
    kiosk: Kiosk, library: Library
):
    library.sign_numbers(COUNCIL)
    library.publish(f"Call {COUNCIL}")
    kiosk.takes(library.stick())
    assert "On screen:" not in as_text(status(kiosk.root, NOW))
    library.publish("Come in")
    library.sign_numbers(remove=[COUNCIL])
    kiosk.apply(library.stick(), dry_run=True)
    found = status(kiosk.root, NOW)
    sentence = REMOVED[0].upper() + REMOVED[1:] + "."
    assert found["not_listed"] == [sentence]
    assert (
        f"On screen:  {sentence} It was applied with an earlier list; ask the publisher for a "
        "release without it."
    ) in as_text(found).splitlines()
    assert shown(kiosk) == f"Call {COUNCIL}", "what was applied stays"


def test_a_site_that_was_removed_since_is_not_gone_back_to(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    services = library.directory / "services.yaml"
    hosts = library.directory / "hosts.yaml"
    site, text = "www.ceop.police.uk", services.read_text("utf-8")
    assert site in text
    for file in (services, hosts):
        file.write_text(file.read_text("utf-8").replace(site, "www.example.org"), "utf-8")
    library.sign_hosts("www.example.org", "www.nspcc.org.uk", site)
    library.publish("Come in")
    kiosk.takes(library.stick())
    library.sign_hosts("www.example.org", "www.nspcc.org.uk")
    library.publish("Come in again")
    kiosk.takes(library.stick())
    assert run_rollback(kiosk.root, out=StringIO()) == 0
    assert shown(kiosk) == "Come in"
    result = go_back(kiosk.root)
    assert (result.outcome, result.says) == (
        Outcome.HOST_NOT_ALLOWED,
        "The kiosk does not go back to release 1: the code of 'CEOP Safety Centre' must not be "
        "shown: the site “www.ceop.police.uk” is not on the list of sites that a code may lead to.",
    )


def test_a_site_in_words_that_was_removed_since_is_not_gone_back_to(kiosk: Kiosk, library: Library):
    sites = ("www.ceop.police.uk", "www.nspcc.org.uk")
    library.sign_hosts(*sites, "old.example.org")
    library.publish("Read old.example.org", with_warnings=True)
    kiosk.takes(library.stick())
    library.publish("Come in")
    library.sign_hosts(*sites)
    kiosk.takes(library.stick())
    result = go_back(kiosk.root)
    assert result.outcome == Outcome.HOST_NOT_ALLOWED
    assert "the address old.example.org" in result.says
    assert result.says.endswith("is not on the signed list of sites.")


# -- another publisher -------------------------------------------------------------------------


def replace_publisher(kiosk: Kiosk, tmp_path: Path) -> Library:
    stranger = Library(tmp_path / "stranger")
    root = (stranger.repo / "metadata/1.root.json").read_bytes()
    trust.enrol(kiosk.root, root, replace=True)
    return stranger


@pytest.mark.parametrize("how", ["gone back", "passed over"])
def test_a_release_of_a_replaced_publisher_is_not_taken_again(
    kiosk: Kiosk, library: Library, tmp_path: Path, capsys, how: str
):
    kiosk.takes(library.stick())
    library.publish("Another card")
    if how == "gone back":
        kiosk.takes(library.stick())
        go_back(kiosk.root)
    else:
        kiosk.apply(library.stick())
        for _ in range(4):
            kiosk.store.select()
    stranger = replace_publisher(kiosk, tmp_path)
    assert run_take_again(kiosk.root, as_json=False, out=StringIO()) == Outcome.UNKNOWN_PUBLISHER
    assert capsys.readouterr().err == (
        "kiosk apply: Release 2 is not taken: this kiosk no longer trusts its publisher. "
        "Apply a release of the publisher that it trusts now.\n"
    )
    assert shown(kiosk) == "A card", "what was applied stays"
    text = as_text(status(kiosk.root, NOW))
    assert "Release 3 ends this." in text
    assert "Again:" not in text
    stranger.publish("A new beginning", number=3)
    kiosk.takes(stranger.stick())
    assert shown(kiosk) == "A new beginning"
    assert status(kiosk.root, NOW)["held"] is None


def test_a_release_of_a_replaced_publisher_is_not_gone_back_to(
    kiosk: Kiosk, library: Library, tmp_path: Path
):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    stranger = replace_publisher(kiosk, tmp_path)
    out = StringIO()
    assert run_list(kiosk.root, as_json=False, out=out) == 3
    assert out.getvalue() == "There is no earlier content to go back to.\n"
    assert says(go_back(kiosk.root)) == (
        "There is no earlier content to go back to: only content that has been on the screen "
        "counts. Releases of a publisher that this kiosk no longer trusts do not count."
    )
    for number in (3, 4):
        stranger.publish(f"Number {number}", number=number)
        kiosk.takes(stranger.stick())
    with pytest.raises(UsageError) as fault:
        run_rollback(kiosk.root, "1", out=StringIO())
    assert str(fault.value) == (
        "Release 1 is of a publisher that this kiosk no longer trusts. It can go back to: 3."
    )
    assert run_rollback(kiosk.root, out=StringIO()) == 0
    assert shown(kiosk) == "Number 3"


def test_new_root_keys_of_the_same_publisher_change_nothing(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    rotate(library.repo, "root", ring=library.ring, new_passphrase=lambda _: PASSPHRASE, now=NOW)
    trust.enrol(kiosk.root, (library.repo / "metadata/2.root.json").read_bytes(), replace=True)
    assert go_back(kiosk.root).outcome == Outcome.APPLIED
    assert shown(kiosk) == "A card"


# -- another bundle ----------------------------------------------------------------------------


def publish_school(library: Library, title: str) -> None:
    """Publishes the bundle 'school' beside 'library'."""
    file = library.bundle / "bundle.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("id: library", "id: school"), "utf-8")
    library.publish(title)
    file.write_text(text, "utf-8")


def test_going_back_outlasts_another_bundle(kiosk: Kiosk, library: Library, capsys):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    go_back(kiosk.root, clock=DAY)
    publish_school(library, "School")
    kiosk.takes(library.stick(), bundle="school")
    assert shown(kiosk) == "School"
    # Release 3 is of the other bundle.
    left = (
        "Release 2 of 'library' was left on 1 December 2026. A newer release of this bundle, or "
        "staff, ends this."
    )
    assert f"Also held:  {left}" in as_text(status(kiosk.root, NOW)).splitlines()

    result = kiosk.apply(library.stick(), bundle="library")
    assert result.outcome == Outcome.NOTHING_NEW
    assert says(result) == (
        f"Release 2 is not taken. {left} "
        "To take it all the same, use `kiosk apply --again --bundle library`."
    )
    assert says(take_again(kiosk.root)) == (
        "There is nothing to take again: no release was left or passed over. "
        "Of another bundle: `kiosk apply --again --bundle library`."
    )
    # Back to the release that staff had chosen: it stays, and so does the reason.
    assert run_rollback(kiosk.root, "1", out=StringIO()) == 0
    assert shown(kiosk) == "A card"
    assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW
    assert shown(kiosk) == "A card"
    held = kiosk.store.held()
    assert held is not None
    assert (held.bundle, held.release) == ("library", 2)
    assert [each.bundle for each in kiosk.store.held_elsewhere()] == ["school"]

    library.publish("A third card")
    kiosk.takes(library.stick())
    assert shown(kiosk) == "A third card"
    assert kiosk.store.held() is None


def test_staff_take_what_was_left_of_another_bundle(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    go_back(kiosk.root)
    publish_school(library, "School")
    kiosk.takes(library.stick(), bundle="school")
    out = StringIO()
    assert run_take_again(kiosk.root, "library", as_json=False, out=out) == 0
    assert out.getvalue() == "Release 2 of 'library' is taken again.\n"
    assert shown(kiosk) == "Another card"
    assert kiosk.store.held_of("library") is None


def test_the_older_release_of_another_bundle_is_not_replaced_by_the_next_fetch(
    kiosk: Kiosk, library: Library
):
    """Nobody has left release 2 of 'library' by going back: 'school' came after it."""
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    publish_school(library, "School")
    kiosk.takes(library.stick(), bundle="school")
    assert run_rollback(kiosk.root, "1", out=StringIO()) == 0
    assert kiosk.apply(library.stick()).outcome == Outcome.NOTHING_NEW
    assert shown(kiosk) == "A card"


# -- what the last apply was -------------------------------------------------------------------


def test_going_back_is_the_last_thing_that_was_done(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    kiosk.apply(library.place / "nowhere")
    assert run_rollback(kiosk.root, out=StringIO()) == 0
    last = status(kiosk.root, NOW)["last"]
    assert (last["exit_code"], last["says"]) == (0, "Release 1 of 'library' is shown again.")
    first = next(each for each in kiosk.store.versions() if each.info.release == 2)
    (first.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    assert take_again(kiosk.root).outcome == Outcome.STATE_UNWRITABLE
    assert status(kiosk.root, NOW)["last"]["exit_code"] == 32


def test_looking_at_damaged_content_logs_nothing(removed: Kiosk):
    for each in removed.store.versions():
        if each.info.release != 5:
            (each.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    assert status(removed.root, NOW)["previous_not_listed"] == []
