"""Rules about the QR codes that this content shows on this screen."""

from __future__ import annotations

from kiosk.accessibility.contrast import contrast, luminance
from kiosk.accessibility.findings import (
    MEASURED,
    Finding,
    FindingGroup,
    at_least,
    at_most,
    tested,
    yes_no,
)
from kiosk.accessibility.measurements import MeasuredPage, Measurements, QrItem
from kiosk.bundle.model import Bundle
from kiosk.geometry import SMALLEST_QR_MM_PER_MM, Screen
from kiosk.qr.payload import PayloadError, check_payload
from kiosk.qr.symbol import MAX_MODULES, QUIET_ZONE

MIN_PIXELS = 4
MIN_MODULE_MM = 1.0
CONTRAST = 7.0

_NEARER = (
    "Use a larger screen, or set screen.viewing_distance_mm to the distance at which visitors "
    "really hold their phones."
)


def qr_codes(facts: Measurements, bundle: Bundle) -> FindingGroup:
    shown = _codes(facts.normal)
    if not shown:
        return FindingGroup("QR codes", ())
    mm, side_mm = facts.screen.mm_per_px, _min_side(facts.screen)
    lowered = _codes(facts.reach_mode)
    return FindingGroup(
        f"QR codes (the worst of {len(shown)})",
        (
            at_most(
                "modules",
                "Squares per side",
                max(code.modules for code in shown),
                MAX_MODULES,
                "squares",
                MEASURED,
                "Use a shorter address.",
            ),
            at_least(
                "quiet-zone",
                "Empty margin",
                min(code.quiet for code in (*shown, *lowered)),
                QUIET_ZONE,
                "squares",
                "ISO/IEC 18004",
                "The program's own layout is wrong: please report it.",
            ),
            yes_no(
                "polarity",
                "Dark on light in every colour scheme",
                all(luminance(code.dark) < luminance(code.light) for code in shown),
                f"{shown[0].dark} on {shown[0].light}",
                "dark on light",
                MEASURED,
            ),
            at_least(
                "code-contrast",
                "Contrast",
                min(contrast(code.dark, code.light) for code in shown),
                CONTRAST,
                ": 1",
                MEASURED,
            ),
            _pixels("module-pixels", "Pixels per square", shown),
            _pixels(
                "module-pixels-lowered", "With the buttons lower down: pixels per square", lowered
            ),
            _side("code-side", "Side of a code", shown, mm, side_mm),
            _side(
                "code-side-lowered",
                "With the buttons lower down: side of a code",
                lowered,
                mm,
                side_mm,
            ),
            at_least(
                "module-size",
                "Side of a square",
                min(code.module for code in (*shown, *lowered)) * mm,
                MIN_MODULE_MM,
                "mm",
                MEASURED,
                _NEARER,
            ),
            tested(
                "logo",
                "No picture in the middle",
                "none",
                MEASURED,
                "two decoders read every code from the screen's own pixels",
            ),
            _payloads(bundle),
            _beside(facts.normal),
        ),
    )


def _codes(pages: tuple[MeasuredPage, ...]) -> list[QrItem]:
    return [page.code for page in pages if page.code is not None]


def _min_side(screen: Screen) -> float:
    return screen.viewing_distance_mm * SMALLEST_QR_MM_PER_MM


def _pixels(id: str, rule: str, codes: list[QrItem]) -> Finding:
    least = min(code.module for code in codes)
    return at_least(id, rule, least, MIN_PIXELS, "px", MEASURED, "Use a screen with more pixels.")


def _side(id: str, rule: str, codes: list[QrItem], mm: float, limit: float) -> Finding:
    # The screen's width is known to half a millimetre.
    side = min(code.symbol for code in codes) * mm
    return at_least(id, rule, side, limit, "mm", "a tenth of the viewing distance", _NEARER)


def _payloads(bundle: Bundle) -> Finding:
    places = bundle.destinations.values()
    addresses = {address for one in places for address in (one.web, one.chat) if address}
    refused = {}
    for address in sorted(addresses):
        try:
            check_payload(address, bundle.hosts)
        except PayloadError as fault:
            refused[address] = fault.says
    return yes_no(
        "payloads",
        "Addresses: https, and a site on the list",
        not refused,
        f"{len(addresses) - len(refused)} of {len(addresses)}",
        "all",
        "our own rule",
        " ".join(refused.values()),
    )


def _beside(pages: tuple[MeasuredPage, ...]) -> Finding:
    coded = [(page.name, page.code) for page in pages if page.code is not None]
    lacking = [f"{name}: {', '.join(code.missing)}" for name, code in coded if code.missing]
    return yes_no(
        "beside",
        "Beside every code: number or site, and what a phone remembers",
        not lacking,
        f"{len(coded) - len(lacking)} of {len(coded)}",
        "all",
        "our own rule",
        "; ".join(lacking),
    )
