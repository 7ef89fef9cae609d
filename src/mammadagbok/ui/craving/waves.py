"""«Bølgene mine»: one wave at a time, in her words and numbers; no date, and nothing counted."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain import markup
from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.ui.craving.after import WAVE_HEIGHT
from mammadagbok.ui.craving.numbers import numbers_said
from mammadagbok.ui.craving.wave import Wave
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ICON_SIZE, ROOM, SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import label


class Waves(QWidget):
    """Emits `back_requested`."""

    back_requested = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_waves")
        self._session, self._look = session, look
        self._numbers: list[int] = []
        self._at = 0
        self._back = button(self.tr("Back"), self.back_requested.emit, object_name="waves_back")
        self._back.setIconSize(QSize(*(look.px(ICON_SIZE),) * 2))
        self._back.setIcon(look.icon("arrow-left", look.theme.palette.ink))
        self._said = label("", "heading")
        self._said.setObjectName("waves_numbers")
        self._wave = Wave(look)
        self._wave.setFixedHeight(look.px(WAVE_HEIGHT))
        self._wave.setObjectName("waves_wave")
        self._lines = column(look, STEP)
        self._empty = label(
            self.tr("When I have given two numbers, the wave they make is shown here."), "soft"
        )
        self._earlier = self._step(self.tr("An earlier one"), 1, "earlier")
        self._later = self._step(self.tr("A later one"), -1, "later")
        self._lay_out()

    def open(self) -> None:
        """Show the newest wave."""
        try:
            self._numbers = self._session.journal.cravings.waves()
        except MammadagbokError as error:
            self._numbers = []
            self._session.failed.emit(error)
        self._at = 0
        self._show()
        self._back.setFocus()

    def forget(self) -> None:
        """Let go of every word of hers."""
        self._numbers = []
        self._show_entry(None)

    def _lay_out(self) -> None:
        ways = Flow(self._look, SMALL)
        for each in (self._earlier, self._later):
            ways.addWidget(each)
        self._card = Card(self._look, "craving", gap=ROOM)
        fill(self._card.body, self._said, self._wave)
        self._card.body.addLayout(self._lines)
        layout = column(self._look, ROOM)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(layout, self._empty, self._card, ways)
        self.setLayout(layout)

    def _step(self, words: str, by: int, name: str) -> QPushButton:
        made = button(words, partial(self._go, by), object_name=f"waves_{name}")
        made.setProperty("large", True)
        return made

    def _go(self, by: int) -> None:
        self._at += by
        self._show()
        announce(self, self._said.text())

    def _show(self) -> None:
        try:
            entry = self._session.journal.finding.read(self._numbers[self._at])
        except (IndexError, MammadagbokError):
            entry = None
        self._show_entry(entry)
        self._earlier.setVisible(self._at + 1 < len(self._numbers))
        self._later.setVisible(self._at > 0)

    def _show_entry(self, entry: Entry | None) -> None:
        craving = (entry.words.craving if entry else None) or Craving()
        self._card.setVisible(entry is not None)
        self._empty.setVisible(not self._numbers)
        self._said.setText(numbers_said(craving))
        self._wave.show_wave(craving.wave, craving.expected)
        clear(self._lines)
        words = markup.plain(entry.words.text) if entry else ""
        for name, line in self._named(craving, words):
            if line.strip():
                named = column(self._look, TIGHT)
                fill(named, label(name, "small"), label(line))
                self._lines.addLayout(named)

    def _named(self, craving: Craving, words: str) -> list[tuple[str, str]]:
        return [
            (self.tr("What came first"), craving.cause),
            (self.tr("What I feel in my body"), craving.body),
            (self.tr("Words"), words),
            (self.tr("What I did"), craving.did),
            (self.tr("What helped"), craving.helped),
            (self.tr("What I want to do next time"), craving.next_time),
            (self.tr("The hours after"), craving.later),
        ]
