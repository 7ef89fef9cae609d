"""The window: the page before the journal, or the desk. Locks, hides, and dresses anew."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from mammadagbok.domain.errors import JournalDamagedError, MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.storage.settings import Settings
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.desk_ahead import DeskAhead
from mammadagbok.ui.handover import Handover, Told
from mammadagbok.ui.look import Look
from mammadagbok.ui.open_dialogs import close_dialogs
from mammadagbok.ui.place import Place
from mammadagbok.ui.session import Session
from mammadagbok.ui.told_words import told_sentence
from mammadagbok.ui.unlock.gate import Gate
from mammadagbok.ui.unlock.unlock_page import UnlockPage
from mammadagbok.ui.words import unexpected_sentence, unsaved_sentence

if TYPE_CHECKING:
    from mammadagbok.domain.happenings import Happening
    from mammadagbok.services.copy_seal import CopySeal
    from mammadagbok.ui.closed_act import ClosedAct, ClosedActPage
    from mammadagbok.ui.desk import Desk
    from mammadagbok.ui.unlock.gate import StartWidget

    ThenDo = Callable[[CopySeal], None]

_SMALLEST = QSize(1024, 640)
_FIRST = QSize(1280, 800)
_QUEUED = Qt.ConnectionType.QueuedConnection


class MainWindow(QMainWindow):
    """One window, locked or open.

    Emits `locked` with a Handover when the journal has just been locked, and `settings_chosen`
    with new settings; whoever made the window then dresses it with `undress` and `wear`.
    """

    locked = Signal(object)
    settings_chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        gate: Gate,
        folder: JournalFolder,
        look: Look,
        settings: Settings,
        keeper: CopyKeeper | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._look, self._settings = look, settings
        self._session = session
        self._gate = gate
        self._folder = folder
        self._keeper = keeper
        self._desk: Desk | None = None
        self._ahead = DeskAhead(self._made_desk, session, self)
        self._return_to = Place()
        self._focus = ""
        self._acts = False
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        session.unlocked.connect(self._open_desk)
        gate.retry_requested.connect(self._show_gate)
        gate.turned.connect(self._show_gate)
        gate.close_requested.connect(self.close, _QUEUED)
        gate.failed.connect(self._on_failed)
        gate.happened.connect(self.tell)
        session.failed.connect(self._on_session_failed, _QUEUED)
        self._furnish()

    @property
    def is_read_from(self) -> bool:
        """True while she reads from the screen: a change of look can wait until she is done."""
        return self._desk is not None and self._desk.is_read_from

    def build_ahead(self) -> None:
        """All that a desk is made of is loaded: build it out of sight."""
        self._ahead.begin(self._return_to.page)

    def undress(self) -> bool:
        """Take everything down before the look changes; False when something cannot be saved,
        or is being done to the closed journal.

        Restyling what is about to go would hold the window for more than a second.
        """
        if self._acts:
            return False
        if self._desk is not None:
            try:
                self._desk.save_now()
            except MammadagbokError as error:
                self._desk.say(unsaved_sentence(error))
                return False
            self._return_to = self._desk.place()
        focus = QApplication.focusWidget()
        self._focus = focus.objectName() if focus is not None else ""
        self._desk = None
        self._ahead.drop()
        if (old := self.takeCentralWidget()) is not None:
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
        return True

    def wear(self, look: Look, settings: Settings) -> None:
        """Build everything anew in this look, and be in the same place as before `undress`."""
        renamed = look.discreet != self._look.discreet
        self._look, self._settings = look, settings
        self._furnish()
        if self._focus and (chosen := self.findChild(QWidget, self._focus)) is not None:
            chosen.setFocus()
        self._ahead.begin_anew()
        if renamed:
            self._be_made_anew()

    def appear(self, handover: Handover) -> None:
        """Show the window where the one before it stood."""
        screen = self.screen().availableSize()
        self.setMinimumSize(_SMALLEST.boundedTo(screen))
        self.resize(_FIRST.boundedTo(screen))
        if handover.geometry:
            self.restoreGeometry(QByteArray.fromHex(handover.geometry.encode()))
        self._return_to = handover.place
        page = self.centralWidget()
        if isinstance(page, UnlockPage) and handover.told:
            page.tell(told_sentence(handover.told))
        if handover.restores:
            self._gate.rescuer.choose_copy()
        if handover.minimised:
            self.showMinimized()
        else:
            self.show()

    def come_up(self) -> None:
        """Come in front of other windows, as it is, locked or open."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def help(self) -> None:
        """F1: open the manual where it tells of what she does, or go back from there."""
        from mammadagbok.ui.manual.asked import open_help

        open_help(self._look, self, self._desk)

    def warn_of_lock(self) -> None:
        """Say quietly that the idle lock is near."""
        if self._desk is not None:
            self._desk.warn_of_lock()

    def forget_warning(self) -> None:
        """She is here after all."""
        if self._desk is not None:
            self._desk.forget_warning()

    def lock(self) -> None:
        """Save, lock, and stay in sight."""
        self._lock()

    def leave_alone(self) -> None:
        """Nobody has been here for a while: lock, or forget what was typed before unlocking.

        What an unlock page has told stays there to be read.
        """
        page = self.centralWidget()
        if isinstance(page, UnlockPage):
            page.forget()
        else:
            self._lock()

    def hide_now(self) -> None:
        """Save, lock, and get out of sight. Out of sight in any case, also when saving fails."""
        self.showMinimized()
        self._lock(minimise=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and lock before the window goes; if saving fails she decides.

        What is being done to the closed journal takes seconds, and she is to read how it went.
        """
        if self._acts or (self._desk is not None and not self._may_leave(self._desk)):
            event.ignore()
            return
        if self._desk is not None:
            self._desk.leave()
        self._gate.forget()
        self._close_journal()
        event.accept()

    def tell_unexpected(self) -> None:
        """Something went wrong that nobody expected: save what stands here, and say so."""
        if self._desk is None:
            return
        try:
            self._desk.save_now()
        except MammadagbokError as error:
            self._desk.say(unsaved_sentence(error))
        else:
            self._desk.say(unexpected_sentence())

    def tell(self, happening: "Happening") -> None:
        """Tell her quietly of something that happened by itself."""
        if self._desk is not None:
            self._desk.tell(happening, partial(self._undo, happening))

    def written_on(self) -> frozenset[int]:
        """Return the entries that stand open before her."""
        place = Place() if self._desk is None else self._desk.place()
        under = place.under or Place()
        there = (place.entry, place.craving, under.entry, under.craving)
        return frozenset(each for each in there if each is not None)

    def forget(self) -> None:
        """Let go of every text of hers, saved or not."""
        if self._desk is not None:
            try:
                self._desk.forget()
            finally:
                self._cover()

    def _lock(
        self, *, minimise: bool = False, restores: bool = False, then: "ThenDo | None" = None
    ) -> None:
        """Save and lock; `then` gets keys of its own once the journal is closed."""
        close_dialogs()
        stands = self._gate.forget()
        if self._desk is None:
            if stands:
                self._show_gate()
            return
        try:
            self._desk.save_now()
        except MammadagbokError as error:
            self._desk.say(unsaved_sentence(error))
            return
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        place = Place() if self._session.is_practice else self._desk.place()
        act = None if then is None else partial(then, self._seal())
        told = Told.NOTHING if then is None else Told.PUT_BACK
        handover = Handover(geometry, minimise, place, told, restores)
        # Nothing that goes wrong on the way keeps what comes after it from being done.
        with ExitStack() as leaving:
            leaving.callback(self._leave, handover, act)
            leaving.callback(self._close_journal)

    def _close_journal(self) -> None:
        try:
            self.forget()
        finally:
            self._session.lock()

    def _leave(self, handover: Handover, act: Callable[[], None] | None) -> None:
        try:
            if act is not None:
                act()
        except MammadagbokError as error:
            self._on_failed(error)
        else:
            self.locked.emit(handover)

    def _undo(self, happening: "Happening") -> None:
        from mammadagbok.domain.happenings import KeptAside

        if isinstance(happening, KeptAside):
            self._lock(then=partial(self._gate.rescuer.undo, happening))

    def _on_session_failed(self, error: MammadagbokError) -> None:
        """A page of the file is damaged: close it, write nothing, and read what can be read."""
        is_told = isinstance(error, JournalDamagedError) and not self._session.is_practice
        if self._desk is None or not is_told:
            return
        try:
            self._desk.save_now()
        except MammadagbokError as unsaved:
            self._desk.say(unsaved_sentence(unsaved))
            return
        seal = self._seal()
        self._close_journal()
        self._gate.rescuer.rescue(seal)

    def _seal(self) -> "CopySeal":
        from mammadagbok.services.copy_seal import CopySeal

        journal = self._session.journal
        return CopySeal.of(journal.header, journal.keys)

    def _on_closing_requested(self, act: "ClosedAct") -> None:
        """Save, close the journal, and do what there is to do to its files."""
        from mammadagbok.ui.closed_act import ClosedActPage

        close_dialogs()
        if self._desk is None:
            act.give_up()
            return
        try:
            self._desk.save_now()
        except MammadagbokError as error:
            self._desk.say(unsaved_sentence(error))
            act.give_up()
            return
        self._close_journal()
        if self._keeper is not None:
            act = act.after(self._keeper.wait_until_still)
        page = ClosedActPage(self._look, act)
        page.finished.connect(self._on_act_finished, _QUEUED)
        self._acts = True
        self._show_start(page)
        page.start()

    def _on_act_finished(self, told: Told) -> None:
        self._acts = False
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        self._cover()
        self.locked.emit(Handover(geometry, self.isMinimized(), Place(), told))

    def _cover(self) -> None:
        cover = UnlockPage(self._look)
        cover.cover()
        self._desk = None
        self.setCentralWidget(cover)

    def _be_made_anew(self) -> None:
        """Have the system make another window: the task bar asks for a name when there is one."""
        geometry = self.saveGeometry()
        self.hide()
        self.destroy()
        self.restoreGeometry(geometry)
        self.show()

    def _furnish(self) -> None:
        self.setWindowTitle(QApplication.applicationDisplayName())
        if self._session.is_open:
            self._open_desk()
        else:
            self._show_gate()

    def _show_gate(self) -> None:
        self._show_start(self._gate.page(self._look))

    def _on_failed(self, error: MammadagbokError) -> None:
        self._show_start(self._gate.trouble(self._look, error))

    def _show_start(self, page: "StartWidget | ClosedActPage") -> None:
        self.setCentralWidget(page)
        # In sight first: else the page before, going later, would take the keyboard along.
        page.show()
        page.setFocus()

    def _open_desk(self) -> None:
        desk = self._ahead.take()
        desk.closing_requested.connect(self._on_closing_requested, _QUEUED)
        desk.hide_requested.connect(self.hide_now)
        desk.lock_requested.connect(self.lock)
        desk.restore_requested.connect(partial(self._lock, restores=True))
        desk.settings_chosen.connect(self.settings_chosen)
        self._desk = desk
        self.setCentralWidget(desk)
        with ExitStack() as in_any_case:
            # Not in sight before: so it is laid out once, and painted once.
            in_any_case.callback(desk.show)
            desk.come_back(self._return_to)
        if (held := desk.focusWidget()) is not None:
            held.setFocus()
        desk.tell_unfinished()
        desk.clear_left_behind()

    def _made_desk(self) -> "Desk":
        from mammadagbok.ui.desk import Desk

        look, place = (self._look, self._settings), self._folder.path
        return Desk(self._session, *look, place, self._keeper, self._gate.locksmith, self)

    def _may_leave(self, desk: "Desk") -> bool:
        try:
            desk.save_now()
        except MammadagbokError as error:
            return self._asked_to_leave(unsaved_sentence(error))
        return True

    def _asked_to_leave(self, why: str) -> bool:
        from mammadagbok.ui.dialogs import agrees

        leave, stay = self.tr("Close without saving"), self.tr("Stay here")
        return agrees(self, why, leave, "unsaved", stay)
