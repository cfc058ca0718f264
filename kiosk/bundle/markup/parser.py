"""Sets up markdown-it so that every token of what a card cannot show has its index in the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import autolink, backtick, html_inline, image, link, strikethrough
from markdown_it.token import Token

Rule = Callable[[Any, bool], bool]

_AT = "at"
_MARKED: dict[str, Rule] = {
    "link": link,
    "image": image,
    "autolink": autolink,
    "html_inline": html_inline,
    "backticks": backtick,
    "strikethrough": strikethrough.tokenize,
}
"""Rules that find what a card cannot show."""


@cache
def parser() -> MarkdownIt:
    """Returns the one parser of the process."""
    # HTML is recognised only to be refused by name; as plain text it would pass unnoticed.
    made = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for name, rule in _MARKED.items():
        made.inline.ruler.at(name, _marked(rule))
    return made


def offset_of(token: Token) -> int:
    """Returns the index at which a token of one of the marked rules begins in its text."""
    return int(token.meta[_AT])


def _marked(rule: Rule) -> Rule:
    """Wraps a rule so that its tokens get their index; the parser itself gives only the lines of
    paragraphs."""

    def run(state: Any, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            for token in state.tokens[before:]:
                token.meta.setdefault(_AT, start)  # one inside a link has its own already
        return found

    return run
