"""What a library says of itself, and a Monday afternoon in it."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.bundle.model import Library, LibraryEvent, LibraryPage
from kiosk.bundle.opening_hours import OpeningHours, OpenTime

LIBRARY = Library(
    "Sample Library",
    OpeningHours((OpenTime((0, 1, 2, 3, 4), 540, 1050), OpenTime((5,), 570, 960))),
    "closed",
    (
        LibraryEvent("club", "Homework club", 945, 1020, days=(0, 2), place="Upstairs"),
        LibraryEvent("talk", "An author reads", 1080, day=date(2027, 3, 4), about="Bring a cup."),
        LibraryEvent("chess", "Chess", 600, days=(1, 2, 3)),
    ),
    ("Joining is free.",),
    ("Ask for a card.",),
    (LibraryPage("find", "Find a book", ("Look on the shelves.",), "users"),),
)
MONDAY = datetime(2026, 11, 23, 16, 20)
