"""Changes besides cards, topics and destinations: emergency strip, start, neutral and help pages,
colours and languages."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff import paragraphs
from kiosk.authoring.diff.change import Change, Kind
from kiosk.authoring.diff.contact_changes import texts_change
from kiosk.authoring.diff.images import same_picture
from kiosk.authoring.diff.library import library_changes
from kiosk.authoring.diff.review_dates import day_says, day_text
from kiosk.authoring.diff.wording import LONGEST, changed, how
from kiosk.bundle.model import Bundle
from kiosk.bundle.site import NAMES, name_reference
from kiosk.languages import language
from kiosk.phrases import joined, quoted

_STRIP = (
    ("danger", "The emergency strip"),
    ("otherwise", "The second line of the emergency strip"),
)
_COLOURS = (
    ("colour", "The colour of buttons"),
    ("soft", "The soft colour of boxes and notes"),
    ("paper", "The colour of the page"),
)


def screen_changes(old: Bundle, new: Bundle) -> Iterator[Change]:
    """Yields all changes of these in the bundles' own language."""
    if old.id != new.id:
        says = f"This is another bundle: {quoted(new.title)} in place of {quoted(old.title)}."
        yield Change("bundle", new.title, says, old.title, new.title, "first")
    elif (old.title, old.publisher) != (new.title, new.publisher):
        names = [f"{side.title} ({side.publisher})" for side in (old, new)]
        says = changed("The name of the bundle, which no page shows,", *names)
        yield Change("details", old.title, says, names[0], names[1], "quiet")
    if old.area != new.area:
        says = changed("The area of the bundle", joined(old.area), joined(new.area), plain=True)
        yield Change("details", new.title, says, joined(old.area), joined(new.area), "quiet")
    yield from strip_changes(old, new)
    yield from _decoy(old, new)
    yield from _languages(old, new)
    question = old.home_question, new.home_question
    yield from texts_change("the home page", *((one,) for one in question), where="Home")
    yield from _text("home", "Home", "The question of the home page", *question)
    yield from _start(old, new)
    yield from _notices(old, new)
    yield from _help(old, new)
    yield from _site(old, new)
    yield from library_changes(old, new)
    for field, what in _COLOURS:
        before, after = getattr(old.brand, field), getattr(new.brand, field)
        if before.lower() != after.lower():
            says = changed(what, before, after, plain=True)
            yield Change("look", "Colours", says, before, after)


def strip_changes(old: Bundle, new: Bundle, before: str = "") -> Iterator[Change]:
    """Yields the changes of the emergency strip. `before` begins the sentence: "In Polish "."""
    for field, what in _STRIP:
        texts = getattr(old.emergency, field), getattr(new.emergency, field)
        if texts[0] != texts[1]:
            says = changed(f"{before}{what[0].lower() if before else 'T'}{what[1:]}", *texts)
            yield Change("emergency", "Emergency strip", says, *texts, "first", how(*texts))


def _text(kind: Kind, where: str, what: str, before: str, after: str) -> Iterator[Change]:
    if before == after:
        return
    texts = before, after
    if max(map(len, texts)) > LONGEST and before and after:
        texts = paragraphs.changed_sentences(before, after)
    says = changed(what, before, after)
    yield Change(kind, where, says, texts[0], texts[1])


def _lines(
    kind: Kind,
    where: str,
    of: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
    what: tuple[str, str],
) -> Iterator[Change]:
    found = paragraphs.compared(paragraphs.plain(before), paragraphs.plain(after))
    if not paragraphs.is_same(found):
        texts = paragraphs.lines(found)
        yield Change(kind, where, paragraphs.says(found, of, what), texts[0], texts[1])


def _decoy(old: Bundle, new: Bundle) -> Iterator[Change]:
    was, now, where = old.decoy, new.decoy, "Neutral screen"
    yield from _text("decoy", where, "The title of the neutral screen", was.title, now.title)
    of = "of the neutral screen"
    yield from _lines("decoy", where, of, was.lines, now.lines, ("line", "lines"))
    if not same_picture(old.root, was.image, new.root, now.image):
        verb = {"changed": "replaced", "new": "new", "removed": "removed"}[
            how(was.image, now.image)
        ]
        yield Change("decoy", where, f"The picture of the neutral screen is {verb}.")
    if was.clock != now.clock:
        verb = "now shows" if now.clock else "no longer shows"
        yield Change("decoy", where, f"The neutral screen {verb} a clock.")


def _start(old: Bundle, new: Bundle) -> Iterator[Change]:
    was, now, where = old.attract, new.attract, "Start screen"
    texts = (*was.questions, was.promise), (*now.questions, now.promise)
    yield from texts_change("the start screen", *texts, where=where)
    of = "of the start screen"
    yield from _text("start", where, "The name on the start screen", old.brand.name, new.brand.name)
    what = ("question", "questions")
    yield from _lines("start", where, of, was.questions, now.questions, what)
    yield from _text("start", where, "The promise of the start screen", was.promise, now.promise)


def _notices(old: Bundle, new: Bundle) -> Iterator[Change]:
    was, now = ([one.text for one in side.notices] for side in (old, new))
    yield from texts_change("the notices of the home page", was, now, where="Home")
    of, what = "of the home page", ("notice", "notices")
    yield from _lines("home", "Home", of, tuple(was), tuple(now), what)


def _site(old: Bundle, new: Bundle) -> Iterator[Change]:
    where = "In this building"
    words = [list(filter(None, side.site.values())) for side in (old, new)]
    yield from texts_change("the words for this building", *words, where=where)
    for name in NAMES:
        texts = old.site.get(name, ""), new.site.get(name, "")
        if texts[0] != texts[1]:
            says = changed(f"The words for {name_reference(name)}", *texts, many=True)
            yield Change("home", where, says, *texts)


def _help(old: Bundle, new: Bundle) -> Iterator[Change]:
    was, now, where = old.about, new.about, "Help page"
    yield from texts_change("the help page", was[:2], now[:2], where=where)
    page = "on the help page"
    yield from _text("help", where, f"The text on who runs this {page}", was.run_by, now.run_by)
    yield from _text("help", where, f"The line on whom to tell {page}", was.contact, now.contact)
    if was.reviewed != now.reviewed:
        says = day_says(f"The day of the review {page}", was.reviewed, now.reviewed)
        days = [day_text(one) for one in (was.reviewed, now.reviewed)]
        state = how(was.reviewed, now.reviewed)
        yield Change("dates", where, says, days[0], days[1], how=state)


def _languages(old: Bundle, new: Bundle) -> Iterator[Change]:
    first = [language(side.languages[0]).english for side in (old, new)]
    if first[0] != first[1]:
        says = f"The screen starts in {first[1]}, no longer in {first[0]}."
        yield Change("language", first[1], says, first[0], first[1])
    for code in old.languages:
        if code not in new.languages:
            name = language(code).english
            says = f"{name} is no longer offered."
            yield Change("language", name, says, name, how="removed")
