"""The way in: first time, unlocking, practice. Keys are made off the GUI thread, files on it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mammadagbok.domain.errors import MammadagbokError, PassphraseRefusedError
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.journal import JournalFolder, OpenJournal, Sealed, seal_new
from mammadagbok.services.keys import unlock
from mammadagbok.services.practice import Practice
from mammadagbok.ui.look import Look
from mammadagbok.ui.settings.locksmith import Locksmith
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.unlock.first_time import FirstTimePage
from mammadagbok.ui.unlock.trouble_page import TroublePage
from mammadagbok.ui.unlock.unlock_page import UnlockPage

StartWidget = FirstTimePage | UnlockPage | TroublePage


class Gate(QObject):
    """Makes the page that stands before the journal and does what is asked on it.

    Emits `opened` with an OpenJournal, `practice_opened` with one and its Practice,
    `language_chosen` with nb, nn or en, `retry_requested` when files may have changed, and
    `failed` with a MammadagbokError when there could be no practice journal.
    """

    opened = Signal(object)
    practice_opened = Signal(object, object)
    language_chosen = Signal(str)
    retry_requested = Signal()
    failed = Signal(object)

    def __init__(
        self,
        folder: JournalFolder,
        *,
        practice: Callable[[], Practice],
        locksmith: Locksmith,
    ) -> None:
        super().__init__()
        self._folder, self._practice = folder, practice
        self._cost, self._clock, self._words = locksmith.cost, locksmith.clock, locksmith.words
        self.locksmith = locksmith
        self._waiting: FirstTimePage | UnlockPage | None = None

    @property
    def is_waiting(self) -> bool:
        """True while a key is being made for the page."""
        return self._waiting is not None

    def page(self, look: Look) -> StartWidget:
        """Return the page that fits what lies in the journal's place.

        A key that is being made for the page before is dropped when it comes.
        """
        self._waiting = None
        try:
            self._folder.settle()
            if not self._folder.holds_something():
                return self._first_time(look)
            self._folder.headers()
        except MammadagbokError as error:
            return self.trouble(look, error)
        return self._unlock(look)

    def trouble(self, look: Look, error: MammadagbokError) -> TroublePage:
        """Return the page that says what stands in the way."""
        page = TroublePage(look, error, self._folder.path)
        page.retry_requested.connect(self.retry_requested)
        return page

    def open_practice(self) -> None:
        """Open the practice journal, which has no passphrase."""
        try:
            practice = self._practice()
            journal = practice.open()
        except MammadagbokError as error:
            self.failed.emit(error)
        else:
            self.practice_opened.emit(journal, practice)

    def _first_time(self, look: Look) -> FirstTimePage:
        page = FirstTimePage(look, self._words(look.language))
        page.passphrase_chosen.connect(partial(self._make, page))
        page.practice_requested.connect(self.open_practice)
        page.language_chosen.connect(self.language_chosen)
        return page

    def _unlock(self, look: Look) -> UnlockPage:
        page = UnlockPage(look)
        page.passphrase_entered.connect(partial(self._try, page))
        page.practice_requested.connect(self.open_practice)
        return page

    def _make(self, page: FirstTimePage, passphrase: str) -> None:
        try:
            self.locksmith.rules.check(passphrase)
        except PassphraseRefusedError as error:
            page.say_failure(error)
            return
        seal = partial(seal_new, normalise(passphrase), self._cost, self._clock())
        self._start(page, seal, self._created)

    def _created(self, sealed: Sealed) -> OpenJournal:
        self._folder.create(sealed)
        return self._folder.open(sealed)

    def _try(self, page: UnlockPage, passphrase: str) -> None:
        try:
            unseal = partial(unlock, self._folder.headers(), normalise(passphrase), self._cost)
        except MammadagbokError as error:
            page.say_failure(error)
        else:
            self._start(page, unseal, self._folder.open)

    def _start(
        self,
        page: FirstTimePage | UnlockPage,
        make_key: Callable[[], Sealed],
        then: Callable[[Sealed], OpenJournal],
    ) -> None:
        page.wait()
        self._waiting = page
        on_done, on_failed = partial(self._sealed, page, then), partial(self._gave_up, page)
        Task(make_key, on_done, on_failed, self).start()

    def _sealed(
        self,
        page: FirstTimePage | UnlockPage,
        then: Callable[[Sealed], OpenJournal],
        sealed: Sealed,
    ) -> None:
        if page is not self._waiting:
            # She hid or locked in the meantime: nothing opens behind her back.
            sealed.root.wipe()
            return
        self._waiting = None
        try:
            journal = then(sealed)
        except MammadagbokError as error:
            page.say_failure(error)
        else:
            page.forget()
            self.opened.emit(journal)

    def _gave_up(self, page: FirstTimePage | UnlockPage, error: MammadagbokError) -> None:
        if page is self._waiting:
            self._waiting = None
            page.say_failure(error)
