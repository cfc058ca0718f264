"""Compares the kiosk with a bare Qt Quick window and with Chromium; see README.md."""
