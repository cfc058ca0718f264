"""Checks images of cards and of the decoy: the file exists, the screen can decode it, and it has an
alt text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.authoring.image_decoding import ImageDecoder
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.image_file import MAX_BYTES, SAVE_AGAIN, image_size
from kiosk.bundle.model import Bundle
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.errors import PictureError
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Node
from kiosk.validation.problems import Located, Location, Problems
from kiosk.validation.text_file import read_bytes

_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|webp|gif|svg)", re.IGNORECASE)
LARGEST_SCREEN = (3840, 2160)
"""In pixels, either way round; a larger picture only takes memory and time."""
_NO_ALT_TEXT = {"image", "picture", "photo", "photograph", "graphic", "icon", "img"}


def has_pictures(bundle: Bundle) -> bool:
    """True if a card or the decoy has an image."""
    return bundle.decoy.image != "" or any(
        block.kind == "image" for card in bundle.cards.values() for block in card.body
    )


def check_pictures(
    parsed: ParsedBundle,
    folder: Path,
    nodes: NodeIndex,
    decoder: ImageDecoder | None,
    translations: Iterable[str] = (),
) -> set[str]:
    """Checks all images, and returns the names of their files. `translations`: names of translated
    cards, which may have images of their own with words in them. `decoder` None: the images are
    not decoded."""
    used = _places(parsed, nodes, translations)
    existing = _picture_files(folder)
    whole: dict[str, list[Located]] = {}
    for name, places in used.items():
        try:
            size = _read_size(folder, name, existing, parsed.problems)
        except PictureError as fault:
            for place in places:
                parsed.problems.error(place, fault.says, fault.hint)
            continue
        whole[name] = places
        if max(size) > LARGEST_SCREEN[0] or min(size) > LARGEST_SCREEN[1]:
            parsed.problems.warning(
                places[0],
                f"'{name}' has {size[0]:,} × {size[1]:,} pixels, more than any screen shows.",
                "Make it smaller; 1600 × 1200 is plenty.",
            )
    if whole and decoder is not None:
        _check_decoding(folder, whole, decoder, parsed.problems)
    return set(used)


def _places(
    parsed: ParsedBundle, nodes: NodeIndex, translations: Iterable[str]
) -> dict[str, list[Located]]:
    """Returns the places that show each image, by its name; checks their alt texts."""
    used: dict[str, list[Located]] = {}
    if parsed.partial.decoy.image:
        place = nodes.nearest(BUNDLE_FILE, "decoy", "image")
        used[parsed.partial.decoy.image] = [place]
    cards = (f"{CARDS_FOLDER}/{card_id}.yaml" for card_id in parsed.partial.cards)
    for card in (*cards, *translations):
        body = nodes.find(card, "body")
        for index in range(len(body.items) if isinstance(body, List) else 0):
            at = (card, "body", index, "image")
            if (file := nodes.find(*at, "file")) is not None:
                name = _value(file)
                if name and not parsed.problems.has_error_at(file):
                    used.setdefault(name, []).append(file)
                _check_alt_text(name, nodes.find(*at, "alt"), parsed.problems)
    return used


def _check_decoding(
    folder: Path, used: Mapping[str, list[Located]], decoder: ImageDecoder, problems: Problems
) -> None:
    """Reports the pictures that the screen cannot decode; says so if that cannot be known here."""
    answers = decoder.ask([folder / name for name in used])
    if answers is None:
        problems.warning(
            Location("images"),
            "Whether a kiosk can decode the pictures was not checked: Qt (PySide6) does not run "
            "here.",
            "Run 'kiosk check' where a kiosk is installed; a kiosk checks them too before it shows "
            "new content.",
        )
        return
    for name, places in used.items():
        if answers[folder / name] == "no":
            for place in places:
                problems.error(
                    place, f"'{name}' is damaged: a kiosk cannot decode all of it.", SAVE_AGAIN
                )
        elif answers[folder / name] == "perhaps":
            problems.warning(
                places[0], f"'{name}' has faults, which may be seen in the picture.", SAVE_AGAIN
            )


def _value(node: Node | None) -> str:
    return str(getattr(node, "value", "")).strip()


def _picture_files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.glob("images/*")]


def _read_size(folder: Path, name: str, existing: list[str], problems: Problems) -> tuple[int, int]:
    """Returns width and height; raises PictureError for what cannot be a picture of a bundle."""
    path = folder / name
    between = (folder / part for part in Path(name).parents)
    if any(part != folder and part.is_symlink() for part in between):
        raise PictureError(f"'{name}' lies behind a link, and links are not followed.")
    if not path.is_symlink() and not path.exists():
        raise PictureError(f"There is no picture '{name}'.", problems.suggest(name, existing))
    found = Problems()
    data = read_bytes(path, name, MAX_BYTES, found)
    if data is None:
        problem = found.of("error")[0]
        raise PictureError(f"'{name}' cannot be shown. {problem.says}", problem.hint)
    return image_size(data, name)


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
