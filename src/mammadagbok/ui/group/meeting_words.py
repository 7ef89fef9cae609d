"""What a meeting and a plan are called, and when they are, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.meeting import Meeting
from mammadagbok.domain.recurrence import NewSeries
from mammadagbok.ui.dates import Dates

_BETWEEN = "\u00a0· "
"""No line begins with the dot."""


def heading(dates: Dates, meeting: Meeting, now: datetime) -> str:
    """Return her name for it, or the day of a meeting of the group: «Onsdag 25. november»."""
    return meeting.plan.name or _capital(_day(dates, meeting.plan.at, now))


def about(dates: Dates, meeting: Meeting, now: datetime) -> str:
    """Return what the heading does not tell: «kl. 17.00 · andre etasje»."""
    plan = meeting.plan
    when = _clock(dates, plan.at)
    if plan.name:
        pattern = QCoreApplication.translate("Meetings", "{day} {at_time}")
        when = _capital(pattern.format(day=_day(dates, plan.at, now), at_time=when))
    return _BETWEEN.join(filter(None, (when, plan.place)))


def called(dates: Dates, meeting: Meeting, now: datetime) -> str:
    """Return how it is told from others in a line: «Hjemmebesøk, 27. november»."""
    at = meeting.plan.at
    if not meeting.plan.name:
        return _capital(_day(dates, at, now))
    pattern = QCoreApplication.translate("Meetings", "{name}, {day}")
    day = dates.day(at.date()) if at.year == now.year else f"{dates.day(at.date())} {at.year}"
    return pattern.format(name=meeting.plan.name, day=day)


def rhythm(weeks: int) -> str:
    """Return how often a plan meets, from «Hver uke» to «Hver åttende uke»."""
    return (
        QCoreApplication.translate("Meetings", "Every week"),
        QCoreApplication.translate("Meetings", "Every other week"),
        QCoreApplication.translate("Meetings", "Every third week"),
        QCoreApplication.translate("Meetings", "Every fourth week"),
        QCoreApplication.translate("Meetings", "Every fifth week"),
        QCoreApplication.translate("Meetings", "Every sixth week"),
        QCoreApplication.translate("Meetings", "Every seventh week"),
        QCoreApplication.translate("Meetings", "Every eighth week"),
    )[weeks - 1]


def plan_heading(dates: Dates, plan: NewSeries) -> str:
    """Return «Annenhver uke, onsdag kl. 17.00»."""
    pattern = QCoreApplication.translate("Meetings", "{rhythm}, {weekday} {at_time}")
    weekday = dates.locale.dayName(plan.first.isoweekday())
    at_time = _clock(dates, plan.first)
    return pattern.format(rhythm=rhythm(plan.weeks), weekday=weekday, at_time=at_time)


def plan_about(dates: Dates, plan: NewSeries, now: datetime) -> str:
    """Return what the heading does not tell: «andre etasje · fra 9. desember · til 16. juni»."""
    said = [plan.place]
    if plan.first > now:
        pattern = QCoreApplication.translate("Meetings", "from {day}")
        said.append(pattern.format(day=dates.coming(plan.first.date(), now.date())))
    if plan.until is not None:
        pattern = QCoreApplication.translate("Meetings", "until {day}")
        said.append(pattern.format(day=dates.coming(plan.until, now.date())))
    return _BETWEEN.join(filter(None, said))


def removed_sentence(meeting: Meeting) -> str:
    """Say that a meeting is gone, or that its plan does not meet on that day."""
    if meeting.of is not None:
        return QCoreApplication.translate("Meetings", "There is no meeting on that day.")
    return QCoreApplication.translate("Meetings", "The meeting is removed.")


def _clock(dates: Dates, at: datetime) -> str:
    """Return «kl. 17.00», which stays on one line."""
    pattern = QCoreApplication.translate("Meetings", "at {time}")
    return pattern.format(time=dates.clock(at)).replace(" ", "\u00a0")


def _day(dates: Dates, at: datetime, now: datetime) -> str:
    return dates.weekday(at.date()) if at.year == now.year else dates.full(at.date())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
