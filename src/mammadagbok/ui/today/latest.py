"""The card of what she wrote last, each entry a way back into it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.ui.journal.rows import preview
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill, row
from mammadagbok.ui.widgets.texts import chip, label
from mammadagbok.ui.words import kind_tint, kind_word

_MOST_WORDS = 160
"""Characters of an entry shown here: about two lines."""


class LatestCard(Card):
    """Emits `entry_requested` with the id of an entry. Takes no room when there is none."""

    entry_requested = Signal(int)

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look)
        self.setObjectName("latest")
        self._look = look
        self._clock = clock
        self._rows = column(look, TIGHT)
        fill(self.body, label(self.tr("Latest in the journal"), "heading"), self._rows)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries."""
        clear(self._rows)
        for entry in entries:
            made = EntryButton(self._look, self._clock, entry)
            made.clicked.connect(partial(self._on_clicked, entry.id))
            self._rows.addWidget(made)
        self.setVisible(bool(entries))

    def forget(self) -> None:
        """Let go of what the entries are heard as."""
        for each in self.findChildren(EntryButton):
            each.setAccessibleDescription("")

    def _on_clicked(self, number: int) -> None:
        self.entry_requested.emit(number)


class EntryButton(PanelButton):
    """One entry: its kind, its first words, and when it was."""

    def __init__(self, look: Look, clock: Clock, entry: Entry) -> None:
        words = entry.words
        when = look.dates.lately(words.at, clock())
        first = _shortened(preview(words))
        heard = ", ".join(filter(None, (kind_word(words.kind), when)))
        super().__init__("row", heard, first, f"latest_{entry.id}")
        beside = column(look, TIGHT)
        fill(beside, label(first), label(when, "small"))
        inside = row(look, STEP, SMALL)
        inside.addWidget(
            chip(kind_word(words.kind), kind_tint(words.kind)), 0, Qt.AlignmentFlag.AlignTop
        )
        inside.addLayout(beside, 1)
        self.hold(inside)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_WORDS else f"{text[:_MOST_WORDS].rsplit(' ', 1)[0]} …"
