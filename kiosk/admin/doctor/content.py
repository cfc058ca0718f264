"""Checks of the content: can it be shown, where it is from, and which reviews are due."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk import paths
from kiosk.admin.doctor.check import Check, Machine, fail, ok, warn
from kiosk.bundle.bank_holidays import BankHolidayTable, read_table
from kiosk.bundle.library import is_past
from kiosk.bundle.reviews import SOON_DAYS, is_due_soon, is_overdue
from kiosk.bundle.show import has_show
from kiosk.content.sources import LoadedContent
from kiosk.phrases import day, listed

_NEWER = "Install a newer version of the program: it has the bank holidays of more years."


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


_SOON = timedelta(days=183)


def bank_holidays(
    content: LoadedContent, today: date | None, table: BankHolidayTable | None = None
) -> Check:
    """Checks whether the program knows the bank holidays to come. `table` None: its own."""
    title = "Bank holidays"
    services = () if content.bundle is None else content.bundle.destinations.values()
    library = None if content.bundle is None else content.bundle.library
    hours = [each for one in services for each in (one.open, one.second_open, one.chat_open)]
    hours += [] if library is None else [library.open]
    if not any(each.times for each in hours):
        return ok("holidays", title, "No page depends on them.")
    if today is None:
        return warn(
            "holidays",
            title,
            "The date is not known, so no page says whether a service is open.",
            "See Clock.",
        )
    last = (table or read_table()).last
    if today > last:
        return fail(
            "holidays",
            title,
            f"They were known until {day(last)}: no page says whether a service is open.",
            _NEWER,
        )
    if today > last - _SOON:
        return warn(
            "holidays",
            title,
            f"They are known until {day(last)}; then no page says whether a service is open.",
            _NEWER,
        )
    return ok("holidays", title, f"Known until {day(last)}.")


def times_over(content: LoadedContent, today: date | None) -> Check:
    """Checks whether something in the content will never be shown again."""
    title = "Times of pages"
    bundle = content.bundle
    events = () if bundle is None or bundle.library is None else bundle.library.events
    if bundle is None or not (has_show(bundle) or any(event.day for event in events)):
        return ok("shown", title, "Everything is always shown.")
    if today is None:
        return warn("shown", title, "The date is not known, so everything is shown.", "See Clock.")
    shows = [(card.title, card.show) for card in bundle.cards.values()]
    shows += [(topic.title, topic.show) for topic in bundle.topics]
    shows += [(notice.text, notice.show) for notice in bundle.notices]
    shows += zip(bundle.attract.questions, bundle.attract.shows, strict=False)
    over = [name for name, show in shows if show and show.ends and show.ends < today]
    over += [event.text for event in events if is_past(event, today)]
    if over:
        return warn(
            "shown",
            title,
            f"{len(over)} will not be shown again: {listed(over)}.",
            "Change 'until' or 'day' in the content, or delete what is over, and apply it.",
        )
    return ok("shown", title, "None is over.")


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
    dated = sorted((due, name) for name, due in named if due is not None)
    over = [name for due, name in dated if is_overdue(due, today)]
    soon = [name for due, name in dated if is_due_soon(due, today)]
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
