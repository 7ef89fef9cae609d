"""The way in: first start, unlocking, a forgotten passphrase, practice.

Keys are made off the GUI thread, files are touched on it.
"""

import contextlib
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.errors import HeaderDamagedError, JournalMissingError, MammadagbokError
from mammadagbok.services.journal import JournalFolder, Sealed
from mammadagbok.services.keys import (
    seal_new_with_code,
    unlock,
    unlock_with_code,
    with_passphrase,
)
from mammadagbok.ui.locksmith import Locksmith
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.rescuer import Rescuer
from mammadagbok.ui.unlock.key_making import KeyMaking
from mammadagbok.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from mammadagbok.domain.happenings import Happening
    from mammadagbok.services.open_journal import OpenJournal
    from mammadagbok.services.opening import Examined, Opening
    from mammadagbok.services.practice import Practice
    from mammadagbok.ui.group_file.draft import Draft
    from mammadagbok.ui.rescue.rescue_page import RescuePage
    from mammadagbok.ui.unlock.beginning import Beginning
    from mammadagbok.ui.unlock.first_time import FirstTimePage
    from mammadagbok.ui.unlock.forgotten import ForgottenPage, NewPassphrasePage
    from mammadagbok.ui.unlock.frame import StartPage
    from mammadagbok.ui.unlock.trouble_page import TroublePage

    StartWidget = FirstTimePage | StartPage | RescuePage


class _View(Enum):
    """What stands before a journal that is there."""

    UNLOCK = auto()
    CODE = auto()
    NEW_PASSPHRASE = auto()


