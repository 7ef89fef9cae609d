"""Saying to a screen reader what has come into sight, after what is being read."""

from PySide6.QtWidgets import QWidget


def announce(part: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have the sentence read out, politely; `at_once` in the middle of what is being read."""
    # Its names alone take two milliseconds of the start, where nothing is said yet.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    told = QAccessibleAnnouncementEvent(part, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    told.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(told)
