"""Cards and places whose review is overdue."""

from __future__ import annotations


def test_what_is_overdue_is_a_warning(bundle):
    bundle.write(
        "destinations.yaml", "- use: ceop\n  review_by: 2026-11-21\n  verified: 2026-11-23\n"
    )
    bundle.change("cards/first-card.yaml", "reviewed: 2026-11-22", "reviewed: 2025-11-22")
    bundle.change("cards/first-card.yaml", "review_by: 2027-05-22", "review_by: 2026-11-21")
    bundle.change("cards/second-card.yaml", "reviewed: 2026-11-22", "reviewed: 2026-11-23")
    assert bundle.problems() == [
        "cards/first-card.yaml:8:12: warning: The review of this card was due on 2026-11-21. "
        "(Read it again, then change 'reviewed' and 'review_by'.)",
        "cards/second-card.yaml:7:11: error: 'reviewed' is 2026-11-23, a day that has not come "
        "yet. (Write the day on which somebody read the whole card.)",
        "destinations.yaml:2:14: warning: The review of CEOP Safety Centre was due on "
        "2026-11-21. (Look it up, then change 'verified' and 'review_by'.)",
        "destinations.yaml:3:13: error: 'verified' is 2026-11-23, a day that has not come yet. "
        "(Write the day of the evidence.)",
    ]


def test_the_day_of_the_review_is_not_overdue(bundle):
    bundle.write("destinations.yaml", "- use: ceop\n  review_by: 2026-11-22\n")
    assert bundle.problems() == []
