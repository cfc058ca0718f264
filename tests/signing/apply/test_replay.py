"""Old but genuine sticks, and clocks that are wrong."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.trust import ROOT
from kiosk.signing.publish.rotate import renew
from kiosk.system.trusted_time import BUILT
from tests.signing.apply.kiosk_double import SEEN, Kiosk
from tests.signing.library import NOW, Library, later

EMPTY_BATTERY = datetime(1970, 1, 1, 0, 3, tzinfo=UTC)
FUTURE = datetime(2045, 6, 1, tzinfo=UTC)


@pytest.fixture
def old(kiosk: Kiosk, library: Library):
    """The stick of release 1; the kiosk shows release 2."""
    kiosk.takes(library.stick())
    old = library.stick("old")
    library.publish("Another card")
    kiosk.takes(library.stick())
    return old


def test_an_old_stick(kiosk: Kiosk, old):
    result = kiosk.refuses(old, Outcome.OLDER)
    assert result.says == "It is older than what this kiosk has already seen."


def test_an_old_stick_after_the_metadata_was_wiped(kiosk: Kiosk, old):
    for name in SEEN:
        (kiosk.root / "trust" / name).unlink()
    result = kiosk.refuses(old, Outcome.OLDER)
    assert result.says == "Its newest release is 1; this kiosk already had release 2."


def test_an_old_stick_after_a_new_enrolment(kiosk: Kiosk, library: Library, old):
    shutil.rmtree(kiosk.root / "trust")
    kiosk.enrol(library.repo)
    assert kiosk.refuses(old, Outcome.OLDER)


def test_an_old_stick_after_a_roll_back(kiosk: Kiosk, old):
    kiosk.store.roll_back()
    library_shows = kiosk.title()
    assert kiosk.refuses(old, Outcome.OLDER)
    assert kiosk.title() == library_shows == "A card"


def test_an_older_list_of_hosts(kiosk: Kiosk, library: Library):
    """A host that was withdrawn does not come back with the stick from before."""
    library.sign_hosts("www.ceop.police.uk", "www.example.org")
    old = library.stick("old")
    library.sign_hosts("www.ceop.police.uk")
    kiosk.takes(library.stick())
    for name in SEEN:
        (kiosk.root / "trust" / name).unlink()
    result = kiosk.refuses(old, Outcome.OLDER)
    assert result.says == "Its newest release is 2; this kiosk already had release 3."


def test_another_content_under_the_same_number(kiosk: Kiosk, library: Library):
    """Two computers published independently, or a thief has the key."""
    other = library.copy(library.place / "other")
    library.publish("B")
    other.publish("C", now=later(1))
    kiosk.takes(library.stick())
    for name in SEEN:
        (kiosk.root / "trust" / name).unlink()
    result = kiosk.refuses(other.stick(), Outcome.OLDER)
    assert result.says == "It differs from the release 2 that this kiosk already had."


def test_metadata_that_has_rotted_is_read_again(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    for name in SEEN:
        (kiosk.root / "trust" / name).write_bytes(b"rot")
    (kiosk.root / "trust" / ROOT).write_bytes(b"rot")
    library.publish("B")
    kiosk.takes(library.stick())
    for name in (ROOT, "root.json.bak"):
        (kiosk.root / "trust" / name).write_bytes(b"rot")
    result = kiosk.refuses(library.stick(), Outcome.UNKNOWN_PUBLISHER)
    assert result.says == "The record of this kiosk's publisher is damaged."


def test_a_publisher_who_fell_silent(kiosk: Kiosk, library: Library):
    """Expiry stops what is applied, never what is shown."""
    kiosk.takes(library.stick())
    library.publish("B")
    result = kiosk.refuses(library.stick(), Outcome.EXPIRED, clock=later(401))
    assert result.says == (
        f"Its signatures have expired: for this kiosk today is {later(401).date()}."
    )
    assert kiosk.title() == "A card"
    renew(library.repo, ring=library.ring, now=later(401))
    assert kiosk.takes(library.stick(), clock=later(402)).release == 2


@pytest.mark.parametrize("days", [399, 400])
def test_the_last_day(kiosk: Kiosk, library: Library, days):
    if days == 399:
        kiosk.takes(library.stick(), clock=later(days))
    else:
        kiosk.refuses(library.stick(), Outcome.EXPIRED, clock=later(days))


def test_a_renewed_stick_is_nothing_new_and_lasts_longer(kiosk: Kiosk, library: Library):
    from kiosk.signing.apply.status import status

    kiosk.takes(library.stick())
    renew(library.repo, ring=library.ring, now=later(300))
    assert kiosk.apply(library.stick(), clock=later(300)).outcome == Outcome.NOTHING_NEW
    assert status(kiosk.root, later(300))["expires"] == later(700).date().isoformat()


def test_a_clock_without_battery_takes_what_is_current(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick(), clock=EMPTY_BATTERY)


def test_a_clock_without_battery_knows_what_is_past(kiosk: Kiosk, library: Library):
    """Content is expired if it expired before the date of a release that the kiosk has shown."""
    stale = library.stick("stale")
    library.publish("Current", now=later(500), with_warnings=True)
    kiosk.takes(library.stick(), clock=later(501))
    for name in SEEN:
        (kiosk.root / "trust" / name).unlink()
    result = kiosk.refuses(stale, Outcome.EXPIRED, clock=EMPTY_BATTERY)
    assert str(later(501).date()) in result.says


def test_a_clock_in_the_future_says_so(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    library.publish("B")
    result = kiosk.refuses(library.stick(), Outcome.EXPIRED, clock=FUTURE)
    assert result.says == "Its signatures have expired: for this kiosk today is 2045-06-01."
    assert (
        result.hint
        == "If that is right, ask the publisher to publish it again; if not, set the clock."
    )
    # Set right again, everything is as before.
    assert kiosk.takes(library.stick()).release == 2


def test_a_day_of_signing_that_has_not_come(kiosk: Kiosk, library: Library):
    """A stolen key could otherwise set the kiosk's trusted time to 2060, and expire all content."""
    library.sign_anything(library.files(), number=2, now=later(6 * 365))
    result = kiosk.refuses(library.stick(), Outcome.NOT_YET)
    assert result.says == (f"It is dated {later(6 * 365).date()}, which is in the future.")


def test_a_publisher_whose_clock_is_ahead(kiosk: Kiosk, library: Library):
    """All its signatures would otherwise seem to have expired once its clock is right."""
    kiosk.takes(library.stick())
    library.publish("B", now=later(500), with_warnings=True)
    result = kiosk.refuses(library.stick(), Outcome.NOT_YET)
    assert result.hint == (
        "If this kiosk's clock is right, correct the clock of the publishing computer and "
        "publish again."
    )
    assert kiosk.store.time(NOW.date()).plausible
    # Without a clock there is nothing to hold it against.
    assert kiosk.takes(library.stick(), clock=EMPTY_BATTERY).release == 2


def test_two_states_with_one_number(kiosk: Kiosk, library: Library):
    """A backup that was restored, or two computers that publish."""
    backup = library.stick("backup")
    library.publish("B")
    kiosk.takes(library.stick())
    shutil.rmtree(library.repo)
    shutil.copytree(backup, library.repo)
    library.publish("C")
    result = kiosk.refuses(library.stick("other"), Outcome.OLDER)
    assert result.says == (
        "This copy was made from an older state and conflicts with what this kiosk already has."
    )


def test_the_time_that_was_seen_is_remembered(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick(), clock=later(200))
    assert kiosk.store.time(BUILT).day == later(200).date()
    assert kiosk.store.time(NOW.date()).day == later(200).date()
