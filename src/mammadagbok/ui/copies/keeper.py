"""Makes copies by itself while the journal is open, and takes out of them what she deletes."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from mammadagbok.domain.errors import MammadagbokError, PhotosHurtError, PlaceMissingError
from mammadagbok.services.journal import JournalFolder
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task, giving_way

if TYPE_CHECKING:
    from mammadagbok.services.copies import Copies
    from mammadagbok.services.copy_work import CopyJob, Outcome
    from mammadagbok.services.removal_work import Cleared, RemovalJob

Result = TypeVar("Result")

FIRST_MS: Final = 10_000
"""Unlocking itself is left in peace for so long."""
_LOOK_MS: Final = 60_000
_BETWEEN_SECONDS: Final = 30 * 60
_END_MS: Final = 2_000
_STILL_SECONDS: Final = 10


class CopyKeeper(QObject):
    """Emits `copied` after good copies, `failed` with a MammadagbokError when one could not be
    made, `pending_changed` when something left the copies or is about to, and `looked` each minute.

    Works for the real journal alone, never for the practice journal. One thing at a time, on a
    worker that is left behind when the journal locks: it holds only files and keys of its own.
    """

    copied = Signal()
    failed = Signal(object)
    pending_changed = Signal()
    looked = Signal()

    def __init__(self, session: Session, folder: JournalFolder, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("copy_keeper")
        self._session, self._folder = session, folder
        self._copies: Copies | None = None
        self._job: CopyJob | RemovalJob | None = None
        self._stopped: CopyJob | RemovalJob | None = None
        self._trouble: MammadagbokError | None = None
        self._photos_back = 0
        self._wanted = False
        self._seeking = False
        self._provided: set[Path] = set()
        self._tried_at: float | None = None
        self.net_is_told = False
        self._known_removal = 0
        self._first, self._look = QTimer(self), QTimer(self)
        self._first.setObjectName("first_copy_timer")
        self._first.setSingleShot(True)
        for timer in (self._first, self._look):
            timer.timeout.connect(self._go_on)
        self._look.timeout.connect(self.looked)
        session.unlocked.connect(self._on_unlocked)
        session.locked.connect(self._on_locked)
        session.changed.connect(self._on_changed)

    @property
    def folder(self) -> JournalFolder:
        """The journal's folder, to ask for its passphrase again."""
        return self._folder

    @property
    def copies(self) -> "Copies | None":
        """The open journal's copies; None while it is locked, and for the practice journal."""
        return self._copies

    @property
    def is_working(self) -> bool:
        """True while a copy is made or rewritten."""
        return self._job is not None

    @property
    def trouble(self) -> MammadagbokError | None:
        """Why the last copy could not be made everywhere; None when it could."""
        return self._trouble

    @property
    def photos_back(self) -> int:
        """How many damaged photos the last round of copies has brought back."""
        return self._photos_back

    def is_old(self) -> bool:
        """True when what was saved since the last good copy has waited for a fortnight."""
        if self._copies is None or self._tried_at is None or not self._copies.due():
            return False
        from mammadagbok.services.copies import OLD

        last = self._copies.last_good()
        return last is not None and self._copies.now() - last > OLD

    def make_now(self) -> None:
        """Make a copy as soon as nothing else is under way."""
        self._wanted = True
        self._go_on()

    def allow_more(self, place: Path) -> None:
        """She agrees that copies in this folder take more room, and wants one."""
        if self._copies is not None:
            try:
                self._copies.allow_more(place)
            except MammadagbokError as error:
                self._fail(error)
                return
            self.make_now()

    def end(self) -> None:
        """Leave no work behind in this process."""
        self._on_locked()
        QThreadPool.globalInstance().waitForDone(_END_MS)

    def wait_until_still(self) -> None:
        """Wait, on a worker, for the end of the work that locking has stopped: copies are not to be
        made behind the back of who deletes them. A stick that hangs is waited for no longer than
        ten seconds.
        """
        if (stopped := self._stopped) is not None:
            stopped.ended.wait(_STILL_SECONDS)

    def _on_unlocked(self) -> None:
        if self._session.is_practice:
            return
        self._copies = self._session.journal.copies
        self._tried_at, self._provided = None, set()
        try:
            self._known_removal = self._copies.latest_removal()
            self._copies.opened()
        except MammadagbokError as error:
            self._fail(error)
        self._first.start(FIRST_MS)
        self._look.start(_LOOK_MS)

    def _on_locked(self) -> None:
        for timer in (self._first, self._look):
            timer.stop()
        job, self._job, self._copies = self._job, None, None
        self._trouble, self._wanted, self._seeking = None, False, False
        self._photos_back = 0
        if job is not None:
            self._stopped = job
            job.stop()

    def _on_changed(self, what: str) -> None:
        if what != "entries" or self._copies is None:
            return
        try:
            latest = self._copies.latest_removal()
        except MammadagbokError:
            # Whoever reads an entry next is told; here nothing depends on it.
            return
        if latest != self._known_removal:
            self._known_removal = latest
            # What she deleted leaves the copies in the same act, as soon as none is under way.
            self._go_on()
        self.pending_changed.emit()

    def _go_on(self) -> None:
        """Do the next thing that is due, if nothing is under way."""
        if self._copies is None or self._job is not None:
            return
        try:
            if self._wanted or self._is_due(self._copies):
                self._start_copy(self._copies)
            elif (removal := self._copies.begin_removal()) is not None:
                self._start_removal(removal)
            else:
                self._seek(self._copies)
        except MammadagbokError as error:
            self._fail(error)

    def _is_due(self, copies: "Copies") -> bool:
        if not copies.due():
            return False
        if self._tried_at is None:
            return True
        last = copies.last_good()
        age = _BETWEEN_SECONDS if last is None else abs((copies.now() - last).total_seconds())
        return min(age, time.monotonic() - self._tried_at) >= _BETWEEN_SECONDS

    def _start_copy(self, copies: "Copies", folders: Sequence[Path] | None = None) -> None:
        self._wanted, self._tried_at = False, time.monotonic()
        self._job = job = copies.begin(folders)
        run = giving_way(job.run)
        self._run(run, partial(self._on_copied, job), partial(self._on_not_copied, job))

    def _on_copied(self, job: "CopyJob", outcomes: "tuple[Outcome, ...]") -> None:
        if job is not self._job or self._copies is None:
            return
        self._job = None
        try:
            self._copies.end(job, outcomes)
        except MammadagbokError as error:
            self._fail(error)
            return
        self._trouble, self._photos_back = None, job.mended.back
        self.copied.emit()
        if self._copies.newly_hurt:
            self._fail(PhotosHurtError(self._copies.newly_hurt))
        for each in outcomes:
            # A stick that is not plugged in is no failure: it gets its copy when it is.
            if each.error is not None and not isinstance(each.error, PlaceMissingError):
                self._fail(each.error)
        self._go_on()

    def _on_not_copied(self, job: "CopyJob", error: MammadagbokError) -> None:
        if job is not self._job or self._copies is None:
            return
        self._job = None
        self._fail(error)
        try:
            self._copies.end(job)
        except MammadagbokError as worse:
            self._fail(worse)

    def _start_removal(self, job: "RemovalJob") -> None:
        self._job = job
        run = giving_way(job.run)
        self._run(run, partial(self._on_cleared, job), partial(self._on_not_cleared, job))

    def _on_cleared(self, job: "RemovalJob", cleared: "tuple[Cleared, ...]") -> None:
        if job is not self._job or self._copies is None:
            return
        self._job = None
        try:
            self._copies.end_removal(job, cleared)
            lacking = {each.folder for each in cleared if each.lacks_copy} - self._provided
            self._provided |= lacking
            if lacking:
                # Copies that cannot be rewritten give way to a new one, and then it goes on.
                self._start_copy(self._copies, sorted(lacking))
            else:
                self._seek(self._copies)
        except MammadagbokError as error:
            self._fail(error)
        self.pending_changed.emit()

    def _on_not_cleared(self, job: "RemovalJob", error: MammadagbokError) -> None:
        if job is self._job:
            self._job = None
            self._fail(error)

    def _seek(self, copies: "Copies") -> None:
        """See whether a place that lacks the newest copy is there now."""
        if copies.behind() and not self._seeking:
            self._seeking = True
            self._run(copies.seek(), self._on_sought, self._on_not_sought)

    def _on_sought(self, found: list[Path]) -> None:
        self._seeking = False
        if found and self._copies is not None and self._job is None:
            try:
                self._start_copy(self._copies, found)
            except MammadagbokError as error:
                self._fail(error)

    def _on_not_sought(self, error: MammadagbokError) -> None:
        self._seeking = False
        self._fail(error)

    def _run(
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[MammadagbokError], None],
    ) -> None:
        # Owned by the application: the work may end after this keeper does.
        Task(work, on_done, on_failed, _application()).start()

    def _fail(self, error: MammadagbokError) -> None:
        self._trouble = error
        self.failed.emit(error)


def _application() -> QObject:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application is running")
    return application
