"""Checks of the content: can it be shown, where it is from, and which reviews are due."""

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
            "No content can be shown; the screen has only the emergency numbers.",
            "Run `kiosk check` on the content to list its mistakes.",
        )
    says = f"“{bundle.title}” ({bundle.id})"
    if version is None:
        if machine.settings.source == "published":
            return warn(
                "content",
                title,
                f"{says}, which came with the program; nothing has been applied yet.",
                "Apply content from a stick or a folder with `kiosk apply`.",
            )
        if bundle.root == machine.settings.content != paths.SHIPPED_BUNDLE:
            return ok("content", title, f"{says}, from {bundle.root}.")
        if bundle.root != machine.settings.content:
            return fail(
                "content",
                title,
                f"{machine.settings.content} cannot be shown; {says}, which came with the "
                "program, is shown instead.",
                f"Run `kiosk check {machine.settings.content}` to list its mistakes.",
            )
        return ok("content", title, f"{says}, which came with the program.")
    facts = version.info
    if facts.release:
        says += f", release {facts.release} of {facts.published[:10]}"
    return ok("content", title, f"{says}, applied {facts.applied[:10]}.")


def reviews_due(machine: Machine, content: LoadedContent, today: date | None) -> Check:
    title = "Reviews"
    if today is None:
        return warn(
            "due", title, "The date is not known, so reviews are not checked.", "See Clock."
        )
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
            "Read each card again, call each number, open each address; then change the dates and "
            "apply the content.",
        )
    if soon:
        return ok("due", title, f"{len(soon)} due within {SOON_DAYS} days: {'; '.join(soon)}.")
    return ok("due", title, "None is due.")
