"""Contrast of two colours by WCAG 2.2: '#rrggbb' in, a ratio from 1 to 21 out."""

from __future__ import annotations


def luminance(colour: str) -> float:
    """Returns the relative luminance of '#rrggbb', from 0 to 1 (WCAG 2.2, definition)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of two colours '#rrggbb', from 1 to 21 (WCAG 2.2, definition)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
