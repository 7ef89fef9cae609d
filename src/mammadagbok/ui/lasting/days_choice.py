"""After how many days a text deletes itself, or that it stays."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from mammadagbok.services.lasting import DAYS, MOST_DAYS
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label

_OTHER: Final = "other"


class DaysChoice(QWidget):
    """Emits `chosen` with a number of days, or None: it stays."""

    chosen = Signal(object)

    def __init__(self, look: Look, question: str, days: int | None, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        is_other = days is not None and days not in DAYS
        options = [
            Option(None, self.tr("It stays")),
            *(Option(each, self._days(each)) for each in DAYS),
            Option(_OTHER, self.tr("Another number …")),
        ]
        answers = OptionRow(
            look, question, options, _OTHER if is_other else days, f"{object_name}_option"
        )
        answers.chosen.connect(self._on_chosen)
        self._field = QSpinBox()
        self._field.setObjectName(f"{object_name}_days")
        self._field.setRange(1, MOST_DAYS)
        self._field.setValue(days or 14)
        self._field.setAccessibleName(self.tr("Number of days"))
        set_days = button(self.tr("Choose"), self._on_set, object_name=f"{object_name}_set")
        across = row(look, SMALL)
        fill(across, self._field, label(self.tr("days"), wrap=False), set_days, 1)
        self._own = QWidget()
        self._own.setLayout(across)
        self._own.setVisible(is_other)
        layout = column(look, SMALL)
        fill(layout, answers, self._own)
        self.setLayout(layout)

    def _days(self, days: int) -> str:
        if days == 1:
            return self.tr("1 day")
        return self.tr("{days} days").format(days=days)

    def _on_chosen(self, value: object) -> None:
        self._own.setVisible(value == _OTHER)
        if value == _OTHER:
            self._field.setFocus()
            self._field.selectAll()
        else:
            self.chosen.emit(value)

    def _on_set(self) -> None:
        self.chosen.emit(self._field.value())
