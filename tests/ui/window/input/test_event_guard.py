"""Events that reach the pages: keys, touches and the window's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)

from kiosk.ui.window.input.event_guard import EventGuard

pytestmark = pytest.mark.usefixtures("qapp")

NONE = Qt.KeyboardModifier.NoModifier
PRESS = QEvent.Type.KeyPress


class Presence:
    """Counts the inputs that show that a visitor is there."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def presence() -> Presence:
    return Presence()


@pytest.fixture
def passes(presence: Presence) -> Callable[[QEvent], bool]:
    guard, window = EventGuard(presence), QObject()
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


def test_menus_drops_and_gestures_end_here(passes: Passes, presence: Presence):
    for event in hostile_events():
        event.accept()
        assert not passes(event), event.type()
        assert not event.isAccepted(), event.type()
    assert presence.count == 0
