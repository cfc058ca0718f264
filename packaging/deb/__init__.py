"""Builds the Debian packages: `cd packaging && ../.venv/bin/python -m deb`, or `make deb`."""
