"""The pixels of a picture as an array."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage


def pixels_of(image: QImage) -> np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]:
    """Returns rows × columns × (red, green, blue)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
