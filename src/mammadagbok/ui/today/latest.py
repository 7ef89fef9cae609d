"""The card of what she wrote last, each entry a way back into it; at first a way to begin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.ui.journal.rows import preview, within
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import chip, label

_MOST_WORDS = 90
"""Characters of an entry shown here: about two lines."""


class LatestCard(Card):
    """Emits `entry_requested` with the id of an entry, and `writing_requested`."""

    entry_requested = Signal(int)
    writing_requested = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look)
        self.setObjectName("latest")
        self._look = look
        self._clock = clock
        self._rows = column(look, TIGHT)
        self._first = self._invitation()
        heading = label(self.tr("Latest in the journal"), "heading")
        fill(self.body, heading, self._first, self._rows)

    def show_entries(self, entries: Sequence[Entry], *, is_empty_journal: bool) -> None:
        """Show these entries. No entry takes no room, but an empty journal invites to begin."""
        clear(self._rows)
        for entry in entries:
            made = EntryButton(self._look, self._clock, entry)
            made.clicked.connect(partial(self._on_clicked, entry.id))
            self._rows.addWidget(made)
        self._first.setVisible(is_empty_journal)
        self.setVisible(bool(entries) or is_empty_journal)

    def forget(self) -> None:
        """Let go of what the entries are heard as."""
        for each in self.findChildren(EntryButton):
            each.setAccessibleDescription("")

    def _invitation(self) -> QWidget:
        begin = button(
            self.tr("Write the first page"), self.writing_requested.emit, object_name="latest_begin"
        )
        inside = column(self._look, STEP)
        inside.addWidget(label(self.tr("What you write will be here. One line is enough.")))
        inside.addWidget(begin, alignment=Qt.AlignmentFlag.AlignLeft)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _on_clicked(self, number: int) -> None:
        self.entry_requested.emit(number)


class EntryButton(PanelButton):
    """One entry: its kind, its first words, and when it was."""

    def __init__(self, look: Look, clock: Clock, entry: Entry) -> None:
        words = entry.words
        when = look.dates.lately(words.at, clock())
        first = within(preview(words), _MOST_WORDS)
        heard = ", ".join(filter(None, (kind_word(words.kind), when)))
        super().__init__("row", heard, first, f"latest_{entry.id}")
        top, inside = Flow(look, SMALL), column(look, TIGHT)
        beside, above = look.theme.beside, look.px(SMALL)
        inside.setContentsMargins(beside, above, beside, above)
        top.addWidget(chip(kind_word(words.kind), kind_tint(words.kind)))
        top.addWidget(label(when, "small", wrap=False))
        fill(inside, top, label(first))
        self.hold(inside)
