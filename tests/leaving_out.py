"""A day on which a plan does not meet, as she makes one."""

from datetime import date

from mammadagbok.services.open_journal import OpenJournal

_FAR = 20


def leave_out(journal: OpenJournal, day: date) -> None:
    """Have the plan that meets on this day, one of the next, not meet then."""
    (meeting,) = (
        each for each in journal.meetings.coming(_FAR) if each.of is not None and each.of.day == day
    )
    journal.meetings.skip(meeting)
