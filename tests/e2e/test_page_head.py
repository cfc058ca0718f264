"""Every page of a visit begins alike: one heading of the same kind, at the same place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import type_names
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of


def heads(kiosk: KioskWindow) -> list[QQuickItem]:
    capture.wait_until_idle(kiosk.window)
    found = capture.items(kiosk.window.contentItem())
    return [item for item in found if "PageHead" in type_names(item) and item.isVisible()]


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=str)
def test_the_heading_is_at_the_same_place_on_every_page(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, size: tuple[int, int], language: str
):
    kiosk = make_kiosk(seed, size, language=language)
    model = model_of(kiosk)
    visit = model.visit
    visit.start()
    ways: dict[str, Callable[[], None]] = {
        "home": visit.home,
        "unsure": visit.openUnsure,
        "topic": lambda: visit.openTopic("pictures"),
        "card": lambda: visit.openCard("online-grooming"),
        "places": visit.openPlaces,
        "destination": lambda: visit.openDestination("childline"),
        "language": visit.openLanguages,
        "comfort": visit.openComfort,
        "help": visit.help,
        "calm": visit.openCalm,
        "library": visit.openLibrary,
    }
    pages = {"library hours": lambda: visit.openLibraryPage("hours")}
    places = {}
    for name, go in {**ways, **pages}.items():
        go()
        (head,) = heads(kiosk)
        assert head.property("title") == model.readAloud.page.property("title"), name
        corner = head.mapRectToScene(head.boundingRect())
        side = corner.left() if language == "en" else size[0] - corner.right()
        places[name] = (round(corner.top()), round(side))
    assert len(set(places.values())) == 1, places
