"""Lists of ideas that are hers: questions to start from, and theme ideas."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Kind
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import Idea, IdeaList, edited, with_one_more
from mammadagbok.domain.order import moved, without
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.option_row import Option, OptionRow
from mammadagbok.ui.settings.own_line import OwnLine
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, column, fill
from mammadagbok.ui.widgets.line_add import LineAdd
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import sentence

_LONGEST: Final = 200
_KIND_OF: Final = {
    IdeaList.MOMENT: Kind.MOMENT,
    IdeaList.CRAVING: Kind.CRAVING,
    IdeaList.REFLECTION: Kind.REFLECTION,
    IdeaList.PLAIN: None,
}


class IdeasDialog(CalmDialog):
    """Each change is kept at once; `session.changed` tells whoever shows them."""

    def __init__(
        self,
        session: Session,
        look: Look,
        parent: QWidget,
        lists: Sequence[IdeaList],
        texts: tuple[str, str, str],
    ) -> None:
        heading, what, invitation = texts
        super().__init__(look, parent, heading, "ideas_dialog")
        self._session = session
        self._look = look
        self._which = lists[0]
        self._ideas: tuple[Idea, ...] = ()
        self._lines: list[OwnLine] = []
        self._list = column(look, SMALL)
        self._undo = UndoBar(look)
        self._notice = notice("ideas_notice")
        self._add = LineAdd(look, invitation, "ideas_add")
        self._add.field.setMaxLength(_LONGEST)
        self._add.line_added.connect(self._on_line_added)
        self._back = button(
            self.tr("Bring back those that came with the program"),
            self._on_back,
            "link",
            object_name="ideas_bring_back",
        )
        fill(self.body, label(heading, "heading"), label(what, "soft"))
        if len(lists) > 1:
            self.body.addWidget(self._choice(lists))
        fill(self.body, self._list, self._notice, self._add, self._back, 1)
        self.keep_in_sight(self._undo)
        self._show_list()

    def _choice(self, lists: Sequence[IdeaList]) -> OptionRow:
        options = [Option(which, kind_word(_KIND_OF[which])) for which in lists]
        made = OptionRow(self._look, self.tr("For"), options, self._which, "ideas_kind")
        made.chosen.connect(self._on_list_chosen)
        return made

    def _show_list(self) -> None:
        built_in = self._look.built_in.ideas(self._which)
        self._ideas = self._session.journal.ideas.of(self._which, built_in)
        clear(self._list)
        self._lines = [self._line(at, idea) for at, idea in enumerate(self._ideas)]
        fill(self._list, *self._lines)
        self._back.setVisible(self._session.journal.ideas.is_changed(self._which))
        tab_through(self.body, self._undo, self.foot)

    def _line(self, at: int, idea: Idea) -> OwnLine:
        made = OwnLine(self._look, idea.text, f"idea_{at}", longest=_LONGEST, can_move=True)
        made.edited.connect(partial(self._on_edited, made))
        made.removed.connect(partial(self._on_removed, made))
        made.moved.connect(partial(self._on_moved, made))
        return made

    def _change(self, ideas: tuple[Idea, ...]) -> bool:
        """Keep the list; say why, and show it as it was, when that cannot be."""
        keep = partial(self._session.journal.ideas.keep, self._which, ideas)
        return self._do(keep)

    def _do(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return False
        say(self._notice, "")
        self._session.changed.emit("ideas")
        return True

    def _on_list_chosen(self, which: IdeaList) -> None:
        self._which = which
        self._undo.forget()
        self._show_list()

    def _on_edited(self, line: OwnLine, text: str) -> None:
        # The list is not laid out anew: what she pressed to leave the line is in it.
        ideas = edited(self._ideas, self._lines.index(line), text)
        if self._change(ideas):
            self._ideas = ideas
            self._back.show()

    def _on_removed(self, line: OwnLine) -> None:
        hers = self._ideas
        if self._change(without(hers, self._lines.index(line))):
            # Before the line goes, or the keyboard would go on to the end of the list.
            self._undo.offer(self.tr("Taken away."), partial(self._put_back, hers))
            self._show_list()

    def _on_moved(self, line: OwnLine, by: int) -> None:
        at = self._lines.index(line)
        ideas = moved(self._ideas, at, by)
        if ideas == self._ideas or not self._change(ideas):
            return
        self._undo.forget()
        self._ideas = ideas
        for place in (at, at + by):
            self._lines[place].show_text(ideas[place].text)
        self._lines[at + by].walk_in(by)
        self.show_part(self._lines[at + by])
        self._back.show()

    def _on_line_added(self, text: str) -> None:
        if self._change(with_one_more(self._ideas, text)):
            self._show_list()
            self._add.field.setFocus()
        else:
            self._add.field.setText(text)

    def _on_back(self) -> None:
        hers = self._ideas
        if self._do(partial(self._session.journal.ideas.bring_back, self._which)):
            self._undo.offer(self.tr("They are back."), partial(self._put_back, hers))
            self._show_list()

    def _put_back(self, ideas: tuple[Idea, ...]) -> None:
        if self._change(ideas):
            self._show_list()
