"""PySide 6.12.0 aborts the interpreter on Python 3.11: see docs/decisions."""

import sys

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter


def test_calls_keep_the_reference_counts_of_none_and_true(qapp):
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    timer = QTimer()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(1000):
        painter.fillRect(QRect(0, 0, 2, 2), QColor("white"))
        timer.start(1000)
        timer.stop()
        QRect(1, 2, 3, 4).isValid()
    after = sys.getrefcount(None), sys.getrefcount(True)
    painter.end()
    assert after[0] > before[0] - 500
    assert after[1] > before[1] - 500
