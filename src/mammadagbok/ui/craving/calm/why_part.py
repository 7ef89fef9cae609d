"""«Derfor» on the calm page: a way to write it or to see it, and not a word of it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.forms import large
from mammadagbok.ui.place import BlankPage, PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar


class WhyPart(QWidget):
    """Emits `destination_requested` with a Place or a BlankPage, and `laid_out`."""

    destination_requested = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("calm_because")
        self._session = session
        self._number: int | None = None
        self._where = label(self.tr("What I have put in is kept in the journal."))
        self._write = large(
            self.tr("Write, or put in a picture"), self._on_write, "calm_because_write"
        )
        self._open = large(self.tr("See or change"), self._on_open, "calm_because_open")
        self._take_away = large(
            self.tr("Take away from here"), self._on_taken_away, "calm_because_remove", "link"
        )
        self._undo = UndoBar(look, name="calm_because_undo")
        ways = Flow(look, SMALL)
        for each in (self._write, self._open, self._take_away):
            ways.addWidget(each)
        layout = column(look, SMALL)
        fill(layout, self._where, ways, self._undo)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Show whether there is any. One that is damaged opens where she is told what can be done.

        Raises what reading raises.
        """
        self._show(self._session.journal.calm.because_id())

    def forget(self) -> None:
        """Let go of what could be put back."""
        self._undo.forget()

    def _show(self, number: int | None) -> None:
        self._number = number
        for part in (self._where, self._open, self._take_away):
            part.setVisible(number is not None)
        self._write.setVisible(number is None)
        self.laid_out.emit()

    def _keep(self, number: int | None) -> bool:
        keep = partial(self._session.journal.calm.keep_because, number)
        return change(self._session, "calm", keep)

    def _on_write(self) -> None:
        self.destination_requested.emit(BlankPage(None, says_why=True))

    def _on_open(self) -> None:
        self.destination_requested.emit(Place(PageName.JOURNAL, self._number))

    def _on_taken_away(self) -> None:
        number = self._number
        if self._keep(None):
            said = self.tr("Taken away from here. It is still in the journal.")
            self._undo.offer(said, partial(self._keep, number))
            bring_into_sight(self._undo)
