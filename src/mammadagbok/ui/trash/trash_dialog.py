"""«Papirkurv»: what she has deleted, the day it goes, and the way back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import EntryDamagedError, MammadagbokError
from mammadagbok.services.trash import Discarded
from mammadagbok.ui.journal.rows import preview
from mammadagbok.ui.kind_words import kind_tint, kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import BROAD, SMALL
from mammadagbok.ui.trash.delete_now import delete_now
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import Card, clear, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import chip, label
from mammadagbok.ui.words import sentence

DeleteNow = Callable[[Session, Look, QWidget, int], bool]
"""Asks whether an entry is to be deleted at once, and does it."""
_AT_ONCE: Final = 50
_HEARD: Final = 40
"""Characters of a text that are enough to know it by."""


class TrashDialog(CalmDialog):
    """Each change is kept at once; `session.changed` tells the pages behind of it.

    Making it reads the trash, and raises what reading raises.
    """

    def __init__(
        self, session: Session, look: Look, parent: QWidget, ask: DeleteNow = delete_now
    ) -> None:
        name = QCoreApplication.translate("TrashDialog", "Trash")
        super().__init__(look, parent, name, "trash_dialog")
        self._session, self._look, self._ask = session, look, ask
        self._shown = _AT_ONCE
        self._list = column(look, SMALL)
        self._notice = notice("trash_notice", "text")
        self._more = button(self.tr("Show more"), self._on_more, object_name="trash_more")
        told = self.tr("What you delete stays here for thirty days. Then it goes by itself.")
        fill(self.body, label(name, "heading"), label(told, "soft"), self._notice, self._list)
        self.body.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._show()
        self._focus_first()
        self.fit(self._look.px(BROAD))

    def _show(self, told: str = "") -> None:
        lying = self._session.journal.trash.all()
        clear(self._list)
        before: QWidget | None = None
        for each in lying[: self._shown]:
            card = _DiscardedCard(self._look, each, self._session, self._bring_back, self._delete)
            self._list.addWidget(card)
            for act in card.acts:
                if before is not None:
                    self.setTabOrder(before, act)
                before = act
        for last in (self._more, self.close_button):
            if before is not None:
                self.setTabOrder(before, last)
            before = last
        self._more.setVisible(len(lying) > self._shown)
        nothing = "" if lying else self.tr("There is nothing here now.")
        say(self._notice, told or nothing)

    def _focus_first(self) -> None:
        item = self._list.itemAt(0)
        card = item.widget() if item is not None else None
        (card.acts[0] if isinstance(card, _DiscardedCard) else self.close_button).setFocus()

    def _bring_back(self, number: int) -> None:
        try:
            self._session.journal.trash.bring_back(number)
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        self._changed(self.tr("The text is back where it was."))

    def _delete(self, number: int) -> None:
        if self._ask(self._session, self._look, self, number) and isValid(self):
            self._changed(self.tr("The text is deleted."))

    def _changed(self, told: str) -> None:
        self._show(told)
        self._focus_first()
        self._session.changed.emit("entries")

    def _on_more(self) -> None:
        self._shown += _AT_ONCE
        self._show()


class _DiscardedCard(Card):
    """One entry: kind, time, first words, the day it goes, and what can be done."""

    def __init__(
        self,
        look: Look,
        discarded: Discarded,
        session: Session,
        on_back: Callable[[int], None],
        on_delete: Callable[[int], None],
    ) -> None:
        super().__init__(look, gap=SMALL)
        self.setObjectName(f"trash_{discarded.number}")
        self._look, self._session = look, session
        self._number = discarded.number
        words = _first_words(discarded)
        heard = words[:_HEARD]
        back = button(
            self.tr("Bring back"),
            partial(on_back, self._number),
            name=self.tr("Bring back: {text}").format(text=heard),
            object_name=f"trash_{self._number}_back",
        )
        delete = button(
            self.tr("Delete now …"),
            partial(on_delete, self._number),
            "link",
            name=self.tr("Delete now: {text}").format(text=heard),
            object_name=f"trash_{self._number}_delete",
        )
        self.acts = (back, delete)
        foot = Flow(look, SMALL)
        for part in (*self.acts, self._day(discarded.goes)):
            foot.addWidget(part)
        if discarded.entry is not None:
            self.body.addLayout(self._head(discarded.entry))
        self.body.addWidget(label(words))
        self.body.addLayout(foot)

    def _head(self, entry: Entry) -> Flow:
        words, head = entry.words, Flow(self._look, SMALL)
        at = self._look.dates.moment(words.at, self._session.clock())
        head.addWidget(chip(kind_word(words.kind), kind_tint(words.kind)))
        head.addWidget(label(at, "soft", wrap=False))
        return head

    def _day(self, day: date) -> QLabel:
        coming = self._look.dates.coming(day, self._session.clock().date())
        made = label(self.tr("Goes {day}").format(day=coming), "soft", wrap=False)
        made.setObjectName(f"trash_{self._number}_goes")
        return made


def _first_words(discarded: Discarded) -> str:
    if discarded.entry is None:
        return sentence(EntryDamagedError(discarded.number))
    return preview(discarded.entry.words)
