"""Icons of the program, in any colour and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QColor,
    QImage,
)

from kiosk import paths
from kiosk.ui.adapters.icon_provider import IconProvider


def icon(name: str, asked: int = 64) -> tuple[QImage, QSize]:
    size = QSize()
    wanted = QSize(asked, asked) if asked else QSize()
    return IconProvider(paths.ICONS).requestImage(name, size, wanted), size


def is_all(image: QImage, wanted: str) -> bool:
    """True if the opaque pixels have this colour, but for rounding."""
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    drawn = {colour.rgb() for colour in every if colour.alpha() == 255}
    assert drawn
    return all(
        abs(part - other) <= 2
        for one in drawn
        for part, other in zip(parts(QColor(one)), parts(QColor(wanted)), strict=True)
    )


def parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("colour", ["9b1c1c", "ffffff", "0f1c2e"])
def test_the_colour_is_applied(colour: str):
    image, _ = icon(f"phone/{colour}")
    assert is_all(image, f"#{colour}")


def test_the_ground_is_see_through():
    image, _ = icon("phone/9b1c1c")
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(("asked", "given"), [(24, 24), (180, 180), (0, 48)])
def test_drawn_at_the_asked_size(asked: int, given: int):
    image, size = icon("phone/000000", asked)
    assert (image.width(), image.height()) == (given, given)
    assert size == QSize(given, given)


@pytest.mark.parametrize("name", ["no-such-icon", "", "../fonts/x", "../../../etc/passwd"])
def test_an_unknown_name_gives_the_help_icon(name: str):
    image, _ = icon(f"{name}/9b1c1c" if "/" not in name else name)
    help_icon, _ = icon("circle-help/9b1c1c")
    assert not image.isNull()
    if "/" not in name:
        assert image == help_icon


def test_every_icon_of_the_program_can_be_drawn():
    names = paths.icon_names()
    assert len(names) > 40
    for name in names:
        image, _ = icon(f"{name}/0f1c2e")
        assert is_all(image, "#0f1c2e"), name
