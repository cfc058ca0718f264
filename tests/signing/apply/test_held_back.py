"""A release that staff have left, or that was passed over, is not taken by the next fetch."""

from __future__ import annotations

import json
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.cli.apply import run_apply, run_take_again
from kiosk.cli.rollback import run_list, run_rollback
from kiosk.errors import UsageError
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.status import Screen, as_text, status
from kiosk.store import Store
from tests.signing.apply.kiosk_double import Kiosk, drawn
from tests.signing.library import NOW, Library

TODAY = date(2026, 12, 1)
GONE_BACK = "Gone back to release 1 on 1 December 2026. Release 3, or staff, ends this."
PASSED_OVER = (
    "Release 2 failed to start 3 times and was passed over; release 1 is on the screen. "
    "Release 3, or staff, ends this."
)
HINT = (
    "To take it all the same, choose “Take release 2 again” at the screen, or use "
    "`kiosk apply --again`."
)


@pytest.fixture(params=["gone back", "passed over"])
def held(request: pytest.FixtureRequest, kiosk: Kiosk, library: Library) -> str:
    """A kiosk with two releases that shows the first; returns the sentence for it."""
    kiosk.takes(library.stick())
    assert kiosk.title() == "A card"
    library.publish("Another card")
    if request.param == "gone back":
        kiosk.takes(library.stick())
        kiosk.store.roll_back(on=TODAY)
    else:
        kiosk.apply(library.stick())
        for _ in range(3):
            assert kiosk.title() == "Another card"
    return GONE_BACK if request.param == "gone back" else PASSED_OVER


def starts(kiosk: Kiosk) -> str:
    """A start that is confirmed; returns the title that is shown."""
    version = kiosk.store.select().version
    kiosk.store.confirm(version)
    return kiosk.title()


def test_neither_a_night_nor_a_stick_brings_it_back(kiosk: Kiosk, library: Library, held: str):
    assert starts(kiosk) == "A card"
    for dry_run in (False, True):
        result = kiosk.apply(library.stick(), dry_run=dry_run)
        assert result.outcome == Outcome.NOTHING_NEW
        assert (result.says, result.hint) == (f"Release 2 is not taken. {held}", HINT)
    assert starts(kiosk) == "A card"
    out = StringIO()
    options = ApplyOptions(drawn, clock=NOW)
    assert run_apply(library.repo, kiosk.root, options, as_json=False, out=out) == 3
    assert out.getvalue() == f"Release 2 is not taken. {held} {HINT}\n"
    library.publish("A third card")
    kiosk.takes(library.stick())
    assert starts(kiosk) == "A third card"
    assert status(kiosk.root, NOW)["held"] is None


def test_staff_take_it_again_from_the_stick(kiosk: Kiosk, library: Library, held: str):
    starts(kiosk)
    assert kiosk.apply(library.stick(), dry_run=True, again=True).outcome == Outcome.WOULD_APPLY
    kiosk.takes(library.stick(), again=True)
    assert starts(kiosk) == "Another card"
    assert kiosk.apply(library.stick(), again=True).says == "Release 2 has been applied already."
    assert status(kiosk.root, NOW)["held"] is None


def test_staff_take_it_again_from_the_kiosk_itself(kiosk: Kiosk, library: Library, held: str):
    starts(kiosk)
    out = StringIO()
    assert run_take_again(kiosk.root, as_json=False, out=out) == 0
    assert out.getvalue() == "Release 2 of 'library' is taken again.\n"
    assert starts(kiosk) == "Another card"
    assert status(kiosk.root, NOW)["last"]["says"] == "Release 2 of 'library' is taken again."
    out = StringIO()
    assert run_take_again(kiosk.root, as_json=True, out=out) == 3
    found = json.loads(out.getvalue())
    assert (found["outcome"], found["says"]) == (
        "nothing_new",
        "There is nothing to take again: no release was left or passed over.",
    )


