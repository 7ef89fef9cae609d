"""«Stikkordene mine»: another name for one everywhere, or none of it any more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.tags import LONGEST_TAG
from mammadagbok.services.tags import Retagging
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.own_line import OwnLine
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.layouts import clear, column, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence


class TagsDialog(CalmDialog):
    """Each change is kept at once and can be taken back. Nothing says how often a tag stands.

    Making it reads the tags, and raises what reading raises.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        name = QCoreApplication.translate("TagsDialog", "My tags")
        super().__init__(look, parent, name, "tags_dialog")
        self._session = session
        self._look = look
        self._list = column(look, SMALL)
        self._undo = UndoBar(look)
        self._notice = notice("tags_notice")
        self._none = label(self.tr("The tags you give your texts will be here."))
        self._none.setObjectName("tags_none")
        what = self.tr(
            "Write over a tag to give it another name everywhere. The cross takes it off "
            "every text; the texts stay."
        )
        fill(self.body, label(name, "heading"), label(what, "soft"))
        fill(self.body, self._none, self._list, self._notice, 1)
        self.keep_in_sight(self._undo)
        self._show_tags()
        if self._none.isVisibleTo(self):
            self.fit(0)

    def _show_tags(self) -> None:
        tags = sorted(self._session.journal.tags.all(), key=str.casefold)
        clear(self._list)
        fill(self._list, *(self._line(at, tag) for at, tag in enumerate(tags)))
        self._none.setVisible(not tags)
        tab_through(self.body, self._undo, self.foot)

    def _line(self, at: int, tag: str) -> OwnLine:
        made = OwnLine(self._look, tag, f"tag_{at}", longest=LONGEST_TAG, can_move=False)
        made.edited.connect(partial(self._rename, tag))
        made.removed.connect(partial(self._take_off, tag))
        return made

    def _rename(self, old: str, new: str) -> None:
        told = self.tr("“{old}” is called “{new}” now.").format(old=old, new=new)
        self._change(partial(self._session.journal.tags.rename, old, new), told)

    def _take_off(self, tag: str) -> None:
        told = self.tr("“{tag}” is taken off. The texts are still there.").format(tag=tag)
        self._change(partial(self._session.journal.tags.rename, tag, ""), told)

    def _change(self, change: Callable[[], Retagging], told: str) -> None:
        made = self._done(change)
        if made is not None:
            self._undo.offer(told, partial(self._undo_change, made))
        self._show_tags()

    def _undo_change(self, made: Retagging) -> None:
        self._done(partial(self._session.journal.tags.undo, made))
        self._show_tags()

    def _done(self, change: Callable[[], Retagging | None]) -> Retagging | None:
        try:
            made = change()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return None
        say(self._notice, "")
        self._session.changed.emit("entries")
        return made
