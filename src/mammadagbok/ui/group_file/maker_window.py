"""`--group-file`: the maker alone, without a journal."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.maker import Maker
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import READING_WIDTH
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row, scrolling

_FIRST = QSize(1000, 800)


class MakerWindow(QMainWindow):
    """Asks before it closes over words that no file holds."""

    def __init__(self, look: Look, draft: Draft, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("maker_window")
        self.setWindowTitle(QApplication.applicationDisplayName())
        self._draft = draft
        middle, inside, paper = QWidget(), QWidget(), QWidget()
        middle.setMaximumWidth(look.px(READING_WIDTH))
        only, across, outer = column(look, 0), row(look, 0), column(look, 0)
        maker = Maker(look, draft, clock)
        only.addWidget(maker)
        middle.setLayout(only)
        fill(across, 1, middle, 1)
        across.setStretch(1, 1000)
        page_column(look, inside).addLayout(across)
        paper.setProperty("role", "paper")
        outer.addWidget(scrolling(inside))
        paper.setLayout(outer)
        self.setCentralWidget(paper)
        maker.setFocus()
        self.resize(_FIRST.boundedTo(self.screen().availableSize()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something is written that is not saved and she would rather stay."""
        is_kept = self._draft.is_saved or self._draft.pack.is_empty
        event.setAccepted(is_kept or self._may_leave())

    def _may_leave(self) -> bool:
        question = QMessageBox(self)
        question.setObjectName("maker_question")
        question.setText(self.tr("The file is not saved."))
        stay = question.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        leave = question.addButton(
            self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        leave.setObjectName("maker_leave")
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        question.exec()
        leaves = question.clickedButton() is leave
        question.deleteLater()
        return leaves
