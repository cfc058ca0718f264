"""What stands between Qt and the view models: the guard, the icons, the timer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.window.input.event_guard import Guard

pytestmark = pytest.mark.usefixtures("qapp")

NONE = Qt.KeyboardModifier.NoModifier
PRESS = QEvent.Type.KeyPress


class Presence:
    """Counts how often somebody was there."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def presence() -> Presence:
    return Presence()


@pytest.fixture
def passes(presence: Presence) -> Callable[[QEvent], bool]:
    guard, window = Guard(presence, clock=lambda: 0.0), QObject()
    return lambda event: not guard.eventFilter(window, event)


Passes = Callable[[QEvent], bool]


def key(
    code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, kind: QEvent.Type = PRESS
) -> QKeyEvent:
    return QKeyEvent(kind, code, modifiers)


@pytest.mark.parametrize(
    "name",
    [
        "Tab",
        "Backtab",
        "Up",
        "Down",
        "Left",
        "Right",
        "Return",
        "Enter",
        "Space",
        "PageUp",
        "PageDown",
    ],
)
@pytest.mark.parametrize(
    "kind",
    [PRESS, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride],
    ids=lambda kind: kind.name,
)
def test_keys_that_move_and_act_pass(passes: Passes, name: str, kind: QEvent.Type):
    code = Qt.Key[f"Key_{name}"]
    assert passes(key(code, kind=kind))
    assert passes(key(code, Qt.KeyboardModifier.ShiftModifier, kind))
    assert passes(key(code, Qt.KeyboardModifier.KeypadModifier, kind))


@pytest.mark.parametrize(
    "name",
    [
        "Escape",
        "F1",
        "F4",
        "F5",
        "F11",
        "Q",
        "W",
        "Print",
        "Menu",
        "Home",
        "Delete",
        "Back",
        "Meta",
        "Alt",
        "Control",
        "HomePage",
        "Refresh",
        "Exit",
        "Close",
        "PowerOff",
        "LaunchMail",
        "Search",
    ],
)
@pytest.mark.parametrize(
    "kind",
    [PRESS, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride],
    ids=lambda kind: kind.name,
)
def test_every_other_key_ends_here(passes: Passes, name: str, kind: QEvent.Type):
    assert not passes(key(Qt.Key[f"Key_{name}"], kind=kind))


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
@pytest.mark.parametrize("name", ["Tab", "Space", "Return", "Left", "Up"])
def test_no_key_passes_with_a_modifier_of_the_system(passes: Passes, name: str, modifier: str):
    assert not passes(key(Qt.Key[f"Key_{name}"], Qt.KeyboardModifier[f"{modifier}Modifier"]))


def test_a_refused_key_still_shows_that_somebody_is_there(passes: Passes, presence: Presence):
    assert not passes(key(Qt.Key.Key_Q))
    assert presence.count == 1


def mouse(kind: QEvent.Type, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> QMouseEvent:
    return QMouseEvent(kind, QPointF(5, 5), QPointF(5, 5), button, button, NONE)


@pytest.mark.parametrize(
    ("event", "there"),
    [
        (mouse(QEvent.Type.MouseButtonPress), 1),
        (mouse(QEvent.Type.MouseMove, Qt.MouseButton.NoButton), 1),
        (mouse(QEvent.Type.MouseButtonRelease), 0),
        (QEvent(QEvent.Type.TouchBegin), 1),
        (QEvent(QEvent.Type.TouchUpdate), 1),
        (QEvent(QEvent.Type.TouchEnd), 0),
        (QEvent(QEvent.Type.UpdateRequest), 0),
        (QEvent(QEvent.Type.Resize), 0),
        (QEvent(QEvent.Type.FocusIn), 0),
    ],
    ids=lambda value: value.type().name if isinstance(value, QEvent) else str(value),
)
def test_touches_and_the_windows_own_events_pass(
    passes: Passes, presence: Presence, event: QEvent, there: int
):
    assert passes(event)
    assert presence.count == there


def test_the_wheel_is_a_presence(passes: Passes, presence: Presence):
    wheel = QWheelEvent(
        QPointF(), QPointF(), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert passes(wheel)
    assert presence.count == 1


def hostile_events() -> list[QEvent]:
    files = QMimeData()
    files.setText("file:///etc/passwd")
    drop = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, NONE)
    return [
        QCloseEvent(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1)),
        QDragEnterEvent(QPoint(1, 1), *drop),
        QDropEvent(QPointF(1, 1), *drop),
        *(
            QEvent(kind)
            for kind in (
                QEvent.Type.DragMove,
                QEvent.Type.NativeGesture,
                QEvent.Type.Shortcut,
                QEvent.Type.TabletPress,
                QEvent.Type.TabletMove,
                QEvent.Type.TabletRelease,
            )
        ),
    ]


def test_closing_menus_drops_and_gestures_end_here(passes: Passes, presence: Presence):
    for event in hostile_events():
        event.accept()
        assert not passes(event), event.type()
        assert not event.isAccepted(), event.type()
    assert presence.count == 0


def test_a_preview_on_a_desk_can_be_closed_and_nothing_else(presence: Presence):
    guard, window = Guard(presence, clock=lambda: 0.0, allow_close=True), QObject()
    assert not guard.eventFilter(window, QCloseEvent())
    for event in hostile_events()[1:]:
        assert guard.eventFilter(window, event), event.type()
    assert guard.eventFilter(window, key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier))


# -- icons --------------------------------------------------------------------------------------


def icon(name: str, asked: int = 64) -> tuple[QImage, QSize]:
    size = QSize()
    wanted = QSize(asked, asked) if asked else QSize()
    return IconProvider(paths.ICONS).requestImage(name, size, wanted), size


def is_all(image: QImage, wanted: str) -> bool:
    """Whether the pixels that are not see-through have one colour, but for rounding."""
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


# -- timer --------------------------------------------------------------------------------------


def test_the_timer_calls_at_the_deadline_and_only_then(qtbot: QtBot):
    calls: list[float] = []
    now = [100.0]
    parent = QObject()
    timer = DeadlineTimer(lambda: now[0], lambda: calls.append(now[0]), parent)
    timer.wake_at(100.03)
    qtbot.waitUntil(lambda: len(calls) == 1, timeout=2000)
    timer.wake_at(100.02)
    timer.wake_at(None)
    qtbot.wait(60)
    assert len(calls) == 1
    timer.wake_at(50.0)
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=2000)
