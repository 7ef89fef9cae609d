"""What is said about group files: their parts, their plan, what is left out, their name."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.group_pack import Plan, Reason
from mammadagbok.ui.dates import Dates

_MAY_BREAK: Final = "\u200b"
_LONG: Final = re.compile(r"\S{24}(?=\S)")


def suggested_name() -> str:
    """What the file is called unless the leader chooses another name: plain for everybody."""
    return QCoreApplication.translate("GroupFile", "Appointments.json")


def from_leader() -> str:
    """How everything that came with a group file is marked."""
    return QCoreApplication.translate("GroupFile", "From the group leader")


def part_word(field: str) -> str:
    """The name of a part of the file, as the maker and the page have it."""
    match field:
        case "group":
            return QCoreApplication.translate("GroupFile", "The group's name")
        case "plan" | "place":
            return QCoreApplication.translate("GroupFile", "The meetings")
        case "rules":
            return QCoreApplication.translate("GroupFile", "Rules of the group")
        case "ideas":
            return QCoreApplication.translate("GroupFile", "Ideas for topics")
        case "welcome":
            return QCoreApplication.translate("GroupFile", "Words of welcome")
        case "numbers":
            return QCoreApplication.translate("GroupFile", "Numbers nearby")
        case _:
            return QCoreApplication.translate("GroupFile", "A message")


def reason_words(why: Reason) -> str:
    """Why something is left out."""
    match why:
        case Reason.BUILT_IN_NUMBER:
            return QCoreApplication.translate("GroupFile", "This number is in the program already.")
        case Reason.BUILT_IN_NAME:
            return QCoreApplication.translate(
                "GroupFile", "Whoever answers here is in the program already."
            )
        case Reason.NO_NUMBER:
            return QCoreApplication.translate(
                "GroupFile", "There is no name here, or no number to call."
            )
        case Reason.DUTY_NOTE:
            return QCoreApplication.translate(
                "GroupFile", "The program has its own text on who may have to report."
            )


def rhythm_words(weeks: int) -> str:
    """«hver uke», «annenhver uke», «hver tredje uke»."""
    match weeks:
        case 1:
            return QCoreApplication.translate("GroupFile", "every week")
        case 2:
            return QCoreApplication.translate("GroupFile", "every other week")
        case _:
            ordinals = QCoreApplication.translate(
                "GroupFile", "third fourth fifth sixth seventh eighth"
            ).split()
            pattern = QCoreApplication.translate("GroupFile", "every {ordinal} week")
            return pattern.format(ordinal=ordinals[weeks - 3])


def plan_lines(plan: Plan, dates: Dates) -> list[str]:
    """Say when and where the group meets, each thing on a line of its own."""
    first = plan.first
    pattern = QCoreApplication.translate("GroupFile", "{day} at {time}, {rhythm}")
    said = pattern.format(
        day=dates.full(first.date()), time=dates.clock(first), rhythm=rhythm_words(plan.weeks)
    )
    lines = [said[:1].upper() + said[1:]]
    if plan.place:
        lines.append(plan.place)
    if plan.until is not None:
        last = QCoreApplication.translate("GroupFile", "Until {day}")
        lines.append(last.format(day=dates.full(plan.until)))
    if plan.gaps:
        days = ", ".join(f"{dates.day(day)} {day.year}" for day in plan.gaps)
        lines.append(QCoreApplication.translate("GroupFile", "Not on {days}").format(days=days))
    return lines


def breakable(text: str) -> str:
    """Return the text with places at which a word of a hundred letters can go on a new line."""
    return _LONG.sub(lambda found: found[0] + _MAY_BREAK, text)
