"""Where a visitor is and the way back. Plain Python: no Qt."""

from __future__ import annotations

from typing import NamedTuple


class Route(NamedTuple):
    """A page and the id it shows; home and help have none."""

    page: str
    id: str = ""


HOME = Route("home")


class Navigation:
    """A stack of places. Every move says whether anything changed."""

    def __init__(self) -> None:
        self._stack = [HOME]

    @property
    def route(self) -> Route:
        return self._stack[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self._stack) > 1

    def open(self, route: Route) -> bool:
        """A place that is already on the way back is returned to: Back never goes in circles."""
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
