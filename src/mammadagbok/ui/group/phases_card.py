"""«Gruppa underveis»: what is new, the day she gives it, and something to write from."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.phase import ASKS_AGAIN, NewPhase, Phase
from mammadagbok.ui.group.changing import Undoable
from mammadagbok.ui.group.phase_add import PhaseAdd, phase_name
from mammadagbok.ui.look import Look
from mammadagbok.ui.place import BlankPage
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, TIGHT
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.layouts import Card, bring_into_sight, clear, column, fill, row
from mammadagbok.ui.widgets.texts import label

_WHAT = "phases"


class PhasesCard(Card):
    """Emits `destination_requested` with a blank page to write on from a question she pressed, and
    `laid_out` when other parts stand in it.
    """

    destination_requested = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, look: Look, acts: Undoable) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("phases_card")
        self._session, self._look, self._acts = session, look, acts
        self._open: int | None = None
        self._buttons = dict[int, QWidget]()
        self._rows = column(look, TIGHT)
        self._add = PhaseAdd(look)
        self._add.added.connect(self._on_added)
        self._add.unfolded.connect(self._on_unfolded)
        about = self.tr(
            "What is new in the group stands here, with its date and something to start from."
        )
        self._about = label(about, "soft")
        self._about.setObjectName("phases_about")
        fill(self.body, label(self.tr("The group along the way"), "heading"), self._about)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._add)
        self.heed_links(below=True)

    def refresh(self) -> None:
        """Show what she has dated. Raises MammadagbokError."""
        phases = self._session.journal.phases.all()
        clear(self._rows)
        self._about.setVisible(not phases)
        for phase in phases:
            self._rows.addWidget(self._row(phase))
            if phase.id == self._open:
                self._rows.addWidget(self._questions(phase))

    def forget(self) -> None:
        """Let go of every day."""
        self._add.fold()
        clear(self._rows)

    def _row(self, phase: Phase) -> QWidget:
        name = phase_name(phase.what.kind)
        day = self._look.dates.day_in(phase.what.on, self._session.clock())
        made = PanelButton("row", name, day, f"phase_{phase.id}")
        inside = column(self._look, 0)
        inside.setContentsMargins(*(self._look.theme.beside,) * 4)
        fill(inside, label(name), label(day, "small"))
        made.hold(inside)
        made.clicked.connect(partial(self._turn, phase.id))
        self._buttons[phase.id] = made
        remove = cross_button(
            self._look,
            partial(self._remove, phase),
            self.tr("Take away: {what}").format(what=name),
            object_name=f"phase_{phase.id}_remove",
        )
        across, holder = row(self._look, SMALL), QWidget()
        across.addWidget(made, 1)
        across.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        holder.setLayout(across)
        return holder

    def _questions(self, phase: Phase) -> QWidget:
        made, inside = QWidget(), column(self._look, 0)
        made.setObjectName(f"phase_{phase.id}_questions")
        inside.setContentsMargins(self._look.px(SMALL), 0, 0, 0)
        inside.addWidget(label(self.tr("Something to start from"), "small"))
        questions = self._look.built_in.phase_questions(phase.what.kind)
        for at, question in enumerate(questions):
            way = PanelButton("row", question, "", f"phase_question_{at}")
            words = column(self._look, 0, SMALL)
            words.addWidget(label(question))
            way.hold(words)
            way.clicked.connect(partial(self._write_from, question))
            inside.addWidget(way)
        made.setLayout(inside)
        return made

    def _write_from(self, question: str, _checked: bool = False) -> None:
        self.destination_requested.emit(BlankPage(Kind.REFLECTION, question=question))

    def _turn(self, number: int, _checked: bool = False) -> None:
        """Show the questions, or put them away."""
        self._open = None if self._open == number else number
        try:
            self.refresh()
        except MammadagbokError as error:
            self._session.failed.emit(error)
        self.laid_out.emit()
        if (pressed := self._buttons.get(number)) is not None:
            pressed.setFocus()
        # When all of it has been laid out, and what it stands in as well.
        QTimer.singleShot(0, self, partial(bring_into_sight, self))

    def _remove(self, phase: Phase) -> None:
        phases = self._session.journal.phases
        self._acts.do(_WHAT, self.tr("Taken away."), partial(phases.remove, phase))

    def _on_unfolded(self) -> None:
        self._add.preset(self._session.clock().date())

    def _on_added(self, new: NewPhase) -> None:
        told = self.tr("Added.")
        if new.kind in ASKS_AGAIN:
            told = self.tr("What you had chosen to share is forgotten. You will be asked anew.")
        act = partial(self._session.journal.phases.date, new.kind, new.on)
        if self._acts.do(_WHAT, told, act):
            self._add.fold()
