"""Builds the installers for Windows: `cd packaging && ../.venv/bin/python -m windows`, or
`make windows`."""
