"""Lists what a visitor would see change between two bundles; numbers and addresses first."""

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.compare import changes
from kiosk.authoring.diff.report import summary

__all__ = ["Change", "changes", "summary"]
