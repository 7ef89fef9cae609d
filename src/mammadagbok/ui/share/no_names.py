"""Words of which she has said that they are no names: they are not asked about again."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import clear, column, fill, row
from mammadagbok.ui.widgets.texts import label


class NoNames(QWidget):
    """Takes no room while there are none. Making it reads them, and raises what reading raises."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("no_names")
        self._session, self._look = session, look
        self._words = Flow(look, SMALL)
        layout = column(look, TIGHT)
        heading = label(self.tr("Not names"), "group")
        about = label(self.tr("You are not asked about these words."), "small")
        fill(layout, heading, about, self._words)
        self.setLayout(layout)
        self._show()

    def _show(self) -> None:
        clear(self._words)
        words = self._session.journal.sharing.not_names()
        for number, word in enumerate(words):
            self._words.addWidget(self._part(number, word))
        self.setVisible(bool(words))

    def _part(self, number: int, word: str) -> QWidget:
        made, across = QWidget(), row(self._look, TIGHT)
        cross = cross_button(
            self._look,
            partial(self._remove, word),
            self.tr("Ask about {word} again").format(word=word),
            object_name=f"no_name_{number}",
        )
        fill(across, label(word, wrap=False), cross)
        made.setLayout(across)
        return made

    def _remove(self, word: str) -> None:
        remove = self._session.journal.sharing.remove_not_name
        if change(self._session, "names", lambda: remove(word)):
            self._show()
