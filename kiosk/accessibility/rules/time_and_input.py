"""Rules about time, movement, input, help and speech."""

from __future__ import annotations

from kiosk.accessibility.findings import (
    Finding,
    FindingGroup,
    Verdict,
    at_least,
    at_most,
    tested,
    yes_no,
)
from kiosk.accessibility.measurements import Measurements
from kiosk.settings import Settings

ANSWER_SECONDS = 20
MOVING_SECONDS = 5
FLASHES = 3


def time_and_movement(facts: Measurements, settings: Settings) -> FindingGroup:
    a_second = 1 / min(facts.timers, default=float("inf"))
    return FindingGroup(
        "Time and movement",
        (
            at_least(
                "answer",
                "Time to answer “Are you still there?”",
                settings.ask_seconds,
                ANSWER_SECONDS,
                "s",
                "WCAG 2.2, 2.2.1; EN 301 549, 11.2.2.1",
                "Set session.ask_seconds to 20 or more.",
            ),
            tested(
                "extensions",
                "Extensions of a visit",
                "at least 10",
                "WCAG 2.2, 2.2.1; EN 301 549, 11.2.2.1",
                "“Are you still there?” is answered ten times, and the page is still there; "
                "there is no limit",
            ),
            yes_no(
                "warning",
                "“Are you still there?” is seen and heard",
                facts.sound,
                "seen and heard" if facts.sound else "seen only",
                "by sight and by sound",
                "Section 508, 407.5",
                "" if facts.sound else "This kiosk asks without a sound.",
            ),
            at_most(
                "movement",
                "Movement of a page by itself",
                facts.motion,
                MOVING_SECONDS,
                "s",
                "WCAG 2.2, 2.2.2; EN 301 549, 11.2.2.2",
                "Set motion to reduced.",
            ),
            at_most(
                "flashes",
                "Automatic changes",
                a_second,
                FLASHES,
                "a second",
                "WCAG 2.2, 2.3.1; EN 301 549, 11.2.3.1",
                "The program's own timing is wrong: please report it.",
            ),
            yes_no(
                "reduced-motion",
                "Movement can be turned off",
                True,
                "by any visitor",
                "by a setting",
                "WCAG 2.2, 2.3.3",
            ),
        ),
    )


def input_and_help(facts: Measurements) -> FindingGroup:
    return FindingGroup(
        "Input, help and speech",
        (
            tested(
                "touch-up",
                "A touch acts when the finger is lifted, not when it slid off",
                "always",
                "WCAG 2.2, 2.5.2; EN 301 549, 11.2.5.2",
                "fingers touch, lift and slide off on a real window",
            ),
            tested(
                "no-gesture",
                "Nothing needs a drag or two fingers",
                "nothing",
                "WCAG 2.2, 2.5.1 and 2.5.7; EN 301 549, 5.9",
                "two fingers do no more than one, and buttons lead to the end of every page",
            ),
            _order(facts),
            _speech(facts),
        ),
    )


def _order(facts: Measurements) -> Finding:
    """Finds bars in another order. Only what two bars share counts: while the kiosk asks whether a
    visitor is there, *Hide this* alone can be pressed, and on the first page *Start again* is where
    *Back* is on the others."""
    bars = {
        tuple(control.name for control in page.controls if control.in_bar)
        for page in (*facts.normal, *facts.reach_mode)
    } - {()}
    whole = max(sorted(bars), key=len, default=())
    others = {bar for bar in bars if _shared(bar, whole) != _shared(whole, bar)}
    orders = "; ".join(", ".join(names) for names in sorted({whole, *others}))
    return yes_no(
        "help-order",
        "Help is in the same order on every page",
        not others,
        f"{1 + len(others)} orders" if others else "one order",
        "one order",
        "WCAG 2.2, 3.2.6",
        f"{orders}.",
    )


def _shared(bar: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    return [name for name in bar if name in other]


def _speech(facts: Measurements) -> Finding:
    rule, limit = "Pages are read aloud", "all words; stop, repeat, pause"
    clause = "EN 301 549, 5.1.3; Section 508, 402.2"
    if facts.speech:
        return Finding(
            "speech",
            rule,
            Verdict.TESTED,
            "offered",
            limit,
            clause,
            "a voice reads whole pages in order and in their language; any touch silences it; it "
            "pauses, continues and repeats an utterance",
        )
    return yes_no("speech", rule, False, "not offered", limit, clause, "This kiosk has no voice.")
