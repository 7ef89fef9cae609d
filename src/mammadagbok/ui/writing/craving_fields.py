"""What may be said about a craving: how strong, what came first, what helped. All optional.

What was told on the page for cravings stands here too, where there is any of it.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

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
        self._body = self._line(self.tr("What I feel in my body"), "entry_body")
        self._did = self._line(self.tr("What I did"), "entry_did")
        self._next_time = self._line(self.tr("What I want to do next time"), "entry_next_time")
        self._later = self._line(self.tr("The hours after"), "entry_later")
        self._told = label("", "soft")
        self._told.setObjectName("entry_told")
        self._craving = Craving()
        self._build()
        self._show_what_there_is()

    def show_craving(self, craving: Craving) -> None:
        """Show what has been said about another craving."""
        self._craving = craving
        self._before.set_value(craving.before)
        self._after.set_value(craving.after)
        self._cause.setText(craving.cause)
        self._helped.setText(craving.helped)
        self._body.setText(craving.body)
        self._did.setText(craving.did)
        self._next_time.setText(craving.next_time)
        self._later.setText(craving.later)
        self._show_what_there_is()

    def craving(self) -> Craving:
        """What stands here, and what was told elsewhere with it."""
        return replace(
            self._craving,
            before=self._before.value(),
            after=self._after.value(),
            cause=plain(self._cause.text()),
            helped=plain(self._helped.text()),
            body=plain(self._body.text()),
            did=plain(self._did.text()),
            next_time=plain(self._next_time.text()),
            later=plain(self._later.text()),
        )

    def _build(self) -> None:
        layout = column(self._look, STEP)
        lines = (self._cause, self._body, self._did, self._helped, self._next_time, self._later)
        self._places = {part: self._named(part) for part in (self._before, self._after, *lines)}
        first, *rest = self._places.values()
        fill(layout, first, self._told, *rest)
        self.setLayout(layout)

    def _named(self, part: QWidget) -> QWidget:
        name = label(part.accessibleName(), "soft")
        name.setBuddy(part)
        made = QWidget()
        inside = column(self._look, TIGHT)
        fill(inside, name, part)
        made.setLayout(inside)
        return made

    def _show_what_there_is(self) -> None:
        """Fields that she has not been asked about are no form for her to fill in."""
        for line in (self._body, self._did, self._next_time, self._later):
            self._places[line].setVisible(bool(line.text()))
        told = self._said()
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def _said(self) -> str:
        craving = self._craving
        during = ", ".join(map(str, craving.during)) or None
        said = [
            words.format(strength=given)
            for words, given in (
                (self.tr("I thought {strength}."), craving.expected),
                (self.tr("On the way {strength}."), during),
            )
            if given is not None
        ]
        said += [self.tr("Little sleep.")] if craving.little_sleep else []
        said += [self.tr("My medicine was not enough.")] if craving.medicine else []
        return " ".join(said)

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
