"""The days around the chosen one, which open into their month; written days are marked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.days import Week, days_on, month_of, months_on, week_of
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.finding import Finding
from mammadagbok.ui.journal.day_grid import DayGrid
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import ICON_SIZE, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import label

_WEEK = 7


class DayStrip(QWidget):
    """Emits `day_picked` with a day she wrote on and now presses; `renamed` when what it is called
    has changed; `failed` with a MammadagbokError.
    """

    day_picked = Signal(object)
    renamed = Signal()
    failed = Signal(object)

    def __init__(self, finding: Callable[[], Finding], look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("day_strip")
        self._finding = finding
        self._look = look
        self._clock = clock
        self._day = clock().date()
        self._written: frozenset[date] = frozenset()
        self._is_month = False
        self._grid = DayGrid(look)
        self._title = label("", "strong", wrap=False)
        self._title.setObjectName("month_title")
        self._turning = self._turning_row()
        inside = column(look, TIGHT)
        fill(inside, self._turning, self._grid)
        self.setLayout(inside)
        self._grid.picked.connect(self._on_picked)
        self._grid.walked.connect(self._on_walked)
        self._grid.turned.connect(self._on_turned)
        self._grid.home.connect(self._on_home)
        self._turning.hide()
        self._show()

    @property
    def title(self) -> str:
        """The month of the chosen day: «november 2026»."""
        return self._look.dates.month(self._day)

    @property
    def is_month(self) -> bool:
        """True while the whole month is open."""
        return self._is_month

    def open_month(self, *, is_open: bool) -> None:
        """Show the whole month, or the week alone."""
        self._is_month = is_open
        self._turning.setVisible(is_open)
        self.reread()

    def go_to(self, day: date) -> None:
        """Be at this day, without picking it."""
        if day != self._day:
            self._day = day
            self.reread()

    def reread(self) -> None:
        """Show what the journal has now."""
        days = self._days()
        try:
            self._written = self._finding().days(days[0], days[-1])
        except MammadagbokError as error:
            self.failed.emit(error)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the weekdays in full where there is room."""
        super().resizeEvent(event)
        self._name_weekdays()

    def _turning_row(self) -> QWidget:
        back = self._arrow("arrow-left", self.tr("Previous month"), -1)
        on = self._arrow("arrow-right", self.tr("Next month"), 1)
        across = row(self._look, TIGHT)
        fill(across, back, 1, self._title, 1, on)
        made = QWidget()
        made.setLayout(across)
        return made

    def _arrow(self, icon: str, name: str, months: int) -> QPushButton:
        turn = self._on_back if months < 0 else self._on_on
        made = button("", turn, "cross", name=name, object_name=f"month_{icon[6:]}")
        made.setIcon(self._look.icon(icon, self._look.theme.palette.soft))
        made.setIconSize(QSize(*(self._look.px(ICON_SIZE),) * 2))
        made.setToolTip(name)
        return made

    def _weeks(self) -> tuple[Week, ...]:
        first = self._first_weekday()
        return month_of(self._day, first) if self._is_month else (week_of(self._day, first),)

    def _days(self) -> list[date]:
        return [day for week in self._weeks() for day in week if day is not None]

    def _show(self) -> None:
        names = {day: self._name(day) for day in self._days()}
        self._grid.show_weeks(self._weeks(), self._day, self._written, names)
        self._title.setText(self.title)
        self._name_weekdays()
        self.renamed.emit()

    def _name(self, day: date) -> str:
        dates = self._look.dates
        now = self._clock()
        name = dates.weekday(day) if day.year == now.year else dates.full(day)
        return self.tr("{day}, written").format(day=name) if day in self._written else name

    def _name_weekdays(self) -> None:
        first, locale = self._first_weekday(), self._look.dates.locale
        order = [(first + number) % _WEEK for number in range(_WEEK)]
        short = QCoreApplication.translate("Dates", "Mon Tue Wed Thu Fri Sat Sun").split()
        in_full = [locale.standaloneDayName(number + 1) for number in range(_WEEK)]
        self._grid.name_weekdays(
            [in_full[number] for number in order], [short[number] for number in order]
        )

    def _first_weekday(self) -> int:
        """Monday is 0, as in Python."""
        return self._look.dates.locale.firstDayOfWeek().value - 1

    def _walk_to(self, day: date) -> None:
        self._day = day
        self.reread()
        self._grid.focus_on(day)

    def _on_picked(self, day: date) -> None:
        self._walk_to(day)
        if day in self._written:
            self.day_picked.emit(day)

    def _on_walked(self, days: int) -> None:
        self._walk_to(days_on(self._day, days))

    def _on_turned(self, pages: int) -> None:
        if self._is_month:
            self._walk_to(months_on(self._day, pages))
        else:
            self._walk_to(days_on(self._day, _WEEK * pages))

    def _on_home(self) -> None:
        self._walk_to(self._clock().date())

    def _on_back(self) -> None:
        self._turn(-1)

    def _on_on(self) -> None:
        self._turn(1)

    def _turn(self, months: int) -> None:
        self._day = months_on(self._day, months)
        self.reread()
