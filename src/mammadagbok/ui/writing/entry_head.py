"""Above the text: what kind it is, when it was, and whether it is saved."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime, QTimeZone, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Kind
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.texts import chip, label


class EntryHead(QWidget):
    """Emits `time_changed` when she has set another time; `at` is what she set."""

    time_changed = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("entry_head")
        self._look = look
        self._clock = clock
        self._kind = chip("", "plum")
        self._kind.setObjectName("entry_kind")
        self._when = label("", "soft", wrap=False)
        self._when.setObjectName("entry_when")
        self._status = label("", "soft", wrap=False)
        self._status.setObjectName("entry_status")
        self._change = button(
            self.tr("change the time"), self._on_change, "link", object_name="entry_change_time"
        )
        self._edit = self._date_time_edit()
        self._time_row = self._inline_row()
        self._build()

    def show_entry(self, kind: Kind | None, at: datetime) -> None:
        """Show another entry's kind and time, with the time row folded away."""
        self.show_kind(kind)
        self._edit.setDateTime(_wall_clock(at))
        self._show_when()
        self._time_row.hide()

    def show_kind(self, kind: Kind | None) -> None:
        """Show another kind."""
        self._kind.setText(kind_word(kind))
        self._kind.setProperty("tint", kind_tint(kind))
        self._kind.style().polish(self._kind)

    def at(self) -> datetime:
        """The wall-clock minute that stands here."""
        shown = self._edit.dateTime()
        day, clock = shown.date(), shown.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())

    def say_status(self, words: str) -> None:
        """Say quietly whether it is saved, or nothing."""
        if words != self._status.text():
            self._status.setText(words)

    def _build(self) -> None:
        names = Flow(self._look, SMALL)
        for part in (self._kind, self._when, self._change):
            names.addWidget(part)
        line = row(self._look, SMALL)
        line.addLayout(names, 1)
        line.addWidget(self._status)
        layout = column(self._look, SMALL)
        fill(layout, line, self._time_row)
        self.setLayout(layout)

    def _date_time_edit(self) -> QDateTimeEdit:
        locale = self._look.dates.locale
        made = _CalmDateTimeEdit()
        made.setObjectName("entry_time")
        made.setAccessibleName(self.tr("When it was"))
        made.setLocale(locale)
        made.setTimeZone(QTimeZone.utc())
        made.setDateTimeRange(_wall_clock(datetime.min), _wall_clock(datetime.max))
        made.setDisplayFormat(_pattern(locale))
        made.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        made.lineEdit().setTextMargins(self._look.px(STEP), 0, self._look.px(STEP), 0)
        made.dateTimeChanged.connect(self._on_time_changed)
        return made

    def _inline_row(self) -> QWidget:
        made = QWidget()
        done = button(self.tr("Done"), self._on_done, object_name="entry_time_done")
        inside = row(self._look, SMALL)
        fill(inside, self._edit, done, 1)
        made.setLayout(inside)
        made.hide()
        return made

    def _show_when(self) -> None:
        self._when.setText(self._look.dates.moment(self.at(), self._clock()))

    def _on_change(self) -> None:
        self._time_row.setVisible(self._time_row.isHidden())
        self._edit.setFocus()

    def _on_done(self) -> None:
        self._time_row.hide()
        self._change.setFocus()

    def _on_time_changed(self) -> None:
        self._show_when()
        self.time_changed.emit()


class _CalmDateTimeEdit(QDateTimeEdit):
    """Lets the wheel scroll the page instead of turning the time."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the text between its margins, of which Qt knows nothing here."""
        margins = self.lineEdit().textMargins()
        return super().sizeHint() + QSize(margins.left() + margins.right(), 0)

    def minimumSizeHint(self) -> QSize:
        """The same: a date is read in full."""
        return self.sizeHint()


def _wall_clock(at: datetime) -> QDateTime:
    """Return the time in UTC, where every wall-clock time exists also when clocks are changed."""
    day, clock = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    return QDateTime(day, clock, QTimeZone.utc())


def _pattern(locale: QLocale) -> str:
    day = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,")
    return f"{day}  HH:mm" if locale.language() == QLocale.Language.English else f"{day}  HH.mm"
