"""`--group-file`: the maker alone, without a journal."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.manual import Target
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.dialogs import agrees
from mammadagbok.ui.group_file.draft import Draft
from mammadagbok.ui.group_file.maker import Maker
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.asked import open_help
from mammadagbok.ui.manual.key import HelpKey
from mammadagbok.ui.theme import READING_WIDTH, ROOM
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.languages import language_row
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row, scrolling

_FIRST = QSize(1000, 800)
_MANUAL: Final = Target("leaders", "group-file")
"""What is told of it. No link there leads on to what the journal is for."""
_WIDEST = 4000
"""In pixels at 100 %: what is written on stands in the middle of any window."""


class MakerWindow(QMainWindow):
    """Asks before it closes over words that no file holds. `dress` makes a look of settings; of
    another language nothing is kept. F1 opens the manual where it tells of the file.
    """

    language_chosen = Signal(str)

    def __init__(
        self, dress: Callable[[Settings], Look], settings: Settings, draft: Draft, clock: Clock
    ) -> None:
        super().__init__()
        self.setObjectName("maker_window")
        self._dress, self._settings = dress, settings
        self._draft, self._clock = draft, clock
        # The button that is pressed is taken down by it.
        self.language_chosen.connect(self._on_language_chosen, Qt.ConnectionType.QueuedConnection)
        self._help_key = HelpKey(self)
        self._help_key.pressed.connect(self._on_help)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self._help_key)
        self._furnish()
        self.resize(_FIRST.boundedTo(self.screen().availableSize()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something is written that is not saved and she would rather stay."""
        is_kept = self._draft.is_saved or self._draft.pack.is_empty
        event.setAccepted(is_kept or self._may_leave())

    def _furnish(self) -> None:
        self._look = look = self._dress(self._settings)
        self.setWindowTitle(QApplication.applicationDisplayName())
        maker = Maker(look, self._draft, self._clock)
        middle, inside, paper = QWidget(), QWidget(), QWidget()
        middle.setMaximumWidth(look.px(READING_WIDTH))
        only, across, outer = column(look, ROOM), row(look, 0), column(look, 0)
        fill(only, self._languages(look), maker)
        middle.setLayout(only)
        fill(across, 1, middle, 1)
        across.setStretch(1, 1000)
        page_column(look, inside, _WIDEST).addLayout(across)
        paper.setProperty("role", "paper")
        outer.addWidget(scrolling(inside))
        paper.setLayout(outer)
        self.setCentralWidget(paper)
        maker.setFocus()

    def _languages(self, look: Look) -> QHBoxLayout:
        made = language_row(look, self.language_chosen.emit)
        words = self.tr("Help with the group file (F1)")
        made.addWidget(button(words, self._on_help, "link", object_name="maker_help"))
        return made

    def _on_help(self) -> None:
        open_help(self._look, self, None, _MANUAL)

    def _on_language_chosen(self, language: str) -> None:
        is_saved = self._draft.is_saved
        self._settings = replace(self._settings, language=language)
        self._furnish()
        self._draft.is_saved = is_saved

    def _may_leave(self) -> bool:
        leave, stay = self.tr("Close without saving"), self.tr("Stay here")
        return agrees(self, self.tr("The file is not saved."), leave, "maker_leave", stay)
