"""One line, later the same day, when she asked for it: how did the hours after go."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from mammadagbok.domain.craving import Craving
from mammadagbok.domain.entry import Entry, Kind
from mammadagbok.domain.errors import EntryDamagedError, MammadagbokError
from mammadagbok.services.cravings import ASK_LATER
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card, fill, row
from mammadagbok.ui.widgets.line_add import LONGEST_LINE, EntryLine
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.typed import plain


class AskedLater(Card):
    """Not there unless she asked for it today, and gone once she has answered or says no."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName("craving_asked_later")
        self._session, self._look = session, look
        self._entry: int | None = None
        question = self.tr("How did the hours after go?")
        self._line = EntryLine()
        self._line.setObjectName("craving_later_line")
        self._line.setAccessibleName(question)
        self._line.setMaxLength(LONGEST_LINE)
        self._line.returnPressed.connect(self._on_answered)
        keep = self._way(self.tr("Save"), self._on_answered, "keep")
        decline = self._way(self.tr("Not now"), self._on_declined, "not")
        across = row(look, SMALL)
        fill(across, self._line, keep, decline)
        fill(self.body, label(question, "strong"), across)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """True when there is something to ask about."""
        return self._entry is not None

    def ask(self, entry: int | None) -> None:
        """Ask about this entry where the questions stand, or not at all.

        What she has begun to write stays, and what it is about, until she is done with it.
        """
        if self._entry is None or not self._answer():
            self._show(entry)

    def save_now(self) -> None:
        """Keep what she has begun to answer, by itself when what it is about cannot be read.

        Raises MammadagbokError, and it stays in its line.
        """
        answer = self._answer()
        if self._entry is None or not answer:
            return
        writing, entry = self._session.journal.writing, self._asked(self._entry)
        page = entry or replace(writing.blank(Kind.CRAVING), only_helped=False)
        words = page.words if isinstance(page, Entry) else page
        craving = replace(words.craving or Craving(), later=answer)
        writing.keep(page, replace(words, craving=craving))
        self._session.changed.emit("entries")
        self._be_done()

    def forget(self) -> None:
        """Let go of what she has begun to write."""
        self._show(None)

    def _show(self, entry: int | None) -> None:
        self._line.clear()
        self._entry = entry
        if entry is None:
            self.hide()

    def _answer(self) -> str:
        return plain(self._line.text()).strip()

    def _asked(self, number: int) -> Entry | None:
        try:
            return self._session.journal.finding.read(number)
        except EntryDamagedError:
            return None

    def _be_done(self) -> None:
        self._session.journal.preferences.keep(ASK_LATER, None)
        self._show(None)

    def _way(self, words: str, act: Callable[[], None], name: str) -> QPushButton:
        made = button(words, act, object_name=f"craving_later_{name}")
        made.setProperty("large", True)
        return made

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MammadagbokError as error:
            self._session.failed.emit(error)

    def _on_answered(self) -> None:
        self._do(self.save_now)

    def _on_declined(self) -> None:
        self._do(self._be_done)
