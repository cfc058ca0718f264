"""A screen reader without a voice: asks the accessibility bus what the kiosk shows, and presses.

For Debian's own /usr/bin/python3, which has the bindings (python3-gi, gir1.2-atspi-2.0); nothing of
the project is imported. Commands come as JSON, one a line, and are answered in the same way:

    {"do": "tree"}                                  every node that is showing
    {"do": "tree", "hidden": true}                  and those that are not
    {"do": "tree", "brief": true}                   without description and place: twice as fast
    {"do": "wait", "name": "Home", "seconds": 5}    the first one with this name, once it is showing
    {"do": "press", "name": "Home"}                 its action, as a screen reader performs it
    {"do": "events"}                                what was heard since the last call
    {"do": "quit"}

"pattern", a regular expression, may replace "name"; "role" may be added, and for "press"
"seconds" too. Every answer has "ok"; without it, "error" says why.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
import warnings
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import (  # type: ignore[import-not-found]  # noqa: E402
    Atspi,
    Gio,
    GLib,
)

# Names of actions are read in this way only, and pyatspi does it too.
warnings.filterwarnings("ignore", message=".*get_action_name is deprecated")

KINDS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:state-changed:showing",
    "object:state-changed:active",
    "object:property-change:accessible-name",
    "object:text-changed",
    "object:children-changed",
    "focus:",
    "window",
    "document",
)
CALL_MS = 3000
DEEPEST = 60
MOST_EVENTS = 5000


class Failed(Exception):
    """The command cannot be done; the text says why."""


class Reader:
    def __init__(self, application: str) -> None:
        self._application = application
        self._events: list[dict[str, Any]] = []
        self._pressed: dict[str, Any] = {}
        Atspi.init()
        Atspi.set_timeout(CALL_MS, CALL_MS)
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in KINDS:
            self._listener.register(kind)

    def tree(self, command: dict[str, Any]) -> dict[str, Any]:
        brief = command.get("brief", False)
        found = [
            described(*place, brief=brief) for place in self._nodes(command.get("hidden", False))
        ]
        return {"nodes": [node for node in found if node is not None]}

    def wait(self, command: dict[str, Any]) -> dict[str, Any]:
        return {"node": self._find(command, command["seconds"])[1]}

    def press(self, command: dict[str, Any]) -> dict[str, Any]:
        node, what = self._still_there(command) or self._find(command, command["seconds"])
        self._pressed[what["name"]] = node
        names = [node.get_action_name(place).lower() for place in range(node.get_n_actions())]
        if not names:
            raise Failed(f"{what['name']!r} has no action")
        number = names.index("press") if "press" in names else 0
        if not node.do_action(number):
            raise Failed(f"{what['name']!r} refused the action {names[number]!r}")
        return {"node": what, "action": names[number], "actions": names}

    def _still_there(self, command: dict[str, Any]) -> tuple[Any, dict[str, Any]] | None:
        """The control that was pressed before under this name, if it still shows under this name.
        The bar stays from page to page, and a search through the whole page takes long."""
        node = self._pressed.get(command.get("name", ""))
        if node is None:
            return None
        try:
            states = node.get_state_set()
        except GLib.Error:
            return None
        if not states.contains(Atspi.StateType.SHOWING):
            return None
        what = described(node, 0, states)
        return (node, what) if what is not None and matches(command, what) else None

    def events(self, _: dict[str, Any]) -> dict[str, Any]:
        context = GLib.MainContext.default()
        for _turn in range(MOST_EVENTS):
            if not context.iteration(False):
                break
        heard, self._events = self._events, []
        return {"events": heard}

    def _hear(self, event: Any) -> None:
        if len(self._events) >= MOST_EVENTS:
            return
        heard = {
            "type": event.type,
            "detail1": event.detail1,
            "detail2": event.detail2,
            "data": event.any_data if isinstance(event.any_data, (str, int, float)) else None,
            "role": "",
            "name": "",
        }
        try:
            heard["role"] = role_of(event.source)
            heard["name"] = event.source.get_name()
        except (GLib.Error, AttributeError):
            pass  # it went away with its page
        self._events.append(heard)

    def _nodes(self, hidden: bool = False) -> Iterator[tuple[Any, int, Any]]:
        """Yields the nodes from the windows down, without those of a page that closes meanwhile."""
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            try:
                application = desktop.get_child_at_index(place)
                if application is None or application.get_name() != self._application:
                    continue
                # Without a cache: the program's present answer, not an earlier one.
                application.set_cache_mask(Atspi.Cache.NONE)
            except GLib.Error:
                continue
            yield from below(application, 0, hidden)

    def _find(self, command: dict[str, Any], seconds: float) -> tuple[Any, dict[str, Any]]:
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            seen = []
            for node, depth, states in self._nodes():
                # Every question is a message to the kiosk and one back: no more than it takes.
                try:
                    called = {"role": role_of(node), "name": node.get_name()}
                except GLib.Error:
                    continue
                if (
                    matches(command, called)
                    and (what := described(node, depth, states)) is not None
                ):
                    return node, what
                seen.append((called["role"], called["name"]))
            if time.monotonic() >= end:
                wanted = command.get("name", command.get("pattern"))
                raise Failed(f"nothing that is showing is called {wanted!r}: {seen}")
            pause = time.monotonic() + 0.05
            while time.monotonic() < pause:
                if not context.iteration(False):
                    time.sleep(0.01)


def below(node: Any, depth: int, hidden: bool) -> Iterator[tuple[Any, int, Any]]:
    """Each node, how deep it lies, and its states."""
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for place in range(count):
        try:
            child = node.get_child_at_index(place)
            if child is None:
                continue
            states = child.get_state_set()
            if not (hidden or states.contains(Atspi.StateType.SHOWING)):
                continue
        except GLib.Error:
            continue
        yield child, depth, states
        if depth < DEEPEST:
            yield from below(child, depth + 1, hidden)


def role_of(node: Any) -> str:
    """The role's name as in Debian 12; newer libraries call a push button "button"."""
    name = str(node.get_role_name())
    return "push button" if name == "button" else name


