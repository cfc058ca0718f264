"""1,000 hostile sticks: all refused with a sentence, none changes what is shown. Some 60 of them
without KIOSK_TORTURE."""

from __future__ import annotations

import shutil

import pytest

from kiosk.signing.apply.results import Outcome
from tests.limits import TORTURE
from tests.signing.apply.hostile_sticks import MANY, make_hostile
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library

STEP = 1 if TORTURE else 17
"""Every 17th stick: 17 does not divide the number of recipes, so each run meets all kinds."""

PARTS = 8
REFUSALS = frozenset(Outcome) - {
    Outcome.APPLIED,
    Outcome.NOTHING_NEW,
    Outcome.WOULD_APPLY,
    Outcome.DISK_FULL,
    Outcome.BUSY,
    Outcome.STATE_UNWRITABLE,
    Outcome.NOT_DRAWN,
}


@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_sticks(kiosk: Kiosk, library: Library, tmp_path, part):
    kiosk.takes(library.stick())
    before = kiosk.state()
    for number in range(0, MANY, STEP)[part::PARTS]:
        hostile = library.copy(tmp_path / f"hostile-{number}")
        make_hostile(hostile, number)
        result = kiosk.apply(hostile.repo)
        assert result.outcome in REFUSALS, f"stick {number}: {result}"
        assert result.says.endswith((".", ".”", "?")), f"stick {number}: {result.says}"
        assert result.says.isprintable(), f"stick {number}: {result.says!r}"
        assert len(result.says) < 400, f"stick {number}: {result.says}"
        assert kiosk.state() == before, f"stick {number}: {result}"
        assert not list(tmp_path.rglob("escaped*")), f"stick {number}"
        shutil.rmtree(hostile.place)
    assert kiosk.title() == "A card"
