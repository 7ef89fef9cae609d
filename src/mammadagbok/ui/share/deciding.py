"""One place at a time that is hers to decide: what it is, in which sentence, and what may be done.

Nothing here ever says that a page is without names: only what is left to look at.
"""

import html
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mammadagbok.domain.question import (
    LISTED,
    Answer,
    Keep,
    Question,
    Replace,
    Sentence,
    Spot,
    Why,
)
from mammadagbok.ui.look import Look
from mammadagbok.ui.share import question_words as said
from mammadagbok.ui.share.other_words import OtherWords
from mammadagbok.ui.theme import SMALL, STEP
from mammadagbok.ui.widgets.announcing import announce
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.texts import chip, label

Refusal = Callable[[str], str]
"""Gives the sentence that tells why words will not do, '' when they will."""


class Deciding(QWidget):
    """Emits `answered` with a Spot and an Answer, `rewritten` with a Sentence and her words,
    `no_name` with a word, `name_wanted` with one to put on her list, and `went_on` when she passes
    one by.
    """

    answered = Signal(object, object)
    rewritten = Signal(object, object)
    no_name = Signal(str)
    name_wanted = Signal(str)
    went_on = Signal()

    def __init__(self, look: Look, refusal: Refusal) -> None:
        super().__init__()
        self.setObjectName("deciding")
        self._look, self._refusal = look, refusal
        self._questions: tuple[Question, ...] = ()
        self._passed: frozenset[Spot] = frozenset()
        self._writing: Spot | None = None
        self._heard = ""
        self._left = label("", "strong")
        self._left.setObjectName("left_to_look_at")
        self._first: QPushButton | None = None
        self._card = Card(look, gap=SMALL)
        self._card.setObjectName("question")
        layout = column(look, STEP)
        fill(layout, self._left, self._card)
        self.setLayout(layout)
        self.show_questions(())

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show the first one left, or stay with the one she is at when nothing about it changed, or
        when she is writing about it.
        """
        before = self.current
        self._questions = tuple(questions)
        self._left.setText(said.left_words(len(self._open())))
        if self._writing in {each.spot for each in self._open()}:
            return
        self._writing = None
        now = self.current
        if now != before or now is None:
            self._show(now)

    def forget(self) -> None:
        """Let go of every word."""
        self._passed, self._writing = frozenset(), None
        self.show_questions(())

    def begin(self) -> None:
        """Go to the first one left, and have it read out."""
        if self._first is not None:
            self._first.show()
            self._first.setFocus()
            announce(self, self._heard)

    def _open(self) -> list[Question]:
        return [each for each in self._questions if each.is_open]

    @property
    def current(self) -> Question | None:
        """Return the first one left that she has not passed by, else the first one left."""
        left = self._open()
        return next(
            (each for each in left if each.spot not in self._passed), next(iter(left), None)
        )

    # --- One place ----------------------------------------------------------------------------

    def _show(self, question: Question | None) -> None:
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._card.isAncestorOf(focused)
        self._first = None
        clear(self._card.body)
        self._card.setVisible(question is not None)
        self._heard = "" if question is None else said.heard(question)
        if question is None:
            if had_keyboard:
                announce(self, self._left.text())
            return
        self._card.body.addWidget(
            chip(said.kind_of(question.why), "cheer"), alignment=Qt.AlignmentFlag.AlignLeft
        )
        fill(self._card.body, self._sentence(question), label(said.asked(question), "strong"))
        self._card.body.addLayout(self._answers(question))
        if had_keyboard:
            self.begin()

    def _sentence(self, question: Question) -> QWidget:
        before, place, after = said.around(question)
        told = label("")
        told.setObjectName("question_sentence")
        told.setTextFormat(Qt.TextFormat.RichText)
        parts = (html.escape(each) for each in (before, place, after))
        told.setText("{}<b>{}</b>{}".format(*parts).replace("\n", "<br>"))
        told.setAccessibleName(f"{before}{place}{after}")
        return told

    def _answers(self, question: Question) -> Flow:
        ways = Flow(self._look, SMALL)
        if question.why in LISTED:
            self._offer(ways, said.yes(question), partial(self._answer, question, Replace()))
            self._offer(ways, said.keep(question), partial(self._answer, question, Keep()))
        else:
            self._offer(ways, said.keep(question), partial(self._answer, question, Keep()))
            self._offer(ways, self.tr("Replace it …"), partial(self._on_replace, question))
        self._offer(ways, self.tr("Write it differently …"), partial(self._on_rewrite, question))
        if question.why is Why.NAME:
            self._offer(ways, self.tr("Not a name"), partial(self.no_name.emit, question.word))
            listing = partial(self.name_wanted.emit, question.word)
            self._offer(ways, self.tr("Always replace …"), listing)
        if len(self._open()) > 1:
            self._offer(ways, self.tr("Later"), partial(self._pass, question), "link")
        return ways

    def _offer(self, ways: Flow, text: str, act: Callable[[], object], role: str = "plain") -> None:
        made = button(text, act, role, object_name=f"question_answer_{ways.count()}")
        self._first = self._first or made
        ways.addWidget(made)

    def _answer(self, question: Question, answer: Answer) -> None:
        self.answered.emit(question.spot, answer)

    def _pass(self, question: Question) -> None:
        """Come back to it after the others."""
        self._passed |= {question.spot}
        if all(each.spot in self._passed for each in self._open()):
            self._passed = frozenset({question.spot})
        self._show(self.current)
        self.went_on.emit()

    def _on_replace(self, question: Question) -> None:
        name = self.tr("What to put instead")
        self._write(question, name, said.suggested(question.why), partial(self._replace, question))

    def _on_rewrite(self, question: Question) -> None:
        name = self.tr("The sentence, as it is to be on this page")
        words = question.spot.sentence.words
        self._write(question, name, words, partial(self._rewrite, question.origin))

    def _write(
        self,
        question: Question,
        name: str,
        words: str,
        take: Callable[[str], str],
    ) -> None:
        """Have her write instead of the answers, until she has or decides against it."""
        clear(self._card.body)
        made = OtherWords(self._look, name, words)
        made.given.connect(partial(self._on_given, made, take))
        made.left.connect(self._show_again)
        self._writing = question.spot
        fill(self._card.body, self._sentence(question), made)
        made.begin()

    def _show_again(self) -> None:
        self._writing = None
        self._show(self.current)
        self.begin()

    def _on_given(self, made: OtherWords, take: Callable[[str], str], words: str) -> None:
        """Take her words, or stay with them and say why they will not do."""
        spot, self._writing = self._writing, None
        if refused := take(words):
            self._writing = spot
            made.refuse(refused)
        elif not made.isHidden():
            # It is as it was before, and so is what is asked.
            self._show_again()

    def _replace(self, question: Question, words: str) -> str:
        if refused := self._refusal(words):
            return refused
        self._answer(question, Replace(words))
        return ""

    def _rewrite(self, origin: Sentence, words: str) -> str:
        self.rewritten.emit(origin, words)
        return ""
