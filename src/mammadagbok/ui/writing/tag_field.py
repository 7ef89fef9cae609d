"""Tags («stikkord») in the foot of an entry: a quiet line until she wants one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QSizePolicy, QWidget

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.ideas import IdeaList
from mammadagbok.domain.tags import LONGEST_TAG, as_known, suggested, tidied, tidy
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import SMALL, STEP, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.cross_button import cross_button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import bring_into_sight, column, fill, row
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.writing.editor import plain
from mammadagbok.ui.writing.suggestions import Suggestions

_MOST = 5
_FIELD_WIDTH = 200
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""She has not left the field for another part of the page."""


class TagField(QWidget):
    """Emits `changed` when she has given the entry a tag or taken one off."""

    changed = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("entry_tags")
        self._session = session
        self._look = look
        self._tags: tuple[str, ...] = ()
        self._known: Sequence[str] = ()
        self._themes: Sequence[str] = ()
        self._pills: list[QWidget] = []
        self._add = button(self.tr("+ tag"), self._on_add, "link", object_name="entry_tag_add")
        self._add.setAccessibleName(self.tr("Add a tag"))
        self._field = _TagEdit(self.tr("Tag"))
        self._field.setMinimumWidth(look.px(_FIELD_WIDTH))
        self._hers = Suggestions(look, self.tr("Your tags"), _MOST, "entry_tag_known")
        self._ideas = Suggestions(look, self.tr("Theme ideas"), _MOST, "entry_tag_theme")
        self._flow = Flow(look, SMALL)
        layout = column(look, SMALL)
        layout.addLayout(self._flow)
        fill(layout, self._hers, self._ideas)
        self.setLayout(layout)
        self._connect()
        self._lay_out()
        self._fold()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of another entry, with the field folded away."""
        self._tags = tuple(tags)
        self._fold()
        self._lay_out()

    def tags(self) -> tuple[str, ...]:
        """The tags that stand here, in her order."""
        return self._tags

    def commit(self) -> None:
        """Take in what she has typed and not added yet."""
        self._take_in(self._field.text())
        self._field.setText("")

    def forget(self) -> None:
        """Let go of every word."""
        self._known = self._themes = ()
        self.show_tags(())

    def _connect(self) -> None:
        self._field.textEdited.connect(self._on_edited)
        self._field.returnPressed.connect(self._on_entered)
        self._field.emptied_further.connect(self._on_emptied_further)
        self._field.down.connect(self._on_down)
        self._field.let_go.connect(self._on_let_go)
        self._field.left.connect(self._on_left)
        self._hers.chosen.connect(self._on_chosen)
        self._ideas.chosen.connect(self._on_chosen)

    # --- What is shown ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for each in (*self._pills, self._field, self._add):
            self._flow.removeWidget(each)
        for pill in self._pills:
            # Not at once: the cross that was pressed is in it.
            pill.hide()
            pill.setParent(None)
            pill.deleteLater()
        self._pills = [self._pill(number, tag) for number, tag in enumerate(self._tags)]
        for each in (*self._pills, self._field, self._add):
            self._flow.addWidget(each)
        tab_through(self._flow, self._hers, self._ideas)

    def _pill(self, number: int, tag: str) -> QWidget:
        cross = cross_button(
            self._look,
            partial(self._take_off, tag),
            self.tr("Take off the tag {tag}").format(tag=tag),
            object_name=f"entry_tag_{number}_remove",
        )
        made = QFrame()
        made.setObjectName(f"entry_tag_{number}")
        made.setProperty("role", "tag")
        made.setFocusProxy(cross)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside = row(self._look, TIGHT)
        inside.setContentsMargins(self._look.px(STEP), 0, 0, 0)
        fill(inside, label(tag, wrap=False), cross)
        made.setLayout(inside)
        return made

    def _suggest(self) -> None:
        typed = self._field.text()
        known = suggested(typed, self._known, self._tags, len(self._known))
        self._hers.show_some(known)
        taken = (*self._tags, *known)
        self._ideas.show_some(suggested(typed, self._themes, taken, len(self._themes)))
        tab_through(self._flow, self._hers, self._ideas)

    def _fold(self) -> None:
        self._field.setText("")
        self._field.hide()
        self._add.show()
        self._hers.forget()
        self._ideas.forget()

    # --- What she does ------------------------------------------------------------------------

    def _on_add(self) -> None:
        journal, themes = self._session.journal, self._look.built_in.ideas(IdeaList.THEMES)
        try:
            self._known = journal.tags.all()
            self._themes = [each.text for each in journal.ideas.of(IdeaList.THEMES, themes)]
        except MammadagbokError as error:
            self._session.failed.emit(error)
        self._add.hide()
        self._field.show()
        self._field.setFocus()
        self._suggest()
        bring_into_sight(self)

    def _on_edited(self, text: str) -> None:
        *whole, rest = text.split(",")
        for tag in whole:
            self._take_in(tag)
        if whole:
            self._field.setText(rest.lstrip())
        self._suggest()

    def _on_entered(self) -> None:
        if not tidy(self._field.text()):
            self._on_let_go()
            return
        self.commit()
        self._suggest()

    def _on_emptied_further(self) -> None:
        if self._tags:
            *rest, last = self._tags
            self._set(tuple(rest))
            self._field.setText(last)
            self._field.setFocus()
            self._suggest()

    def _on_down(self) -> None:
        first = self._hers.first() or self._ideas.first()
        if first is not None:
            first.setFocus()

    def _on_let_go(self) -> None:
        self._fold()
        self._add.setFocus()

    def _on_left(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self.commit()
            self._fold()

    def _on_chosen(self, words: str) -> None:
        self._field.setText("")
        self._take_in(words)
        self._field.setFocus()
        self._suggest()

    def _take_in(self, typed: str) -> None:
        tag = as_known(plain(typed), (*self._tags, *self._known))
        self._set(tidied((*self._tags, tag)))

    def _take_off(self, tag: str) -> None:
        place = self._tags.index(tag)
        self._set(tuple(each for each in self._tags if each != tag))
        rest = [*self._pills[place:], self._add if self._field.isHidden() else self._field]
        rest[0].setFocus()

    def _set(self, tags: tuple[str, ...]) -> None:
        if tags != self._tags:
            self._tags = tags
            self._lay_out()
            self.changed.emit()


class _TagEdit(QLineEdit):
    """Emits `emptied_further` on Backspace while empty, `down` on the arrow, `let_go` on Esc, and
    `left` when the keyboard has gone to another part of the page.
    """

    emptied_further = Signal()
    down = Signal()
    let_go = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("entry_tag")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(2 * LONGEST_TAG)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that mean something beyond the text."""
        match event.key():
            case Qt.Key.Key_Backspace if not self.text():
                self.emptied_further.emit()
            case Qt.Key.Key_Down:
                self.down.emit()
            case Qt.Key.Key_Escape:
                self.let_go.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say, once it is known where the keyboard has gone, that it has left."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            QTimer.singleShot(0, self, self.left.emit)
