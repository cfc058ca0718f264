"""Checks how long the questions of the attract screen are: it shows them in very large letters."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.shown_line import line_text
from kiosk.bundle.translation import Translation, file_name
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Text

LINES = 3
LETTERS = 16
"""Letters of a line; a long word makes it somewhat longer."""


def check_questions(
    parsed: ParsedBundle, translations: Mapping[str, Translation], nodes: NodeIndex
) -> None:
    """Warns of questions that need more lines than the screen has, in every language."""
    for file in (BUNDLE_FILE, *(file_name("bundle", code) for code in translations)):
        questions = nodes.find(file, "attract", "questions")
        for item in questions.items if isinstance(questions, List) else ():
            node = line_text(item)
            if not isinstance(node, Text) or parsed.problems.has_error_at(node):
                continue
            lines = len(textwrap.wrap(node.value, LETTERS + 2, break_long_words=False))
            if lines > LINES:
                parsed.problems.warning(
                    node,
                    f"This question needs {lines} lines of about {LETTERS} letters; the screen has "
                    f"room for {LINES}.",
                    "Say it in fewer words.",
                )
