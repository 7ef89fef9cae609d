"""How kind words are shown: exactly as given, and below them when, about what and by whom."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.cheer import NewCheer
from mammadagbok.services.preferences import flag
from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.texts import label

ON_TODAY: Final = flag("cheer_on_today")
"""Whether she has asked for kind words on «I dag»."""


def origin(look: Look, cheer: NewCheer, now: datetime) -> str:
    """Say where kind words come from: «søsteren min · da hun sov på sofaen · 4. november»."""
    day = look.dates.day_in(cheer.on, now)
    asked = a_hard_question() if cheer.is_question else ""
    return " · ".join(filter(None, (asked, cheer.by, cheer.about, day)))


def a_hard_question() -> str:
    """Return what stands on a question she was glad of."""
    return QCoreApplication.translate("Cheers", "A question I was glad of")


def quoted(text: str, role: str) -> QLabel:
    """Return the words between quotation marks, in this role of the theme."""
    marks = QCoreApplication.translate("Cheers", "“{words}”")
    return label(marks.format(words=text), role)
