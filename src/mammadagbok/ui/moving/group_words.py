"""What lists about the group are called in what is taken out."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.phase import PhaseKind
from mammadagbok.domain.taking_out import GroupWords


def group_words() -> GroupWords:
    """What files and lines about the group are called."""
    return GroupWords(
        series=QCoreApplication.translate("Moving", "Meetings that repeat"),
        every_week=QCoreApplication.translate("Moving", "every week"),
        every_weeks=QCoreApplication.translate("Moving", "every {weeks} weeks"),
        until=QCoreApplication.translate("Moving", "until"),
        not_on=QCoreApplication.translate("Moving", "not on"),
        prepared=QCoreApplication.translate("Moving", "Written for meetings"),
        sentences=QCoreApplication.translate("Moving", "my three sentences"),
        heard=QCoreApplication.translate("Moving", "what I heard that helped"),
        trying=QCoreApplication.translate("Moving", "what I want to try"),
        guest=QCoreApplication.translate("Moving", "for a guest"),
        rehearsals=QCoreApplication.translate("Moving", "Rehearsed talks"),
        situation=QCoreApplication.translate("Moving", "the situation"),
        mine=QCoreApplication.translate("Moving", "what I say"),
        theirs=QCoreApplication.translate("Moving", "what they may say"),
        went=QCoreApplication.translate("Moving", "how it went"),
        rules=QCoreApplication.translate("Moving", "The group's rules"),
        unwritten=QCoreApplication.translate("Moving", "unwritten"),
        phases=QCoreApplication.translate("Moving", "Changes in the group"),
        changes={
            PhaseKind.STARTED: QCoreApplication.translate("Moving", "The group started"),
            PhaseKind.MEMBER: QCoreApplication.translate("Moving", "Somebody new came"),
            PhaseKind.LEADER: QCoreApplication.translate("Moving", "A new leader came"),
            PhaseKind.ENDS: QCoreApplication.translate("Moving", "The group ends"),
        },
        group_file=QCoreApplication.translate("Moving", "From the leader"),
    )
