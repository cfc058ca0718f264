"""Words: Markdown that cannot be shown, sentences that are hard to read, a decoy that betrays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.bundle.blocks import WORD_KINDS, item_nodes, markdown_node
from kiosk.bundle.markup import inline, prose
from kiosk.bundle.nodes import List, Map, Node, Text
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, Reading
from kiosk.bundle.places import Places, line_in
from kiosk.bundle.problems import Placed, Problems
from kiosk.catalogue import Retired
from kiosk.errors import MarkupError

MOST_WORDS = 20
MOST_SENTENCES = 3

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)*]*\s+(?=[\"'“‘(*]*[^\W_a-z])")
_ADDRESS = re.compile(r"(?:https?://(?=\w)|\b(?=www\.))([a-z0-9.-]+[a-z0-9])", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"\n\s*\n")
_BETRAYS = re.compile(
    r"""\b(?: report\w* | polic\w+ | abus\w+ | groom\w* | exploit\w* | childline | ceop | nspcc
    | samaritans | crimestoppers | helplines? | safeguard\w* | emergenc\w+ | predator\w*
    | offend\w+ | victim\w* | crim\w+ | sex\w* | nudes? | bull(?:y|ied|ying|ies) | blackmail\w*
    | sextort\w* | threat\w* | harm\w* | danger\w* | stranger\w* | worr(?:y|ied|ying|ies)
    | suicid\w* | violen\w+ | trafficking | 999 | 101 | 0800\s?1111 | 116\s?\d{3} )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def check_words(reading: Reading, places: Places, retired: Mapping[str, Retired]) -> None:
    problems = reading.problems
    for card_id in reading.draft.cards:
        root = places.find(f"{CARDS_FOLDER}/{card_id}.yaml")
        if isinstance(root, Map):
            summary = root.entries.get("summary")
            if isinstance(summary, Text):
                _check_reading(summary, summary.value, problems)
            for node, several in _texts(root.entries.get("body")):
                _check_text(node, several, reading, retired)
    _check_decoy(reading, places)


def _texts(body: Node | None) -> Iterator[tuple[Text, bool]]:
    """Every text of a body; True: with paragraphs, False: a single line."""
    for block in body.items if isinstance(body, List) else ():
        if not isinstance(block, Map):
            continue
        for kind, value in block.entries.items():
            if kind in WORD_KINDS:
                node = markdown_node(value)
                if isinstance(node, Text):
                    yield node, True
            else:
                for item in item_nodes(value):
                    if isinstance(item, Text):
                        yield item, False


def _check_text(
    node: Text, several: bool, reading: Reading, retired: Mapping[str, Retired]
) -> None:
    problems = reading.problems
    text = node.value.strip()
    if not text or problems.spoiled(node):
        return
    try:
        if several:
            prose(text)
        else:
            inline(text)
    except MarkupError as fault:
        # `strip` took away empty lines that stand before the text in the file.
        before = node.value[: len(node.value) - len(node.value.lstrip())].count("\n")
        problems.error(line_in(node, before + fault.line), fault.says, fault.hint)
        return
    if ("www." in text or "http" in text) and (found := _ADDRESS.search(text)):
        _tell_address(node, found, reading, retired)
    _check_reading(node, node.value, problems)


def _tell_address(
    node: Text, found: re.Match[str], reading: Reading, retired: Mapping[str, Retired]
) -> None:
    """A closed site is an error; one that no code may lead to is a warning."""
    problems = reading.problems
    gone = retired.get(found[1].lower())
    at = line_in(node, node.value.count("\n", 0, node.value.find(found[0])))
    if gone is not None:
        problems.error(
            at,
            f"The text names {gone.host}, and {gone.name} is closed.",
            f"Its place was taken by '{gone.replaced_by}'.",
        )
    elif found[1].lower() not in reading.draft.hosts:
        problems.warning(
            at,
            "The text contains a web address, which a visitor cannot open from here.",
            "Make it a destination: then it has a code to scan.",
        )


def _check_reading(node: Text, text: str, problems: Problems) -> None:
    """Sentences of up to 20 words, three to a paragraph: a lint, not a certificate."""
    if text.count(" ") < MOST_WORDS:
        return
    done = 0
    for part in _PARAGRAPHS.split(text):
        start = text.index(part, done) if part else done
        done = start + len(part)
        lines = part.strip().split("\n")
        is_list = lines[0].startswith("- ")
        units = [line.removeprefix("- ") for line in lines] if is_list else [part]
        first = text.count("\n", 0, start + len(part) - len(part.lstrip()))
        for offset, unit in enumerate(units):
            _check_unit(line_in(node, first + offset), unit, problems)


def _check_unit(at: Placed, unit: str, problems: Problems) -> None:
    sentences = _SENTENCE_END.split(unit.strip())
    if len(sentences) > MOST_SENTENCES:
        problems.warning(
            at,
            f"This paragraph has {len(sentences)} sentences; "
            f"up to {MOST_SENTENCES} are easy to read.",
            "Make two paragraphs of it.",
        )
    for sentence in sentences:
        words = sentence.replace("*", "").split()
        if len(words) > MOST_WORDS:
            problems.warning(
                at,
                f"The sentence “{' '.join(words[:4])} …” has {len(words)} words; "
                f"up to {MOST_WORDS} are easy to read.",
                "Make two sentences of it.",
            )


def _check_decoy(reading: Reading, places: Places) -> None:
    """What stays on the screen after Hide is read by whoever stands behind the visitor. The name
    of the brand stands there too."""
    nodes = [places.find(BUNDLE_FILE, "decoy", "title"), places.find(BUNDLE_FILE, "brand", "name")]
    for node in (*nodes, *places.entries(BUNDLE_FILE, "decoy", "lines")):
        if isinstance(node, Text) and (found := _BETRAYS.search(node.value)):
            reading.problems.error(
                node,
                f"'{found[0]}' would betray what the visitor was reading.",
                "Write what stands on any screen of a library or a school.",
            )
