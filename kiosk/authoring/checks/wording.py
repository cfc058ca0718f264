"""Words: Markdown that cannot be shown, sentences that are hard to read, a strip without its
number, a decoy that betrays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.authoring.checks.folded_lines import check_folded
from kiosk.bundle.blocks import WORD_KINDS, item_nodes, markdown_node
from kiosk.bundle.directory import Retired
from kiosk.bundle.markup import faults
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, Reading
from kiosk.sentences import MOST_SENTENCES, MOST_WORDS, sentences, units, words_of
from kiosk.validation.node_index import Places
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import place_in

_ADDRESS = re.compile(r"(?:https?://(?=\w)|\b(?=www\.))([a-z0-9.-]+[a-z0-9])", re.IGNORECASE)
_BETRAYS = re.compile(
    r"""\b(?: report\w* | polic\w+ | abus\w+ | groom\w* | exploit\w* | childline | ceop | nspcc
    | samaritans | crimestoppers | helplines? | safeguard\w* | emergenc\w+ | predator\w*
    | offend\w+ | victim\w* | crim\w+ | sex\w* | nudes? | bull(?:y|ied|ying|ies) | blackmail\w*
    | sextort\w* | threat\w* | harm\w* | danger\w* | stranger\w* | worr(?:y|ied|ying|ies)
    | suicid\w* | violen\w+ | trafficking | 999 | 101 | 0800\s?1111 | 116\s?\d{3} )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def check_words(reading: Reading, places: Places, retired: Mapping[str, Retired]) -> None:
    draft, problems = reading.draft, reading.problems
    # What makes a sentence easy was measured with English readers.
    english = draft.languages[0].partition("-")[0] == "en"
    for card_id in draft.cards:
        root = places.find(f"{CARDS_FOLDER}/{card_id}.yaml")
        if isinstance(root, Map):
            summary = root.entries.get("summary")
            if english and isinstance(summary, Text):
                _check_reading(summary, problems)
            check_body(root.entries.get("body"), draft.hosts, retired, problems, lint=english)
    check_strip(
        places.find(BUNDLE_FILE, "emergency"),
        ("Write it as: In danger right now? Call 999.", "Write it as: Not an emergency? Call 101."),
        problems,
    )
    _check_decoy(reading, places)


def check_body(
    body: Node | None,
    hosts: frozenset[str],
    retired: Mapping[str, Retired],
    problems: Problems,
    *,
    lint: bool,
) -> None:
    """The texts of a card or of its translation. `lint`: also whether they are easy to read."""
    for node, several in _texts(body):
        if not node.value.strip() or problems.spoiled(node):
            continue
        check_folded(node, problems, several=several)
        found = faults(node.value, several=several)
        for fault in found:
            problems.error(place_in(node, fault.at), fault.says, fault.hint)
        if found:
            continue
        _check_addresses(node, hosts, retired, problems)
        if lint:
            _check_reading(node, problems)


def check_strip(node: Node | None, hints: tuple[str, str], problems: Problems) -> None:
    """The strip is on every page, and some visitors read nothing else."""
    entries = node.entries if isinstance(node, Map) else {}
    for name, number, hint in zip(("danger", "otherwise"), ("999", "101"), hints, strict=True):
        text = entries.get(name)
        if not isinstance(text, Text) or not text.value.strip() or problems.spoiled(text):
            continue
        said = re.findall(r"\d+", text.value)
        # Whoever is not in danger may also be sent to the desk, where there is no number.
        if number not in said and (said or name == "danger"):
            problems.error(text, f"The emergency strip does not say {number}.", hint)


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


def _check_addresses(
    node: Text, hosts: frozenset[str], retired: Mapping[str, Retired], problems: Problems
) -> None:
    """A closed site is an error; the first one that no code may lead to is a warning."""
    text = node.value
    if "www." not in text and "http" not in text:
        return
    warned = False
    for found in _ADDRESS.finditer(text):
        gone = retired.get(found[1].lower())
        at = place_in(node, found.start())
        if gone is not None:
            problems.error(
                at,
                f"The text names {gone.host}, and {gone.name} is closed.",
                f"Its place was taken by '{gone.replaced_by}'.",
            )
        elif found[1].lower() not in hosts and not warned:
            warned = True
            problems.warning(
                at,
                "The text contains a web address, which a visitor cannot open from here.",
                "Make it a destination: then it has a code to scan.",
            )


def _check_reading(node: Text, problems: Problems) -> None:
    """Sentences of up to 20 words, three to a paragraph: a lint, not a certificate."""
    if node.value.count(" ") < MOST_WORDS:
        return
    for start, end in units(node.value):
        _check_unit(node, start, end, problems)


def _check_unit(node: Text, start: int, end: int, problems: Problems) -> None:
    text = node.value
    found = sentences(text, start, end)
    if len(found) > MOST_SENTENCES:
        problems.warning(
            place_in(node, start),
            f"This paragraph has {len(found)} sentences; up to {MOST_SENTENCES} are easy to read.",
            "Make two paragraphs of it.",
        )
    for first, last in found:
        words = words_of(text[first:last])
        if len(words) > MOST_WORDS:
            problems.warning(
                place_in(node, first),
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
