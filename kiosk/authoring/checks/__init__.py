"""Checks of a bundle: one module for each kind of mistake."""
