"""A damaged journal: how much of it can be read, the texts themselves, and fetching the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mammadagbok.domain.clock import Clock
from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.markup import escaped
from mammadagbok.services.rescuing import Survey
from mammadagbok.ui.dates import grouped
from mammadagbok.ui.journal.rows import ENTRY_ROLE, RowPainter, preview
from mammadagbok.ui.kind_words import kind_word
from mammadagbok.ui.look import Look
from mammadagbok.ui.manual.opening_link import opening_link
from mammadagbok.ui.theme import LIST_LEAST, MARGIN, NARROW_PAGE, STEP
from mammadagbok.ui.unlock.frame import actions, large
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import bounded, fill, row, scrolling
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import begin_at
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import sentence
from mammadagbok.ui.writing.editor import Editor

_FIRST_SIGNS = 60


class RescuePage(QWidget):
    """Emits `mend_requested`, `copies_requested` for another copy, or `left`.

    What is read here is never written anywhere.
    """

    mend_requested = Signal()
    copies_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, clock: Clock, survey: Survey) -> None:
        super().__init__()
        self.setObjectName("rescue_page")
        self.setProperty("role", "paper")
        self._look, self._clock, self._survey = look, clock, survey
        self._notice = notice("rescue_notice", "text")
        self._calm = notice("rescue_waiting", "soft")
        self._list = QListWidget()
        self._painter = RowPainter(look, clock)
        self._text = Editor(look, self.tr("The text, to read only"), "readable_text")
        self._mend = button(
            self._mend_word(), self.mend_requested.emit, "primary", object_name="mend"
        )
        self._others = button(
            self.tr("Choose another copy"), self.copies_requested.emit, object_name="other_copies"
        )
        self._leave = button(self.tr("Lock"), self.left.emit, object_name="leave_rescue")
        self._build()
        self._fill()
        begin_at(self, self._mend)

    def wait(self) -> None:
        """The new file is being put together."""
        self._set_waiting(waiting=True)
        say(self._notice, "")
        say(self._calm, self.tr("Putting the journal together. It may take a moment."))

    def say_failure(self, error: MammadagbokError) -> None:
        """Say what went wrong; nothing has been changed."""
        self._set_waiting(waiting=False)
        say(self._calm, "")
        say(self._notice, sentence(error))

    def forget(self) -> None:
        """Let go of every text of hers."""
        self._list.clear()
        self._text.set_text("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the list and the text side by side, or one above the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(NARROW_PAGE)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _build(self) -> None:
        told = notice("rescue_sentence", "heading")
        self._list.setObjectName("readable_list")
        self._list.setAccessibleName(self.tr("What can be read"))
        self._list.setItemDelegate(self._painter)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(self._look.px(LIST_LEAST))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._text.setReadOnly(True)
        self._halves = row(self._look, STEP)
        self._halves.addWidget(self._list, 2)
        self._halves.addWidget(self._text, 3)
        content = QWidget()
        inside = bounded(self._look)
        inside.setContentsMargins(*(self._look.px(MARGIN),) * 4)
        fill(inside, told, self._notice, self._calm)
        inside.addLayout(actions(self._look, self._mend, self._others, self._leave))
        inside.addWidget(label(self.tr("You can read these here meanwhile:"), "soft"))
        inside.addLayout(self._halves, 1)
        manual = large(opening_link(self._look, self))
        inside.addWidget(manual, alignment=Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content.setLayout(inside)
        say(told, self._question())
        outer.addWidget(scrolling(content))

    def _question(self) -> str:
        readable, total = map(grouped, (len(self._survey.entries), self._survey.total))
        if readable == total:
            return self._question_of_whole_entries()
        if self._survey.copy is None:
            asked = self.tr(
                "Part of the file is damaged. {readable} of {total} entries can be read. "
                "Put them together in a new file?"
            )
            return asked.format(readable=readable, total=total)
        asked = self.tr(
            "Part of the file is damaged. {readable} of {total} entries can be read. "
            "Fetch the rest from the copy from {day}?"
        )
        return asked.format(readable=readable, total=total, day=self._day())

    def _question_of_whole_entries(self) -> str:
        if self._survey.copy is None:
            return self.tr(
                "Part of the file is damaged, but all entries can be read. "
                "Put them together in a new file?"
            )
        asked = self.tr(
            "Part of the file is damaged, but all entries can be read. "
            "Fetch the rest from the copy from {day}?"
        )
        return asked.format(day=self._day())

    def _mend_word(self) -> str:
        if self._survey.copy is None:
            return self.tr("Put together what can be read")
        return self.tr("Fetch the rest from the copy from {day}").format(day=self._day())

    def _day(self) -> str:
        copy = self._survey.copy
        return self._look.dates.ago(copy.front.made, self._clock()) if copy is not None else ""

    def _fill(self) -> None:
        for entry in self._survey.entries:
            item = QListWidgetItem(self._heard(entry))
            item.setData(ENTRY_ROLE, entry)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _heard(self, entry: Entry) -> str:
        when = self._look.dates.lately(entry.words.at, self._clock())
        return f"{when} · {preview(entry.words)[:_FIRST_SIGNS] or kind_word(entry.words.kind)}"

    def _on_row_changed(self, number: int) -> None:
        if not 0 <= number < len(self._survey.entries):
            return
        words = self._survey.entries[number].words
        craving = words.craving
        more = map(escaped, craving.lines) if craving is not None else ()
        self._text.set_text("\n\n".join(filter(None, (words.text, *more))))

    def _set_waiting(self, *, waiting: bool) -> None:
        for each in (self._mend, self._others, self._leave):
            each.setEnabled(not waiting)
