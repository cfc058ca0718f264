"""Content bundles: YAML text in, frozen data and a list of problems out. No Qt.

Nothing is imported here, so that a start reads only the modules it needs.
"""
