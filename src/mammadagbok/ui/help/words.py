"""When somebody answers, and who has checked a fact, in words."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mammadagbok.ui.look import Look

if TYPE_CHECKING:
    from mammadagbok.domain.approval import Approval
    from mammadagbok.domain.hours import Hours, Span

_WHOLE_WEEK = (0, 6)


def hours_words(look: Look, hours: "Hours") -> str:
    """Say the hours: «Hele døgnet», «Mandag til fredag kl. 11–18», or '' when nobody knows."""
    if hours.is_always:
        return QCoreApplication.translate("Hours", "Day and night")
    return " · ".join(_span_words(look, each) for each in hours.spans)


def checked_words(look: Look, approval: "Approval") -> str:
    """Say who has checked a fact, and when, and whether it may have changed since."""
    said = []
    if approval.is_given and approval.checked is not None:
        day = look.dates.day(approval.checked)
        pattern = QCoreApplication.translate("Facts", "Checked {day} {year} by {who}.")
        said.append(pattern.format(day=day, year=approval.checked.year, who=approval.by))
    if look.facts.may_have_changed(approval):
        said.append(QCoreApplication.translate("Facts", "May have changed."))
    return " ".join(said)


def unapproved_words() -> str:
    """Say that no named person has approved this yet."""
    return QCoreApplication.translate("Facts", "Not approved by a professional yet.")


def _span_words(look: Look, span: "Span") -> str:
    opens, closes = (_time(look, at) for at in (span.opens, span.closes))
    if (span.first, span.last) == _WHOLE_WEEK:
        pattern = QCoreApplication.translate("Hours", "Every day {opens}–{closes}")
        return pattern.format(opens=opens, closes=closes)
    first, last = (_weekday(look, day) for day in (span.first, span.last))
    if span.first == span.last:
        pattern = QCoreApplication.translate("Hours", "{day} {opens}–{closes}")
        said = pattern.format(day=first, opens=opens, closes=closes)
    else:
        pattern = QCoreApplication.translate("Hours", "{first} to {last} {opens}–{closes}")
        said = pattern.format(first=first, last=last, opens=opens, closes=closes)
    return said[:1].upper() + said[1:]


def _weekday(look: Look, day: int) -> str:
    # Qt counts Monday as 1.
    return look.dates.locale.standaloneDayName(day + 1)


def _time(look: Look, at: time) -> str:
    """«11» and «11.30»; English has «11:00»."""
    if look.language == "en":
        return at.strftime("%H:%M")
    return at.strftime("%H.%M") if at.minute else str(at.hour)
