"""«Mine tre setninger»: what she wants to have said, whatever else comes up."""

from dataclasses import replace

from PySide6.QtCore import Signal

from mammadagbok.domain.meeting import Preparation
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import Card, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.words_field import WordsField


class SentencesCard(Card):
    """Emits `changed` when she has written something."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("sentences_card")
        about = self.tr("What I want to have said, whatever else comes up. One is enough.")
        names = (self.tr("The first"), self.tr("The second"), self.tr("The third"))
        self._fields = tuple(
            WordsField(look, name, f"sentence_{number}", name)
            for number, name in enumerate(names, start=1)
        )
        heading = label(self.tr("My three sentences"), "heading")
        fill(self.body, heading, label(about, "small"), *self._fields)
        for field in self._fields:
            field.textChanged.connect(self._on_changed)

    def show_preparation(self, kept: Preparation) -> None:
        """Show others without telling anybody."""
        lines = (kept.first_line, kept.second_line, kept.third_line)
        for field, line in zip(self._fields, lines, strict=True):
            field.set_text(line)

    def read(self, kept: Preparation) -> Preparation:
        """Return the preparation with the sentences as they stand here."""
        first, second, third = (field.text() for field in self._fields)
        return replace(kept, first_line=first, second_line=second, third_line=third)

    def walk_in(self) -> None:
        """Put the cursor in the first sentence."""
        self._fields[0].setFocus()

    def _on_changed(self) -> None:
        self.changed.emit()
