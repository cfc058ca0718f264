"""Names of Polish files and sentences about them that several tests expect."""

from __future__ import annotations

FIRST = "cards/first-card.pl.yaml"
ORIGINAL = "cards/first-card.yaml"
LEFT_OUT = "(Take what is missing from the original, and translate it.)"
HINT = "(When somebody has, change 'translation: unreviewed' to 'reviewed' in the file.)"


def confirmed(bundle):
    """Problems that ask a person to confirm a translation."""
    _, text = bundle.check()
    return [line.strip() for line in text.partition("Confirm before")[2].splitlines()[1:-2]]
