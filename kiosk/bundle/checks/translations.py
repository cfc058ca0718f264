"""Translations: nothing without an original, nothing left out, nothing older than its original, and
who has read it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.bundle.blocks import item_nodes
from kiosk.bundle.checks.plain import CARD_FIELDS, DESTINATION_FIELDS, check_plain, home_nodes
from kiosk.bundle.checks.words import check_body, check_strip
from kiosk.bundle.events import read_file
from kiosk.bundle.fields import ListOf
from kiosk.bundle.model import Block, Bundle, Card, Destination
from kiosk.bundle.nodes import List, Map, Node, Text
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, DESTINATIONS_FILE, Reading
from kiosk.bundle.places import Places
from kiosk.bundle.problems import Placed, Problems, Spot, did_you_mean
from kiosk.bundle.translation import (
    DESTINATION_TEXT,
    Translation,
    bundle_fingerprint,
    card_fingerprint,
    destination_fingerprint,
    file_name,
    read_translation,
    split_name,
)
from kiosk.catalogue import Catalogue, Retired
from kiosk.catalogue.read import SERVICES_FILE
from kiosk.languages import is_spoken, language

_PLACES = ("place to get help", "places to get help")
_FEW = 3
"""Names in one sentence; the others are counted."""
_STRIP_HINTS = ("Keep the number 999 in it.", "Keep the number 101 in it.")
_DESTINATION_TEXTS = ("summary", "for_whom", "text_message", "hours", "cost", "expect")
"""Names may stay as they are: Childline is Childline."""


class _File(NamedTuple):
    """`stem` is what it translates: "bundle", "destinations" or the id of a card."""

    name: str
    stem: str
    language: str


def read_translations(reading: Reading, directory: Path, label: str) -> dict[str, Translation]:
    """By language, of all that the bundle lists besides its own. Their mistakes are told."""
    found: dict[str, Translation] = {}
    for code in reading.draft.languages[1:]:
        found[code] = read_translation(reading.draft, code, directory, label)
        for problem in found[code].problems.of("error"):
            reading.problems.error(problem, problem.says, problem.hint)
    return found


def check_translations(
    reading: Reading,
    folder: Path,
    catalogue: Catalogue,
    translations: Mapping[str, Translation],
    *,
    faulty: frozenset[str],
    retired: Mapping[str, Retired],
    places: Places,
) -> None:
    """`faulty`: originals with mistakes, against which no translation can be held."""
    if BUNDLE_FILE in reading.unreadable:
        return
    files = list(_files(folder))
    codes = {code.lower() for code in translations}
    _check_files(reading, files, codes)
    for code, translation in translations.items():
        there = {file.name for file in files if file.language == code.lower()}
        at = _listed(places, code)
        if not there and not is_spoken(code):
            reading.problems.error(
                at,
                f"Nothing in this bundle is written in '{code}'.",
                f"Write {file_name('bundle', code)} and {CARDS_FOLDER}/…, "
                f"or delete '{code}' from the list.",
            )
            continue
        _check_missing(reading, catalogue, translation, there, code, at)
        for name in sorted(there & translation.files.keys()):
            _check_file(reading, catalogue, translation, name, faulty, retired)
        _check_reviewed(reading, translation, code, places)


def check_services(folder: Path, catalogue: Catalogue, problems: Problems) -> None:
    """The translations of the directory itself, in whatever languages there are."""
    faulty = any(problem.file == SERVICES_FILE for problem in problems.of("error"))
    for name in _names(folder):
        split = split_name(name)
        if split is None or split[0] != "services":
            continue
        root = read_file(folder / name, name, problems)
        if root is None:
            continue
        entries = ListOf(DESTINATION_TEXT).read(root, problems)
        known = catalogue.services
        _check_destinations(
            root, entries, {} if faulty else known, None if faulty else known, problems
        )
        done = {entry["id"] for entry in entries}
        _tell_missing(root, [key for key in known if key not in done], known, _PLACES, split[1],
                      "en", problems)  # fmt: skip
        unread = sum(
            entry["id"] in known and entry["translation"] != "reviewed" for entry in entries
        )
        _tell_unread(
            root, [_counted(unread, _PLACES)] if unread else [], unread, split[1], problems
        )


# -- files ------------------------------------------------------------------------------------


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _files(folder: Path) -> Iterator[_File]:
    for name in _names(folder):
        split = split_name(name)
        if split is not None and split[0] in ("bundle", "destinations"):
            yield _File(name, *split)
    for name in _names(folder / CARDS_FOLDER):
        if (split := split_name(name)) is not None:
            yield _File(f"{CARDS_FOLDER}/{name}", *split)


def _check_files(reading: Reading, files: Iterable[_File], codes: set[str]) -> None:
    """Each file has a language that the bundle lists, and an original."""
    problems = reading.problems
    # A mistake in the list of languages has told so; what is not in it follows from that.
    unsure = any(
        one.file == BUNDLE_FILE and one.path.startswith("languages") for one in problems.of("error")
    )
    prefix = f"{CARDS_FOLDER}/"
    cards = {*reading.draft.cards}
    cards |= {name[len(prefix) : -len(".yaml")] for name in reading.unreadable if prefix in name}
    for file in files:
        if file.language not in codes:
            if file.language == reading.draft.languages[0].lower():
                problems.warning(
                    Spot(file.name),
                    "This is the bundle's own language, so nobody reads this file.",
                    f"Delete it; the words stand in {_original(file.name)}.",
                )
            elif not unsure:
                problems.warning(
                    Spot(file.name),
                    f"{BUNDLE_FILE} does not list the language '{file.language}'.",
                    f"Add '{file.language}' to 'languages' there, or delete this file.",
                )
        elif file.name.startswith(prefix) and file.stem not in cards:
            problems.error(
                Spot(file.name),
                f"There is no card '{file.stem}' to be translated.",
                did_you_mean(file.stem, cards, "Rename this file, or delete it."),
            )


def _original(name: str) -> str:
    stem, _, _ = name.removesuffix(".yaml").rpartition(".")
    return f"{stem}.yaml"


def _listed(places: Places, code: str) -> Placed:
    for node in places.entries(BUNDLE_FILE, "languages"):
        if node.value.strip() == code:
            return node
    return places.near(BUNDLE_FILE, "languages")


# -- what is missing --------------------------------------------------------------------------


def _check_missing(
    reading: Reading,
    catalogue: Catalogue,
    translation: Translation,
    there: set[str],
    code: str,
    at: Placed,
) -> None:
    draft, problems = reading.draft, reading.problems
    own = draft.languages[0]
    cards = [
        key for key in draft.cards if f"{CARDS_FOLDER}/{file_name(key, code)}" not in there
    ]  # fmt: skip
    _tell_missing(at, cards, draft.cards, ("card", "cards"), code, own, problems)
    if file_name("bundle", code) not in there:
        problems.warning(
            at,
            f"The home page and the emergency strip are not translated into "
            f"{language(code).english}.",
            f"Write {file_name('bundle', code)}; until then visitors see {language(own).english}.",
        )
    # Those of the directory are translated there.
    own_places = draft.destinations.keys() - catalogue.services.keys()
    wanted = [key for key in draft.destinations if key in own_places]
    done = {key for key, place in translation.bundle.destinations.items() if place.language}
    if not _has_mistakes(translation, file_name("destinations", code)):
        missing = [key for key in wanted if key not in done]
        _tell_missing(at, missing, wanted, _PLACES, code, own, problems)


def _has_mistakes(translation: Translation, name: str) -> bool:
    return any(problem.file == name for problem in translation.problems)


def _tell_missing(
    at: Placed,
    missing: Sequence[str],
    of: Iterable[str],
    what: tuple[str, str],
    code: str,
    own: str,
    problems: Problems,
) -> None:
    if not missing:
        return
    total = len(list(of))
    names = ", ".join(missing[:_FEW])
    more = f" and {len(missing) - _FEW} more" if len(missing) > _FEW else ""
    problems.warning(
        at,
        f"{len(missing)} of {_counted(total, what)} {'is' if len(missing) == 1 else 'are'} not "
        f"translated into {language(code).english}: {names}{more}.",
        f"Until then visitors see {language(own).english}.",
    )


def _joined(parts: Sequence[str]) -> str:
    """As in "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if parts[:-1] else parts)


