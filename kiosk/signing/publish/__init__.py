"""Signed content in a plain folder, for a stick, a share or a web server. README.md says how."""
