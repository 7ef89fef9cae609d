"""«Flytt inn»: where from, what was found, and how far it has come."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.domain.moving import Found, Move, Source, Told
from mammadagbok.services.moving.day_one import read_day_one
from mammadagbok.services.moving.folder import read_folder
from mammadagbok.services.moving.jrnl import read_jrnl
from mammadagbok.services.moving.moving_in import Read
from mammadagbok.services.moving.pictures import Decode
from mammadagbok.services.moving.rednotebook import read_rednotebook
from mammadagbok.ui.dates import grouped
from mammadagbok.ui.dialogs import AskForSource, ask_for_source
from mammadagbok.ui.look import Look
from mammadagbok.ui.moving.found_view import FoundView, told_list
from mammadagbok.ui.moving.mover import MovedIn, Mover, TakingBack
from mammadagbok.ui.moving.source_choice import SourceChoice, home_of, pattern_of
from mammadagbok.ui.moving.words import (
    moved_words,
    removed_words,
    source_word,
)
from mammadagbok.ui.session import Session
from mammadagbok.ui.share.calm_dialog import CalmDialog
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import BROAD
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import clear, fill
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.widgets.texts import label
from mammadagbok.ui.words import entries_words, sentence

_CHECKED_AT_ONCE: Final = 100


class MoveInDialog(CalmDialog):
    """Emits `moved` with a MovedIn when texts have come in, and `journal_requested`.

    Closing it while texts come in takes back what has come; locking leaves that to the next
    opening. One that is closed while it reads reads no more.
    """

    moved = Signal(object)
    journal_requested = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        parent: QWidget,
        decode: Decode,
        *,
        ask: AskForSource = ask_for_source,
    ) -> None:
        name = QCoreApplication.translate("MoveInDialog", "Move in from another journal")
        super().__init__(look, parent, name, "move_in")
        self._session, self._look, self._decode, self._ask = session, look, decode, ask
        self._reading = _Reading()
        self._found: Found | None = None
        self._known: list[bool] = []
        self._more: list[Told] = []
        self._minutes: Read = {}
        self._mover: Mover | None = None
        self._takes_back = False
        self._go_on = button(
            self.tr("Move in"), self._on_go_on, "primary", object_name="move_in_go_on"
        )
        self.foot.insertWidget(1, self._go_on)
        self._progress = notice("move_in_progress", "text")
        self._notice = notice("move_in_notice", "text")
        session.locked.connect(self._on_locked)
        self._choose()

    def reject(self) -> None:
        """Close it; but what is coming in is taken back first, and then it closes."""
        if self._takes_back:
            return
        if self._mover is not None:
            self._mover.stop()
            self.close_button.setEnabled(False)
            return
        super().reject()

    def done(self, result: int) -> None:
        """Let go of what was read."""
        self._let_go()
        super().done(result)

    def _choose(self, told: str = "") -> None:
        self._let_go()
        choice = SourceChoice(self._look)
        choice.chosen.connect(self._on_source)
        self._show(self.accessibleName(), choice)
        if self.isVisible():
            self._fit_soon()
        else:
            self.fit(self._look.px(BROAD))
        choice.setFocus()
        self._say(told)
        self._offer(self._go_on, shown=False)
        self._rename_close(self.tr("Close"))

    def _on_source(self, source: Source) -> None:
        path = self._ask(self, source_word(source), pattern_of(source), home_of(source))
        if path is None or not isValid(self) or not self._session.is_open:
            return
        self._reading = reading = _Reading()
        work = partial(_read, source, path, reading)
        done, failed = partial(self._on_read, reading), partial(self._on_unread, reading)
        self._show(source_word(source))
        self._progress_is(self.tr("Reading …"))
        self._rename_close(self.tr("Cancel"))
        Task(work, done, failed, _application()).start()

    def _on_unread(self, reading: "_Reading", error: MammadagbokError) -> None:
        if isValid(self) and reading is self._reading:
            self._choose(sentence(error))

    def _on_read(self, reading: "_Reading", found: Found) -> None:
        if not isValid(self) or reading is not self._reading or not self._session.is_open:
            found.close()
            return
        self._found, self._known, self._more, self._minutes = found, [], [], {}
        self._progress_is(self.tr("Looking for what is here already …"))
        self._check_some()

    def _check_some(self) -> None:
        """Ask the journal about some of the texts, and go on in the next turn of the window."""
        found, at = self._found, len(self._known)
        if found is None or not self._session.is_open:
            return
        if at == len(found.entries):
            self._preview(found, sum(self._known))
            return
        some = found.entries[at : at + _CHECKED_AT_ONCE]
        try:
            moving_in = self._session.journal.moving_in
            self._known += moving_in.known(some, self._minutes)
            self._more += moving_in.remarks(some, self._minutes)
        except MammadagbokError as error:
            self._choose(sentence(error))
            return
        QTimer.singleShot(0, self, self._check_some)

    def _preview(self, found: Found, known: int) -> None:
        view = FoundView(self._look, found, known, self._more)
        self._show(source_word(found.source), view)
        if found.told or self._more:
            self.fill_room()
        new = len(found.entries) - known
        self._offer(self._go_on, shown=new > 0)
        if new:
            words = self.tr("Move in {amount}").format(amount=entries_words(new))
            self._go_on.setText(words)
            self._go_on.setAccessibleName(words)
            self._go_on.setFocus()
        self._rename_close(self.tr("Cancel") if new else self.tr("Close"))

    def _on_go_on(self) -> None:
        found = self._found
        if found is None or self._mover is not None:
            return
        self._mover = mover = Mover(self._session, self._decode, self)
        mover.progressed.connect(self._on_progressed)
        mover.done.connect(self._on_moved)
        mover.stopped.connect(self._on_stopped)
        mover.failed.connect(self._on_move_failed)
        self._show(source_word(found.source))
        self._progress_is(self.tr("Moving in …"))
        self._rename_close(self.tr("Stop and take it back"))
        self._offer(self._go_on, shown=False)
        self._fit_soon()
        try:
            known = zip(found.entries, self._known, strict=True)
            mover.start(found.source, [each for each, is_known in known if not is_known])
        except MammadagbokError as error:
            self._mover = None
            self._choose(sentence(error))

    def _on_progressed(self, seen: int, of: int) -> None:
        told = self.tr("{number} of {amount} …")
        self._progress_is(told.format(number=grouped(seen), amount=entries_words(of)))

    def _on_moved(self, moved: MovedIn) -> None:
        self._mover = None
        self._end(moved_words(moved.texts, moved.pictures))
        stay = label(
            self.tr("The files they came from are where they were, and are not protected.")
        )
        more: list[QWidget] = [stay]
        if moved.told:
            heading = self.tr("Pictures that did not come along")
            told = told_list(self._look, heading, moved.told, "moved_told")
            more = [label(heading, "strong"), told, stay]
        for place, part in enumerate(more, 2):
            self.body.insertWidget(place, part)
            part.show()  # Now, to be counted when the dialog is fitted.
        see = button(
            self.tr("See them in the journal"), self._on_see, "primary", object_name="move_in_see"
        )
        self.foot.insertWidget(1, see)
        see.show()
        see.setFocus()
        if moved.texts:
            self.moved.emit(moved)

    def _on_see(self) -> None:
        self.journal_requested.emit()
        self.accept()

    def _on_stopped(self, move: Move | None) -> None:
        self._mover = None
        if move is not None:
            self._take_back(move)

    def _on_move_failed(self, error: MammadagbokError, move: Move | None) -> None:
        """Say why, and take back what had come: half of a journal is of no use to her."""
        self._mover = None
        self._say(sentence(error))
        if move is not None:
            self._take_back(move)

    def _take_back(self, move: Move) -> None:
        self._takes_back = True
        self.close_button.setEnabled(False)
        self._progress_is(self.tr("Taking back what had come in …"))
        taking = TakingBack(self._session, move, self)
        taking.done.connect(self._on_taken_back)
        taking.failed.connect(self._on_not_taken_back)
        taking.start()

    def _on_taken_back(self, removed: int, spared: int) -> None:
        self._takes_back = False
        self._end(removed_words(removed, spared))

    def _on_not_taken_back(self, error: MammadagbokError) -> None:
        self._takes_back = False
        left = self.tr("What has come in is listed in Settings, and can be taken out again there.")
        self._end(left)
        self._say(sentence(error))

    def _on_locked(self) -> None:
        self._mover, self._takes_back = None, False
        self.done(0)

    def _end(self, told: str) -> None:
        why = self._notice.text()
        self._let_go()
        self._show(self.accessibleName())
        self._progress_is(told)
        self._say(why)
        self._offer(self._go_on, shown=False)
        self.close_button.setEnabled(True)
        self._rename_close(self.tr("Close"))
        self.close_button.setFocus()
        self._fit_soon()

    def _fit_soon(self) -> None:
        """Be no larger than this step needs, when its parts have their place."""
        QTimer.singleShot(0, self, self.fit_anew)

    def _show(self, heading: str, *parts: QWidget) -> None:
        """Show another step."""
        clear(self.body)
        self._progress, self._notice = (
            notice("move_in_progress", "text"),
            notice("move_in_notice", "text"),
        )
        above = (label(heading, "heading"), *parts)
        fill(self.body, *above, self._progress, self._notice, 1)
        if self.isVisible():
            for part in above:
                part.show()  # Now, to be counted when the dialog is fitted.

    def _progress_is(self, told: str) -> None:
        say(self._progress, told, aloud=False)

    def _say(self, told: str) -> None:
        say(self._notice, told)

    def _offer(self, made: QWidget, *, shown: bool) -> None:
        made.setVisible(shown)

    def _rename_close(self, words: str) -> None:
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)

    def _let_go(self) -> None:
        self._reading.stop()
        if self._found is not None:
            self._found.close()
            self._found = None


class _Reading:
    """One reading of a source, which she may decide against."""

    def __init__(self) -> None:
        self._is_stopped = False

    def stop(self) -> None:
        self._is_stopped = True

    def stopped(self) -> bool:
        return self._is_stopped


def _read(source: Source, path: Path, reading: _Reading) -> Found:
    readers: dict[Source, Callable[[], Found]] = {
        Source.FOLDER: partial(read_folder, path, reading.stopped),
        Source.RED_NOTEBOOK: partial(read_rednotebook, path, reading.stopped),
        Source.JRNL: partial(read_jrnl, path, reading.stopped),
        Source.DAY_ONE: partial(read_day_one, path, reading.stopped),
    }
    return readers[source]()


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
