"""Days side by side as buttons, one week or a month of them; a written day is bold with a dot."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from mammadagbok.domain.days import Week
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.pressable import Pressable
from mammadagbok.ui.widgets.texts import label

_DAYS = 7
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_DAYS,
    Qt.Key.Key_Down: _DAYS,
}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayButton(Pressable):
    """One day. The keys that walk belong to the grid."""

    def __init__(self, look: Look, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", "day")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.day: date | None = None
        self._written = False
        self._dot, self._below = look.px(2), look.px(5)
        self._ink = QColor(look.theme.palette.plum.ink)

    def show_day(self, day: date | None, name: str, *, written: bool, chosen: bool) -> None:
        """Stand for another day, heard as `name`, or for none."""
        self.day, self._written = day, written
        self.setText(str(day.day) if day else "")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        if (self.property("written"), self.property("chosen")) != (written, chosen):
            self.setProperty("written", written)
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(day is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the walking to the grid: Qt would go to the next control."""
        if event.key() in _STEPS or event.key() in _PAGES or event.key() == Qt.Key.Key_Home:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the dot under a written day, so that it is not told by colour alone."""
        super().paintEvent(event)
        if not self._written:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        place = QPointF(self.width() / 2, self.height() - self._below - self._dot)
        painter.drawEllipse(place, self._dot, self._dot)
        painter.end()


class DayGrid(QWidget):
    """Emits `picked` with a day she presses, `walked` with so many days for the arrow keys,
    `turned` with ±1 for Page Up and Page Down, and `home` for the Home key.
    """

    picked = Signal(object)
    walked = Signal(int)
    turned = Signal(int)
    home = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("days")
        self._look = look
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(TIGHT) // 2)
        self._names: list[QLabel] = []
        for column in range(_DAYS):
            layout.setColumnStretch(column, 1)
            name = label("", "small", wrap=False)
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            layout.addWidget(name, 0, column)
            self._names.append(name)
        self._rows: list[list[DayButton]] = []
        self._layout = layout

    def show_weeks(
        self,
        weeks: Sequence[Week],
        chosen: date,
        written: Collection[date],
        names: dict[date, str],
    ) -> None:
        """Show these weeks, each day heard as in `names`; Tab comes in at `chosen`."""
        while len(self._rows) < len(weeks):
            self._rows.append(self._week(len(self._rows)))
        for row, buttons in enumerate(self._rows):
            week = weeks[row] if row < len(weeks) else None
            for button, day in zip(buttons, week or (None,) * _DAYS, strict=True):
                name = names[day] if day else self.tr("Another month")
                button.show_day(day, name, written=day in written, chosen=day == chosen)
                keeps = button.sizePolicy()
                keeps.setRetainSizeWhenHidden(week is not None)
                button.setSizePolicy(keeps)

    def name_weekdays(self, in_full: Sequence[str], short: Sequence[str]) -> None:
        """Head the columns with the names in full, or shortened where those have no room."""
        room = self.width() // _DAYS - self._look.px(TIGHT)
        widest = max(self._names[0].fontMetrics().horizontalAdvance(each) for each in in_full)
        for name, text in zip(self._names, in_full if widest <= room else short, strict=True):
            name.setText(text)

    def focus_on(self, day: date) -> None:
        """Put the keyboard on this day."""
        for button in self.findChildren(DayButton):
            if button.day == day:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell where she wants to go."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _PAGES:
            self.turned.emit(_PAGES[key])
        elif key is Qt.Key.Key_Home:
            self.home.emit()
        else:
            super().keyPressEvent(event)

    def _week(self, row: int) -> list[DayButton]:
        made: list[DayButton] = []
        before = self._rows[-1][-1] if self._rows else None
        for column in range(_DAYS):
            button = DayButton(self._look, f"day_{row}_{column}")
            button.clicked.connect(partial(self._on_clicked, button))
            self._layout.addWidget(button, row + 1, column)
            if before is not None:
                # Made when the month opens: Tab would come here after the list.
                QWidget.setTabOrder(before, button)
            before = button
            made.append(button)
        return made

    def _on_clicked(self, button: DayButton, _checked: bool = False) -> None:
        if button.day is not None:
            self.picked.emit(button.day)
