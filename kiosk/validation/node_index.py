"""Finds the node of a value by its path, for checks that work with values instead of nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Located, Location


class NodeIndex:
    """Finds nodes by path. `files`: the root node of each file, by file name. Building an index
    costs nothing; each look-up walks its path."""

    def __init__(self, files: Mapping[str, Node]) -> None:
        self.files = files

    def find(self, file: str, *steps: str | int) -> Node | None:
        """Returns the node at a path, as in find("list.yaml", "rows", 0, "name"); None if it was
        not written."""
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
        """Returns the node at a path, else the innermost one around it that was written, else the
        whole file."""
        for count in range(len(steps), -1, -1):
            node = self.find(file, *steps[:count])
            if node is not None:
                return node
        return Location(file)

    def entries(self, file: str, *steps: str | int) -> Iterator[Text]:
        """Returns the text nodes of the list at a path."""
        node = self.find(file, *steps)
        if isinstance(node, List):
            for item in node.items:
                if isinstance(item, Text):
                    yield item
