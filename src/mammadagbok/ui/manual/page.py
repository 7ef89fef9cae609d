"""«Hjelp»: the built-in manual. For numbers and people when it is urgent, see `ui.help`."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.manual import OPENING, Target
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.contents import Contents
from mammadagbok.ui.manual.linked_text import COLUMN
from mammadagbok.ui.manual.topic_view import TopicView
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import (
    ANY_LENGTH,
    BROAD,
    LIST_LEAST,
    LIST_WIDTH,
    MARGIN,
    NARROW_PAGE,
    STEP,
    WIDE,
)
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label


@dataclass(frozen=True, slots=True)
class _Read:
    """A topic, and the first part of it that was in sight."""

    topic: str
    part: int = 0


class ManualPage(Page):
    """Contents at the left, the text at the right; on a narrow page one at a time."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.MANUAL, session, look, parent)
        topics = look.built_in.manual()
        self._topics = {topic.name: topic for topic in topics}
        self._contents = Contents(look, topics)
        self._view = TopicView(look)
        self._before: list[_Read] = []
        self._shown = ""
        self._reads = False
        """On a narrow page the text is in sight, and the contents are not."""
        self._leave = self._link(
            self.tr("Back to where you were"), self.back_requested.emit, "leave"
        )
        self._list = self._link(self.tr("To the contents"), self._on_list, "to_contents")
        self._back = self._link(self.tr("Back to what you read before"), self._on_back, "back")
        self._left, self._right, self._ways = QWidget(), QWidget(), QWidget()
        self._build()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show the topic of `place` with the keyboard in it; without one, what she read last."""
        if place.topic in self._topics:
            self._before.clear()
            self._reads = True
            self._show(place.topic or "", part=place.cursor)
            self._view.take_keyboard()
        else:
            self._reads = False
            self._show(self._shown or next(iter(self._topics), ""), part=self._view.part)
            self._contents.write_in_search()

    def place(self) -> Place:
        """The topic she reads, and how far she has come in it."""
        return Place(self.name, cursor=self._view.part, topic=self._shown or None)

    def show_way_back(self, *, shown: bool) -> None:
        """Offer to go where she was before, or not when there is nowhere to go."""
        self._leave.setVisible(shown)

    def forget(self) -> None:
        """Let go of what she has looked for and read: nothing else here is hers."""
        self._contents.forget()
        self._before.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to where she was."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._arrange()

    # --- Building -----------------------------------------------------------------------------

    def _link(self, words: str, act: Callable[[], object], name: str) -> QPushButton:
        return button(words, act, "link", object_name=f"manual_{name}")

    def _build(self) -> None:
        top, halves = row(self.look, WIDE), row(self.look, BROAD)
        fill(top, label(self.tr("Help"), "title", wrap=False), 1, self._leave)
        left, right = column(self.look, 0), column(self.look, STEP)
        left.addWidget(self._contents)
        ways = Flow(self.look, WIDE)
        for way in (self._list, self._back):
            ways.addWidget(way)
        self._ways.setLayout(ways)
        fill(right, self._ways, self._view)
        right.setStretch(1, 1)
        self._left.setLayout(left)
        self._right.setLayout(right)
        fill(halves, self._left, self._right)
        halves.setStretch(1, 1)
        whole = page_column(self.look, self)
        fill(whole, top, halves)
        whole.setStretch(1, 1)

    def _connect(self) -> None:
        self._contents.chosen.connect(self._on_chosen)
        self._view.followed.connect(self._on_followed)
        for keys, act in (("Ctrl+F", self._on_find), ("Alt+Left", self._on_back)):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    # --- What is shown ------------------------------------------------------------------------

    def _show(self, name: str, anchor: str = "", part: int = 0) -> None:
        if name == OPENING and name not in self._topics:
            # It has no place in the contents, but links lead there.
            self._topics[name] = self.look.built_in.manual_topic(name)
        if name not in self._topics:
            return
        self._shown = name
        is_new = self._view.show_topic(self._topics[name], anchor, part)
        self._contents.show_chosen(name)
        self._arrange()
        if is_new or self._contents.is_sought_in:
            tab_through(self._leave, self._contents, self._ways, self._view)

    def _arrange(self) -> None:
        is_narrow = self.width() < self.look.px(NARROW_PAGE)
        self._left.setVisible(not (is_narrow and self._reads))
        self._right.setVisible(self._reads or not is_narrow)
        self._list.setVisible(is_narrow)
        self._back.setVisible(bool(self._before))
        self._ways.setVisible(is_narrow or bool(self._before))
        most = ANY_LENGTH if is_narrow else self._list_width()
        self._left.setMaximumWidth(most)
        self._left.setMinimumWidth(0 if is_narrow else most)

    def _list_width(self) -> int:
        beside = 2 * MARGIN + BROAD + COLUMN + STEP
        left_over = self.width() - self.look.px(beside)
        return min(self.look.px(LIST_WIDTH), max(self.look.px(LIST_LEAST), left_over))

    # --- What happens -------------------------------------------------------------------------

    def _on_chosen(self, target: Target) -> None:
        self._before.clear()
        self._go_to(target)

    def _on_followed(self, target: Target) -> None:
        self._before.append(_Read(self._shown, self._view.part))
        self._go_to(target)

    def _go_to(self, target: Target) -> None:
        self._reads = True
        self._show(target.topic, target.anchor)
        self._view.take_keyboard()

    def _on_back(self) -> None:
        if self._before:
            read = self._before.pop()
            self._show(read.topic, part=read.part)
            self._view.take_keyboard()

    def _on_list(self) -> None:
        self._reads = False
        self._arrange()
        self._contents.take_keyboard()

    def _on_find(self) -> None:
        self._reads = False
        self._arrange()
        self._contents.write_in_search()
