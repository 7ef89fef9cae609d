"""After a meeting: one question if she likes, what she heard that helped, what she wants to try."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.after_question import in_turn
from mammadagbok.domain.meeting import Meeting, Preparation
from mammadagbok.ui.look import Look
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, column, fill
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.words_field import WordsField


class AfterCard(Card):
    """Emits `changed` when she has written something, and `writing_requested` for a whole text.

    A question belongs to the answer that stands below it: she gets another one only while there is
    no answer. Nothing here is ticked off, and nothing reminds her.
    """

    changed = Signal()
    writing_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("after_card")
        self._look = look
        self._questions: Sequence[str] = ("",)
        self._question = label("", "strong")
        self._question.setObjectName("after_question")
        self._answer = WordsField(look, self.tr("After the meeting"), "after_answer")
        self._another = button(
            self.tr("Another question"), self._on_another, "link", object_name="after_another"
        )
        heard, trying = self.tr("What I heard that helped"), self.tr("What I want to try")
        self._heard = WordsField(look, heard, "after_heard")
        self._trying = WordsField(look, trying, "after_trying")
        self._about = label(
            self.tr("Write about yourself. What the others said is theirs."), "soft"
        )
        self._write = button(
            self.tr("Write from the meeting"),
            self.writing_requested.emit,
            object_name="sheet_write",
        )
        self._of_group = self._asked()
        fill(self.body, label(self.tr("After the meeting"), "heading"), self._about, self._of_group)
        fill(self.body, label(heard, "strong"), self._heard, label(trying, "strong"), self._trying)
        self.body.addWidget(self._write, alignment=Qt.AlignmentFlag.AlignLeft)
        self._answer.textChanged.connect(self._on_answered)
        for field in (self._heard, self._trying):
            field.textChanged.connect(self._on_changed)

    def show_meeting(self, meeting: Meeting, kept: Preparation) -> None:
        """Show another meeting without telling anybody. Only the group's has a question."""
        is_of_group = not meeting.plan.name
        for part in (self._about, self._of_group, self._write):
            part.setVisible(is_of_group)
        groups = self._look.built_in.after_questions()
        turn = in_turn(groups, meeting.plan.at.date())
        asked = (kept.question,) if kept.question else ()
        self._questions = (*asked, *(each for each in turn if each not in asked)) or ("",)
        self._answer.set_text(kept.answer)
        self._heard.set_text(kept.heard)
        self._trying.set_text(kept.trying)
        self._show_question()

    def read(self, kept: Preparation) -> Preparation:
        """Return the preparation with what stands here."""
        answer = self._answer.text()
        return replace(
            kept,
            heard=self._heard.text(),
            trying=self._trying.text(),
            question=self._questions[0] if answer else "",
            answer=answer,
        )

    def walk_in(self) -> None:
        """Put the cursor in the first field."""
        first = self._heard if self._of_group.isHidden() else self._answer
        first.setFocus()

    def forget(self) -> None:
        """Let go of the question, which may be an old one that she has answered."""
        self._questions = ("",)

    def _asked(self) -> QWidget:
        made, inside = QWidget(), column(self._look, SMALL)
        fill(inside, self._question, self._answer)
        inside.addWidget(self._another, alignment=Qt.AlignmentFlag.AlignLeft)
        made.setLayout(inside)
        return made

    def _show_question(self) -> None:
        question = self._questions[0]
        self._question.setText(question)
        self._answer.setAccessibleName(question)
        self._another.setVisible(not self._answer.text())

    def _on_another(self) -> None:
        first, *others = self._questions
        self._questions = (*others, first)
        self._show_question()
        announce(self._question, self._questions[0])

    def _on_answered(self) -> None:
        self._another.setVisible(not self._answer.text())
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()
