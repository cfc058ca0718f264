"""A line that may have a time: a question of the attract screen, or a notice."""

from __future__ import annotations

from typing import ClassVar

from kiosk.bundle.model import Notice
from kiosk.bundle.show_fields import ShowReader
from kiosk.validation.fields import TextField
from kiosk.validation.nodes import Map, Node
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems


class LineReader:
    """Reads a line of at most `maximum` characters: its text, or `text` and `show`."""

    default: ClassVar[Notice] = Notice("")

    def __init__(self, maximum: int) -> None:
        self.text = TextField(maximum)
        self.shape = ObjectSchema("a line", {"text": self.text}, {"show": ShowReader()})

    def read(self, node: Node, problems: Problems) -> Notice:
        if isinstance(node, Map):
            values = self.shape.read(node, problems)
            return Notice(values["text"], values.get("show"))
        return Notice(self.text.read(node, problems))


def line_text(node: Node) -> Node:
    """Returns the node with the words of a line."""
    return node.entries.get("text", node) if isinstance(node, Map) else node
