"""Markdown that a card cannot show: markdown-it's names for it, with sentence and hint for
staff."""

from __future__ import annotations

NO_LINK = (
    "The text contains a link, and a kiosk opens no links.",
    "Make the address a destination and add its id under 'destinations'.",
)
NO_HTML = (
    "The text contains HTML, which is not shown.",
    "Use **two asterisks** for strong text, and write no < before a letter.",
)
NO_CODE = (
    "The text contains program code, which is not shown.",
    "Begin lines without spaces, and write no ` (backtick).",
)
REFUSED = {
    "link_open": NO_LINK,
    "image": (
        "The text contains a picture.",
        "Use a block of its own: '- image: {file: …, alt: …}'.",
    ),
    "html_inline": NO_HTML,
    "html_block": NO_HTML,
    "code_inline": NO_CODE,
    "code_block": NO_CODE,
    "fence": NO_CODE,
    "table_open": ("The text contains a table, which is not shown.", "Write a list instead."),
    "blockquote_open": (
        "The text contains a quotation that begins with >.",
        "Put it between quotation marks, or use an 'inset' block.",
    ),
    "ordered_list_open": (
        "The text contains a numbered list.",
        "Use a block of its own: 'steps'.",
    ),
    "hr": ("The text contains a line across the page.", "Begin a new block instead."),
    "s_open": ("The text is crossed out with ~~.", "Delete what is not meant."),
}
NO_HEADING = ("This heading cannot be shown.", "Begin a heading with '## '.")
NO_INNER_LIST = ("The text contains a list inside a list.", "Make one list of it.")
NO_EMPTY_ENTRY = ("An entry of the list is empty.", "Delete its hyphen.")
NO_PARAGRAPHS = ("An entry of the list has two paragraphs.", "Make two entries of it.")

SWALLOWS = ("html_block", "code_block", "fence")
"""Tokens whose content was not parsed as Markdown."""
CLOSES = ("table_close", "blockquote_close", "ordered_list_close")
