"""The running program: one window at a time, and what happens between two of them."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mammadagbok.domain.errors import MammadagbokError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.storage.menu_entry import Menu
from mammadagbok.storage.settings import Settings, SettingsFile
from mammadagbok.ui.ahead import Ahead
from mammadagbok.ui.autolock import AutoLock
from mammadagbok.ui.clipboard import ClipboardGuard
from mammadagbok.ui.copies.keeper import CopyKeeper
from mammadagbok.ui.escapes import DoubleEscape
from mammadagbok.ui.first_sight import FirstSight
from mammadagbok.ui.handover import Handover, Successor
from mammadagbok.ui.input_filter import InputFilter
from mammadagbok.ui.main_window import MainWindow
from mammadagbok.ui.manual.key import HelpKey
from mammadagbok.ui.one_heap import keep_memory_together
from mammadagbok.ui.screen_capture import CaptureShield, can_shield
from mammadagbok.ui.session import Session
from mammadagbok.ui.system_locks import SystemLocks
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.tidier import Tidier
from mammadagbok.ui.unlock.gate import Gate
from mammadagbok.ui.wardrobe import Wardrobe, plain_name

if TYPE_CHECKING:
    from mammadagbok.domain.happenings import Happening
    from mammadagbok.services.open_journal import OpenJournal
    from mammadagbok.services.practice import Practice
    from mammadagbok.ui.unlock.beginning import FirstChoices
    from mammadagbok.ui.windows_session import WindowsSession

_AFTERWARDS: Final = Qt.ConnectionType.QueuedConnection
"""For wishes that take down the very widget they come from."""
_ASK_AGAIN_MS: Final = 1000


class Program(QObject):
    """Connects window, session, gate, settings, idle lock and hide key."""

    def __init__(
        self,
        app: QApplication,
        *,
        folder: JournalFolder,
        gate: Gate,
        wardrobe: Wardrobe,
        settings: SettingsFile,
        menu: Menu | None,
        session: Session,
        successor: Successor,
    ) -> None:
        super().__init__(app)
        self._folder, self._gate, self._wardrobe = folder, gate, wardrobe
        self._settings_file, self._settings = settings, settings.read()
        self._session, self._successor, self._menu = session, successor, menu
        self._practice: Practice | None = None
        self._window: MainWindow | None = None
        self._autolock = AutoLock(session.idle_hold, self)
        self._escapes, self._help_key = DoubleEscape(self), HelpKey(self)
        self._system_locks = SystemLocks(self)
        self._windows_session = _windows_session(app, self)
        self._leaving = False
        self._ahead = Ahead(self)
        self._clipboard = ClipboardGuard(app.clipboard(), self)
        self._keeper = CopyKeeper(session, folder, self)
        self._tidier = Tidier(session, self._written_on, self)
        self._input = InputFilter(app, self._escapes, self._autolock, self._help_key)
        if can_shield():
            app.installEventFilter(CaptureShield(self))
        self._connect()
        wardrobe.listen()
        if not self._settings.discreet:
            # Her settings may have been erased with the journal.
            self._name_in_menu()

    def open_window(self, handover: Handover) -> None:
        """Show a fresh window, locked unless the session is open, and let the old one go."""
        look = self._wardrobe.dress(self._settings)
        window = MainWindow(
            self._session, self._gate, self._folder, look, self._settings, self._keeper
        )
        window.locked.connect(self._on_locked)
        window.settings_chosen.connect(self._on_settings_chosen, _AFTERWARDS)
        window.appear(handover)
        if not self._session.is_open:
            # What she types before the journal is open is forgotten too.
            self._autolock.watch(self._settings.idle_minutes)
            self._ahead.start()
        if self._window is None:
            FirstSight(window).came.connect(self._on_first_sight)
        self._hear_windows(window)
        self._leaving = False
        old, self._window = self._window, window
        if old is not None:
            old.close()
            old.deleteLater()

    def come_up(self) -> None:
        """Bring the window up: somebody started the program again."""
        if self._window is not None:
            self._window.come_up()

    def tell_unexpected(self) -> None:
        """Save what stands in the window and say that something went wrong."""
        self._with_window(MainWindow.tell_unexpected)

    def start_practice(self) -> None:
        """Open the practice journal straight away."""
        self._gate.open_practice()

    def end(self) -> None:
        """Leave nothing behind."""
        self._clipboard.clear()
        if self._window is not None:
            self._window.forget()
            self._window.deleteLater()
        self._session.lock()
        self._keeper.end()
        self._end_practice()
        self._input.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        self._gate.opened.connect(self._on_opened)
        self._gate.begun.connect(self._on_begun)
        self._gate.practice_opened.connect(self._on_practice_opened)
        self._ahead.loaded.connect(self._on_loaded)
        self._gate.language_chosen.connect(self._on_language_chosen, _AFTERWARDS)
        self._autolock.idle.connect(self._on_idle)
        self._autolock.soon.connect(self._on_soon)
        self._autolock.stayed.connect(self._on_stayed)
        self._system_locks.locking_demanded.connect(self._on_locking_demanded)
        if self._windows_session is not None:
            self._windows_session.locking_demanded.connect(self._on_locking_demanded)
        self._tidier.happened.connect(self._on_happened)
        self._escapes.pressed_twice.connect(self._on_escaped, _AFTERWARDS)
        self._help_key.pressed.connect(self._on_help_key, _AFTERWARDS)
        self._wardrobe.darkness.changed.connect(self._on_scheme_changed)
        self._wardrobe.contrast.changed.connect(self._on_contrast_changed)

    def _on_loaded(self) -> None:
        self._with_window(MainWindow.build_ahead)

    def _on_first_sight(self) -> None:
        """What takes a while and nobody needs before there is something to be seen."""
        if not self._input.is_installed:
            keep_memory_together()
            self._input.install()
            self._system_locks.listen()

    def _on_opened(self, journal: "OpenJournal") -> None:
        self._on_first_sight()
        self._session.unlock(journal)
        self._autolock.watch(self._settings.idle_minutes)
        # What it finds is told like damage that shows later; nothing has been written by then.
        wait = partial(journal.database.wait_until_sound, hurries=False)
        Task(wait, _nothing, self._session.failed.emit, self._session).start()

    def _on_practice_opened(self, journal: "OpenJournal", practice: "Practice") -> None:
        self._on_first_sight()
        self._practice = practice
        self._autolock.rest()
        self._session.unlock(journal, practice=True)

    def _on_locked(self, handover: Handover) -> None:
        self._autolock.rest()
        self._clipboard.clear()
        if self._practice is not None:
            self._end_practice()
            self.open_window(handover)
        else:
            self._leaving = True
            self._successor(handover, self.open_window, self)

    def _on_idle(self) -> None:
        self._with_window(MainWindow.leave_alone)
        if self._session.is_open:
            # It could not be saved and so not be locked; try again after as long.
            self._autolock.watch(self._settings.idle_minutes)

    def _on_soon(self) -> None:
        self._with_window(MainWindow.warn_of_lock)

    def _on_stayed(self) -> None:
        self._with_window(MainWindow.forget_warning)

    def _on_locking_demanded(self) -> None:
        self._with_window(MainWindow.lock)
        if not self._leaving:
            # Otherwise sleep waits until this process, and what is left in its memory, is gone.
            self._system_locks.let_go()

    def _on_escaped(self) -> None:
        self._with_window(MainWindow.hide_now)

    def _on_help_key(self) -> None:
        self._with_window(MainWindow.help)

    def _on_happened(self, happening: "Happening") -> None:
        if self._window is not None:
            self._window.tell(happening)

    def _written_on(self) -> frozenset[int]:
        return frozenset() if self._window is None else self._window.written_on()

    def _on_scheme_changed(self) -> None:
        if self._settings.theme == "system":
            self._dress()

    def _on_contrast_changed(self) -> None:
        if self._settings.contrast == "system":
            self._dress()

    def _on_language_chosen(self, language: str) -> None:
        # Nothing is written before there is a journal: she may still close without a trace.
        self._settings = replace(self._settings, language=language)
        self._dress()

    def _on_begun(self, choices: "FirstChoices") -> None:
        self._session.is_new = True
        self._session.changed.emit("group_file")
        minutes = choices.idle_minutes or self._settings.idle_minutes
        chosen = replace(self._settings, discreet=choices.discreet, idle_minutes=minutes)
        if chosen != self._settings_file.read():
            self._on_settings_chosen(chosen)

    def _on_settings_chosen(self, settings: Settings) -> None:
        self._settings = settings
        try:
            self._settings_file.write(settings)
        except MammadagbokError as error:
            self._session.failed.emit(error)
        if self._session.is_open and not self._session.is_practice:
            self._autolock.watch(settings.idle_minutes)
        self._dress()
        self._name_in_menu()

    def _is_read_from(self) -> bool:
        return self._window is not None and self._window.is_read_from

    def _name_in_menu(self) -> None:
        if self._menu is not None:
            try:
                self._menu.show(plain_name(), discreet=self._settings.discreet)
            except MammadagbokError as error:
                self._session.failed.emit(error)

    def _dress(self) -> None:
        if QApplication.activeModalWidget() is not None or self._is_read_from():
            # The system turned dark while a dialog stands, or while she reads from the screen: it
            # belongs to what would be taken down.
            QTimer.singleShot(_ASK_AGAIN_MS, self, self._dress)
        elif self._window is not None and self._window.undress():
            self._window.wear(self._wardrobe.dress(self._settings), self._settings)
            self._hear_windows(self._window)

    def _hear_windows(self, window: MainWindow) -> None:
        if self._windows_session is not None:
            self._windows_session.register(window.winId())

    def _with_window(self, act: Callable[[MainWindow], None]) -> None:
        if self._window is not None:
            act(self._window)

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.end()
            self._practice = None


def _nothing(_result: None) -> None:
    """It is sound."""


def _windows_session(app: QApplication, owner: QObject) -> "WindowsSession | None":
    if sys.platform == "win32":
        from mammadagbok.ui.windows_session import WindowsSession

        made = WindowsSession(owner)
        app.installNativeEventFilter(made.messages)
        return made
    return None
