"""What stands around the text when she writes: questions, theme ideas, and her tags."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import PROMPTS, IdeaList
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.settings.ideas_dialog import IdeasDialog
from mammadagbok.ui.settings.setting import setting
from mammadagbok.ui.settings.tags_dialog import TagsDialog
from mammadagbok.ui.theme import STEP
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import Card
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.tick import Tick
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.prompt_line import PROMPTS_FOLDED

_FROM_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_WHOLE: Final = Qt.AlignmentFlag(0)


class WritingCard(Card):
    """Three lists of hers, each behind a button, and whether a blank page offers questions."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(look, gap=STEP)
        self.setObjectName("settings_writing")
        self._session = session
        self._look = look
        self._notice = notice("settings_writing_notice")
        self._offered = Tick(look, self.tr("Offer them under a blank page"), "prompts_offered")
        self._offered.setChecked(not session.journal.preferences.read(PROMPTS_FOLDED))
        self._offered.toggled.connect(self._on_offered)
        self.body.addWidget(label(self.tr("When you write"), "heading"))
        prompts = self._change_button(
            self._on_prompts, self.tr("Something to start from"), "prompts"
        )
        themes = self._change_button(self._on_themes, self.tr("Theme ideas"), "themes")
        tags = self._change_button(self._on_tags, self.tr("My tags"), "tags")
        self._part(
            self.tr("Something to start from"), self._about_prompts(), self._offered, prompts
        )
        self._part(self.tr("Theme ideas"), self._about_themes(), themes)
        self._part(self.tr("My tags"), self._about_tags(), tags)
        self.body.addWidget(self._notice)

    def refresh(self) -> None:
        """Show what she has chosen now, here or under a page."""
        self._offered.blockSignals(True)
        self._offered.setChecked(not self._session.journal.preferences.read(PROMPTS_FOLDED))
        self._offered.blockSignals(False)

    def _change_button(self, on_click: Callable[[], None], what: str, name: str) -> QPushButton:
        return button(
            self.tr("Change …"),
            on_click,
            name=self.tr("Change: {what}").format(what=what),
            object_name=f"change_{name}",
        )

    def _part(self, heading: str, what: str, *parts: QWidget) -> None:
        part = setting(self._look, heading, what)
        for each in parts:
            part.addWidget(each, alignment=_FROM_LEFT if isinstance(each, QPushButton) else _WHOLE)
        self.body.addLayout(part)

    def _about_prompts(self) -> str:
        return self.tr(
            "Questions you can begin with, which never come up on the page by themselves."
        )

    def _about_themes(self) -> str:
        return self.tr("You find them where you choose tags, and where you write what to bring up.")

    def _about_tags(self) -> str:
        return self.tr("Give a tag another name everywhere, or take it off all your texts.")

    def _on_prompts(self) -> None:
        invitation = self.tr("Write a question of your own …")
        texts = (self.tr("Something to start from"), self._about_prompts(), invitation)
        self._open(partial(self._ideas, PROMPTS, texts))

    def _on_themes(self) -> None:
        invitation = self.tr("Write a theme of your own …")
        texts = (self.tr("Theme ideas"), self._about_themes(), invitation)
        self._open(partial(self._ideas, (IdeaList.THEMES,), texts))

    def _on_tags(self) -> None:
        self._open(partial(TagsDialog, self._session, self._look, self))

    def _ideas(self, lists: Sequence[IdeaList], texts: tuple[str, str, str]) -> IdeasDialog:
        return IdeasDialog(self._session, self._look, self, lists, texts)

    def _open(self, make: Callable[[], QDialog]) -> None:
        try:
            dialog = make()
        except MammadagbokError as error:
            say(self._notice, sentence(error))
            return
        say(self._notice, "")
        dialog.open()

    def _on_offered(self, offered: bool) -> None:
        try:
            self._session.journal.preferences.keep(PROMPTS_FOLDED, not offered)
        except MammadagbokError as error:
            self._session.failed.emit(error)
            return
        self._session.changed.emit("ideas")
