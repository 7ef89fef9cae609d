"""Numbers from the group file: on the group's page, and on «Hjelp nå» below those built in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.group_pack import LocalNumber
from mammadagbok.ui.group_file.words import breakable, from_leader
from mammadagbok.ui.help.numbers import NumberLabel, number_label
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.texts import label


class LocalNumberRow(QWidget):
    """Who, when, and the number in full, smaller than those that are built in.

    Where there is little room the number stands below the name.
    """

    def __init__(
        self, look: Look, number: LocalNumber, object_name: str, *, is_narrow: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        said = (number.name, number.number, number.hours)
        self.setAccessibleName(" ".join(filter(None, said)))
        texts = column(look, 0)
        texts.addWidget(label(breakable(number.name), "strong"))
        if number.hours:
            texts.addWidget(label(breakable(number.hours), "small"))
        called = number_label(number.number, f"{object_name}_number", "strong")
        layout = row(look, STEP)
        layout.setContentsMargins(*(look.px(side) for side in (0, TIGHT, 0, TIGHT)))
        layout.addLayout(texts, 1)
        if is_narrow:
            called.setAlignment(Qt.AlignmentFlag.AlignLeft)
            texts.insertWidget(1, called)
        else:
            layout.addWidget(called)
        self.setLayout(layout)


class LocalNumbersCard(Card):
    """Hidden while the file has no numbers."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("help_local")
        self._session, self._look = session, look
        self._rows = column(look, TIGHT)
        fill(self.body, label(from_leader(), "heading"), self._rows)
        self.hide()

    def show_numbers(self) -> None:
        """Show the numbers of the file that counts. What cannot be read is not there."""
        clear(self._rows)
        try:
            fetched = self._session.journal.group_file.current()
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        numbers = () if fetched is None else fetched.pack.numbers
        for at, number in enumerate(numbers):
            self._rows.addWidget(LocalNumberRow(self._look, number, f"help_local_{at}"))
        for each in self.findChildren(NumberLabel):
            each.take_tab()
        self.setVisible(bool(numbers))
