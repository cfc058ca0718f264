"""What the kiosk shows, how old it is, and what is due for review."""

from __future__ import annotations

from datetime import date

from kiosk import paths
from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.bundle.reviews import SOON_DAYS, is_due_soon, is_overdue
from kiosk.content.sources import LoadedContent


def content_shown(machine: Machine, content: LoadedContent) -> Check:
    title = "Content"
    bundle, version = content.bundle, content.version
    if bundle is None:
        return fail(
            "content",
            title,
            "None can be shown: only the emergency numbers are on the screen.",
            "`kiosk check` names what is wrong with it.",
        )
    says = f"“{bundle.title}” ({bundle.id})"
    if version is None:
        if machine.settings.source == "published":
            return warn(
                "content",
                title,
                f"{says}, which came with the program: nothing has been applied yet.",
                "`kiosk apply` takes content from a stick or a folder.",
            )
        if bundle.root == machine.settings.content != paths.SHIPPED_BUNDLE:
            return ok("content", title, f"{says}, from {bundle.root}.")
        if bundle.root != machine.settings.content:
            return fail(
                "content",
                title,
                f"{machine.settings.content} cannot be shown; {says}, which came with the "
                "program, stands in for it.",
                f"`kiosk check {machine.settings.content}` names what is wrong with it.",
            )
        return ok("content", title, f"{says}, which came with the program.")
    facts = version.info
    if facts.release:
        says += f", release {facts.release} of {facts.published[:10]}"
    return ok("content", title, f"{says}, applied {facts.applied[:10]}.")


def reviews_due(machine: Machine, content: LoadedContent, today: date | None) -> Check:
    title = "Reviews"
    if today is None:
        return warn("due", title, "The date is not known, so nothing counts as due.", "See Clock.")
    bundle = content.bundle
    if bundle is None:
        return warn("due", title, "There is no content.", "See Content.")
    named = [(card.title, card.review_by) for card in bundle.cards.values()]
    named += [
        (destination.name, destination.review_by) for destination in bundle.destinations.values()
    ]
    dated = sorted((day, name) for name, day in named if day is not None)
    over = [name for day, name in dated if is_overdue(day, today)]
    soon = [name for day, name in dated if is_due_soon(day, today)]
    if over:
        return warn(
            "due",
            title,
            f"{len(over)} overdue: {'; '.join(over)}.",
            "Read each again, or call and open it; then change its dates and apply the content.",
        )
    if soon:
        return ok("due", title, f"{len(soon)} due within {SOON_DAYS} days: {'; '.join(soon)}.")
    return ok("due", title, "None is due.")
