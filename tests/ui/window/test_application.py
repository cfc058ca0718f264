"""What the process sets before Qt is loaded."""

from __future__ import annotations

import os

from kiosk.ui.window import application


def test_garbage_is_not_collected_in_steps():
    """Else a control on the screen now and then loses its functions: decision 0037."""
    assert application.FAMILY
    assert os.environ["QV4_GC_TIMELIMIT"] == "0"
