"""Checks the decoy: nothing in it may speak of the subject."""

from __future__ import annotations

import re

from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text

_BETRAYS = re.compile(
    r"""\b(?: report\w* | polic\w+ | abus\w+ | groom\w* | exploit\w* | childline | ceop | nspcc
    | samaritans | crimestoppers | helplines? | safeguard\w* | emergenc\w+ | predator\w*
    | offend\w+ | victim\w* | crim\w+ | sex\w* | nudes? | bull(?:y|ied|ying|ies) | blackmail\w*
    | sextort\w* | threat\w* | harm\w* | danger\w* | stranger\w* | worr(?:y|ied|ying|ies)
    | suicid\w* | violen\w+ | trafficking | 999 | 101 | 0800\s?1111 | 116\s?\d{3} )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def check_decoy(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Reports words that betray the subject: a person behind the visitor can read the decoy. It
    shows the brand's name too."""
    texts = [nodes.find(BUNDLE_FILE, "decoy", "title"), nodes.find(BUNDLE_FILE, "brand", "name")]
    for node in (*texts, *nodes.entries(BUNDLE_FILE, "decoy", "lines")):
        if isinstance(node, Text) and (found := _BETRAYS.search(node.value)):
            parsed.problems.error(
                node,
                f"'{found[0]}' would betray what the visitor was reading.",
                "Write what stands on any screen of a library or a school.",
            )
