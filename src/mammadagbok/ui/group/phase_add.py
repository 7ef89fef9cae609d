"""Giving a day to something new in the group."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mammadagbok.domain.phase import NewPhase, PhaseKind
from mammadagbok.ui.group.day_field import DayField
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button, keep_room_for_bold
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill
from mammadagbok.ui.widgets.pressable import be_one_of_several


class PhaseAdd(QWidget):
    """A link that unfolds into what happened, none of them preset, and the day. Emits `added` with
    a NewPhase; call `fold` once it is kept.
    """

    added = Signal(object)
    unfolded = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("phase_add")
        self._look = look
        self._unfold = button(
            self.tr("+ Something new in the group"),
            self._on_unfolded,
            "link",
            object_name="phase_add_unfold",
        )
        self._choice = QButtonGroup(self)
        self._options = {kind: self._option(kind) for kind in PhaseKind}
        self._day = DayField(look, self.tr("Day"), "phase_add_day")
        self._add = button(self.tr("Add"), self._on_added, object_name="phase_add_add")
        self._fields = self._laid_out()
        layout = column(look, TIGHT)
        layout.addWidget(self._unfold, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)
        self.setLayout(layout)
        self.fold()

    def preset(self, day: date) -> None:
        """Have this day stand there the next time she unfolds it."""
        self._day.set_day(day)

    def fold(self) -> None:
        """Choose nothing, and show the link alone."""
        self._choice.setExclusive(False)
        for each in self._options.values():
            each.setChecked(False)
        self._choice.setExclusive(True)
        self._add.setEnabled(False)
        self._fields.hide()
        self._unfold.show()

    def _option(self, kind: PhaseKind) -> QPushButton:
        made = button(
            phase_name(kind), self._on_chosen, "option", object_name=f"phase_add_{kind.value}"
        )
        self._choice.addButton(made)
        be_one_of_several(made)
        return made

    def _laid_out(self) -> QWidget:
        options, ways = Flow(self._look, SMALL), Flow(self._look, SMALL)
        for each in self._options.values():
            keep_room_for_bold(each)
            options.addWidget(each)
        close = button(self.tr("Close"), self._on_closed, "link", object_name="phase_add_close")
        for each in (self._add, close):
            ways.addWidget(each)
        made, inside = QWidget(), column(self._look, SMALL)
        inside.setContentsMargins(0, 0, 0, self._look.px(STEP))
        fill(inside, options, self._day, ways)
        made.setLayout(inside)
        return made

    def _on_unfolded(self) -> None:
        self.unfolded.emit()
        self._unfold.hide()
        self._fields.show()
        self._options[PhaseKind.STARTED].setFocus()
        bring_into_sight(self)

    def _on_closed(self) -> None:
        self.fold()
        self._unfold.setFocus()

    def _on_chosen(self) -> None:
        self._add.setEnabled(True)

    def _on_added(self) -> None:
        for kind, option in self._options.items():
            if option.isChecked():
                self.added.emit(NewPhase(kind, self._day.day()))


def phase_name(kind: PhaseKind) -> str:
    """Return what happened, in her words."""
    return {
        PhaseKind.STARTED: QCoreApplication.translate("Phases", "The group began"),
        PhaseKind.MEMBER: QCoreApplication.translate("Phases", "Somebody new in the group"),
        PhaseKind.LEADER: QCoreApplication.translate("Phases", "A new group leader"),
        PhaseKind.ENDS: QCoreApplication.translate("Phases", "The group ends"),
    }[kind]
