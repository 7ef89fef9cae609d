"""How far back she chooses from, in words."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mammadagbok.domain.taking import Occasion, Since
from mammadagbok.ui.look import Look
from mammadagbok.ui.widgets.combo import CalmComboBox


@dataclass(frozen=True, slots=True)
class Reach:
    """How far back she chooses from, and whether only among what she has not taken along yet."""

    since: Since = Since.MEETING
    not_taken: bool = False


_BACK: Final = (Reach(Since.ALL), Reach(Since.YEAR), Reach(Since.MONTH))
_REACHES: Final = {
    Occasion.GROUP: (Reach(), *reversed(_BACK), Reach(Since.ALL, not_taken=True)),
    Occasion.OFFICIAL: _BACK,
    Occasion.BOOK: _BACK,
}


class ReachChoice(CalmComboBox):
    """Offers what there is for an occasion; the first is chosen until she chooses another."""

    def __init__(self, look: Look) -> None:
        name = QCoreApplication.translate("Choosing", "From when")
        super().__init__(look, name, "choosing_since")

    @property
    def reach(self) -> Reach:
        """How far back she wants to choose from."""
        return self.currentData() or Reach()

    def show_for(self, occasion: Occasion, met: date | None) -> None:
        """Offer these; `met` is the day of the last meeting, None when there is none."""
        there = self.currentData()
        self.clear()
        for reach in _REACHES[occasion]:
            self.addItem(self._words(reach, met), reach)
        self.setCurrentIndex(max(0, self.findData(there)))

    def _words(self, reach: Reach, met: date | None) -> str:
        if reach.not_taken:
            return QCoreApplication.translate("Choosing", "Not taken along")
        match reach.since:
            case Since.MEETING if met is None:
                return QCoreApplication.translate("Choosing", "The last two weeks")
            case Since.MEETING:
                return QCoreApplication.translate("Choosing", "Since last time")
            case Since.MONTH:
                return QCoreApplication.translate("Choosing", "The last month")
            case Since.YEAR:
                return QCoreApplication.translate("Choosing", "The last year")
            case Since.ALL:
                return QCoreApplication.translate("Choosing", "The whole journal")