def test_what_has_rotted_is_not_taken_again(
    kiosk: Kiosk, library: Library, held: str, capsys: pytest.CaptureFixture[str]
):
    starts(kiosk)
    second = next(each for each in kiosk.store.versions() if each.info.release == 2)
    (second.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    assert run_take_again(kiosk.root, as_json=False, out=StringIO()) == Outcome.STATE_UNWRITABLE
    assert capsys.readouterr().err == (
        "kiosk apply: The content to be taken again is damaged ('bundle/bundle.yaml' has changed)."
        " Apply it again from its stick.\n"
    )
    kiosk.takes(library.stick(), again=True)
    assert starts(kiosk) == "Another card"


def test_the_status_names_both(kiosk: Kiosk, library: Library, held: str):
    starts(kiosk)
    found = status(kiosk.root, NOW)
    assert found["shown"]["release"] == 1
    assert found["current"]["release"] == (1 if held == GONE_BACK else 2)
    assert found["shown_because"] == ("" if held == GONE_BACK else held)
    assert found["held"] == {
        "reason": "gone_back" if held == GONE_BACK else "passed_over",
        "id": next(each.id for each in kiosk.store.versions() if each.info.release == 2),
        "bundle": "library",
        "release": 2,
        "on": "2026-12-01" if held == GONE_BACK else "",
        "says": held,
        "former": False,
    }
    lines = as_text(found).splitlines()
    assert lines[0] == "Content:    library, release 1"
    assert lines[4:6] == [
        f"Because:    {held}",
        "Again:      `kiosk apply --again` takes release 2 again",
    ]


def test_the_status_of_damaged_content_names_both(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("Another card")
    kiosk.takes(library.stick())
    current = kiosk.store.current()
    assert current is not None
    (current.bundle_folder / "bundle.yaml").write_bytes(b"rot")
    found = status(kiosk.root, NOW)
    assert (found["current"]["release"], found["shown"]["release"]) == (2, 1)
    assert found["shown_because"] == (
        "The content applied last is damaged ('bundle/bundle.yaml' has changed); showing release 1."
    )
    assert as_text(found).startswith("Content:    library, release 1\n")


def test_the_status_where_only_the_built_in_content_is_left(kiosk: Kiosk, library: Library):
    assert kiosk.apply(library.stick()).outcome == Outcome.APPLIED
    for _ in range(4):
        kiosk.store.select()
    text = as_text(status(kiosk.root, NOW))
    assert text.startswith(
        "Content:    the content that came with the program\n"
        "Because:    Release 1 failed to start 3 times and was passed over; the content that came "
        "with the program is on the screen. Release 2, or staff, ends this.\n"
        "Again:      `kiosk apply --again` takes release 1 again\n"
    )


def test_the_status_of_a_folder(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    other = Kiosk(library.place / "other")
    other.enrol(library.repo)
    other.takes(library.stick())
    found = status(kiosk.root, NOW, Screen("folder", Store(other.root), "/srv/content"))
    assert as_text(found).splitlines()[:3] == [
        "Content:    library, release 1",
        "Folder:     /srv/content",
        "Not shown:  release 1 is applied: set `source: published`",
    ]
    found = status(kiosk.root.parent / "none", NOW, Screen("built_in", None))
    assert as_text(found).splitlines()[0] == "Content:    the content that came with the program"
    assert (found["source"], found["shown"]) == ("built_in", None)


# -- kiosk rollback ---------------------------------------------------------------------------


@pytest.fixture
def four(kiosk: Kiosk, library: Library) -> Kiosk:
    """A kiosk that has shown four releases."""
    kiosk.takes(library.stick())
    for title in "BCD":
        library.publish(title)
        kiosk.takes(library.stick())
    return kiosk


def rollback(kiosk: Kiosk, release: str = "", **options: Any) -> tuple[int, str]:
    out = StringIO()
    return run_rollback(kiosk.root, release, out=out, **options), out.getvalue()


def test_a_choice_of_releases_by_date_and_number(four: Kiosk):
    out = StringIO()
    assert run_list(four.root, as_json=False, out=out) == 0
    line = "Release {} of 'library', published 23 November 2026, applied 23 November 2026\n"
    assert out.getvalue() == "".join(line.format(number) for number in (3, 2, 1))
    code, says = rollback(four, "2")
    assert (code, says.partition(" Gone back")[0]) == (0, "Release 2 of 'library' is shown again.")
    assert four.title() == "B"
    out = StringIO()
    run_list(four.root, as_json=True, out=out)
    rows = json.loads(out.getvalue())
    assert [row["release"] for row in rows] == [3, 1]
    code, says = rollback(four, rows[0]["id"], as_json=True)
    found = json.loads(says)
    assert (code, found["outcome"], found["release"]) == (0, "applied", 3)
    assert found["hint"].endswith(". Release 5, or staff, ends this.")


def test_without_a_number_it_leads_further_back_each_time(four: Kiosk):
    for title in ("C", "B", "A card"):
        assert rollback(four)[0] == 0
        assert starts(four) == title
    assert rollback(four) == (3, "")


@pytest.mark.parametrize(
    ("release", "says"),
    [
        ("9", "This kiosk cannot go back to release 9. It has: 2, 1."),
        ("3", "Release 3 is on the screen. This kiosk can go back to: 2, 1."),
        (
            "4",
            "Release 4 is the one that was left or passed over. `kiosk apply --again` takes it "
            "again.",
        ),
    ],
)
def test_a_release_that_cannot_be_chosen(four: Kiosk, release: str, says: str):
    rollback(four)
    with pytest.raises(UsageError) as fault:
        rollback(four, release)
    assert str(fault.value) == says


def test_nothing_to_list(kiosk: Kiosk):
    out = StringIO()
    assert run_list(kiosk.root, as_json=False, out=out) == 3
    assert out.getvalue() == "There is no earlier content to go back to.\n"


def test_a_stick_must_be_named_unless_something_is_taken_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("state: state\nsource: published\n", "utf-8")
    assert main(["apply", "--settings", str(settings)]) == 2
    assert capsys.readouterr().err == (
        "kiosk: The stick or folder is not named. Write `kiosk apply PATH`. Only `kiosk apply "
        "--again` needs none: it takes the release again that this kiosk still has.\n"
    )
    assert main(["apply", "--again", "--settings", str(settings)]) == 3
    assert capsys.readouterr().out == (
        "There is nothing to take again: no release was left or passed over.\n"
    )
