"""What of the open text goes by itself, and when, quietly, and the way to let it stay."""

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
        self._only_helped = False
        self._told = label("", "soft", wrap=False)
        self._told.setObjectName("entry_until")
        stay = button(self.tr("Let it stay"), self._on_stay, "link", object_name="entry_until_stay")
        across = Flow(look, SMALL)
        across.addWidget(self._told)
        across.addWidget(stay)
        self.setLayout(across)
        self.hide()

    def show_day(self, day: date | None, *, only_helped: bool = False) -> None:
        """Show another text's day, and whether only what helped is kept of it; or nothing: it
        stays.
        """
        self._day, self._only_helped = day, only_helped
        told = self._said()
        self._told.setText(told)
        self._told.setAccessibleName(told)
        self.setVisible(bool(told))

    def day(self) -> date | None:
        """The day that stands here."""
        return self._day

    def only_helped(self) -> bool:
        """Whether only what helped is kept of the text."""
        return self._only_helped

    def ask(self) -> None:
        """Ask her when the text is to delete itself."""
        dialog = UntilDialog(self._look, self.window(), self._day, self._session.clock().date())
        if dialog.exec() != QDialog.DialogCode.Accepted or not self._session.is_open:
            return
        days = dialog.days
        self._choose(None if days is None else self._session.journal.lasting.day_after(days))

    def _said(self) -> str:
        if self._only_helped:
            return self.tr("Only what helped stays when it is over")
        if self._day is None:
            return ""
        coming = self._look.dates.coming(self._day, self._session.clock().date())
        return self.tr("Goes {day}").format(day=coming)

    def _on_stay(self) -> None:
        self._choose(None)

    def _choose(self, day: date | None) -> None:
        if (day, False) != (self._day, self._only_helped):
            self.show_day(day)
            self.changed.emit()
