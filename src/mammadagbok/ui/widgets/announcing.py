"""Saying to a screen reader what has come into sight, after what is being read."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, sentence: str) -> None:
    """Have the sentence read out politely."""
    told = QAccessibleAnnouncementEvent(part, sentence)
    told.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(told)
