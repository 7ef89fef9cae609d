"""The words at which the maker stops: where each stands, why, and what can be done."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.labelling import Stop, Stopped
from mammadagbok.ui.group_file.words import breakable, part_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label

_SHOWN: Final = 8
"""With so many at a time the list stays one that can be worked through."""
_LISTS: Final = frozenset({"rules", "ideas", "numbers"})


class StopsList(Card):
    """Emits `part_requested` with the name of a part, and `no_name` with a word in lower case."""

    part_requested = Signal(str)
    no_name = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "cheer")
        self.setObjectName("maker_stops")
        self._look = look
        self._stops: tuple[Stopped, ...] = ()
        self._rows = column(look, SMALL)
        fill(self.body, label(self.tr("Before the file can be saved"), "heading"), self._rows)
        self.hide()

    def show_stops(self, stops: Sequence[Stopped]) -> None:
        """Show these words, each once for each line, and nothing when there are none."""
        if tuple(stops) == self._stops:
            return
        self._stops = tuple(stops)
        clear(self._rows)
        for at, each in enumerate(self._stops[:_SHOWN]):
            self._rows.addWidget(self._row(at, each))
        if len(self._stops) > _SHOWN:
            self._rows.addWidget(label(self.tr("The rest come up when these are done."), "small"))
        self.setVisible(bool(self._stops))

    def _row(self, at: int, stopped: Stopped) -> QWidget:
        made = QWidget()
        made.setObjectName(f"maker_stop_{at}")
        why = label(self._why(stopped))
        why.setObjectName(f"maker_stop_{at}_why")
        ways, layout = Flow(self._look), column(self._look, TIGHT)
        for way in self._ways(at, stopped):
            ways.addWidget(way)
        fill(layout, label(self._where(stopped), "strong"), why, ways)
        made.setLayout(layout)
        return made

    def _where(self, stopped: Stopped) -> str:
        word, part = breakable(stopped.word), part_word(stopped.field)
        if stopped.field not in _LISTS:
            return self.tr("“{word}” in {part}").format(word=word, part=part)
        pattern = self.tr("“{word}” in {part}, line {number}")
        return pattern.format(word=word, part=part, number=stopped.line)

    def _why(self, stopped: Stopped) -> str:
        if stopped.why is Stop.LABEL:
            return self.tr(
                "If somebody else finds the file, this word could tell something about those it is "
                "for. Write something else."
            )
        return self.tr("Is this somebody's name? Then write something else.")

    def _ways(self, at: int, stopped: Stopped) -> list[QPushButton]:
        go = button(
            self.tr("Go there"),
            partial(self.part_requested.emit, stopped.field),
            name=self.tr("Go to: {part}").format(part=part_word(stopped.field)),
            object_name=f"maker_stop_{at}_go",
        )
        if stopped.why is Stop.LABEL:
            return [go]
        fine = button(
            self.tr("It is not a name"),
            partial(self.no_name.emit, stopped.word.lower()),
            name=self.tr("“{word}” is not a name").format(word=stopped.word),
            object_name=f"maker_stop_{at}_no_name",
        )
        return [go, fine]
