"""What a named period is called."""

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.days import Period


def period_word(period: Period) -> str:
    """The words on its button."""
    match period:
        case Period.WEEK:
            return QCoreApplication.translate("Periods", "This week")
        case Period.MONTH:
            return QCoreApplication.translate("Periods", "This month")
        case Period.SINCE_MEETING:
            return QCoreApplication.translate("Periods", "Since the last meeting")
