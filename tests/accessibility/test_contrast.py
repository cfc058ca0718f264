"""The contrast of two colours."""

from __future__ import annotations

import pytest

from kiosk.accessibility.contrast import contrast


def test_contrast_as_wcag_computes_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#ffffff", "#0b4f6c") == contrast("#0b4f6c", "#ffffff")
