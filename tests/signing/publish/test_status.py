"""`kiosk publish status`: what runs out, and when."""

from __future__ import annotations

from kiosk.signing.publish.status import as_text, status
from tests.signing.library import Library, later


def test_status_says_what_runs_out(library: Library):
    library.publish("B", now=later(30))
    found = status(library.repo)
    assert found["publisher"] == "Warwickshire Libraries"
    assert len(found["words"].split()) == 6
    assert found["newest_release"] == 2
    assert found["hosts"] == ["www.ceop.police.uk", "www.nspcc.org.uk"]
    assert found["bundles"]["library"]["release"] == 2
    assert found["roles"]["root"]["threshold"] == 1
    text = as_text(found, later(30))
    assert text.startswith(f"Publisher: Warwickshire Libraries\nSix words: {found['words']}\n")
    assert "library: release 2, published 2026-12-23, 6 files, " in text
    assert "renew" not in text
    assert "  39 days left: `kiosk publish renew`" in as_text(found, later(390))
    assert "HAS EXPIRED: kiosks refuse it; `kiosk publish renew`" in as_text(found, later(431))