def _counted(count: int, what: tuple[str, str]) -> str:
    return f"{count} {what[0] if count == 1 else what[1]}"


# -- one file ---------------------------------------------------------------------------------


def _check_file(
    reading: Reading,
    catalogue: Catalogue,
    translation: Translation,
    name: str,
    faulty: frozenset[str],
    retired: Mapping[str, Retired],
) -> None:
    draft, problems = reading.draft, reading.problems
    root, values = translation.files[name], translation.values[name]
    original = _original(name)
    if original == DESTINATIONS_FILE:
        # A list of destinations that could not be read whole has told so.
        sure = DESTINATIONS_FILE not in reading.unreadable and catalogue.services
        known = draft.destinations.keys() | catalogue.services.keys() if sure else None
        whole = {} if original in faulty else draft.destinations
        _check_destinations(root, values, whole, known, problems)
    elif not isinstance(root, Map):
        return
    elif original == BUNDLE_FILE:
        check_strip(root.entries.get("emergency"), _STRIP_HINTS, problems)
        check_plain(home_nodes(root), problems)
        if original not in faulty:
            _check_ids(_ids(root.entries.get("topics")), {one.id for one in draft.topics},
                       "topic", problems)  # fmt: skip
            _tell_left_out(root, _left_out_of_home(draft, values), problems)
            _check_original(root, bundle_fingerprint(draft), problems)
    else:
        body = root.entries.get("body")
        check_body(body, draft.hosts, retired, problems, lint=False)
        check_plain((root.entries.get(field) for field in CARD_FIELDS), problems)
        card = draft.cards.get(original.removeprefix(f"{CARDS_FOLDER}/").removesuffix(".yaml"))
        if card is not None and original not in faulty:
            _check_card(root, body, values, card, problems)


