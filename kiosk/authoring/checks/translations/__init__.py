"""Checks of translations: of a bundle's in `bundle.py`, of the UK directory's in `directory.py`."""
