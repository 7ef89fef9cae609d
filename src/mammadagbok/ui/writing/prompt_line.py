"""«Vil du ha noe å skrive ut fra?»: one quiet line under a blank page, and never by itself more."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import Idea, prompts_for, some
from mammadagbok.services.preferences import flag
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.door import PanelButton
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, clear, column, fill
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label

PROMPTS_FOLDED: Final = flag("prompts_folded")
"""Whether she has asked not to see the line under blank pages."""
_MOST = 3


class PromptLine(QWidget):
    """Emits `chosen` with the question she pressed.

    It stands under a blank page, unless she has said «ikke vis», and wherever she asks for it.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_prompts")
        self._session = session
        self._look = look
        self._prompts: Sequence[Idea] = ()
        self._is_blank, self._is_asked, self._from = False, False, 0
        self._offer = button(
            self.tr("Would you like something to start from?"),
            self._on_offer,
            "link",
            object_name="prompts_offer",
        )
        self._list = column(look, 0)
        self._open = self._opened()
        layout = column(look, 0)
        fill(layout, self._offer, self._open)
        self.setLayout(layout)
        self.hide()

    @property
    def has_any(self) -> bool:
        """True when there are prompts for the kind that is shown."""
        return bool(self._prompts)

    def show_for(self, kind: Kind | None, *, is_blank: bool) -> None:
        """Be there for another page. Letters have no prompts."""
        which = prompts_for(kind)
        self._prompts = ()
        if which is not None:
            built_in = self._look.built_in.ideas(which)
            self._prompts = self._session.journal.ideas.of(which, built_in)
        self._is_blank, self._is_asked = is_blank, False
        # Not the same ones every day, and the same ones all day.
        self._from = _MOST * self._session.clock().toordinal()
        self._open.hide()
        self._show()

    def note_blank(self, *, is_blank: bool) -> None:
        """She has written: the line goes from a page with words, unless she asked for it there."""
        if is_blank != self._is_blank:
            self._is_blank = is_blank
            if not self._is_asked:
                self._open.hide()
            self._show()

    def ask(self) -> None:
        """She wants to see some, whatever stands on the page."""
        self._is_asked = True
        self._unfold()
        self._show()
        self._walk_in()

    def forget(self) -> None:
        """Let go of her questions."""
        self._prompts = ()
        clear(self._list)
        self.hide()

    def _opened(self) -> QWidget:
        others = button(
            self.tr("others"),
            self._on_others,
            "link",
            name=self.tr("Show other questions"),
            object_name="prompts_others",
        )
        away = button(
            self.tr("don't show"),
            self._on_away,
            "link",
            name=self.tr("Don't show questions under the page"),
            object_name="prompts_away",
        )
        below = Flow(self._look, STEP)
        below.addWidget(others)
        below.addWidget(away)
        inside = column(self._look, TIGHT)
        inside.addLayout(self._list)
        inside.addLayout(below)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _show(self) -> None:
        is_wanted = self._is_asked or (self._is_blank and not self._is_folded())
        self.setVisible(self.has_any and is_wanted)
        self._offer.setVisible(self._open.isHidden())

    def _is_folded(self) -> bool:
        return self._session.journal.preferences.read(PROMPTS_FOLDED)

    def _unfold(self) -> None:
        clear(self._list)
        for number, prompt in enumerate(some(self._prompts, self._from, _MOST)):
            self._list.addWidget(self._prompt(number, prompt.text))
        self._open.show()
        tab_through(self._offer, self._open)

    def _prompt(self, number: int, question: str) -> QWidget:
        made = PanelButton("row", question, "", f"prompt_{number}")
        inside = column(self._look, 0, STEP)
        inside.setContentsMargins(*(self._look.px(side) for side in (SMALL, STEP, SMALL, STEP)))
        inside.addWidget(label(question))
        made.hold(inside)
        made.clicked.connect(partial(self._choose, question))
        return made

    def _choose(self, question: str, _checked: bool = False) -> None:
        self._is_asked = False
        self._open.hide()
        self._show()
        self.chosen.emit(question)

    def _on_offer(self) -> None:
        self._unfold()
        self._show()
        self._walk_in()

    def _walk_in(self) -> None:
        """Put the keyboard on the first question."""
        if (first := self._list.itemAt(0)) is not None and (prompt := first.widget()) is not None:
            prompt.setFocus()
        bring_into_sight(self)

    def _on_others(self) -> None:
        self._from += _MOST
        self._unfold()

    def _on_away(self) -> None:
        was_asked, self._is_asked = self._is_asked, False
        self._open.hide()
        if not was_asked:
            try:
                self._session.journal.preferences.keep(PROMPTS_FOLDED, True)
            except MammadagbokError as error:
                self._session.failed.emit(error)
        self._show()
