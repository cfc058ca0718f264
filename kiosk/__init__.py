"""Signpost: an offline information kiosk."""

__version__ = "0.1.0"