class Gate(QObject):
    """Makes the page that stands before the journal and does what is asked on it.

    Emits `opened` with an OpenJournal, `begun` with her FirstChoices after a first start,
    `practice_opened` with a journal and its Practice, `language_chosen` with nb, nn or en,
    `turned` when `page` would return another page now, `retry_requested` when files may have
    changed, `close_requested`, and `failed` with a MammadagbokError when there could be no
    practice journal. `happened` carries what is to be told once about the opening.
    """

    opened = Signal(object)
    begun = Signal(object)
    practice_opened = Signal(object, object)
    language_chosen = Signal(str)
    turned = Signal()
    retry_requested = Signal()
    close_requested = Signal()
    failed = Signal(object)
    happened = Signal(object)

    def __init__(
        self,
        folder: JournalFolder,
        *,
        practice: Callable[[str], "Practice"],
        locksmith: Locksmith,
        opening: "Callable[[], Opening]",
        rescuer: Rescuer,
        check_home: Callable[[], None],
    ) -> None:
        super().__init__()
        self._folder, self._practice = folder, practice
        self._language = ""
        self.locksmith = locksmith
        self._opening, self._rescuer = opening, rescuer
        self._check_home = check_home
        rescuer.turned.connect(self.turned)
        rescuer.opened.connect(self._on_brought_back)
        self._keys = KeyMaking(self)
        self._stands = False
        self._begun: Beginning | None = None
        self._draft: Draft | None = None
        self._view = _View.UNLOCK
        self._recovered: Sealed | None = None
        self._told: MammadagbokError | None = None

    def page(self, look: Look) -> "StartWidget":
        """Return the page that fits what lies in the journal's place and what she is doing.

        A key that is being made for the page before is dropped when it comes.
        """
        self._keys.drop()
        self._stands, self._language = True, look.language
        if (page := self._rescuer.page(look)) is not None:
            return page
        try:
            self._check_home()
            with contextlib.suppress(MammadagbokError):
                # What cannot be cleared is in nobody's way.
                self._folder.settle()
            if not self._folder.holds_something():
                is_first_time = self._opening().is_first_time()
                return self._first_time(look) if is_first_time else self._missing(look)
            header = self._rescuer.headers()[0]
        except MammadagbokError as error:
            return self.trouble(look, error)
        return self._before(look, header)

    def trouble(self, look: Look, error: MammadagbokError) -> "TroublePage":
        """Return the page that says what stands in the way."""
        from mammadagbok.ui.unlock.trouble_page import TroublePage

        helps = isinstance(error, HeaderDamagedError)
        page = TroublePage(look, error, self._folder.path, can_restore=helps)
        page.restore_requested.connect(self._rescuer.choose_copy)
        page.retry_requested.connect(self.retry_requested)
        return page

    def forget(self) -> bool:
        """Let go of every passphrase, code and key; True when `page` is to be asked again."""
        self._keys.drop()
        if self._begun is not None:
            self._begun.forget()
        self._rescuer.forget()
        self._leave()
        return self._stands

    def show_unlock(self) -> None:
        """Have the unlock page stand before the journal again."""
        self._leave()
        self.turned.emit()

    @property
    def rescuer(self) -> Rescuer:
        """What stands between a journal that is damaged, old or missing and an open one."""
        return self._rescuer

    def open_practice(self) -> None:
        """Open the practice journal, which has no passphrase, in the language of the page."""
        try:
            practice = self._practice(self._language)
            journal = practice.open()
        except MammadagbokError as error:
            self.failed.emit(error)
        else:
            self._stands = False
            self.practice_opened.emit(journal, practice)

    def _missing(self, look: Look) -> "TroublePage":
        return self.trouble(look, JournalMissingError())

    def _first_time(self, look: Look) -> "FirstTimePage":
        from mammadagbok.ui.unlock.first_time import FirstTimePage

        page = FirstTimePage(look, self._beginning(), self.locksmith)
        page.finished.connect(partial(self._make, page))
        page.restore_requested.connect(self._rescuer.choose_copy)
        page.practice_requested.connect(self.open_practice)
        page.group_file_requested.connect(partial(self._make_group_file, page))
        page.close_requested.connect(self.close_requested)
        page.language_chosen.connect(self.language_chosen)
        return page

    def _make_group_file(self, page: "FirstTimePage") -> None:
        from mammadagbok.ui.group_file.draft import Draft
        from mammadagbok.ui.group_file.maker_dialog import MakerDialog

        self._draft = self._draft or Draft()
        MakerDialog(page.look, page, self._draft, self.locksmith.clock).exec()

    def _before(self, look: Look, header: Header) -> "StartPage":
        match self._view:
            case _View.CODE:
                return self._forgotten(look, header)
            case _View.NEW_PASSPHRASE if self._recovered is not None:
                return self._new_passphrase(look, self._recovered)
            case _:
                return self._unlock(look, header)

    def _unlock(self, look: Look, header: Header) -> UnlockPage:
        page = UnlockPage(look, has_code=header.has_recovery, can_restore=True)
        page.passphrase_entered.connect(partial(self._try, page))
        page.practice_requested.connect(self.open_practice)
        page.code_requested.connect(partial(self._turn, _View.CODE))
        page.restore_requested.connect(self._rescuer.choose_copy)
        if self._folder.was_repaired():
            page.tell_repair()
        if self._told is not None:
            page.say_failure(self._told)
            self._told = None
        return page

    def _forgotten(self, look: Look, header: Header) -> "ForgottenPage":
        from mammadagbok.ui.unlock.forgotten import ForgottenPage

        page = ForgottenPage(look, has_code=header.has_recovery)
        page.code_entered.connect(partial(self._try_code, page))
        page.left.connect(self.show_unlock)
        return page

    def _new_passphrase(self, look: Look, recovered: Sealed) -> "NewPassphrasePage":
        from mammadagbok.ui.unlock.forgotten import NewPassphrasePage

        page = NewPassphrasePage(look, self.locksmith)
        page.passphrase_chosen.connect(partial(self._change, page, recovered))
        page.left.connect(self.show_unlock)
        return page

    def _make(self, page: "FirstTimePage") -> None:
        from mammadagbok.ui.unlock.beginning import Code, read

        begun = self._beginning()
        secret = bytearray(begun.secret) if begun.code is Code.KEPT else None
        passphrase = _normalised(read(begun.passphrase))
        cost, now = self.locksmith.cost, self.locksmith.clock()
        seal = partial(seal_new_with_code, passphrase, secret, cost, now)
        self._keys.start(page, seal, self._created)

    def _created(self, sealed: Sealed) -> None:
        self._folder.create(sealed)
        choices = self._beginning().choices
        self._begin_anew()
        if self._open_or_tell(sealed):
            self.begun.emit(choices)

    def _try(self, page: UnlockPage, passphrase: str) -> None:
        if headers := self._headers_for(page):
            unseal = partial(unlock, headers, _normalised(passphrase), self.locksmith.cost)
            self._keys.start(page, partial(self._opening().examine, unseal), self._on_examined)

    def _try_code(self, page: "ForgottenPage", secret: bytearray) -> None:
        if headers := self._headers_for(page):
            self._keys.start(page, partial(unlock_with_code, headers, secret), self._on_recovered)

    def _on_recovered(self, sealed: Sealed) -> None:
        self._recovered = sealed
        self._turn(_View.NEW_PASSPHRASE)

    def _change(self, page: "NewPassphrasePage", recovered: Sealed, passphrase: str) -> None:
        # Keys of its own: what cannot be opened is wiped, and she may try once more.
        lent = Sealed(recovered.header, recovered.root.copy())
        change = partial(with_passphrase, lent, _normalised(passphrase), self.locksmith.cost)
        self._keys.start(page, partial(self._opening().examine, change), self._on_changed)

    def _on_changed(self, examined: "Examined") -> None:
        try:
            self._folder.replace_header(examined.sealed.header)
        except MammadagbokError:
            examined.sealed.wipe()
            raise
        self._leave()
        try:
            self._on_examined(examined)
        except MammadagbokError as error:
            self._told = error
            self.turned.emit()

    def _on_examined(self, examined: "Examined") -> None:
        if self._rescuer.takes(examined):
            return
        self._stand_back(self._opening().open(examined))
        if examined.was_cut_off:
            from mammadagbok.domain.happenings import CutOff

            self.happened.emit(CutOff())

    def _begin_anew(self) -> None:
        """Let go of what she chose on the pages of a first start."""
        if self._begun is not None:
            self._begun.forget()
        self._begun = None

    def _beginning(self) -> "Beginning":
        """Return what she has chosen on the pages of a first start so far."""
        from mammadagbok.ui.unlock.beginning import Beginning

        self._begun = self._begun or Beginning()
        return self._begun

    def _on_brought_back(self, journal: "OpenJournal", told: "Happening | None") -> None:
        self._begin_anew()
        self._stand_back(journal)
        if told is not None:
            self.happened.emit(told)

    def _stand_back(self, journal: "OpenJournal") -> None:
        self._stands = False
        self._rescuer.stand_back()
        self.opened.emit(journal)

    def _headers_for(self, page: "UnlockPage | ForgottenPage") -> tuple[Header, ...]:
        try:
            return self._rescuer.headers()
        except MammadagbokError as error:
            page.say_failure(error)
            return ()

    def _open(self, sealed: Sealed) -> None:
        self._stand_back(self._folder.open(sealed))

    def _open_or_tell(self, sealed: Sealed) -> bool:
        """Open the journal; True when it is open, else the unlock page says why not."""
        try:
            self._open(sealed)
        except MammadagbokError as error:
            self._told = error
            self.turned.emit()
            return False
        return True

    def _turn(self, view: _View) -> None:
        self._view = view
        self.turned.emit()

    def _leave(self) -> None:
        self._view = _View.UNLOCK
        if self._recovered is not None:
            self._recovered.root.wipe()
            self._recovered = None


def _normalised(passphrase: str) -> bytearray:
    from mammadagbok.domain.passphrase import normalise

    return normalise(passphrase)
