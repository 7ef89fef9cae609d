"""Fields for a card of hers, and for «hvis … så …»."""

from PySide6.QtCore import Qt

from mammadagbok.domain.calm import HelpCard, IfThen
from mammadagbok.ui.craving.calm.words import needs_somebody
from mammadagbok.ui.look import Look
from mammadagbok.ui.own.fields import Fields, line_of, show_line
from mammadagbok.ui.theme import TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.texts import label


class CardFields(Fields[HelpCard]):
    """What helps, and whether somebody must be with the child. What she has changed is hers."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._shown = HelpCard("")
        self._words = self._line(self.tr("Something that helps"), f"{name}_words")
        self._needs = self._tick(look, needs_somebody(), f"{name}_needs_somebody")
        layout = column(look, TIGHT)
        layout.addWidget(self._words)
        layout.addWidget(self._needs, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def value(self) -> HelpCard | None:
        """Return the card, None when no words stand there."""
        text, needs = line_of(self._words), self._needs.isChecked()
        if (text, needs) == (self._shown.text, self._shown.needs_somebody):
            return self._shown if text else None
        return HelpCard(text, needs_somebody=needs) if text else None

    def show_value(self, value: HelpCard | None) -> None:
        """Show a card, or empty fields."""
        self._shown = value or HelpCard("")
        show_line(self._words, self._shown.text)
        self._needs.setChecked(self._shown.needs_somebody)

    def walk_in(self) -> None:
        """Put the keyboard in the words."""
        self._words.setFocus()


class PlanFields(Fields[IfThen]):
    """Two lines, each below the word that it goes on from. Return leads from one to the other."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        when, then = self.tr("If"), self.tr("then")
        example = self.tr("for example: I cannot sleep")
        self._when = self._line(when, f"{name}_when", example, is_last=False)
        self._when.returnPressed.connect(self._on_when_entered)
        self._then = self._line(then, f"{name}_then", self.tr("I sit down in the kitchen"))
        layout = column(look, TIGHT)
        fill(layout, label(when, "strong"), self._when, label(then, "strong"), self._then)
        self.setLayout(layout)

    def value(self) -> IfThen | None:
        """Return both, also when one of them is still blank; None when both are."""
        plan = IfThen(line_of(self._when), line_of(self._then))
        return plan if plan.when or plan.then else None

    def show_value(self, value: IfThen | None) -> None:
        """Show both, or empty lines."""
        show_line(self._when, value.when if value else "")
        show_line(self._then, value.then if value else "")

    def walk_in(self) -> None:
        """Put the keyboard in the first."""
        self._when.setFocus()

    def _on_when_entered(self) -> None:
        if line_of(self._then):
            self.entered.emit()
        else:
            self._then.setFocus()
