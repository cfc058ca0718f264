"""Checks images of cards and of the decoy: the file exists, can be drawn, and has an alt text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.bundle.image_file import MAX_BYTES, image_size
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, ParsedBundle
from kiosk.errors import PictureError
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Node
from kiosk.validation.problems import Located, Problems
from kiosk.validation.text_file import read_bytes

_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|webp|gif|svg)", re.IGNORECASE)
_NO_ALT_TEXT = {"image", "picture", "photo", "photograph", "graphic", "icon", "img"}


def check_pictures(
    parsed: ParsedBundle, folder: Path, nodes: NodeIndex, translations: Iterable[str] = ()
) -> set[str]:
    """Checks all images, and returns the names of their files. `translations`: names of translated
    cards, which may have images of their own with words in them."""
    shown: set[str] = set()
    errors: dict[str, PictureError | None] = {}
    existing = _picture_files(folder)

    def check(name: str, at: Located) -> None:
        shown.add(name)
        if name not in errors:
            errors[name] = _file_error(folder, name, existing, parsed.problems)
        fault = errors[name]
        if fault is not None:
            parsed.problems.error(at, fault.says, fault.hint)

    if parsed.partial.decoy.image:
        check(parsed.partial.decoy.image, nodes.nearest(BUNDLE_FILE, "decoy", "image"))
    cards = (f"{CARDS_FOLDER}/{card_id}.yaml" for card_id in parsed.partial.cards)
    for card in (*cards, *translations):
        body = nodes.find(card, "body")
        for index in range(len(body.items) if isinstance(body, List) else 0):
            at = (card, "body", index, "image")
            if (file := nodes.find(*at, "file")) is not None:
                name = _value(file)
                if name and not parsed.problems.has_error_at(file):
                    check(name, file)
                _check_alt_text(name, nodes.find(*at, "alt"), parsed.problems)
    return shown


def _value(node: Node | None) -> str:
    return str(getattr(node, "value", "")).strip()


def _picture_files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.glob("images/*")]


def _file_error(
    folder: Path, name: str, existing: list[str], problems: Problems
) -> PictureError | None:
    path = folder / name
    between = (folder / part for part in Path(name).parents)
    if any(part != folder and part.is_symlink() for part in between):
        return PictureError(f"'{name}' lies behind a link, and links are not followed.")
    if not path.is_symlink() and not path.exists():
        return PictureError(f"There is no picture '{name}'.", problems.suggest(name, existing))
    found = Problems()
    data = read_bytes(path, name, MAX_BYTES, found)
    if data is None:
        problem = found.of("error")[0]
        return PictureError(f"'{name}' cannot be shown. {problem.says}", problem.hint)
    try:
        image_size(data, name)
    except PictureError as fault:
        return fault
    return None


def _check_alt_text(name: str, alt: Node | None, problems: Problems) -> None:
    text = _value(alt)
    if alt is None or not text or problems.has_error_at(alt):
        return
    stem = Path(name).stem.replace("-", " ").replace("_", " ")
    if _FILE_NAME.fullmatch(text) or text.lower() in _NO_ALT_TEXT:
        problems.error(
            alt,
            f"'{text}' does not say what the picture shows.",
            "Write what a person would say who describes it on the phone.",
        )
    elif text.lower().replace("-", " ") == stem.lower() and " " not in text:
        problems.error(
            alt,
            f"'{text}' is only the name of the file.",
            "Write what a person would say who describes it on the phone.",
        )
