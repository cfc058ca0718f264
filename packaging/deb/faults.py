"""The error that stops a build."""

from __future__ import annotations


class BuildError(Exception):
    """Its text is one sentence that says why the build stopped."""
