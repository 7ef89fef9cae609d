"""What may be said about a craving: how strong, what came first, what helped. All optional."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from mammadagbok.domain.craving import Craving
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import STEP, TIGHT
from mammadagbok.ui.widgets.layouts import column, fill
from mammadagbok.ui.widgets.strength import StrengthRow
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.typed import plain


class CravingFields(QWidget):
    """Emits `changed` when she has pressed a number or written something."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("craving_fields")
        self._look = look
        self._before = self._strength(self.tr("How strong was it?"), "entry_before")
        self._after = self._strength(self.tr("And afterwards?"), "entry_after")
        self._cause = self._line(self.tr("What came first"), "entry_cause")
        self._helped = self._line(self.tr("What helped"), "entry_helped")
        self._build()

    def show_craving(self, craving: Craving) -> None:
        """Show what has been said about another craving."""
        self._before.set_value(craving.before)
        self._after.set_value(craving.after)
        self._cause.setText(craving.cause)
        self._helped.setText(craving.helped)

    def craving(self) -> Craving:
        """What stands here."""
        return Craving(
            before=self._before.value(),
            after=self._after.value(),
            cause=plain(self._cause.text()),
            helped=plain(self._helped.text()),
        )

    def _build(self) -> None:
        layout = column(self._look, STEP)
        for part in (self._before, self._after, self._cause, self._helped):
            layout.addLayout(self._named(part))
        self.setLayout(layout)

    def _named(self, part: QWidget) -> QLayout:
        name = label(part.accessibleName(), "soft")
        name.setBuddy(part)
        made = column(self._look, TIGHT)
        fill(made, name, part)
        return made

    def _strength(self, question: str, object_name: str) -> StrengthRow:
        made = StrengthRow(self._look, question, object_name)
        made.chosen.connect(self._on_changed)
        return made

    def _line(self, name: str, object_name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.textChanged.connect(self._on_changed)
        return made

    def _on_changed(self) -> None:
        self.changed.emit()
