"""How kind words are shown: exactly as given, and below them when, about what and by whom."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from mammadagbok.domain.cheer import NewCheer
from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.texts import label


def origin(look: Look, cheer: NewCheer, now: datetime) -> str:
    """Say where kind words come from: «søsteren min · da hun sov på sofaen · 4. november»."""
    same_year = cheer.on.year == now.year
    day = look.dates.day(cheer.on) if same_year else look.dates.full(cheer.on)
    return " · ".join(filter(None, (cheer.by, cheer.about, day)))


def quoted(text: str, role: str) -> QLabel:
    """Return the words between quotation marks, in this role of the theme."""
    marks = QCoreApplication.translate("Cheers", "“{words}”")
    return label(marks.format(words=text), role)
