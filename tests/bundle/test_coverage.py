"""How much of a bundle there is in each language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.bundle.coverage import Coverage, coverage_of
from kiosk.content.loader import load_content
from tests.builders import make_bundle


def test_pages_are_counted_by_the_files_that_translate_them(tmp_path: Path):
    bundle = make_bundle()._replace(root=tmp_path, languages=("en", "pl", "uk", "ro"))
    cards = tmp_path / "cards"
    cards.mkdir()
    for name in ("bundle.pl", "bundle.uk", *(f"cards/{card}.pl" for card in bundle.cards)):
        (tmp_path / f"{name}.yaml").write_text("", "utf-8")
    services = "".join(f"- id: {one}\n  name: x\n" for one in bundle.destinations)
    (tmp_path / "services.pl.yaml").write_text(services, "utf-8")
    found = coverage_of(bundle, tmp_path)
    assert found["en"] == found["pl"] == Coverage(1.0, True)
    assert not found["uk"].cards
    assert 0 < found["uk"].share < 1
    assert found["ro"] == Coverage(0.0, False)
    (tmp_path / "services.ro.yaml").write_text(services, "utf-8")
    assert not coverage_of(bundle, tmp_path)["ro"].cards, "first pages, and names of places"


@pytest.mark.parametrize("whole", ["en", "cy", "pl", "ur"])
def test_the_shipped_bundle_has_four_languages_whole(whole: str):
    bundle = load_content(paths.CONTENT / "warwickshire")
    assert bundle is not None
    found = coverage_of(bundle, paths.DIRECTORY)
    assert found[whole].whole
    assert sum(one.whole for one in found.values()) == 4
