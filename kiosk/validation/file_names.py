"""File names that mean the same on Linux and Windows and never lead out of their folder."""

from __future__ import annotations

import re

from kiosk.phrases import NOT_UTF8
from kiosk.validation.character_names import character_name
from kiosk.validation.characters import is_invisible

FILE_NAME_HINT = "Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png."

_PART = re.compile(r"[a-z0-9_-][a-z0-9._-]*", re.ASCII)
_WINDOWS = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
_LONGEST = 120


def file_name_error(name: str, owner: str) -> str:
    """Returns one sentence on why a relative path cannot name a file; '' if it can.

    `owner`: what the folder belongs to, as the sentence calls it ("bundle"). An allowed name means
    the same file on Linux and on Windows, inside the folder.
    """
    if any(ord(each) in NOT_UTF8 for each in name):
        return f"'{name}' has a letter that is not stored as UTF-8."
    if unseen := next(filter(is_invisible, name), ""):
        return f"The file name contains {character_name(unseen)}, which cannot be seen."
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or "\\" in name or ":" in name:
        return f"'{name}' leads out of the {owner}'s folder."
    if len(name) > _LONGEST:
        return f"The file name has {len(name)} characters; {_LONGEST} is the most."
    for part in parts:
        if _PART.fullmatch(part) is None or part.endswith("."):
            return f"'{name}' is not a file name for a {owner}."
        if _WINDOWS.match(part):
            return f"Windows cannot store a file with the name '{part}'."
    return ""
