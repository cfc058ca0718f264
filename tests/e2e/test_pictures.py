"""Pictures of cards and of the decoy: nothing waits for them, nothing moves, nothing is logged."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, qInstallMessageHandler, qWarning
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.bundle.model import Block, Bundle, Decoy
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import log_qt_messages
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.builders import with_body
from tests.e2e.window_items import model_of
from tests.limits import PATIENCE_MS

RED = QColor("#c00000")


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """A card with three large pictures above a text, and a decoy with a picture."""
    image = QImage(3000, 1500, QImage.Format.Format_RGB32)
    image.fill(RED)
    image.save(str(tmp_path / "a.png"))
    pictures = (Block("image", image="a.png", alt="A bench"),) * 3
    shown = with_body(*pictures, Block("text", markdown="Tell someone."))
    decoy = Decoy("Welcome to the library", image="a.png", clock=False)
    return shown._replace(root=tmp_path, decoy=decoy)


def open_card(kiosk: KioskWindow, bundle: Bundle, qtbot: QtBot) -> None:
    """Opens the card, and waits until its page is there; not for its pictures."""
    visit = model_of(kiosk).visit
    visit.start()
    visit.openTopic(bundle.topics[0].id)
    capture.wait_until_idle(kiosk.window)
    visit.openCard(bundle.topics[0].cards[0])
    qtbot.waitUntil(lambda: len(blocks(kiosk)) == 3, timeout=PATIENCE_MS)


def blocks(kiosk: KioskWindow) -> list[QQuickItem]:
    return [
        item
        for item in capture.items(kiosk.window.contentItem())
        if item.metaObject().className().startswith("PictureBlock")
    ]


def text_below(kiosk: KioskWindow) -> float:
    found = next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if item.property("text") == "Tell someone."
    )
    return found.mapToScene(found.position()).y()


def test_a_page_keeps_the_place_of_a_picture_and_does_not_wait_for_it(
    bundle: Bundle, make_kiosk: Callable[..., KioskWindow], qtbot: QtBot
):
    kiosk = make_kiosk(bundle, (1920, 1080))
    open_card(kiosk, bundle, qtbot)
    assert any(block.property("isLoading") for block in blocks(kiosk))
    capture.wait_for_frame(kiosk.window)
    before = text_below(kiosk)
    assert blocks(kiosk)[0].height() > 100
    capture.wait_until_idle(kiosk.window)
    assert not any(block.property("isLoading") for block in blocks(kiosk))
    assert text_below(kiosk) == before


def test_hide_does_not_wait_for_a_picture(
    bundle: Bundle, make_kiosk: Callable[..., KioskWindow], qtbot: QtBot
):
    kiosk = make_kiosk(bundle, (1920, 1080))
    visit = model_of(kiosk).visit
    decoy = kiosk.window.findChild(QQuickItem, "decoyPicture")
    assert decoy is not None
    qtbot.waitUntil(lambda: not decoy.property("isLoading"), timeout=PATIENCE_MS)
    open_card(kiosk, bundle, qtbot)
    assert any(block.property("isLoading") for block in blocks(kiosk))
    visit.hide()
    capture.wait_for_frame(kiosk.window)
    picture = capture.grab(kiosk.window)
    assert picture.pixelColor(1800, 540) == RED, "the decoy's own picture is there at once"
    assert blocks(kiosk) == []


def test_a_picture_that_is_gone_is_told_in_words(
    bundle: Bundle, make_kiosk: Callable[..., KioskWindow], qtbot: QtBot, quiet_log: None
):
    (bundle.root / "a.png").write_bytes((bundle.root / "a.png").read_bytes()[:2000])
    kiosk = make_kiosk(bundle, (1920, 1080))
    open_card(kiosk, bundle, qtbot)
    capture.wait_until_idle(kiosk.window)
    assert [block.property("hasFailed") for block in blocks(kiosk)] == [True] * 3
    texts = [
        item.property("text")
        for item in capture.items(kiosk.window.contentItem())
        if item.metaObject().className().startswith("BodyText")
    ]
    assert texts.count("A bench") == 3


@pytest.fixture
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The log as the real program writes it: Qt's messages are in it, and none is of a picture."""
    before = qInstallMessageHandler(None)
    log_qt_messages()
    with caplog.at_level(logging.DEBUG):
        yield
    qInstallMessageHandler(before)
    assert [record.getMessage() for record in caplog.records if record.name == "kiosk"] == []


@pytest.mark.expects_log("Something else is wrong", level="WARNING", logger="kiosk")
def test_the_log_has_no_message_of_a_picture_and_every_other(
    tmp_path: Path, application: QObject, caplog: pytest.LogCaptureFixture
):
    """Name and time of a damaged picture would show which card a visitor opened."""
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 90)
    (tmp_path / "b.jpg").write_bytes(b"\xff\xd8\xff" + b"\0" * 90)
    engine = QQmlEngine()
    before = qInstallMessageHandler(None)
    log_qt_messages()
    try:
        for name in ("a.png", "b.jpg", "none.png"):
            component = QQmlComponent(engine)
            source = QUrl.fromLocalFile(str(tmp_path / name)).toString()
            component.setData(f'import QtQuick; Image {{ source: "{source}" }}'.encode(), QUrl())
            made = component.create()
            assert made is not None
            made.deleteLater()
        qWarning("Something else is wrong")
    finally:
        qInstallMessageHandler(before)
    assert [record.getMessage() for record in caplog.records] == ["Something else is wrong"]
