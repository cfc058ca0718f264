"""Converts CHANGELOG.md to Debian's changelog (deb-changelog(5))."""

from __future__ import annotations

import re
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime

MAINTAINER = "Signpost maintainers <signpost@lists.example.org>"
"""Replace the address with your own before you distribute the package."""

_VERSION = re.compile(r"^## \[?([^\]\n]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?$", re.M)


def debian_changelog(package: str, changelog: str, version: str, epoch: int) -> str:
    """Returns the changelog. Unreleased changes are listed as `version`, with the time `epoch` of
    the build's commit in seconds since 1970."""
    starts = list(_VERSION.finditer(changelog))
    entries = []
    for start, after in zip(starts, [*starts[1:], None], strict=True):
        name, day = start.group(1), start.group(2)
        body = changelog[start.end() : after.start() if after else len(changelog)]
        when = datetime.fromisoformat(f"{day}T12:00:00+00:00") if day else None
        entries.append(
            _entry(
                package,
                version if name == "Unreleased" else name,
                body,
                when or datetime.fromtimestamp(epoch, UTC),
            )
        )
    return "\n".join(entries)


def _entry(package: str, version: str, body: str, when: datetime) -> str:
    rows = [f"{package} ({version}) unstable; urgency=medium", ""]
    for line in body.splitlines():
        if line.startswith("- "):
            words = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line[2:])
            rows += textwrap.wrap(words, 76, initial_indent="  * ", subsequent_indent="    ")
    rows += ["", f" -- {MAINTAINER}  {format_datetime(when)}", ""]
    return "\n".join(rows)
