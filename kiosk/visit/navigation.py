"""The page that a visitor is on, and the way back. Plain Python: no Qt."""

from __future__ import annotations

from typing import NamedTuple


class Route(NamedTuple):
    """A page and the id it shows; home and help have none."""

    page: str
    id: str = ""


class Place(NamedTuple):
    """Where a visitor was on a page: the tab, and how far each of its parts was scrolled, in
    pixels."""

    tab: int = 0
    scrolled: tuple[int, ...] = ()


HOME = Route("home")
TOP = Place()


class Navigation:
    """A stack of routes. Every move returns whether the route changed. Back leads to the place
    where the visitor was on the page; any other way leads to its top."""

    def __init__(self) -> None:
        self._stack = [HOME]
        self._places = [TOP]

    @property
    def route(self) -> Route:
        return self._stack[-1]

    @property
    def place(self) -> Place:
        return self._places[-1]

    @property
    def depth(self) -> int:
        return len(self._stack)

    def leave_at(self, place: Place) -> None:
        """Notes where the visitor is on the page, before a move."""
        self._places[-1] = place

    @property
    def can_go_back(self) -> bool:
        return len(self._stack) > 1

    def open(self, route: Route) -> bool:
        """Opens a route, or goes back to it if it is on the stack: Back never goes in circles."""
        if route == self.route:
            return False
        if route in self._stack:
            kept = self._stack.index(route)
            del self._stack[kept + 1 :]
            del self._places[kept:]
        else:
            self._stack.append(route)
        self._places.append(TOP)
        return True

    def back(self) -> bool:
        if not self.can_go_back:
            return False
        self._stack.pop()
        self._places.pop()
        return True

    def home(self) -> bool:
        return self.open(HOME)

    def forget(self) -> None:
        self._stack = [HOME]
        self._places = [TOP]
