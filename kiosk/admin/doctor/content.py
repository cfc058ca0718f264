"""What the kiosk shows, how old it is, and what is due for review."""

from __future__ import annotations

from datetime import date

from kiosk import paths
from kiosk.admin.doctor.check import Check, Machine, bad, good, look
from kiosk.bundle.reviews import SOON_DAYS, is_due_soon, is_overdue
from kiosk.content.sources import Content


def shown(machine: Machine, content: Content) -> Check:
    title = "Content"
    bundle, version = content.bundle, content.version
    if bundle is None:
        return bad(
            "content",
            title,
            "None can be shown: only the emergency numbers are on the screen.",
            "`kiosk check` names what is wrong with it.",
        )
    says = f"“{bundle.title}” ({bundle.id})"
    if version is None:
        if machine.settings.source == "published":
            return look(
                "content",
                title,
                f"{says}, which came with the program: nothing has been applied yet.",
                "`kiosk apply` takes content from a stick or a folder.",
            )
        if bundle.root == machine.settings.content != paths.SHIPPED_BUNDLE:
            return good("content", title, f"{says}, from {bundle.root}.")
        if bundle.root != machine.settings.content:
            return bad(
                "content",
                title,
                f"{machine.settings.content} cannot be shown; {says}, which came with the "
                "program, stands in for it.",
                f"`kiosk check {machine.settings.content}` names what is wrong with it.",
            )
        return good("content", title, f"{says}, which came with the program.")
    facts = version.facts
    if facts.release:
        says += f", release {facts.release} of {facts.published[:10]}"
    return good("content", title, f"{says}, applied {facts.applied[:10]}.")


def due(machine: Machine, content: Content, today: date | None) -> Check:
    title = "Reviews"
    if today is None:
        return look("due", title, "The date is not known, so nothing counts as due.", "See Clock.")
    bundle = content.bundle
    if bundle is None:
        return look("due", title, "There is no content.", "See Content.")
    named = [(card.title, card.review_by) for card in bundle.cards.values()]
    named += [(place.name, place.review_by) for place in bundle.destinations.values()]
    dated = sorted((day, name) for name, day in named if day is not None)
    over = [name for day, name in dated if is_overdue(day, today)]
    soon = [name for day, name in dated if is_due_soon(day, today)]
    if over:
        return look(
            "due",
            title,
            f"{len(over)} overdue: {'; '.join(over)}.",
            "Read each again, or call and open it; then change its dates and apply the content.",
        )
    if soon:
        return good("due", title, f"{len(soon)} due within {SOON_DAYS} days: {'; '.join(soon)}.")
    return good("due", title, "None is due.")
