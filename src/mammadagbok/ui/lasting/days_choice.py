"""After how many days a text deletes itself, or that it stays."""

from collections.abc import Hashable, Sequence
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
_FIRST: Final = 14
"""What stands in the field until she has another number."""


class DaysChoice(QWidget):
    """Emits `chosen` with a number of days, None: it stays, or what one `besides` stands for."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        question: str,
        now: Hashable,
        object_name: str,
        besides: Sequence[Option] = (),
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        options = [
            Option(None, self.tr("It stays")),
            *besides,
            *(Option(each, self._days(each)) for each in DAYS),
            Option(_OTHER, self.tr("Another number …")),
        ]
        self._offered = frozenset(option.value for option in options)
        self._answers = OptionRow(look, question, options, now, f"{object_name}_option")
        self._answers.chosen.connect(self._on_chosen)
        self._field = QSpinBox()
        self._field.setObjectName(f"{object_name}_days")
        self._field.setRange(1, MOST_DAYS)
        self._field.setAccessibleName(self.tr("Number of days"))
        set_days = button(self.tr("Choose"), self._on_set, object_name=f"{object_name}_set")
        across = row(look, SMALL)
        fill(across, self._field, label(self.tr("days"), wrap=False), set_days, 1)
        self._own = QWidget()
        self._own.setLayout(across)
        layout = column(look, SMALL)
        fill(layout, self._answers, self._own)
        self.setLayout(layout)
        self.show_value(now)

    def show_value(self, now: Hashable) -> None:
        """Show another answer as the one that counts, without telling anybody."""
        is_other = now not in self._offered
        self._answers.show_value(_OTHER if is_other else now)
        self._field.setValue(now if isinstance(now, int) else _FIRST)
        self._own.setVisible(is_other)

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
