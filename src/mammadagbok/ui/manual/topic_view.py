"""One topic of the manual, in reading type, with its pictures and links."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mammadagbok.domain.manual import Paragraph, Picture, Run, Section, Topic
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.linked_text import COLUMN, LinkedText
from mammadagbok.ui.manual.picture import picture
from mammadagbok.ui.manual.rich import Text
from mammadagbok.ui.theme import BROAD, ROOM, SMALL, STEP
from mammadagbok.ui.widgets.layouts import column, reading, row
from mammadagbok.ui.widgets.texts import label


class TopicView(QWidget):
    """Shows one topic at a time. Emits `followed` with the Target of a link."""

    followed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._is_dark = look, look.theme.is_dark
        self._only = QVBoxLayout(self)
        self._only.setContentsMargins(0, 0, 0, 0)
        self._area: QScrollArea | None = None
        self._topic: Topic | None = None
        self._parts: list[QWidget] = []
        self._headings: dict[str, QWidget] = {}

    def show_topic(self, topic: Topic, anchor: str = "", part: int = 0) -> bool:
        """Show a topic from the section with this anchor on, or from its part with this number.

        Returns False when it stands there already.
        """
        is_new = topic is not self._topic or self._area is None
        if is_new or self._area is None:
            self._topic, self._area = topic, self._built(topic)
        goal = self._headings.get(anchor) if anchor else None
        if goal is None and 0 < part < len(self._parts):
            goal = self._parts[part]
        if goal is not None:
            QTimer.singleShot(0, goal, partial(self._scroll_to, goal))
        else:
            self._area.verticalScrollBar().setValue(0)
        return is_new

    @property
    def part(self) -> int:
        """The number of the first part in sight, which holds at any size of the window."""
        if self._area is None:
            return 0
        top = self._area.verticalScrollBar().value()
        tops = [self._top(part) for part in self._parts]
        return next((number for number, at in enumerate(tops) if at >= top), len(tops) - 1)

    def take_keyboard(self) -> None:
        """Have the arrow keys scroll the text."""
        if self._area is not None:
            self._area.setFocus()

    def _scroll_to(self, goal: QWidget) -> None:
        if self._area is not None:
            self._area.verticalScrollBar().setValue(self._top(goal) - self._look.px(SMALL))

    def _top(self, part: QWidget) -> int:
        inside = None if self._area is None else self._area.widget()
        return 0 if inside is None else part.mapTo(inside, part.rect().topLeft()).y()

    # --- Building -----------------------------------------------------------------------------

    def _built(self, topic: Topic) -> QScrollArea:
        """Build a topic in the place of the one before."""
        self._parts, self._headings = [], {}
        name = self.tr("Help: {topic}").format(topic=topic.title)
        area = reading(self._body(topic), name, "manual_text")
        if (old := self._area) is not None:
            self._only.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._only.addWidget(area)
        if self.isVisible():
            # Else it could not take the keyboard yet.
            area.show()
        return area

    def _body(self, topic: Topic) -> QWidget:
        lines = column(self._look, ROOM)
        # Room for the focus ring of a link and for the scroll bar.
        lines.setContentsMargins(0, 0, self._look.px(STEP), self._look.px(BROAD))
        self._add(lines, label(topic.title, "title"))
        self._add_words(lines, (Paragraph((Run(topic.about),)),))
        for section in topic.sections:
            self._add_section(lines, section)
        lines.addStretch(1)
        narrow = QWidget()
        narrow.setMaximumWidth(self._look.px(COLUMN + STEP))
        narrow.setLayout(lines)
        across, inside = row(self._look, 0), QWidget()
        across.addWidget(narrow, 1)
        across.addStretch(0)
        inside.setLayout(across)
        return inside

    def _add_section(self, lines: QVBoxLayout, section: Section) -> None:
        if section.heading:
            lines.addSpacing(self._look.px(STEP))
            heading = label(section.heading, "heading")
            heading.setObjectName(f"manual_section_{section.anchor}")
            self._headings[section.anchor] = heading
            self._add(lines, heading)
        # Words between two pictures are one part: each part takes its time to lay out.
        words: list[Text] = []
        for block in section.blocks:
            if not isinstance(block, Picture):
                words.append(block)
                continue
            self._add_words(lines, words)
            words = []
            path = self._look.built_in.manual_picture(block.name, dark=self._is_dark)
            self._add(lines, picture(path, block.seen))
        self._add_words(lines, words)

    def _add(self, lines: QVBoxLayout, part: QWidget) -> None:
        self._parts.append(part)
        lines.addWidget(part)

    def _add_words(self, lines: QVBoxLayout, texts: Sequence[Text]) -> None:
        if texts:
            made = LinkedText(self._look, texts)
            made.followed.connect(self.followed)
            self._add(lines, made)
