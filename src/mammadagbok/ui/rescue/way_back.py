"""The way back to an open journal that is damaged, old or missing: its pages, and what they do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from mammadagbok.crypto.envelope import Header, SlotKind
from mammadagbok.domain.clock import Clock
from mammadagbok.domain.errors import HeaderDamagedError, JournalDamagedError, MammadagbokError
from mammadagbok.domain.happenings import Happening, KeptAside
from mammadagbok.domain.passphrase import normalise
from mammadagbok.services.copy_reading import copy_header
from mammadagbok.services.copy_seal import CopySeal
from mammadagbok.services.journal import JournalFolder
from mammadagbok.services.open_journal import OpenJournal
from mammadagbok.services.opening import Examined, Older, Opening
from mammadagbok.services.rescuing import Rescue, Survey
from mammadagbok.services.restoring import Contents, contents, look_into, restore, undo
from mammadagbok.storage.bundle import CopyFile, read_front
from mammadagbok.ui.dialogs import ask_for_copy
from mammadagbok.ui.look import Look
from mammadagbok.ui.rescue.copy_page import ContentsPage, CopyKeyPage
from mammadagbok.ui.rescue.questions import KeyfilePage, OlderPage, ReadingPage
from mammadagbok.ui.rescue.rescue_page import RescuePage
from mammadagbok.ui.rescue.restore_page import RestorePage
from mammadagbok.ui.rescue.stages import Busy, Choosing, Damaged, State, let_go
from mammadagbok.ui.tasks import Task

RescueWidget = (
    RestorePage | CopyKeyPage | ContentsPage | KeyfilePage | OlderPage | ReadingPage | RescuePage
)
Result = TypeVar("Result")


class WayBack(QObject):
    """Emits `turned` when `page` would return another page, and `opened` with an OpenJournal and
    what is to be told about it (or None).

    `trouble` tells why the journal cannot even be asked for its passphrase, if a copy may help.
    """

    turned = Signal()
    opened = Signal(object, object)

    def __init__(
        self,
        folder: JournalFolder,
        opening: Opening,
        clock: Clock,
        trouble: Callable[[], MammadagbokError | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder, self._opening, self._clock = folder, opening, clock
        self._trouble = trouble
        self._state: State = None
        self._seal: CopySeal | None = None
        self._borrowed: CopyFile | None = None
        self._page: RescueWidget | None = None
        self._is_running = False
        self._left_behind: list[tuple[State, CopySeal | None]] = []

    # --- What stands --------------------------------------------------------------------------

    def page(self, look: Look) -> RescueWidget | None:
        """Return the page that stands in the way; None when nothing does."""
        self._page = self._made(look)
        if self._is_running and self._page is not None:
            self._page.wait()
        return self._page

    def headers(self) -> tuple[Header, ...]:
        """Return the journal's headers, or that of the copy she agreed to use instead of them.

        Raises what `JournalFolder.headers` and `copy_header` raise.
        """
        return (copy_header(self._borrowed),) if self._borrowed else self._folder.headers()

    def take(self, examined: Examined) -> None:
        """Ask or tell her of what was found in the way, before the journal can be opened."""
        if examined.damage is not None:
            self.rescue(self._opening.seal_of(examined))
        else:
            self._go(examined)

    def rescue(self, seal: CopySeal) -> None:
        """The journal is damaged and closed: read what can be read. The keys become its own."""
        damaged = Damaged(Rescue(self._folder, seal))
        self._go(damaged)
        done = partial(self._on_surveyed, damaged)
        self._start(damaged.rescue.survey, done, self._on_not_surveyed)

    def choose_copy(self) -> None:
        """Bring back from a copy."""
        self._go(Choosing())

    def undo(self, kept: KeptAside, seal: CopySeal) -> None:
        """Put back what was moved aside; the keys are wiped. Raises NotWritableError."""
        try:
            undo(self._folder, kept.path, seal, self._clock())
        finally:
            seal.wipe()

    def forget(self) -> None:
        """Let go of every key and text. What is being done to files comes to its end first."""
        held = (self._state, self._seal)
        self._state, self._seal, self._page = None, None, None
        if self._is_running:
            self._left_behind.append(held)
            self._state = Busy()
        else:
            let_go(*held)

    def stand_back(self) -> None:
        """The journal is open: no copy's key file stands in for its own any more."""
        self._borrowed = None

    # --- Pages --------------------------------------------------------------------------------

    def _made(self, look: Look) -> RescueWidget | None:
        match self._state:
            case Choosing(error=error):
                return self._restore_page(look, error)
            case CopyFile() as copy:
                return self._key_page(look, copy)
            case Contents() as told:
                return self._contents_page(look, told)
            case Damaged(survey=Survey() as survey):
                return self._rescue_page(look, survey)
            case Examined(older=Older() as older):
                return self._older_page(look, older)
            case Damaged() | Busy():
                return ReadingPage(look)
        return self._page_at_first(look)

    def _page_at_first(self, look: Look) -> RescueWidget | None:
        error = self._trouble()
        if error is None or self._borrowed is not None:
            return None
        if isinstance(error, HeaderDamagedError) and (copy := self._opening.copy_with_header()):
            return self._keyfile_page(look, copy)
        return self._restore_page(look, error) if self._opening.found_copies() else None

    def _restore_page(self, look: Look, error: MammadagbokError | None) -> RestorePage:
        page = RestorePage(look, self._clock, self._opening.found_copies(), error)
        page.copy_chosen.connect(self._on_copy_chosen)
        page.other_requested.connect(self._on_other)
        page.left.connect(self._on_left)
        return page

    def _key_page(self, look: Look, copy: CopyFile) -> CopyKeyPage:
        page = CopyKeyPage(look, self._clock, copy, has_code=_has_code(copy))
        page.passphrase_entered.connect(partial(self._on_passphrase, copy))
        page.code_entered.connect(partial(self._on_code, copy))
        page.left.connect(self.choose_copy)
        return page

    def _contents_page(self, look: Look, told: Contents) -> ContentsPage:
        page = ContentsPage(look, self._clock, told)
        page.agreed.connect(partial(self._restore, told.copy, told.seal))
        page.left.connect(self.choose_copy)
        return page

    def _keyfile_page(self, look: Look, copy: CopyFile) -> KeyfilePage:
        page = KeyfilePage(look, look.dates.ago(copy.front.made, self._clock()))
        page.agreed.connect(partial(self._on_borrowed, copy))
        page.others_requested.connect(self.choose_copy)
        return page

    def _older_page(self, look: Look, older: Older) -> OlderPage:
        page = OlderPage(look, self._clock, older)
        page.agreed.connect(self._on_older_agreed)
        page.restore_requested.connect(self._on_newer_requested)
        return page

    def _rescue_page(self, look: Look, survey: Survey) -> RescuePage:
        page = RescuePage(look, self._clock, survey)
        page.mend_requested.connect(self._on_mend)
        page.copies_requested.connect(self._on_other_copies)
        page.left.connect(self._on_left)
        return page

    # --- What she does ------------------------------------------------------------------------

    def _on_left(self) -> None:
        self.forget()
        self.turned.emit()

    def _on_other(self) -> None:
        page = self._page
        if page is None or (path := ask_for_copy(page)) is None:
            return
        try:
            self._on_copy_chosen(read_front(path))
        except MammadagbokError as error:
            self._say(error)

    def _on_copy_chosen(self, copy: CopyFile) -> None:
        if self._seal is None or self._seal.header.journal_id != copy.front.journal_id:
            self._go(copy)
            return
        seal = CopySeal.of(self._seal.header, self._seal.keys)
        self._start(
            partial(contents, self._folder, copy, seal), self._go, partial(self._ask_key, copy)
        )

    def _ask_key(self, copy: CopyFile, _error: MammadagbokError) -> None:
        self._go(copy)

    def _on_passphrase(self, copy: CopyFile, passphrase: str) -> None:
        look = partial(look_into, self._folder, copy, normalise(passphrase))
        self._start(look, self._go, self._say)

    def _on_code(self, copy: CopyFile, secret: bytearray) -> None:
        look = partial(look_into, self._folder, copy, secret, SlotKind.RECOVERY)
        self._start(look, self._go, self._say)

    def _on_borrowed(self, copy: CopyFile) -> None:
        self._borrowed = copy
        self.turned.emit()

    def _on_older_agreed(self) -> None:
        if isinstance(self._state, Examined):
            self._start(partial(self._opening.agreed, self._state), self._on_agreed, self._say)

    def _on_agreed(self, examined: Examined) -> None:
        self._state = None
        self._open(partial(self._opening.open, examined), None)

    def _on_newer_requested(self) -> None:
        if isinstance(self._state, Examined) and self._state.older is not None:
            sealed = self._state.sealed
            self._seal = self._seal or CopySeal(sealed.header, sealed.root.journal_keys())
            self._restore(self._state.older.copy, self._seal)

    def _on_other_copies(self) -> None:
        if isinstance(self._state, Damaged):
            seal = self._state.rescue.seal
            self._seal = CopySeal.of(seal.header, seal.keys)
            self._go(Choosing())

    def _on_mend(self) -> None:
        if isinstance(self._state, Damaged):
            rescue = self._state.rescue
            work = partial(rescue.put_together, self._clock())
            self._start(work, partial(self._on_swapped, rescue.seal, False), self._say)

    def _restore(self, copy: CopyFile, seal: CopySeal) -> None:
        work = partial(restore, self._folder, copy, seal, self._clock())
        self._start(work, partial(self._on_swapped, seal, True), self._say)

    # --- What comes of it ---------------------------------------------------------------------

    def _on_surveyed(self, damaged: Damaged, survey: Survey) -> None:
        damaged.survey = survey
        if survey.entries:
            self.turned.emit()
            return
        # Nothing of it can be read: only copies are left, and the keys to them are at hand.
        seal = damaged.rescue.seal
        self._seal = CopySeal.of(seal.header, seal.keys)
        self._go(Choosing(JournalDamagedError()))

    def _on_not_surveyed(self, error: MammadagbokError) -> None:
        self._go(Choosing(error))

    def _on_swapped(self, seal: CopySeal, can_undo: bool, aside: Path | None) -> None:
        mine = CopySeal.of(seal.header, seal.keys)
        told = KeptAside(aside, can_undo) if aside is not None else None
        self._open(partial(self._folder.open_with, mine.header, mine.keys), told)

    def _open(self, open_it: Callable[[], OpenJournal], told: Happening | None) -> None:
        try:
            journal = open_it()
        except MammadagbokError as error:
            self._go(Choosing(error))
        else:
            self.forget()
            self.opened.emit(journal, told)

    def _go(self, state: State) -> None:
        if self._state is not state:
            keeps = isinstance(state, Choosing | CopyFile | Contents)
            let_go(self._state, None if keeps else self._seal)
            self._seal = self._seal if keeps else None
        self._state = state
        self.turned.emit()

    def _say(self, error: MammadagbokError) -> None:
        if self._page is not None:
            self._page.say_failure(error)

    # --- Work ---------------------------------------------------------------------------------

    def _start(
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[MammadagbokError], None],
    ) -> None:
        self._is_running = True
        if self._page is not None:
            self._page.wait()
        Task(work, partial(self._ended, on_done), partial(self._ended, on_failed), self).start()

    def _ended(self, then: Callable[[Result], None], result: Result) -> None:
        self._is_running = False
        if not self._left_behind:
            then(result)
            return
        let_go(result if isinstance(result, Contents) else None, None)
        for held in self._left_behind:
            let_go(*held)
        self._left_behind.clear()
        self._state = None
        self.turned.emit()


def _has_code(copy: CopyFile) -> bool:
    try:
        return copy_header(copy).has_recovery
    except MammadagbokError:
        return False
