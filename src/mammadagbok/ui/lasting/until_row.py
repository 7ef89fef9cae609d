"""The day on which the open text deletes itself, quietly, and the way to let it stay."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from mammadagbok.ui.lasting.until_dialog import UntilDialog
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.texts import label


class UntilRow(QWidget):
    """Takes no room while the text stays. Emits `changed` when she has chosen otherwise."""

    changed = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("until_row")
        self._session, self._look = session, look
        self._day: date | None = None
        self._told = label("", "soft", wrap=False)
        self._told.setObjectName("entry_until")
        stay = button(self.tr("Let it stay"), self._on_stay, "link", object_name="entry_until_stay")
        across = Flow(look, SMALL)
        across.addWidget(self._told)
        across.addWidget(stay)
        self.setLayout(across)
        self.hide()

    def show_day(self, day: date | None) -> None:
        """Show another text's day, or nothing: it stays."""
        self._day = day
        told = ""
        if day is not None:
            coming = self._look.dates.coming(day, self._session.clock().date())
            told = self.tr("Goes {day}").format(day=coming)
        self._told.setText(told)
        self._told.setAccessibleName(told)
        self.setVisible(day is not None)

    def day(self) -> date | None:
        """The day that stands here."""
        return self._day

    def ask(self) -> None:
        """Ask her when the text is to delete itself."""
        dialog = UntilDialog(self._look, self.window(), self._day, self._session.clock().date())
        if dialog.exec() != QDialog.DialogCode.Accepted or not self._session.is_open:
            return
        days = dialog.days
        self._choose(None if days is None else self._session.journal.lasting.day_after(days))

    def _on_stay(self) -> None:
        self._choose(None)

    def _choose(self, day: date | None) -> None:
        if day != self._day:
            self.show_day(day)
            self.changed.emit()
