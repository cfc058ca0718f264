"""What can stop a build, in one sentence."""

from __future__ import annotations


class BuildError(Exception):
    """The sentence is its text."""
