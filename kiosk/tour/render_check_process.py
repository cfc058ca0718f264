"""Reads a bundle and draws its pages once, in the process that `kiosk.content.render_check` starts.

It also writes what `kiosk prepare` writes (`.prepared.json`) into the bundle's folder, so that the
content is swapped in within a frame.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.parse import BUNDLE_FILE
from kiosk.content.picture_check import cannot_be_shown, faulty_pictures, has_pictures
from kiosk.content.render_check import CRASHED, INVALID, OUT_OF_TIME, READABLE, TOO_SLOW

if TYPE_CHECKING:
    from kiosk.bundle.model import Bundle

MAX_BYTES = 2 << 30
"""Limit of address space. Drawing the shipped content takes a quarter of it, most of it never
touched."""
MAX_SECONDS = 60
"""Limit of processor time for each process. The shipped content takes 3."""
SCREEN = (1024, 600)

_MAX_LISTED = 5


class PageToDraw(NamedTuple):
    """One page: `kind` as in `VisitModel.page`."""

    language: str
    kind: str
    id: str = ""
    has_pictures: bool = False


def main() -> int:
    """Reads the folders of the bundle and of its directory from standard input, as JSON. Prints
    problems of the content. Returns the exit code, one of those in `kiosk.content.render_check`."""
    _limit()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    # By default Qt waits 5 ms before each frame.
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    # Imported before the folders are read: the caller still works on them meanwhile.
    import kiosk.bundle.directory
    import kiosk.bundle.translation
    import kiosk.ui.window.input.inputs
    import kiosk.ui.window.kiosk_window  # noqa: F401
    from kiosk import paths
    from kiosk.bundle.prepared import load, prepare
    from kiosk.qr import symbol

    # Each code takes 13 ms to make; those of the shipped destinations are prepared.
    shipped = load(paths.SHIPPED_BUNDLE, paths.DIRECTORY)
    if shipped is not None:
        symbol.preload(shipped.codes)
    bundle, directory = map(Path, json.load(sys.stdin))
    problems = prepare(bundle, directory)
    if problems.has_errors:
        lines = [str(problem) for problem in problems.of("error")]
        print("\n".join(lines[:_MAX_LISTED]))
        return INVALID
    content = load(bundle, directory)
    if content is None:
        print("The content was changed while it was being read.")
        return INVALID
    if faulty := faulty_pictures(content, directory):
        print("\n".join(faulty[:_MAX_LISTED]))
        return INVALID
    found = pages(content, directory, shipped)
    first, *others = _split_work(found, _processes())
    # Forks before Qt starts any thread.
    children = []
    for share in others:
        if not (child := os.fork()):
            os._exit(READABLE if draw(content, directory, share) else INVALID)
        children.append(child)
    is_whole = draw(content, directory, first, decoy=content.decoy.image)
    ended = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    # Everything is drawn; an orderly shutdown would only take time.
    if OUT_OF_TIME in ended:
        os._exit(TOO_SLOW)
    if not {*ended} <= {READABLE, INVALID}:
        os._exit(CRASHED)
    os._exit(READABLE if is_whole and INVALID not in ended else INVALID)


def _limit() -> None:
    """Limits memory and processor time. Does nothing on Windows, where the time limit of
    `kiosk.content.render_check` is the only one."""
    if sys.platform == "win32":
        return
    import resource

    # A visitor's touches take precedence.
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))
    # The signal of the first limit says why; that of the second cannot be ignored.
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _processes() -> int:
    """Returns the number of processes that draw at the same time."""
    return min(4, os.cpu_count() or 1) if hasattr(os, "fork") else 1


def _split_work(found: Sequence[PageToDraw], number: int) -> list[list[PageToDraw]]:
    """Splits the pages into shares of about equal work. The original's pages are dealt in turn,
    because images take long; another language stays whole, because its fonts must be loaded."""
    own = [page for page in found if page.language == found[0].language]
    shares = [own[index::number] for index in range(number)]
    codes = dict.fromkeys(page.language for page in found[len(own) :])
    for code in codes:
        least = min(shares, key=len)
        least += [page for page in found if page.language == code]
    return shares


def pages(bundle: Bundle, directory: Path, shipped: Bundle | None = None) -> list[PageToDraw]:
    """Lists every page of the original, and the translated ones of the other languages. Leaves out
    destinations that are the same in `shipped`: their pages were drawn when the program was
    built."""
    from kiosk.bundle.translation_status import notice_for
    from kiosk.content.loader import translated

    own = bundle.languages[0]
    found = [
        PageToDraw(own, "home"),
        *(PageToDraw(own, "topic", each.id) for each in bundle.topics),
    ]
    found += [
        PageToDraw(own, "card", key, has_pictures(card)) for key, card in bundle.cards.items()
    ]
    known = shipped.destinations if shipped is not None else {}
    for name, destination in bundle.destinations.items():
        if known.get(name) != destination:
            found.append(PageToDraw(own, "destination", name))
    for code in bundle.languages[1:]:
        found += [PageToDraw(code, "language"), PageToDraw(code, "home")]
        shown = translated(bundle, code, directory)
        for card in shown.cards.values():
            if notice_for(shown, card, code) != "missing":
                found.append(PageToDraw(code, "card", card.id, has_pictures(card)))
    return found


def draw(bundle: Bundle, directory: Path, found: Sequence[PageToDraw], *, decoy: str = "") -> bool:
    """Opens these pages, one after the other, and waits until each is painted with its pictures.
    Prints a line for each page with a picture that cannot be decoded; returns whether there was
    none. `decoy`: also tries this image, which so small a screen does not show."""
    from kiosk.bundle.translation import file_name
    from kiosk.settings import Settings
    from kiosk.ui.inspect import capture
    from kiosk.ui.inspect.decoding import can_decode
    from kiosk.ui.window.application import make_application
    from kiosk.ui.window.kiosk_window import KioskWindow

    make_application()
    kiosk = KioskWindow(bundle, Settings(), size=SCREEN, reduced_motion=True, directory=directory)
    # Otherwise pictures are decoded on a thread after their page, which would wait for it.
    kiosk.window.setProperty("picturesAtOnce", True)
    kiosk.finish_startup()
    model = kiosk.model
    capture.wait_for_frame(kiosk.window)
    model.visit.start()
    openers = {
        "topic": model.visit.openTopic,
        "card": model.visit.openCard,
        "destination": model.visit.openDestination,
    }
    language = bundle.languages[0]
    damaged = []
    if decoy and can_decode(bundle.root / decoy) == "no":
        damaged.append(BUNDLE_FILE)
    for page in found:
        if page.language != language:
            language = page.language
            model.visit.chooseLanguage(language)
        if page.kind in openers:
            openers[page.kind](page.id)
        elif page.kind == "language":
            model.visit.openLanguages()
        else:
            model.visit.home()
        capture.wait_for_frame(kiosk.window)
        if page.has_pictures and not capture.wait_for_pictures(kiosk.window):
            own = page.language == bundle.languages[0]
            name = f"{page.id}.yaml" if own else file_name(page.id, page.language)
            damaged.append(f"{CARDS_FOLDER}/{name}")
    for place in damaged[:_MAX_LISTED]:
        print(cannot_be_shown(place), flush=True)
    return not damaged


if __name__ == "__main__":
    raise SystemExit(main())
