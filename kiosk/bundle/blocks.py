"""Reads one block of a card's body."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from kiosk.bundle.model import BLOCK_KINDS, Block, BlockKind
from kiosk.validation.fields import IDENT, FilePath, ListOf, TextField
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.problems import Problems

_KINDS: dict[str, BlockKind] = {kind: kind for kind in BLOCK_KINDS}
PROSE_KINDS = ("text", "warning", "inset")
TITLE = TextField(60)
MARKDOWN = TextField(3000, lines=True)
LINE = TextField(160)
LINES = ListOf(LINE, 1, 12)
SECTION = TextField(24)

PROSE = ObjectSchema("a block of text", {"text": MARKDOWN}, {"title": TITLE})
ITEMS = ObjectSchema("a list of lines", {"items": LINES}, {"title": TITLE})
IMAGE = ObjectSchema("an image", {"file": FilePath("bundle"), "alt": TextField(200)})
STEP = ObjectSchema("a step", {"do": TextField(90)}, {"why": LINE, "icon": IDENT})


class Step(NamedTuple):
    """One item of `steps`, as it is read."""

    do: str = ""
    why: str = ""
    icon: str = ""


class StepReader:
    """Reads a step: a line, or the fields of STEP."""

    default: ClassVar[Step] = Step()

    def read(self, node: Node, problems: Problems) -> Step:
        if isinstance(node, Map):
            return Step(**STEP.read(node, problems))
        return Step(LINE.read(node, problems))


STEPS = ListOf(StepReader(), 1, 12)
STEP_ITEMS = ObjectSchema("a list of lines", {"items": STEPS}, {"title": TITLE})


class BlockReader:
    """Reads a block: a map with one key, its kind. The short form has no title. `section`: the
    type of a section's title, which may be longer in a translation."""

    default: ClassVar[Block | None] = None

    def __init__(self, section: TextField = SECTION) -> None:
        self.section = section

    def read(self, node: Node, problems: Problems) -> Block | None:
        if not isinstance(node, Map) or not node.entries:
            hint = f"Begin it with its kind, such as 'text:'. Kinds are: {', '.join(BLOCK_KINDS)}."
            if isinstance(node, Text) and ":" in node.value:
                hint = "Type a space after the colon."
            problems.error(node, f"{node.label} is not a block.", hint)
            return None
        kinds = list(node.entries)
        if len(kinds) > 1:
            problems.error(
                node.keys[kinds[1]],
                f"A block has one kind, but this one has '{kinds[0]}' and '{kinds[1]}'.",
                f"Indent what belongs to '{kinds[0]}' two spaces further, "
                "or begin a new block with '- '.",
            )
        name, value = next(iter(node.entries.items()))
        kind = _KINDS.get(name)
        if kind is None:
            problems.error(
                node.keys[name],
                f"There is no kind of block called '{name}'.",
                problems.suggest(name, BLOCK_KINDS, f"Kinds are: {', '.join(BLOCK_KINDS)}."),
            )
            return None
        return self._block(kind, value, problems)

    def _block(self, kind: BlockKind, value: Node, problems: Problems) -> Block:
        read: dict[str, Any]
        if kind == "section":
            return Block(kind, title=self.section.read(value, problems))
        if kind == "steps":
            return _steps(value, problems)
        if kind == "image":
            read = IMAGE.read(value, problems)
            return Block(kind, image=read["file"], alt=read["alt"])
        if kind in PROSE_KINDS:
            if isinstance(value, Text):
                return Block(kind, markdown=MARKDOWN.read(value, problems))
            read = PROSE.read(value, problems)
            return Block(kind, title=read.get("title", ""), markdown=read["text"])
        if isinstance(value, Map):
            read = ITEMS.read(value, problems)
            return Block(kind, title=read.get("title", ""), items=read["items"])
        return Block(kind, items=LINES.read(value, problems))


def _steps(value: Node, problems: Problems) -> Block:
    read: dict[str, Any] = {"items": ()}
    if isinstance(value, Map):
        read = STEP_ITEMS.read(value, problems)
    else:
        read["items"] = STEPS.read(value, problems)
    steps: tuple[Step, ...] = read["items"]
    whys, icons = tuple(one.why for one in steps), tuple(one.icon for one in steps)
    return Block(
        "steps",
        title=read.get("title", ""),
        items=tuple(one.do for one in steps),
        whys=whys if any(whys) else (),
        icons=icons if any(icons) else (),
    )


def markdown_node(node: Node) -> Node:
    """Returns the node with the Markdown of a text, warning or inset block: its value, or the field
    `text` of that."""
    return node.entries.get("text", node) if isinstance(node, Map) else node


def item_nodes(node: Node) -> list[Node]:
    """Returns the nodes of the lines of a list block: from its value, or the field `items` of
    that."""
    inner = node.entries.get("items", node) if isinstance(node, Map) else node
    return inner.items if isinstance(inner, List) else []


def line_nodes(item: Node) -> list[Node]:
    """Returns the nodes of the lines of one item: itself, or `do` and `why` of a step."""
    if not isinstance(item, Map):
        return [item]
    return [item.entries[name] for name in ("do", "why") if name in item.entries]
