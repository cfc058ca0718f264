"""Reads a bundle and draws its pages once: what `kiosk.proof` runs in a process of its own.

It also leaves what `kiosk prepare` makes, so that the swap takes no longer than a frame.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.proof import BROKEN, FAULTY, LONGEST_SECONDS, READABLE

if TYPE_CHECKING:
    from kiosk.bundle.model import Bundle
    from kiosk.settings import Settings

MOST_BYTES = 2 << 30
"""Of address space. Drawing the shipped content takes a quarter of it, most of it never touched."""
SCREEN = (1024, 600)

_MOST_TOLD = 5


def main(bundle: Path, directory: Path) -> int:
    """The exit code; what is wrong with the content is printed."""
    _limit()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from kiosk.bundle.prepared import load, prepare

    problems = prepare(bundle, directory)
    if problems.fatal:
        told = [str(problem) for problem in problems.of("error")]
        print("\n".join(told[:_MOST_TOLD]))
        return FAULTY
    content = load(bundle, directory)
    if content is None:
        print("It was changed while it was being read.")
        return FAULTY
    first, others = content.languages[:1], content.languages[1:]
    if others and hasattr(os, "fork"):
        # Two at a time, before Qt has begun any thread.
        child = os.fork()
        draw(content, directory, others if child == 0 else first)
        if child and os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != READABLE:
            os._exit(BROKEN)
    else:
        draw(content, directory, content.languages)
    # Everything has been seen; taking the program apart would only take time.
    os._exit(READABLE)


def self_test(settings: Settings) -> int:
    """Draws what the kiosk shows now, out of sight, and says how many pages; the exit code."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from kiosk.supply import supply_for

    content = supply_for(settings).now()
    if content.bundle is None:
        print("No content can be shown: only the emergency numbers.")
        return FAULTY
    bundle = content.bundle
    pages = draw(bundle, content.directory, bundle.languages)
    print(f"{pages} pages of “{bundle.title}” drawn ({', '.join(bundle.languages)}).")
    sys.stdout.flush()
    # As above.
    os._exit(READABLE)


def _limit() -> None:
    """On Windows the time limit of `prove` is the only one."""
    if sys.platform == "win32":
        return
    import resource

    # Whoever touches the screen meanwhile comes first.
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_SECONDS, LONGEST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def draw(bundle: Bundle, directory: Path, languages: Sequence[str]) -> int:
    """Every page in the bundle's own language, and what is translated in the others; how many."""
    from kiosk.app import Kiosk, make_application
    from kiosk.loading import translated
    from kiosk.settings import Settings
    from kiosk.ui import picture
    from kiosk.ui.viewmodels.notice import notice_for

    make_application()
    kiosk = Kiosk(bundle, Settings(), size=SCREEN, reduced_motion=True, directory=directory)
    kiosk.settle_in()
    model = kiosk.model
    drawn = 0

    def wait() -> None:
        nonlocal drawn
        picture.wait_for_frame(kiosk.window)
        drawn += 1

    wait()
    model.start()
    for code in languages:
        own = code == bundle.languages[0]
        if not own:
            model.home()
            model.openLanguages()
            wait()
            model.chooseLanguage(code)
        wait()
        shown = bundle if own else translated(bundle, code, directory)
        for topic in bundle.topics if own else ():
            model.openTopic(topic.id)
            wait()
        for card in shown.cards.values():
            if notice_for(shown, card, code) != "missing":
                model.openCard(card.id)
                wait()
        for place in bundle.destinations if own else ():
            model.openDestination(place)
            wait()
    return drawn


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
