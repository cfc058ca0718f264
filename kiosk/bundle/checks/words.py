"""Words: Markdown that cannot be shown, sentences that are hard to read, a strip without its
number, a decoy that betrays."""

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
    draft, problems = reading.draft, reading.problems
    # What makes a sentence easy was measured with English readers.
    english = draft.languages[0].partition("-")[0] == "en"
    for card_id in draft.cards:
        root = places.find(f"{CARDS_FOLDER}/{card_id}.yaml")
        if isinstance(root, Map):
            summary = root.entries.get("summary")
            if english and isinstance(summary, Text):
                _check_reading(summary, summary.value, problems)
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
        faults = list(_faults(node.value, several))
        for fault in faults:
            problems.error(line_in(node, fault.line), fault.says, fault.hint)
        if faults:
            continue
        _check_addresses(node, hosts, retired, problems)
        if lint:
            _check_reading(node, node.value, problems)


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


def _faults(text: str, several: bool) -> Iterator[MarkupError]:
    """Every line that cannot be shown, in order; lines count from that on which `text` begins.

    The whole text is the judge. Once it has failed, its parts are tried as well: paragraphs by
    themselves, then lines, because a reading of the whole ends with the first fault.
    """
    whole = _fault(text.strip(), several)
    if whole is None:
        return
    # `strip` took away empty lines that stand before the text in the file.
    whole.line += text[: len(text) - len(text.lstrip())].count("\n")
    found = {whole.line: whole}
    lines = text.split("\n")
    for first, last in _paragraph_lines(lines):
        fault = _fault("\n".join(lines[first:last]).strip(), several)
        if fault is None:
            continue
        found.setdefault(first + fault.line, fault)
        for number in range(first, last):
            # As a line inside a paragraph: what only counts at its beginning is left out.
            fault = _fault(lines[number].strip().removeprefix("- "), False)
            if fault is not None:
                found.setdefault(number, fault)
    for number in sorted(found):
        yield MarkupError(found[number].says, found[number].hint, number)


def _paragraph_lines(lines: list[str]) -> Iterator[tuple[int, int]]:
    """First line and end of each paragraph."""
    starts = [
        number
        for number, line in enumerate(lines)
        if line.strip() and not (number and lines[number - 1].strip())
    ]
    yield from zip(starts, [*starts[1:], len(lines)], strict=True)


def _fault(text: str, several: bool) -> MarkupError | None:
    try:
        if several:
            prose(text)
        else:
            inline(text)
    except MarkupError as fault:
        return MarkupError(fault.says, fault.hint, fault.line)
    return None


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
        at = line_in(node, text.count("\n", 0, found.start()))
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