def described(node: Any, depth: int, states: Any, *, brief: bool = False) -> dict[str, Any] | None:
    """Describes the node; None if it was removed meanwhile."""
    try:
        found = {
            "role": role_of(node),
            "name": node.get_name(),
            "description": "",
            "states": sorted(state.value_nick for state in states.get_states()),
            "depth": depth,
            "extents": [0, 0, 0, 0],
            "locale": "",
        }
        if not brief:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            found["description"] = node.get_description()
            found["locale"] = node.get_object_locale()
            found["extents"] = [box.x, box.y, box.width, box.height]
    except GLib.Error:
        return None
    return found


def matches(command: dict[str, Any], what: dict[str, Any]) -> bool:
    if command.get("role", what["role"]) != what["role"]:
        return False
    if "name" in command:
        return bool(command["name"] == what["name"])
    return re.search(command["pattern"], what["name"]) is not None


def switch_on() -> None:
    """Announces a screen reader as one does at its start: programs look for it here."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties",
            "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True))),
            None,
            Gio.DBusCallFlags.NONE,
            10_000,
            None,
        )


def main() -> int:
    switch_on()
    reader = Reader(sys.argv[1] if len(sys.argv) > 1 else "kiosk")
    commands = {
        "tree": reader.tree,
        "wait": reader.wait,
        "press": reader.press,
        "events": reader.events,
    }
    loop = GLib.MainLoop()
    waiting = b""

    def answer(line: bytes) -> bool:
        command = json.loads(line)
        if command["do"] == "quit":
            print(json.dumps({"ok": True}), flush=True)
            return False
        try:
            said = {"ok": True, **commands[command["do"]](command)}
        except Failed as fault:
            said = {"ok": False, "error": str(fault)}
        except GLib.Error as fault:
            said = {"ok": False, "error": f"{command}: {fault.message}"}
        print(json.dumps(said), flush=True)
        return True

    def read(channel: int, condition: Any) -> bool:
        nonlocal waiting
        more = os.read(channel, 65536)
        waiting += more
        going = bool(more)
        while going and b"\n" in waiting:
            line, waiting = waiting.split(b"\n", 1)
            going = answer(line)
        if not going:
            loop.quit()
        return going

    print(json.dumps({"ok": True, "ready": True}), flush=True)
    GLib.unix_fd_add_full(
        GLib.PRIORITY_DEFAULT, 0, GLib.IOCondition.IN | GLib.IOCondition.HUP, read
    )
    loop.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
