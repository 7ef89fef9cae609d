"""What stands around the text she writes: kind, pair, tags, and questions to start from."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.markup import is_blank, without_others
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.editor import Editor
from mammadagbok.ui.writing.entry_menu import EntryMenu
from mammadagbok.ui.writing.kind_choice import KindChoice
from mammadagbok.ui.writing.mention_line import MentionLine
from mammadagbok.ui.writing.pair_switch import PairSwitch
from mammadagbok.ui.writing.prompt_line import PromptLine
from mammadagbok.ui.writing.tag_field import TagField

Page = NewEntry | Entry
_SHORT: Final = 40
"""A blank page has fewer signs than this; more of them are a text, whatever they are."""


class AroundText(QObject):
    """Quiet widgets `above` and `below` the text, and rare acts in the entry's menu.

    Emits `changed` with each change of tags, `kind_chosen` with a Kind or None, and, for the page
    to act on once all is saved, `other_requested` and `to_show_requested`.
    """

    changed = Signal()
    kind_chosen = Signal(object)
    other_requested = Signal()
    to_show_requested = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        editor: Editor,
        menu: EntryMenu,
        page: Callable[[], Page | None],
    ) -> None:
        super().__init__()
        self._session = session
        self._editor = editor
        self._page = page
        self._kind: Kind | None = None
        self._pair = PairSwitch(look)
        self._choice = KindChoice(look)
        self._prompts = PromptLine(session, look)
        self._tags = TagField(session, look)
        self.above = (self._pair, self._choice)
        self._mention = MentionLine(session, look, editor)
        self.below = (self._mention, self._prompts, self._tags)
        self._ask = menu.offer(
            self.tr("Something to start from …"), self._prompts.ask, "entry_ask_prompts"
        )
        menu.offer(self.tr("Choose what this is …"), self._choice.unfold, "entry_choose_kind")
        self._to_show = menu.offer(
            self.tr("Make a text I can show"), self.to_show_requested.emit, "entry_to_show"
        )
        self._connect()

    @property
    def kind(self) -> Kind | None:
        """The kind that stands here."""
        return self._kind

    def tags(self) -> tuple[str, ...]:
        """The tags that stand here."""
        return self._tags.tags()

    def commit(self) -> None:
        """Take in a tag she has typed and not added yet."""
        self._tags.commit()

    def show_page(self, page: Page) -> None:
        """Be about another page, whose text stands in the editor already."""
        words = page.words if isinstance(page, Entry) else page
        self._kind = words.kind
        self._mention.show_for(words.kind)
        self._choice.show_kind(words.kind)
        self._tags.show_tags(words.tags)
        self._show_prompts()
        self.show_pair(page)

    def show_pair(self, page: Page) -> None:
        """Show whether the page is one of two texts, and offer what it can still become."""
        words = page.words if isinstance(page, Entry) else page
        other = self._other(page)
        self._pair.show_pair(is_pair=other is not None, is_shown=words.mine is not None)
        self._pair.offer_words(offered=self._is_blank)
        can_have_one = isinstance(page, Entry) and words.mine is None and other is None
        self._to_show.setVisible(can_have_one and words.kind is not Kind.LETTER)

    def forget(self) -> None:
        """Let go of every word of hers."""
        self._tags.forget()
        self._prompts.forget()
        self._mention.forget()
        self._choice.fold()
        self._pair.hide()

    @property
    def _is_blank(self) -> bool:
        # Looking through a long text at each key would take too long.
        is_short = self._editor.document().characterCount() < _SHORT
        return is_short and is_blank(self._editor.text())

    def _connect(self) -> None:
        self._tags.changed.connect(self.changed)
        self._choice.chosen.connect(self._on_kind_chosen)
        self._choice.done.connect(self._editor.setFocus)
        self._prompts.chosen.connect(self._on_question_chosen)
        self._pair.other_requested.connect(self.other_requested)
        self._pair.words_requested.connect(self._on_words_requested)
        self._editor.textChanged.connect(self._on_text_changed)
        self._session.changed.connect(self._on_changed)

    def _show_prompts(self) -> None:
        self._prompts.show_for(self._kind, is_blank=self._is_blank)
        self._ask.setVisible(self._prompts.has_any)

    def _other(self, page: Page) -> int | None:
        try:
            return self._session.journal.writing.other_text(page)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return None

    def _on_changed(self, what: str) -> None:
        if what == "ideas" and self._page() is not None:
            self._show_prompts()

    def _on_kind_chosen(self, kind: Kind | None) -> None:
        self._kind = kind
        self._mention.show_for(kind)
        self._show_prompts()
        self.kind_chosen.emit(kind)

    def _on_question_chosen(self, question: str) -> None:
        self._editor.put_line(question)
        self._editor.setFocus()

    def _on_words_requested(self) -> None:
        page = self._page()
        words = page.words if isinstance(page, Entry) else page
        if words is None or words.mine is None:
            return
        try:
            mine = self._session.journal.finding.read(words.mine)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        if mine is not None:
            self._editor.put_words(without_others(mine.words.text))
            self._editor.setFocus()

    def _on_text_changed(self) -> None:
        is_blank = self._is_blank
        self._prompts.note_blank(is_blank=is_blank)
        self._pair.offer_words(offered=is_blank)