def _check_card(
    root: Map, body: Node | None, values: dict[str, Any], card: Card, problems: Problems
) -> None:
    left_out = [f"'{field}'" for field in ("title", "summary", "body") if field not in values]
    _tell_left_out(root, left_out, problems)
    if isinstance(body, List) and not _broken(body, problems):
        _check_blocks(body, values["body"], card.body, problems)
    _check_original(root, card_fingerprint(card), problems)


def _check_blocks(
    body: List, blocks: Sequence[Block], originals: Sequence[Block], problems: Problems
) -> None:
    """The same blocks in the same order, each with as many entries."""
    pairs = list(zip(body.items, blocks, originals, strict=False))
    for number, (node, block, original) in enumerate(pairs, 1):
        if block.kind != original.kind:
            problems.warning(
                node,
                f"Block {number} is '{block.kind}'; in the original it is '{original.kind}'.",
                "Keep the blocks of the original, in their order.",
            )
            return  # what follows is out of step
        if len(block.items) != len(original.items):
            problems.warning(
                _lines(node),
                f"Block {number}, '{block.kind}', has {_entries(len(block.items))}; "
                f"in the original it has {len(original.items)}.",
                "Compare the two, entry by entry.",
            )
    if len(blocks) < len(originals):
        missing = originals[len(blocks)]
        problems.warning(
            body,
            f"Block {len(blocks) + 1} of the original, '{missing.kind}', is missing.",
            f"The original has {_counted(len(originals), ('block', 'blocks'))}, this "
            f"{len(blocks)}.",
        )
    elif len(blocks) > len(originals):
        problems.warning(
            body.items[len(originals)],
            f"Block {len(originals) + 1}, '{blocks[len(originals)].kind}', is not in the original.",
            "Delete it, or add it there first.",
        )


def _lines(block: Node) -> Placed:
    """The entries of a block of lines, or the block."""
    value = next(iter(block.entries.values())) if isinstance(block, Map) else block
    items = item_nodes(value)
    return items[0].parent or block if items else block


def _entries(count: int) -> str:
    return _counted(count, ("entry", "entries"))


def _left_out_of_home(draft: Bundle, values: dict[str, Any]) -> list[str]:
    """Names of the texts of bundle.yaml that a translation does not have."""
    found = [] if "home_question" in values else ["'home_question'"]
    originals = (("attract", draft.attract), ("emergency", draft.emergency), ("about", draft.about))
    fields = {
        "attract": ("questions", "promise"),
        "emergency": ("danger", "otherwise"),
        "about": ("run_by", "contact"),
    }
    for group, original in originals:
        found += [
            f"'{group}.{field}'"
            for field in fields[group]
            if getattr(original, field) and field not in values.get(group, {})
        ]
    topics = {topic["id"]: topic for topic in values.get("topics", ())}
    found += [
        f"the {field} of topic '{topic.id}'"
        for topic in draft.topics
        for field in ("title", "summary")
        if field not in topics.get(topic.id, {})
    ]
    return found


