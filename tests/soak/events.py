"""Random input: touches with up to ten fingers, keys, a mouse, staff, sticks, clocks, new content.

Each command is one of `played_kiosk.py`. What comes next depends on the seed and on where the kiosk
is, so that every page is reached; two runs of a seed differ only as the machine's speed does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from PySide6.QtCore import Qt

Command = tuple[Any, ...]
Where = Mapping[str, Any]

FINGERS = 10
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Enter),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_A, Qt.Key.Key_Q, Qt.Key.Key_5),
    *(Qt.Key.Key_Back, Qt.Key.Key_Menu, Qt.Key.Key_Home, Qt.Key.Key_Delete),
)
_MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_CHORD = (
    "key",
    Qt.Key.Key_S.value,
    (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier).value,
)
_JUMPS = (0.2, 1, 3.5, 7, 31, 89, 91, 121, 3600, 86_400, -2, -40, -5000)
"""Seconds: over all limits of a visit and of the console, and backwards."""
_DAYS = (1, 30, 365, 3650, -1, -30, -400, -3650)

_VISIT = (
    *(("tap", 42), ("bar", 9), ("hide", 9), ("several", 9), ("rest_finger", 5), ("scroll", 6)),
    *(("twice", 4), ("key", 8), ("mouse", 3), ("jump", 3), ("said", 2), ("plug", 1)),
    *(("rest", 0.8), ("day", 0.4), ("swap", 0.15), ("stick", 0.4), ("chord", 0.4)),
)
_DECOY = (("tap", 8), ("several", 2), ("key", 2), ("jump", 5), ("chord", 0.5), ("swap", 0.15))
_PIN = (("pin", 6), ("tap", 6), ("key", 2), ("jump", 2), ("chord", 1), ("stick", 1))
_CONSOLE = (
    *(("tap", 20), ("several", 2), ("key", 4), ("stick", 3), ("command", 4), ("jump", 0.6)),
    *(("scroll", 1), ("rest", 0.3), ("chord", 0.5)),
)


class Crowd:
    """People in front of a screen of `size`, in pixels."""

    def __init__(self, seed: int, size: tuple[int, int]) -> None:
        self._random = Random(seed)
        self._width, self._height = size
        self._down: dict[int, tuple[int, int]] = {}
        """Fingers that rest on the screen, and where."""

    def next(self, where: Where) -> Iterator[Command]:
        """Yields the commands of what happens next. ("hide",) stands for a touch of Hide."""
        kinds: tuple[tuple[str, float], ...] = _VISIT
        if where["console"]:
            kinds = _PIN if where["console"] == "pin" else _CONSOLE
        elif where["state"] == "hidden":
            kinds = _DECOY
        names, weights = zip(*kinds, strict=True)
        (kind,) = self._random.choices(names, weights)
        yield from getattr(self, f"_{kind}")()

    def free_finger(self) -> int:
        """Returns the number of a finger that is not on the screen; lifts one if all are."""
        return next((one for one in range(FINGERS) if one not in self._down), FINGERS)

    def event(self, changes: list[tuple[int, str, int, int]]) -> Command:
        """Returns an event of the touch screen: what changes, and the fingers that rest."""
        changed = {number for number, *_ in changes}
        for number, what, x, y in changes:
            if what == "release":
                self._down.pop(number, None)
            else:
                self._down[number] = (x, y)
        resting = [
            (number, "stationary", *place)
            for number, place in self._down.items()
            if number not in changed
        ]
        return ("touch", [*changes, *resting])

    # -- touches -----------------------------------------------------------------------------

    def _place(self) -> tuple[int, int]:
        return self._random.randrange(self._width), self._random.randrange(self._height)

    def _tap_at(self, x: int, y: int) -> Iterator[Command]:
        finger = self.free_finger()
        yield self.event([(finger, "press", x, y)])
        yield self.event([(finger, "release", x, y)])

    def _tap(self) -> Iterator[Command]:
        yield from self._tap_at(*self._place())

    def _bar(self) -> Iterator[Command]:
        x, _ = self._place()
        yield from self._tap_at(x, self._height - 1 - self._random.randrange(90))

    def _hide(self) -> Iterator[Command]:
        yield ("hide",)

    def _twice(self) -> Iterator[Command]:
        x, y = self._place()
        for _ in range(2):
            yield from self._tap_at(x, y)

    def _several(self) -> Iterator[Command]:
        """A hand: two to ten fingers go down, move and leave, together or one by one."""
        free = [one for one in range(FINGERS) if one not in self._down]
        self._random.shuffle(free)
        fingers = free[: self._random.randint(2, FINGERS)]
        places = {finger: self._place() for finger in fingers}
        yield from self._some("press", places)
        for finger, (x, y) in places.items():
            move = self._random.choice((0, 3, 60))
            places[finger] = (
                min(max(x + self._random.randint(-move, move), 0), self._width - 1),
                min(max(y + self._random.randint(-move, move), 0), self._height - 1),
            )
        yield from self._some("move", places)
        yield from self._some("release", places)

    def _some(self, what: str, places: dict[int, tuple[int, int]]) -> Iterator[Command]:
        together = self._random.random() < 0.5
        changes = [(finger, what, *place) for finger, place in places.items()]
        for part in [changes] if together else [[change] for change in changes]:
            if part:
                yield self.event(part)

    def _rest_finger(self) -> Iterator[Command]:
        """A finger or a palm that stays, or one that leaves at last."""
        if len(self._down) >= FINGERS // 2 or (self._down and self._random.random() < 0.5):
            finger = self._random.choice(list(self._down))
            yield self.event([(finger, "release", *self._down[finger])])
        else:
            yield self.event([(self.free_finger(), "press", *self._place())])

    def _scroll(self) -> Iterator[Command]:
        finger = self.free_finger()
        x, y = self._place()
        step = self._random.choice((-40, -12, 12, 40))
        yield self.event([(finger, "press", x, y)])
        for _ in range(self._random.randint(2, 6)):
            y = min(max(y + step, 0), self._height - 1)
            yield self.event([(finger, "move", x, y)])
        yield self.event([(finger, "release", x, y)])

    def _mouse(self) -> Iterator[Command]:
        yield (
            "mouse",
            self._random.choice(("Press", "Release", "Click", "DClick")),
            *self._place(),
        )

    # -- keys and devices --------------------------------------------------------------------

    def _key(self) -> Iterator[Command]:
        yield (
            "key",
            self._random.choice(_KEYS).value,
            self._random.choice(_MODIFIERS).value,
        )

    def _said(self) -> Iterator[Command]:
        yield ("said",)

    def _plug(self) -> Iterator[Command]:
        yield ("headphones", self._random.random() < 0.4)

    def _stick(self) -> Iterator[Command]:
        yield ("stick", self._random.random() < 0.6)

    # -- staff -------------------------------------------------------------------------------

    def _chord(self) -> Iterator[Command]:
        yield _CHORD

    def _pin(self) -> Iterator[Command]:
        yield ("type", self._random.choice(("wrong", "wrong", "wrong", "staff", "it")))
        if self._random.random() < 0.3:
            yield ("rest", 30)

    def _command(self) -> Iterator[Command]:
        yield ("command_ends", self._random.random() < 0.7)

    # -- the world ---------------------------------------------------------------------------

    def _jump(self) -> Iterator[Command]:
        yield ("clock", self._random.choice(_JUMPS))

    def _day(self) -> Iterator[Command]:
        yield ("day", self._random.choice(_DAYS))

    def _swap(self) -> Iterator[Command]:
        yield ("swap",)

    def _rest(self) -> Iterator[Command]:
        yield ("rest", self._random.randrange(600))
