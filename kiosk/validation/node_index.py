"""Where something was written, found again after the values have left their nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Located, Location


class NodeIndex:
    """`files` holds the nodes of each file by its name. Costs nothing until something is asked."""

    def __init__(self, files: Mapping[str, Node]) -> None:
        self.files = files

    def find(self, file: str, *steps: str | int) -> Node | None:
        """The node that the steps lead to, as in find("list.yaml", "rows", 0, "name")."""
        node = self.files.get(file)
        for step in steps:
            if isinstance(node, Map) and isinstance(step, str):
                node = node.entries.get(step)
            elif isinstance(node, List) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                return None
        return node

    def nearest(self, file: str, *steps: str | int) -> Located:
        """As `find`, or the nearest place around it that was written."""
        for count in range(len(steps), -1, -1):
            node = self.find(file, *steps[:count])
            if node is not None:
                return node
        return Location(file)

    def entries(self, file: str, *steps: str | int) -> Iterator[Text]:
        """The texts of a list."""
        node = self.find(file, *steps)
        if isinstance(node, List):
            for item in node.items:
                if isinstance(item, Text):
                    yield item
