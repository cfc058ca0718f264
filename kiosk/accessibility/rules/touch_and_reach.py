"""Rules about the size of controls and their height above the floor."""

from __future__ import annotations

from kiosk.accessibility.findings import COLLE, Finding, FindingGroup, at_least, at_most, yes_no
from kiosk.accessibility.measurements import Control, MeasuredPage, Measurements
from kiosk.geometry import REACH_HIGH_MM, REACH_LOW_MM, Screen

TARGET_MM = 20
LOWEST_SCREEN_MM = 800
"""Lowest edge of a screen above the floor (EN 301 549 V4.1.0, 8.3.2)."""
HIGHEST_TEXT_MM = 1600
"""Highest text that must be read, above the floor (EN 301 549 V4.1.0, 8.3.3.1)."""
WIDEST_REACH_MM = 900
"""Largest distance from the first control to the last, sideways (EN 301 549 V4.1.0, 8.3.6)."""

COMFORT, LOWER_DOWN = "comfort", "lower"
"""Ids of the two buttons that lead to reach mode; their names are translated."""


def height_mm(screen: Screen, row: float) -> float:
    """Returns the height of a row of pixels above the floor, in millimetres."""
    return screen.bottom_edge_mm + (screen.height_px - row) * screen.mm_per_px


def reach(facts: Measurements) -> FindingGroup:
    screen = facts.screen
    both = [
        control
        for page in (*facts.normal, *facts.reach_mode)
        for control in page.controls
        if not control.page_wide
    ]
    side = min(min(control.width, control.height) for control in both) * screen.mm_per_px
    lowered = [
        (page.name, control)
        for page in facts.reach_mode
        for control in page.controls
        if not control.page_wide
    ]
    return FindingGroup(
        "Touch and reach",
        (
            at_least(
                "target",
                "Shortest side of a button",
                side,
                TARGET_MM,
                "mm",
                COLLE,
                "Use a larger screen, or check screen.width_mm with a ruler.",
            ),
            at_least(
                "lower-edge",
                "Lower edge of the screen above the floor",
                screen.bottom_edge_mm,
                LOWEST_SCREEN_MM,
                "mm",
                "EN 301 549, 8.3.2",
                "Hang the screen higher, then set screen.bottom_edge_mm.",
            ),
            _controls(screen, [control for _, control in lowered]),
            at_most(
                "reach-words",
                "With the buttons lower down: highest text",
                max(
                    (
                        height_mm(screen, one.top)
                        for page in facts.reach_mode
                        for one in page.texts
                        if one.bottom > one.top
                    ),
                    default=0.0,
                ),
                HIGHEST_TEXT_MM,
                "mm",
                "EN 301 549, 8.3.3.1",
                "Hang the screen lower, then set screen.bottom_edge_mm.",
            ),
            at_most(
                "reach-width",
                "Buttons side by side",
                max(
                    (_extent(page) * screen.mm_per_px for page in facts.reach_mode),
                    default=0.0,
                ),
                WIDEST_REACH_MM,
                "mm",
                "EN 301 549, 8.3.6",
                "Use a narrower screen.",
            ),
            _way_in(screen, facts.normal),
        ),
    )


def _extent(page: MeasuredPage) -> float:
    controls = [control for control in page.controls if not control.page_wide]
    if not controls:
        return 0.0
    return max(one.right for one in controls) - min(one.left for one in controls)


def _controls(screen: Screen, controls: list[Control]) -> Finding:
    low = min(height_mm(screen, control.bottom) for control in controls)
    high = max(height_mm(screen, control.top) for control in controls)
    row = screen.mm_per_px  # positions are whole pixels
    good = low >= REACH_LOW_MM - row and high <= REACH_HIGH_MM + row
    # At another height reach mode uses another part of the screen, which is as tall.
    needed = high - low
    least = REACH_LOW_MM + needed - screen.height_mm
    return yes_no(
        "reach",
        "With the buttons lower down: heights of all buttons",
        good,
        f"{low:.0f} to {high:.0f} mm",
        f"{REACH_LOW_MM} to {REACH_HIGH_MM} mm",
        "EN 301 549, 8.3.5.1; Section 508, 407.8",
        where_to_hang(least, REACH_HIGH_MM - needed),
    )


def _way_in(screen: Screen, pages: tuple[MeasuredPage, ...]) -> Finding:
    """Judges the way to reach mode: a person who needs a feature must be able to turn it on (EN 301
    549 V4.1.0, 5.2)."""
    steps = [
        control
        for page in pages
        for control in page.controls
        if (page.name, control.id) in (("home", COMFORT), ("comfort", LOWER_DOWN))
    ]
    if len(steps) != 2:
        raise ValueError("the way to reach mode leads over two buttons")
    heights = [height_mm(screen, (one.top + one.bottom) / 2) for one in steps]
    good = all(REACH_LOW_MM <= one <= REACH_HIGH_MM for one in heights)
    own = [height - screen.bottom_edge_mm for height in heights]
    return yes_no(
        "way-to-reach",
        "The way there: “Easier”, then “Lower down”",
        good,
        " and ".join(f"{height:.0f} mm" for height in heights),
        f"{REACH_LOW_MM} to {REACH_HIGH_MM} mm",
        "EN 301 549, 5.2",
        f"{where_to_hang(REACH_LOW_MM - min(own), REACH_HIGH_MM - max(own))} Until then a member "
        "of staff has to touch them.",
    )


def where_to_hang(least: float, most: float) -> str:
    """Returns a sentence that says how high to hang the screen. `least` and `most`: lowest and
    highest good position of its lower edge, in millimetres above the floor."""
    least = max(least, LOWEST_SCREEN_MM)
    if most < least:
        return "No height is right for this screen: it is too tall."
    return (
        f"Hang the screen so that its lower edge is {least:.0f} to {most:.0f} mm above the floor, "
        "then set screen.bottom_edge_mm."
    )
