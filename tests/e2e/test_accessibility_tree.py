"""What a screen reader is told on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.app import Kiosk
from kiosk.bundle.model import Bundle
from kiosk.tour import TourClock
from kiosk.ui import picture
from tests.e2e.conftest import model_of
from tests.e2e.test_touch import PAGES, open_page

CONTROLS = {QAccessible.Role.Button, QAccessible.Role.Link}


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from walk(child)


def nodes(kiosk: Kiosk) -> list[tuple[QAccessible.Role, str]]:
    picture.settle(kiosk.window)
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in walk(root)]


@pytest.mark.parametrize("page", [*PAGES, "attract", "hidden", "asking", "fault"])
def test_every_control_has_a_name_and_every_page_a_heading(
    make_kiosk: Callable[..., Kiosk], clock: TourClock, seed: Bundle, page: str
) -> None:
    kiosk = make_kiosk(None if page == "fault" else seed, (1920, 1080))
    if page in PAGES:
        open_page(kiosk, seed, page)
    elif page == "hidden":
        model_of(kiosk).hide()
    elif page == "asking":
        open_page(kiosk, seed, "card")
        clock.seconds += 90
        model_of(kiosk).tick()
        assert model_of(kiosk).state == "asking"
    found = nodes(kiosk)
    assert found
    controls = [name for role, name in found if role in CONTROLS]
    assert all(controls), found
    assert QAccessible.Role.Heading in {role for role, _ in found}
    if page in PAGES:
        assert {"Back", "Home", "Help", "Hide this"} <= set(controls)


def test_the_code_says_where_it_leads(make_kiosk: Callable[..., Kiosk], seed: Bundle) -> None:
    kiosk = make_kiosk(seed, (1920, 1080))
    open_page(kiosk, seed, "destination")
    assert (QAccessible.Role.Graphic, "QR code for www.ceop.police.uk") in nodes(kiosk)
