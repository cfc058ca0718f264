"""Checks what a person behind the visitor may read: the decoy with the library's pages, and the
question that the screen returns to. Nothing in it may speak of the subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kiosk.authoring.checks.betraying import betraying_word
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.shown_line import line_text
from kiosk.bundle.site import NAME, OPENS, Site, values_of
from kiosk.bundle.translation import Translation, file_name
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text

_NO_TEXT = frozenset({"id", "icon", "day", "days", "from", "to", "open", "bank_holidays"})
_HINT = "Write what stands on any screen of a library or a school."


def check_decoy(
    parsed: ParsedBundle,
    translations: Mapping[str, Translation],
    nodes: NodeIndex,
    site: Site | None = None,
) -> None:
    """Reports words that betray the subject, in every language: a person behind the visitor can
    read the decoy. It shows the brand's name too. `site`: words of the kiosk that will show it."""
    code = parsed.partial.languages[0]
    texts = [nodes.find(BUNDLE_FILE, "decoy", "title"), nodes.find(BUNDLE_FILE, "brand", "name")]
    texts += nodes.entries(BUNDLE_FILE, "decoy", "lines")
    texts += library_texts(nodes.find(BUNDLE_FILE, "library"))
    bundle = parsed.partial._replace(site_here=site or {})
    _report(parsed, texts, code, values_of(bundle))
    _check_first_question(parsed, nodes.find(BUNDLE_FILE, "attract", "questions"), code)
    for other, translation in translations.items():
        file = file_name("bundle", other)
        words = values_of(translation.bundle._replace(site_here=site or {}))
        _report(parsed, library_texts(nodes.find(file, "library")), other, words)
        _check_first_question(parsed, nodes.find(file, "attract", "questions"), other)


def library_texts(node: Node | None) -> Iterator[Node | None]:
    """Yields the texts of `library`, or of a translation of it."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, List):
        for item in node.items:
            yield from library_texts(item)
    elif isinstance(node, Map):
        for name, child in node.entries.items():
            if name not in _NO_TEXT:
                yield from library_texts(child)


def _report(
    parsed: ParsedBundle, texts: Iterable[Node | None], language: str, words: Mapping[str, str]
) -> None:
    for node in texts:
        if isinstance(node, Text) and (found := betraying_word(_said(node, words), language)):
            parsed.problems.error(
                node, f"'{found}' would betray what the visitor was reading.", _HINT
            )


def _said(node: Text, words: Mapping[str, str]) -> str:
    if OPENS not in node.value:
        return node.value
    return NAME.sub(lambda found: words.get(found[1], ""), node.value)


def _check_first_question(parsed: ParsedBundle, questions: Node | None, language: str) -> None:
    """Warns if the first question betrays the subject: it is there after each visit."""
    first = questions.items[0] if isinstance(questions, List) and questions.items else None
    node = None if first is None else line_text(first)
    if isinstance(node, Text) and (found := betraying_word(node.value, language)):
        parsed.problems.warning(
            node,
            f"The first question says '{found}', and is on the screen after each visit.",
            "Begin with one that names nothing, such as: Something on your mind?",
        )
