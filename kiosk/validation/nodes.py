"""Values that remember where they were written. `yaml_reader.py` makes them out of YAML text."""

from __future__ import annotations


class Node:
    """A value and its location. `key` is its name or index in `parent`."""

    __slots__ = ("column", "file", "key", "line", "parent")

    kind = "nothing"

    def __init__(self, file: str, line: int, column: int) -> None:
        self.file = file
        self.line = line
        self.column = column
        self.parent: Node | None = None
        self.key: str | int = ""

    @property
    def path(self) -> str:
        """Path inside the file, such as "rows[2].names[0]"; empty for the whole file."""
        if self.parent is None:
            return ""
        before = self.parent.path
        if isinstance(self.key, int):
            return f"{before}[{self.key}]"
        return f"{before}.{self.key}" if before else self.key

    @property
    def label(self) -> str:
        """Name of the value at the beginning of a sentence: 'name', or Entry 2 of 'rows'."""
        if isinstance(self.key, int):
            outer = self.parent.key if self.parent is not None else ""
            return f"Entry {self.key + 1} of '{outer}'" if outer else f"Entry {self.key + 1}"
        return f"'{self.key}'" if self.key else "The file"


class Text(Node):
    """A scalar, as text: `101` and `no` too."""

    __slots__ = ("value",)

    kind = "text"

    def __init__(self, file: str, line: int, column: int, value: str) -> None:
        # Written out rather than left to Node: most nodes are texts, and a start makes thousands.
        self.file = file
        self.line = line
        self.column = column
        self.parent = None
        self.key = ""
        self.value = value


class Container(Node):
    """A list or a map. `source`: the text of the whole file; empty except in its root node."""

    __slots__ = ("source",)

    def __init__(self, file: str, line: int, column: int) -> None:
        super().__init__(file, line, column)
        self.source = ""


class List(Container):
    __slots__ = ("items",)

    kind = "a list"

    def __init__(self, file: str, line: int, column: int) -> None:
        super().__init__(file, line, column)
        self.items: list[Node] = []


class Map(Container):
    """A map. `keys`: the node of each name, for its location."""

    __slots__ = ("entries", "keys")

    kind = "a group of fields"

    def __init__(self, file: str, line: int, column: int) -> None:
        super().__init__(file, line, column)
        self.entries: dict[str, Node] = {}
        self.keys: dict[str, Text] = {}
