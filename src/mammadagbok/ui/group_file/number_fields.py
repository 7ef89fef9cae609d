"""Fields for numbers near by: one row each, and one more when she asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mammadagbok.domain.group_pack import HOURS, NUMBERS, LocalNumber
from mammadagbok.domain.pack_reserved import fault_of
from mammadagbok.ui.group_file.words import reason_words
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, column, fill, row
from mammadagbok.ui.widgets.notice import notice, say


class _NumberRow(QWidget):
    """Emits `edited`."""

    edited = Signal()

    def __init__(self, look: Look, at: int) -> None:
        super().__init__()
        prefix = f"maker_number_{at}"
        self.name = self._line(self.tr("Who"), f"{prefix}_name", NUMBERS.longest)
        self._number = self._line(self.tr("Number"), f"{prefix}_number", NUMBERS.longest)
        self._hours = self._line(self.tr("Hours"), f"{prefix}_hours", HOURS.longest)
        self._fault = notice(f"{prefix}_fault", "text")
        across, layout = row(look, SMALL), column(look, TIGHT)
        fill(across, self.name, self._number, self._hours)
        fill(layout, across, self._fault)
        self.setLayout(layout)

    def value(self) -> LocalNumber | None:
        """Return what stands in the fields, None when nothing does."""
        texts = (each.text().strip() for each in (self.name, self._number, self._hours))
        name, number, hours = texts
        return LocalNumber(name, number, hours) if name or number or hours else None

    def show_value(self, number: LocalNumber) -> None:
        """Show this number."""
        self.name.setText(number.name)
        self._number.setText(number.number)
        self._hours.setText(number.hours)

    def judge(self) -> bool:
        """Say what is wrong with the number, if anything; True when it can stand."""
        number = self.value()
        why = None if number is None else fault_of(number)
        say(self._fault, "" if why is None else reason_words(why))
        return why is None

    def _line(self, name: str, object_name: str, most: int) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        made.setMaxLength(most)
        made.textChanged.connect(self.edited)
        return made


class NumberFields(QWidget):
    """Emits `edited`, and `laid_out` when there is one row more."""

    edited = Signal()
    laid_out = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._made: list[_NumberRow] = []
        self._rows = column(look, SMALL)
        self._more = button(
            self.tr("+ Another number"), self._on_more, "link", object_name="maker_number_more"
        )
        layout = column(look, SMALL)
        layout.addLayout(self._rows)
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.show_numbers(())

    def numbers(self) -> tuple[LocalNumber, ...]:
        """Return the numbers that stand in the rows."""
        return tuple(filter(None, (each.value() for each in self._made)))

    def show_numbers(self, numbers: Sequence[LocalNumber]) -> None:
        """Show these, or one empty row."""
        clear(self._rows)
        self._made = []
        for number in numbers:
            self._add().show_value(number)
        if not numbers:
            self._add()

    def judge(self) -> bool:
        """Say of each number what is wrong with it; True when all can stand."""
        judged = [each.judge() for each in self._made]
        return all(judged)

    def walk_in(self) -> None:
        """Put the keyboard in the first row."""
        self._made[0].name.setFocus()

    def _add(self) -> _NumberRow:
        made = _NumberRow(self._look, len(self._made))
        made.edited.connect(self.edited)
        self._made.append(made)
        self._rows.addWidget(made)
        self._more.setVisible(len(self._made) < NUMBERS.most)
        return made

    def _on_more(self) -> None:
        self._add().name.setFocus()
        self.laid_out.emit()
