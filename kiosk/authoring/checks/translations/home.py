"""Compares a translation of bundle.yaml with its original."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.authoring.checks.translations.numbers import TextPair, check_numbers, field_pairs
from kiosk.authoring.checks.translations.originals import (
    check_fingerprint,
    check_ids,
    ids_in,
    report_left_out,
)
from kiosk.bundle.model import Bundle
from kiosk.bundle.translation import bundle_fingerprint
from kiosk.validation.nodes import Map
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
    for group, original in (("emergency", partial.emergency), ("about", partial.about)):
        fields = entries.get(group)
        yield from field_pairs(fields, _FIELDS[group], original, f"'{group}.{{}}'")
    topics = {topic.id: topic for topic in partial.topics}
    for node in ids_in(entries.get("topics")):
        topic = topics.get(node.value.strip())
        if topic is not None:
            what = f"The {{}} of topic '{topic.id}'"
            yield from field_pairs(node.parent, ("title", "summary"), topic, what)


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
    if partial.notices and len(values.get("notices", ())) != len(partial.notices):
        found.append("'notices'")
    return found
