"""When something is shown."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (
            "cards/grooming.yaml",
            "audience: [children, parents]",
            "show: {from: 2027-01-06, days: [mon, tue], hours: 9:00-17:30}\n"
            "audience: [children, parents]",
            "The card “Too close” is now shown from 6 January 2027, on Mondays and Tuesdays, "
            "from 9:00 to 17:30; before: always.",
        ),
        (
            "cards/grooming.yaml",
            "audience: [children, parents]",
            "audience: [adults]",
            "The card “Too close” is now for adults; before: children and young people and "
            "parents and carers.",
        ),
        (
            "bundle.yaml",
            "publisher:",
            "notices: [Closed on Friday.]\npublisher:",
            "1 notice of the home page is new.",
        ),
    ],
)
def test_what_changes(two, file, old, new, says):
    two.change(file, old, new)
    assert says in two.says()
