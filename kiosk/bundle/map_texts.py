"""Changes every text of a bundle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.bundle.model import Bundle


def map_texts(bundle: Bundle, change: Callable[[str], str]) -> Bundle:
    """Returns a bundle with each of its texts changed. What does not change is the same object."""
    found: Bundle = _mapped(bundle._replace(codes={}), change)
    return found._replace(codes=bundle.codes)


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        parts = [_mapped(one, change) for one in value]
        if all(new is old for new, old in zip(parts, value, strict=True)):
            return value
        return type(value)._make(parts) if hasattr(value, "_make") else tuple(parts)
    if isinstance(value, dict):
        return {key: _mapped(one, change) for key, one in value.items()}
    return value
