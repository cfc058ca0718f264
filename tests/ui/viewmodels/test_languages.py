"""The languages of a bundle: how much of it there is in the visitor's."""

from __future__ import annotations

import pytest

from kiosk.bundle.coverage import Coverage
from tests.builders import make_bundle
from tests.ui.visitor import Open, prop

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("coverage", "ends"),
    [(Coverage(), ""), (Coverage(0.6), "part"), (Coverage(0.2, cards=False), "first")],
)
def test_a_page_can_say_where_the_language_of_the_visitor_ends(
    kiosk: Open, coverage: Coverage, ends: str
):
    bundle = make_bundle()._replace(languages=("en", "uk"))
    languages = kiosk(bundle, cover=lambda bundle: {"uk": coverage}).page("languages")
    assert prop(languages, "ends") == ""
    languages.choose("uk")  # type: ignore[attr-defined]
    assert prop(languages, "ends") == ends
