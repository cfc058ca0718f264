"""Compares a translation of bundle.yaml with its original."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.authoring.checks.translations.numbers import TextPair, check_numbers, field_pairs
from kiosk.authoring.checks.translations.originals import (
    check_fingerprint,
    check_ids,
    ids_in,
    report_left_out,
)
from kiosk.bundle.model import Bundle, LibraryEvent, LibraryPage
from kiosk.bundle.translation import bundle_fingerprint
from kiosk.validation.nodes import Map, Node
from kiosk.validation.problems import Problems

_FIELDS = {
    "attract": ("questions", "promise"),
    "emergency": ("danger", "otherwise"),
    "about": ("run_by", "contact"),
}


def check_home(root: Map, values: dict[str, Any], partial: Bundle, problems: Problems) -> None:
    """Compares the translated texts with those of `partial`. `values`: the texts as they were
    read."""
    topics = {topic.id for topic in partial.topics}
    check_ids(ids_in(root.entries.get("topics")), topics, "topic", problems)
    audiences = {one.id for one in partial.audiences}
    check_ids(ids_in(root.entries.get("audiences")), audiences, "audience", problems)
    report_left_out(root, _left_out(partial, values), problems)
    library = root.entries.get("library")
    for name, entries in _library_entries(partial).items():
        listed = library.entries.get(name) if isinstance(library, Map) else None
        check_ids(ids_in(listed), {one.id for one in entries}, name.removesuffix("s"), problems)
    check_numbers(_text_pairs(root, partial), problems)
    check_fingerprint(root, bundle_fingerprint(partial), problems)


def _text_pairs(root: Map, partial: Bundle) -> Iterator[TextPair]:
    entries = root.entries
    yield from field_pairs(root, ("home_question",), partial, "'{}'")
    attract = entries.get("attract")
    yield from field_pairs(attract, ("promise",), partial.attract, "'attract.{}'")
    questions = attract.entries.get("questions") if isinstance(attract, Map) else None
    if questions is not None:
        yield TextPair("'attract.questions'", questions, " ".join(partial.attract.questions))
    if (notices := entries.get("notices")) is not None:
        yield TextPair("'notices'", notices, " ".join(one.text for one in partial.notices))
    yield from _library_pairs(entries.get("library"), partial)
    for group, original in (("emergency", partial.emergency), ("about", partial.about)):
        fields = entries.get(group)
        yield from field_pairs(fields, _FIELDS[group], original, f"'{group}.{{}}'")
    topics = {topic.id: topic for topic in partial.topics}
    for node in ids_in(entries.get("topics")):
        topic = topics.get(node.value.strip())
        if topic is not None:
            what = f"The {{}} of topic '{topic.id}'"
            yield from field_pairs(node.parent, ("title", "summary"), topic, what)


def _library_pairs(node: Node | None, partial: Bundle) -> Iterator[TextPair]:
    if partial.library is None or not isinstance(node, Map):
        return
    for field in ("joining", "printing"):
        if (lines := node.entries.get(field)) is not None:
            yield TextPair(f"'library.{field}'", lines, " ".join(getattr(partial.library, field)))
    texts = {"events": ("text", "place", "about"), "pages": ("title",)}
    for name, entries in _library_entries(partial).items():
        originals = {one.id: one for one in entries}
        for one in ids_in(node.entries.get(name)):
            if (original := originals.get(one.value.strip())) is not None:
                what = f"The {{}} of {name.removesuffix('s')} '{original.id}'"
                yield from field_pairs(one.parent, texts[name], original, what)


def _left_out(partial: Bundle, values: dict[str, Any]) -> list[str]:
    """Returns the names of the texts of bundle.yaml that a translation does not have."""
    found = [] if "home_question" in values else ["'home_question'"]
    originals = (
        ("attract", partial.attract),
        ("emergency", partial.emergency),
        ("about", partial.about),
    )
    for group, original in originals:
        found += [
            f"'{group}.{field}'"
            for field in _FIELDS[group]
            if getattr(original, field) and field not in values.get(group, {})
        ]
    topics = {topic["id"]: topic for topic in values.get("topics", ())}
    found += [
        f"the {field} of topic '{topic.id}'"
        for topic in partial.topics
        for field in ("title", "summary")
        if field not in topics.get(topic.id, {})
    ]
    names = {one["id"] for one in values.get("audiences", ())}
    found += [f"the audience '{one.id}'" for one in partial.audiences if one.id not in names]
    found += _library_left_out(partial, values.get("library", {}))
    if partial.notices and len(values.get("notices", ())) != len(partial.notices):
        found.append("'notices'")
    return found


def _library_entries(partial: Bundle) -> dict[str, Sequence[LibraryEvent | LibraryPage]]:
    library = partial.library
    return {"events": library.events, "pages": library.pages} if library else {}


def _library_left_out(partial: Bundle, values: dict[str, Any]) -> list[str]:
    library = partial.library
    if library is None:
        return []
    found = [
        f"'library.{field}'"
        for field in ("joining", "printing")
        if getattr(library, field) and field not in values
    ]
    for name, entries in _library_entries(partial).items():
        there = {one["id"] for one in values.get(name, ())}
        what = name.removesuffix("s")
        found += [f"the {what} '{one.id}'" for one in entries if one.id not in there]
    return found