def _check_destinations(
    root: Node,
    entries: Sequence[dict[str, Any]],
    originals: Mapping[str, Destination],
    known: Iterable[str] | None,
    problems: Problems,
) -> None:
    """`known`: every id that may be translated here; None: nobody can tell."""
    _check_ids(_ids(root), known, "destination", problems)
    for node, values in zip(root.items if isinstance(root, List) else (), entries, strict=False):
        if not isinstance(node, Map):
            continue
        check_plain((node.entries.get(field) for field in DESTINATION_FIELDS), problems)
        place = originals.get(values["id"])
        if place is not None:
            left_out = [
                f"'{field}'"
                for field in _DESTINATION_TEXTS
                if getattr(place, field) and field not in values
            ]
            _tell_left_out(node, left_out, problems)
            _check_original(node, destination_fingerprint(place), problems)


def _ids(root: Node | None) -> Iterator[Text]:
    for node in root.items if isinstance(root, List) else ():
        found = node.entries.get("id") if isinstance(node, Map) else None
        if isinstance(found, Text):
            yield found


def _check_ids(
    ids: Iterable[Text], known: Iterable[str] | None, what: str, problems: Problems
) -> None:
    seen: dict[str, int] = {}
    for node in ids:
        name = node.value.strip()
        if problems.spoiled(node):
            continue
        if known is not None and name not in known:
            problems.error(
                node,
                f"There is no {what} '{name}' to be translated.",
                did_you_mean(name, known, "Delete this entry."),
            )
        elif name in seen:
            problems.error(
                node,
                f"'{name}' is translated twice: on line {seen[name]} and again here.",
                "Keep one of the two.",
            )
        seen.setdefault(name, node.line)


def _tell_left_out(node: Node, left_out: Sequence[str], problems: Problems) -> None:
    if left_out and not _broken(node, problems):
        verb = "is" if len(left_out) == 1 else "are"
        first = left_out[0][:1].upper() + left_out[0][1:]
        problems.warning(
            node,
            f"{_joined([first, *left_out[1:]])} {verb} not translated.",
            "Take what is missing from the original, and translate it.",
        )


def _broken(node: Node, problems: Problems) -> bool:
    """Whether there is an error in it: what seems to be missing may only be misspelt."""
    return any(
        one.file == node.file and one.path.startswith(node.path) for one in problems.of("error")
    )


def _check_original(node: Map, fingerprint: str, problems: Problems) -> None:
    hint = f"Compare the two, then write 'original: {fingerprint}'."
    written = node.entries.get("original")
    if written is None:
        problems.warning(
            node.entries.get("translation", node),
            "It does not say which version of the original it translates.",
            hint,
        )
    elif (
        isinstance(written, Text)
        and not problems.spoiled(written)
        and written.value.strip() != fingerprint
    ):
        problems.warning(written, "The original has changed since this was translated.", hint)


# -- who has read it --------------------------------------------------------------------------


def _check_reviewed(reading: Reading, translation: Translation, code: str, places: Places) -> None:
    seen = translation.bundle
    cards = sum(card.unreviewed for card in seen.cards.values())
    spots = sum(place.unreviewed for place in seen.destinations.values())
    parts = [_counted(cards, ("card", "cards"))] if cards else []
    parts += [_counted(spots, _PLACES)] if spots else []
    parts += ["the home page"] if seen.unreviewed else []
    home = file_name("bundle", code)
    first = home if home in translation.files else min(translation.files, default="")
    at = places.near(first, "translation")
    _tell_unread(at, parts, cards + spots + seen.unreviewed, code, reading.problems)


def _tell_unread(at: Placed, parts: list[str], count: int, code: str, problems: Problems) -> None:
    if parts:
        listed = _joined(parts)
        problems.confirm(
            at,
            f"{listed[:1].upper()}{listed[1:]} in {language(code).english} "
            f"{'has' if count == 1 else 'have'} not been read by a person who speaks it.",
            "When somebody has, change 'translation: unreviewed' to 'reviewed' in the file.",
        )
