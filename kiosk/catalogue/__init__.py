"""The UK directory of reporting services, and the addresses that must not be shown any more."""

from kiosk.catalogue.read import Catalogue, Retired, read_catalogue

__all__ = ["Catalogue", "Retired", "read_catalogue"]
