"""The actions on the first page of the console, in the order of its buttons."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.staff.permissions import Action
from kiosk.system import restart


class ActionRow(NamedTuple):
    title: str
    """With {} for the number of the release that is held back."""
    icon: str
    target: str


ACTIONS: tuple[tuple[Action, ActionRow], ...] = (
    (Action.APPLY, ActionRow("Apply from a stick", "usb", "apply")),
    (Action.ROLL_BACK, ActionRow("Go back to a release", "history", "rollback")),
    (Action.ROLL_BACK, ActionRow("Take release {} again", "rotate-ccw", "again")),
    (Action.TEST, ActionRow("Test the screen", "monitor-check", "tests")),
    (Action.CLEAN, ActionRow("Clean the screen", "spray-can", "clean")),
    (Action.WRITE, ActionRow("Write status to a stick", "arrow-down-to-line", "write")),
    (Action.OWN_PIN, ActionRow("Change my PIN", "lock", "pin-own")),
    (Action.STAFF_PIN, ActionRow("Set the staff PIN", "users", "pin-staff")),
    (Action.TRUST, ActionRow("Trust a publisher", "shield-check", "trust")),
    (Action.RESTART, ActionRow("Restart the kiosk", "power", "restart")),
    (Action.LEAVE, ActionRow("Leave the kiosk", "log-out", "leave")),
)


ENDINGS = {
    "restart": (
        restart.EXIT_RESTART,
        "Restart the kiosk?",
        "The screen goes dark for a few seconds.",
        "Yes, restart",
    ),
    "leave": (
        restart.EXIT_LEFT,
        "Leave the kiosk?",
        "The kiosk closes and does not start again by itself. Visitors will see what is behind it.",
        "Yes, leave",
    ),
}
"""Actions that exit the program: exit code; title, text and "yes" of the question before it."""
