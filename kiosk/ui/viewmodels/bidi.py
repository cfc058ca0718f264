"""Numbers, addresses and Latin names inside text that runs from right to left."""

from __future__ import annotations

import re

from kiosk.languages import language

_LEFT_TO_RIGHT = "\u2066"  # LEFT-TO-RIGHT ISOLATE
_END = "\u2069"  # POP DIRECTIONAL ISOLATE
_RUNS = re.compile(
    r"""&\#?\w+;                                   # an entity of styled text: left alone
    | \d+[:/]\d+                                  # 17:30, 24/7
    | \+?\d[\d\u00a0 ]*\d                        # 0800 1111
    | [A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+             # an e-mail address
    | (?:https://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+[A-Za-z0-9/_-]*   # a web address
    """,
    re.VERBOSE,
)

_BEGINNING = re.compile(
    r"""(?P<before>(?:<[^>]*>|[^\w<&])*)           # marks and quotation marks
    (?P<latin>[A-Za-z](?:[A-Za-z0-9\u00a0 ’'+./-]*[A-Za-z0-9+])?)
    (?P<rest>.*[\u0590-\u08ff].*)""",
    re.VERBOSE | re.DOTALL,
)
"""Latin words before others: the first letter turns the whole text, so that it would begin at the
wrong end."""

_JOINER = "\u2060"  # WORD JOINER
SPACE = f"\u2009{_JOINER}\u2009"
"""A space of the usual font in text of Nastaliq, whose own is half as wide: Latin words would run
together. Two THIN SPACEs, which Nastaliq has not, and between them a mark that keeps styled text
from making them one."""
FIRM_SPACE = f"{_JOINER}{SPACE}{_JOINER}"
_NASTALIQ = frozenset({"ur"})
_TAG = re.compile(r"(<[^>]*>)")
_SOUNDLESS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200b\u00ad"))
"""Direction isolates and break opportunities."""
_SPACES = re.compile(f"[\u2009{_JOINER}]+")
_ENDS = tuple(".?!:…۔؟।")


def isolated(text: str, code: str) -> str:
    """Wraps each number and address, and Latin words at the beginning, in direction isolates, so
    that the parts keep their order inside text that runs from right to left. In Nastaliq Latin
    words and numbers also get spaces of their own. Returns other text unchanged."""
    if not text or not language(code).right_to_left:
        return text
    first = ""
    if (found := _BEGINNING.fullmatch(text)) is not None:
        # A number within them is marked as anywhere: pages look for it.
        latin = _numbers_marked(found["latin"])
        first = f"{found['before']}{_LEFT_TO_RIGHT}{latin}{_END}"
        text = found["rest"]
    marked = first + _numbers_marked(text)
    return _spaced(marked) if code in _NASTALIQ else marked


def _numbers_marked(text: str) -> str:
    return _RUNS.sub(
        lambda run: run[0] if run[0][0] == "&" else f"{_LEFT_TO_RIGHT}{run[0]}{_END}", text
    )


def audible(text: str) -> str:
    """Returns what a voice says of a text: without isolates, and with ordinary spaces."""
    return _SPACES.sub(" ", text.translate(_SOUNDLESS)).strip(" .")


def as_sentence(text: str) -> str:
    """Returns the text with a full stop, unless it ends as a sentence of its script does."""
    return text if text.endswith(_ENDS) else f"{text}."


def _spaced(text: str) -> str:
    """Replaces the spaces within Latin words and numbers, and on both sides of them."""
    pieces = _TAG.split(text)
    letters = [
        (piece, place)
        for piece in range(0, len(pieces), 2)
        for place, letter in enumerate(pieces[piece])
        if letter not in (_LEFT_TO_RIGHT, _END)
    ]
    signs = ["", *(pieces[piece][place] for piece, place in letters), ""]
    words = [list(piece) for piece in pieces]
    for number, (piece, place) in enumerate(letters, start=1):
        if signs[number] in " \u00a0" and (_latin(signs[number - 1]) or _latin(signs[number + 1])):
            words[piece][place] = SPACE if signs[number] == " " else FIRM_SPACE
    return "".join("".join(word) for word in words)


def _latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
