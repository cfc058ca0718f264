"""What a visitor would see change between two bundles, in words; numbers and addresses first."""

from kiosk.changes.compare import changes
from kiosk.changes.model import Change
from kiosk.changes.report import summary

__all__ = ["Change", "changes", "summary"]
