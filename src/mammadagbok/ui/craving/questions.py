"""The questions about a craving, each of which can be left alone."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mammadagbok.domain.craving import STRENGTHS, Craving
from mammadagbok.domain.entry import NewEntry
from mammadagbok.ui.craving.cause_field import CauseField
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import MARGIN, ROOM, SMALL, STEP, TARGET, TIGHT
from mammadagbok.ui.widgets.layouts import Card, column, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.typed import plain


class Questions(QWidget):
    """Emits `changed` at every change, and `after_chosen` with a strength or None."""

    changed = Signal()
    after_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_questions")
        self._look = look
        now, after = self.tr("How strong is it now?"), self.tr("Afterwards")
        self._before = StrengthRow(look, now, "craving_before")
        self._after = StrengthRow(look, after, "craving_after")
        self._cause = CauseField(look, self.tr("What came first"))
        self._helped = self._line(self.tr("What helped"))
        self._words = self._words_field()
        layout = column(look, ROOM)
        fill(layout, self._first(now), self._rest(after))
        self.setLayout(layout)
        self._connect()

    def show_entry(self, entry: NewEntry, cursor: int = 0) -> None:
        """Show another page without telling anybody, the cursor so many code points in."""
        craving = entry.craving or Craving()
        self.blockSignals(True)
        self._before.set_value(craving.before)
        self._after.set_value(craving.after)
        self._cause.set_text(craving.cause)
        self._helped.setText(craving.helped)
        self._words.set_text(entry.text, cursor)
        self.blockSignals(False)

    def read(self, entry: NewEntry) -> NewEntry:
        """Return the entry as it stands here now."""
        return replace(entry, text=self._words.text(), craving=self.craving())

    def craving(self) -> Craving:
        """The numbers and lines as they stand here."""
        return Craving(
            before=self._before.value(),
            after=self._after.value(),
            cause=plain(self._cause.text()).strip(),
            helped=plain(self._helped.text()).strip(),
        )

    def cursor_place(self) -> int:
        """How many code points of the free words stand before the cursor."""
        return self._words.cursor_place()

    def start_writing(self) -> None:
        """Put the cursor into the free words."""
        self._words.setFocus()

    def _connect(self) -> None:
        self._before.chosen.connect(self._on_changed)
        self._after.chosen.connect(self._on_after_chosen)
        self._cause.changed.connect(self._on_changed)
        self._helped.textEdited.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)

    def _first(self, question: str) -> Card:
        made = Card(self._look, "craving", gap=STEP)
        made.setObjectName("craving_first")
        made.body.addWidget(label(question, "heading"))
        made.body.addLayout(self._scale(self._before))
        return made

    def _rest(self, after: str) -> Card:
        made = Card(self._look, gap=SMALL)
        made.setObjectName("craving_rest")
        body = made.body
        fill(body, label(self.tr("Only what you want to."), "small"))
        fill(body, label(self.tr("What came first"), "strong"), self._cause)
        body.addSpacing(self._look.px(SMALL))
        body.addWidget(label(after, "strong"))
        body.addLayout(self._scale(self._after))
        for name, field in (
            (self.tr("What helped"), self._helped),
            (self.tr("Words"), self._words),
        ):
            body.addSpacing(self._look.px(SMALL))
            fill(body, label(name, "strong"), field)
        return made

    def _scale(self, strengths: StrengthRow) -> QVBoxLayout:
        ends = row(self._look, STEP)
        least, most = self.tr("nothing"), self.tr("as strong as it can be")
        fill(ends, label(least, "small", wrap=False), 1, label(most, "small", wrap=False))
        both = QWidget()
        inside = column(self._look, TIGHT)
        inside.addWidget(strengths)
        inside.addLayout(ends)
        both.setLayout(inside)
        both.setMaximumWidth(self._look.px(len(STRENGTHS) * (TARGET + TIGHT)))
        made = column(self._look, 0)
        made.addWidget(both)
        return made

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("craving_helped")
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST_LINE)
        return made

    def _words_field(self) -> Editor:
        made = Editor(self._look, self.tr("Words"), "craving_words")
        made.setProperty("role", "field")
        made.document().setDocumentMargin(self._look.px(STEP))
        made.setMinimumHeight(self._look.px(3 * MARGIN))
        made.setPlaceholderText(self.tr("If you want to write a little"))
        return made

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_after_chosen(self, strength: int | None) -> None:
        self.changed.emit()
        self.after_chosen.emit(strength)
