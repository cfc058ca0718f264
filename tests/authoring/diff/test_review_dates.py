"""Days of review that change, and what is overdue."""

from __future__ import annotations

from datetime import date


def test_days_are_reported_together(two):
    for card in ("gifts", "threats", "pictures"):
        two.change(f"cards/{card}.yaml", "reviewed: 2026-11-22", "reviewed: 2026-12-01")
    two.change("cards/grooming.yaml", "review_by: 2027-05-22", "review_by: 2027-06-01")
    one, three = sorted(two.found(), key=lambda change: len(change.pages))
    assert one.says == (
        "“Next review due” on the card “Too close” changes from 22 May 2027 to 1 June 2027."
    )
    assert three.says == (
        "“Last reviewed” on 3 cards changes from 22 November 2026 to 1 December 2026."
    )
    assert three.pages == ("Gifts", "Asked for pictures", "Threats")
    assert (three.old, three.new) == ("22 November 2026", "1 December 2026")


def test_overdue_cards_and_places(two):
    today = date(2027, 1, 1)
    for card in ("gifts", "threats"):
        two.change(f"cards/{card}.yaml", "review_by: 2027-05-22", "review_by: 2026-12-24")
    two.write("destinations.yaml", "- {use: childline, review_by: 2026-12-24}\n")
    says = two.says(today)
    assert "2 cards are overdue for review." in says
    assert "Childline now says “This may have changed. Please ask a member of staff.”" in says
    (late,) = [one for one in two.found(today) if "overdue for" in one.says]
    assert (late.level, late.pages) == ("quiet", ("Gifts", "Threats"))
    # A clock that cannot be trusted says nothing of it.
    assert not [one for one in two.says(None) if "overdue" in one or "may have" in one]


def test_reviewed_cards_are_no_longer_overdue(two):
    two.change("cards/gifts.yaml", "review_by: 2027-05-22", "review_by: 2028-05-22")
    assert "The card “Gifts” is no longer overdue for review." in two.says(date(2027, 6, 1))
