"""Finds the texts that say a number or name a site, for the locations of problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.authoring.checks.destinations import Entry
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.directory import SERVICES_FILE
from kiosk.bundle.parse import BUNDLE_FILE, DESTINATIONS_FILE
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Located, Location


class Places:
    """Each text is read once, however many numbers or sites there are. `said`: returns what a text
    says, in the form in which it is looked for."""

    def __init__(
        self,
        entries: Mapping[str, list[Entry]],
        nodes: NodeIndex,
        said: Callable[[str], Iterable[str]],
    ) -> None:
        self._entries = entries
        self._nodes = nodes
        self._read = said
        self._said: dict[Node, dict[str, Text]] = {}
        self._files: dict[str, list[str]] = {}
        for name in sorted(nodes.files, key=len):
            self._files.setdefault(_original(name), []).append(name)

    def of(self, what: str, card: str, destination: str) -> Located:
        """Returns the text that says something on a page; the beginning of its file if none does.
        `card`, `destination`: ids; both empty: on no card."""
        roots = [self._nodes.find(*entry) for entry in self._entries.get(destination, ())]
        original = f"{CARDS_FOLDER}/{card}.yaml" if card else BUNDLE_FILE
        files = self._files.get(DESTINATIONS_FILE if destination else original, [])
        for root in (*roots, *(self._nodes.files[name] for name in files)):
            if root is not None and (text := self._in(root).get(what)):
                return text
        return Location(files[0] if files else original)

    def _in(self, root: Node) -> dict[str, Text]:
        if root not in self._said:
            found: dict[str, Text] = {}
            for text in _texts(root):
                for said in self._read(text.value):
                    found.setdefault(said, text)
            self._said[root] = found
        return self._said[root]


def _original(name: str) -> str:
    """Returns the file that a file belongs to: of a translation its original; the directory's lists
    of destinations belong to the bundle's."""
    folder, slash, file = name.rpartition("/")
    original = f"{file.partition('.')[0]}.yaml"
    if original in (SERVICES_FILE, DESTINATIONS_FILE):
        return DESTINATIONS_FILE
    return f"{folder}{slash}{original}"


def _texts(node: Node) -> Iterator[Text]:
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Map):
        for child in node.entries.values():
            yield from _texts(child)
    elif isinstance(node, List):
        for child in node.items:
            yield from _texts(child)
