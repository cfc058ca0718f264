"""A translation of bundle.yaml against its original."""

from __future__ import annotations

from typing import Any

from kiosk.bundle.checks.translations.ids import check_ids, ids_in
from kiosk.bundle.checks.translations.original import check_fingerprint, tell_left_out
from kiosk.bundle.model import Bundle
from kiosk.bundle.nodes import Map
from kiosk.bundle.problems import Problems
from kiosk.bundle.translation import bundle_fingerprint


def check_home(root: Map, values: dict[str, Any], draft: Bundle, problems: Problems) -> None:
    topics = {topic.id for topic in draft.topics}
    check_ids(ids_in(root.entries.get("topics")), topics, "topic", problems)
    tell_left_out(root, _left_out(draft, values), problems)
    check_fingerprint(root, bundle_fingerprint(draft), problems)


def _left_out(draft: Bundle, values: dict[str, Any]) -> list[str]:
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
