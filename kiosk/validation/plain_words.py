"""Field type of words that become part of another text."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.validation.fields import TextField
from kiosk.validation.nodes import Node, Text
from kiosk.validation.problems import Problems

_MARKUP = re.compile(r"""[*_\[\]<>{}|\\`"#~;\x00-\x1f]|://|^(?:[^\w'(]|\d+[.)])""")
"""What has a meaning in Markdown, or in JSON: the words also come into texts that were parsed
beforehand."""


class PlainWords(NamedTuple):
    """Words of at most `maximum` characters, without any markup. `may_be_empty`: the field may be
    written without them."""

    maximum: int
    may_be_empty: bool = False
    default: str = ""

    def read(self, node: Node, problems: Problems) -> str:
        if self.may_be_empty and isinstance(node, Text) and not node.value.strip():
            return ""
        value = TextField(self.maximum).read(node, problems)
        found = _MARKUP.search(value)
        if found is not None:
            problems.error(
                node,
                f"{node.label} cannot have '{found[0]}' in it.",
                "It becomes part of a sentence: write letters, digits, commas and full stops.",
            )
            return ""
        return value
