"""Boots a whole machine with the packages on it: `make vm-test`."""
