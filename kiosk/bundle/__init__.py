"""Content bundles: YAML text in, frozen data and a list of problems out. No Qt.

Imports nothing, so that a start loads only the modules it needs.
"""
