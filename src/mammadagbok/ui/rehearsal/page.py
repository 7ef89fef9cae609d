"""«Øve på en samtale»: large and alone, saved as she writes, never a part of what she shares."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mammadagbok.domain.entry import Entry
from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.meeting import Topic, TopicNote
from mammadagbok.domain.rehearsal import NewRehearsal, Rehearsal
from mammadagbok.services.undoing import Undo
from mammadagbok.ui.group.changing import change
from mammadagbok.ui.look import Look
from mammadagbok.ui.page import Page
from mammadagbok.ui.place import PageName, Place
from mammadagbok.ui.rehearsal.earlier import EarlierCard
from mammadagbok.ui.rehearsal.keeping import RehearsalKeeping
from mammadagbok.ui.rehearsal.lines import RehearsalLines
from mammadagbok.ui.rehearsal.topic_step import TopicStep
from mammadagbok.ui.session import Session
from mammadagbok.ui.theme import ICON_SIZE, ROOM, TIGHT
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.flow import Flow
from mammadagbok.ui.widgets.forgetting import forget_texts
from mammadagbok.ui.widgets.layouts import column, fill, page_column, row, scrolling
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.tab_order import tab_through
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.widgets.undo_bar import UndoBar
from mammadagbok.ui.words import unsaved_sentence

_WHAT = "rehearsals"


class RehearsalPage(Page):
    """One rehearsal at a time, a blank one until she opens another. From a text of hers to here,
    and from here to one line to bring up, no word is copied; each step is taken back in one press.
    """

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(PageName.REHEARSAL, session, look, parent)
        self._lines = RehearsalLines(look)
        self._keeping = RehearsalKeeping(session, self._lines.lines, self)
        self._status = label("", "small", wrap=False)
        self._status.setObjectName("rehearsal_status")
        self._unsaved = notice("rehearsal_notice")
        self._topic = TopicStep(look)
        self._earlier = EarlierCard(look, session.clock)
        self._undo = UndoBar(look, along_edge=True, name="rehearsal_undo")
        self._to_entry = self._link(
            self.tr("To the text it began from"), self._on_to_entry, "to_entry"
        )
        self._new = self._link(self.tr("A new rehearsal"), self._on_new, "new")
        self._remove = self._link(self.tr("Delete"), self._on_remove, "remove")
        self._lay_out()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Show the rehearsal of `place`, or a blank one, from its text if that is there."""
        self._undo.forget()
        try:
            self._show(place)
        except MammadagbokError as error:
            self.session.failed.emit(error)
        self._lines.write_at(place.cursor)

    def _show(self, place: Place) -> None:
        kept = self.session.journal.rehearsals.read(place.rehearsal) if place.rehearsal else None
        entry = None if place.entry is None or kept is not None else self._entry(place.entry)
        if kept is not None:
            self._open(kept.lines, kept)
        elif entry is not None:
            self._open(self.session.journal.rehearsals.from_entry(entry))
            told = self.tr("A blank rehearsal. Nothing from your text is copied.")
            self._undo.offer(told, partial(self._go_to_entry, entry.id))
        else:
            self._open(self.session.journal.rehearsals.blank())

    def place(self) -> Place:
        """The open rehearsal, and where in it the cursor stands."""
        kept = self._keeping.kept
        return Place(
            self.name,
            self._keeping.entry,
            self._lines.cursor_place(),
            rehearsal=None if kept is None else kept.id,
        )

    def save_now(self) -> None:
        """Save what is not saved yet. Raises what saving raises, and then keeps the text."""
        self._keeping.soon.save_now()
        if line := self._topic.line():
            self._bring_up(line)

    def forget(self) -> None:
        """Let go of every text of hers."""
        self._keeping.forget()
        self._undo.forget()
        self._earlier.forget()
        forget_texts(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to «Gruppa»."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides of the talk side by side where there is room."""
        self._lines.fit(self.width())
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A step can be taken back until she leaves the page."""
        self._undo.forget()
        super().hideEvent(event)

    # --- Building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = page_column(self.look, inside)
        top = row(self.look, ROOM)
        top.addWidget(label(self.tr("Rehearse a talk"), "title"), 1)
        top.addWidget(self._status, alignment=Qt.AlignmentFlag.AlignBottom)
        heading = column(self.look, TIGHT)
        about = self.tr(
            "For you alone. What you rehearse comes along only when you tick it yourself."
        )
        back = self._link(self.tr("Back to the group"), self._on_back, "back")
        back.setIconSize(QSize(*(self.look.px(ICON_SIZE),) * 2))
        back.setIcon(self.look.icon("arrow-left", self.look.theme.palette.soft))
        heading.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        fill(heading, top, label(about, "soft"))
        foot = Flow(self.look, ROOM)
        for each in (self._to_entry, self._new, self._remove):
            foot.addWidget(each)
        fill(layout, heading, self._unsaved, self._lines, self._topic, foot, self._earlier, 1)
        self._area = scrolling(inside)
        outer = column(self.look, 0)
        fill(outer, self._area, self._undo)
        self.setLayout(outer)

    def _link(self, text: str, act: Callable[[], None], object_name: str) -> QPushButton:
        return button(text, act, "link", object_name=f"rehearsal_{object_name}")

    def _connect(self) -> None:
        self._lines.changed.connect(self._on_written)
        self._keeping.soon.saved.connect(self._on_saved)
        self._keeping.soon.failed.connect(self._on_failed)
        self._topic.line_added.connect(self._on_line_added)
        self._earlier.chosen.connect(self._on_chosen)
        self.session.changed.connect(self._on_changed)

    # --- What is shown ------------------------------------------------------------------------

    def _open(self, lines: NewRehearsal, kept: Rehearsal | None = None) -> None:
        self._keeping.open(lines, kept)
        self._lines.show_lines(lines)
        self._topic.fold()
        say(self._unsaved, "")
        self._say_saved(is_saved=kept is not None)
        self._refresh()
        self._area.verticalScrollBar().setValue(0)

    def _refresh(self) -> None:
        kept, entry = self._keeping.kept, self._keeping.entry
        rehearsals = self.session.journal.rehearsals
        self._to_entry.setVisible(entry is not None and self._entry(entry) is not None)
        self._new.setVisible(kept is not None)
        self._remove.setVisible(kept is not None)
        try:
            here = 0 if kept is None else kept.id
            self._earlier.show_rehearsals([each for each in rehearsals.all() if each.id != here])
            self._topic.show_lines([] if kept is None else rehearsals.topics_of(kept))
        except MammadagbokError as error:
            self.session.failed.emit(error)
        tab_through(self)

    def _say_saved(self, *, is_saved: bool) -> None:
        self._status.setText(self.tr("Saved") if is_saved else "")

    def _entry(self, number: int) -> Entry | None:
        """Return the text it began from; None when it is gone or cannot be read."""
        try:
            return self.session.journal.finding.read(number)
        except MammadagbokError:
            return None

    # --- What she does ------------------------------------------------------------------------

    def _bring_up(self, line: str) -> None:
        journal, kept = self.session.journal, self._keeping.kept
        if kept is None:
            note = TopicNote(entry=self._keeping.entry)
            topic = journal.group.add_topic(line, note=note)
        else:
            topic = journal.rehearsals.to_topic(kept, line)
        self._topic.fold()
        if topic is not None:
            told = self.tr("It is now among the things you want to bring up.")
            self._undo.offer(told, partial(self._take_back, topic))
        self.session.changed.emit("topics")

    def _take_back(self, topic: Topic) -> None:
        group = self.session.journal.group
        change(self.session, "topics", partial(group.remove_topic, topic))

    def _go_to_entry(self, number: int) -> None:
        self.destination_requested.emit(Place(PageName.JOURNAL, number))

    def _saved(self) -> bool:
        try:
            self.save_now()
        except MammadagbokError as error:
            self.session.failed.emit(error)
            return False
        return True

    def _on_written(self) -> None:
        self._undo.forget()
        self._say_saved(is_saved=False)
        self._keeping.soon.touch()

    def _on_saved(self) -> None:
        say(self._unsaved, "")
        is_kept = self._keeping.kept is not None
        self._say_saved(is_saved=is_kept)
        self._new.setVisible(is_kept)
        self._remove.setVisible(is_kept)

    def _on_failed(self, error: MammadagbokError) -> None:
        say(self._unsaved, unsaved_sentence(error))

    def _on_line_added(self, line: str) -> None:
        try:
            self._keeping.soon.save_now()
            self._bring_up(line)
        except MammadagbokError as error:
            self._topic.put_back(line)
            self.session.failed.emit(error)

    def _on_back(self) -> None:
        self.destination_requested.emit(Place(PageName.GROUP))

    def _on_to_entry(self) -> None:
        if self._keeping.entry is not None:
            self._go_to_entry(self._keeping.entry)

    def _on_new(self) -> None:
        if self._saved():
            self._open(self.session.journal.rehearsals.blank())
            self._lines.write_at(0)

    def _on_chosen(self, rehearsal: Rehearsal) -> None:
        if self._saved():
            self._open(rehearsal.lines, rehearsal)
            self._lines.write_at(0)

    def _on_remove(self) -> None:
        kept, undos = self._keeping.kept, list[Undo]()
        rehearsals = self.session.journal.rehearsals
        if kept is None or not self._saved() or (kept := self._keeping.kept) is None:
            return
        if change(self.session, _WHAT, partial(_noted, undos, partial(rehearsals.remove, kept))):
            self._open(rehearsals.blank())
            self._undo.offer(
                self.tr("The rehearsal is deleted."), partial(self._put_back, kept, undos[0])
            )

    def _put_back(self, kept: Rehearsal, undo: Undo) -> None:
        if self._saved() and change(self.session, _WHAT, undo):
            self._open(kept.lines, kept)
            self._lines.write_at(0)

    def _on_changed(self, what: str) -> None:
        if what == "topics" and self.isVisible():
            self._refresh()


def _noted(undos: list[Undo], act: Callable[[], Undo]) -> None:
    undos.append(act())
