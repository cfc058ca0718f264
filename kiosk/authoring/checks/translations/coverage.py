"""Reports how much of a bundle is translated, and how much of that a person has read: cards, the
home page, destinations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.directory import Directory
from kiosk.bundle.parse import ParsedBundle
from kiosk.bundle.translation import Translation, file_name
from kiosk.languages import language
from kiosk.phrases import DESTINATIONS, counted, joined
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.problems import Located, Problems

_FEW = 3
"""Most names in one sentence; the others are counted."""


def check_coverage(
    parsed: ParsedBundle,
    directory: Directory,
    translation: Translation,
    there: set[str],
    code: str,
    at: Located,
) -> None:
    """Warns of cards, home page and destinations without a translation. `there`: names of the files
    in this language; `at`: location of the language in the bundle's list."""
    partial, problems = parsed.partial, parsed.problems
    own = partial.languages[0]
    seen = translation.bundle.cards
    cards = [
        key
        for key, card in partial.cards.items()
        if f"{CARDS_FOLDER}/{file_name(key, code)}" not in there
        # A shared card has the directory's translation, except for texts that the bundle replaces.
        and not (card.shared and seen[key].language and not card.own_texts)
    ]
    report_missing(at, cards, partial.cards, ("card", "cards"), code, own, problems)
    if file_name("bundle", code) not in there:
        problems.warning(
            at,
            f"The home page and the emergency strip are not translated into "
            f"{language(code).english}.",
            f"Write {file_name('bundle', code)}; until then visitors see {language(own).english}.",
        )
    # The directory has translations of its services, except for texts that the bundle replaces.
    wanted = [
        key
        for key, destination in partial.destinations.items()
        if key not in directory.services or {*destination.own_texts} - {"name"}
    ]
    file = file_name("destinations", code)
    if not _has_mistakes(translation, file):
        done = {entry["id"] for entry in translation.values.get(file, ())}
        missing = [key for key in wanted if key not in done]
        report_missing(at, missing, wanted, DESTINATIONS, code, own, problems)


def _has_mistakes(translation: Translation, name: str) -> bool:
    return any(problem.file == name for problem in translation.problems)


def report_missing(
    at: Located,
    missing: Sequence[str],
    of: Iterable[str],
    what: tuple[str, str],
    code: str,
    own: str,
    problems: Problems,
) -> None:
    """Warns of all missing translations in one sentence. `of`: everything that needs one; `what`:
    singular and plural; `code`: the language; `own`: the one that visitors see until then."""
    if not missing:
        return
    total = len(list(of))
    names = ", ".join(missing[:_FEW])
    more = f" and {len(missing) - _FEW} more" if len(missing) > _FEW else ""
    problems.warning(
        at,
        f"{len(missing)} of {counted(total, what)} {'is' if len(missing) == 1 else 'are'} not "
        f"translated into {language(code).english}: {names}{more}.",
        f"Until then visitors see {language(own).english}.",
    )


def check_reviewed(
    parsed: ParsedBundle, translation: Translation, code: str, nodes: NodeIndex
) -> None:
    """Reports unreviewed translations, in one sentence for the whole bundle in this language."""
    seen = translation.bundle
    cards = sum(card.unreviewed for card in seen.cards.values())
    destinations = sum(destination.unreviewed for destination in seen.destinations.values())
    parts = [counted(cards, ("card", "cards"))] if cards else []
    parts += [counted(destinations, DESTINATIONS)] if destinations else []
    parts += ["the home page"] if seen.unreviewed else []
    home = file_name("bundle", code)
    first = home if home in translation.files else min(translation.files, default="")
    at = nodes.nearest(first, "translation")
    count = cards + destinations + seen.unreviewed
    report_unreviewed(at, parts, count, code, parsed.problems)


def report_unreviewed(
    at: Located, parts: list[str], count: int, code: str, problems: Problems
) -> None:
    """Asks for a person to read the translations. `parts`: phrases that name them; `count`: how
    many they are together."""
    if parts:
        listed = joined(parts)
        problems.confirm(
            at,
            f"{listed[:1].upper()}{listed[1:]} in {language(code).english} "
            f"{'has' if count == 1 else 'have'} not been read by a person who speaks it.",
            "When somebody has, change 'translation: unreviewed' to 'reviewed' in the file.",
        )
