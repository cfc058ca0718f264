"""The page that a visitor is on, and the way back. Plain Python: no Qt."""

from __future__ import annotations

from typing import NamedTuple


class Route(NamedTuple):
    """A page and the id it shows; home and help have none."""

    page: str
    id: str = ""


HOME = Route("home")


class Navigation:
    """A stack of routes. Every move returns whether the route changed."""

    def __init__(self) -> None:
        self._stack = [HOME]

    @property
    def route(self) -> Route:
        return self._stack[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self._stack) > 1

    def open(self, route: Route) -> bool:
        """Opens a route, or goes back to it if it is on the stack: Back never goes in circles."""
        if route == self.route:
            return False
        if route in self._stack:
            del self._stack[self._stack.index(route) + 1 :]
        else:
            self._stack.append(route)
        return True

    def back(self) -> bool:
        if not self.can_go_back:
            return False
        self._stack.pop()
        return True

    def home(self) -> bool:
        return self.open(HOME)

    def forget(self) -> None:
        self._stack = [HOME]
