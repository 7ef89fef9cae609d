"""A day to set by keyboard, or one day at a time by mouse."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QWidget

from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill

_EARLIEST: Final = QDate(1900, 1, 1)
_LATEST: Final = QDate(2999, 12, 31)
"""Far from where a date ends, so that half a year can be counted on from any day."""


class DayField(QWidget):
    """Shows a day in words, with «Dagen før» and «Dagen etter» below. Emits `day_changed`."""

    day_changed = Signal()

    def __init__(self, look: Look, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(f"{object_name}_field")
        self._edit = _CalmDateEdit()
        self._edit.setObjectName(object_name)
        self._edit.setAccessibleName(name)
        self._edit.setLocale(look.dates.locale)
        self._edit.setDateRange(_EARLIEST, _LATEST)
        english = look.language == "en"
        self._edit.setDisplayFormat("ddd d MMMM yyyy" if english else "dddd d. MMMM yyyy")
        self._edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._edit.lineEdit().setTextMargins(look.px(STEP), 0, 0, 0)
        # Several days may stand on a page, and who only hears the button must know which it turns.
        heard, earlier, later = (
            self.tr("{day}: {step}"),
            self.tr("Day before"),
            self.tr("Day after"),
        )
        before = button(
            earlier,
            self._on_before,
            name=heard.format(day=name, step=earlier),
            object_name=f"{object_name}_before",
        )
        after = button(
            later,
            self._on_after,
            name=heard.format(day=name, step=later),
            object_name=f"{object_name}_after",
        )
        steps = Flow(look, SMALL)
        steps.addWidget(before)
        steps.addWidget(after)
        layout = column(look, TIGHT)
        fill(layout, self._edit, steps)
        self.setLayout(layout)
        self.setFocusProxy(self._edit)
        self._edit.dateChanged.connect(self._on_date_changed)

    def day(self) -> date:
        """Return the day that stands here."""
        shown = self._edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self._edit.setDate(QDate(day.year, day.month, day.day))

    def _on_date_changed(self, _day: QDate) -> None:
        self.day_changed.emit()

    def _on_before(self) -> None:
        self._edit.setDate(self._edit.date().addDays(-1))

    def _on_after(self) -> None:
        self._edit.setDate(self._edit.date().addDays(1))


class _CalmDateEdit(QDateEdit):
    """Lets the wheel scroll the page instead of turning the day."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
