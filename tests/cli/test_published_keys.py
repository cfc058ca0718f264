"""Named tuples whose fields are keys of JSON output, or of files on the disk.

They keep their names, so that scripts, monitoring and older kiosks go on reading them.
"""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.accessibility.findings import Finding
from kiosk.authoring.diff.change import Change
from kiosk.signing.apply.results import Result
from kiosk.store import Floor, VersionInfo
from kiosk.validation.problems import Problem


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Finding, "id rule verdict value limit clause note number unit"),
        (Change, "kind where says old new level how pages id"),
        (Problem, "file line column path severity says hint"),
        (
            Result,
            "outcome says hint bundle title release published publisher content summary changes "
            "problems",
        ),
        (VersionInfo, "bundle release published publisher applied"),
        (Floor, "release id"),
    ],
)
def test_the_keys_are_those_that_were_published(kind: Any, keys: str):
    assert kind._fields == tuple(keys.split())
