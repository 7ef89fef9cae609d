"""Keeps the page she writes on: a moment after each pause, and whenever it is asked to."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import EntryMissingError, MammadagbokError
from mammadagbok.domain.version import said
from mammadagbok.services.texts import sound
from mammadagbok.ui.session import Session

PAUSE_MS: Final = 800
"""Saved within a second of her last change."""
LATEST_MS: Final = 5_000
"""And this long after it at the latest, when she writes on without a pause."""
RETRY_MS: Final = 10_000

Keeping = Callable[[NewEntry | Entry, NewEntry, Entry | None], NewEntry | Entry]


def words_of(page: NewEntry | Entry) -> NewEntry:
    """Return what stands on a page, kept or not."""
    return page.words if isinstance(page, Entry) else page


class Autosave(QObject):
    """Saves what `read` makes of the page's last words.

    Emits `saved` with the Entry whenever all of it is in the journal, and `failed` with a
    MammadagbokError; then it tries again every ten seconds until it works. `keep` saves in the
    place of `Writing.keep`, and promises what that does.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        read: Callable[[NewEntry], NewEntry],
        parent: QObject,
        keep: Keeping | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._keep = keep
        self._page: NewEntry | Entry | None = None
        self._stood: Entry | None = None
        self._touched = False
        self._unsaved_for = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_pause)
        session.locked.connect(self._on_locked)

    @property
    def page(self) -> NewEntry | Entry | None:
        """The page as the journal last had it; None when nothing is open."""
        return self._page

    @property
    def is_pending(self) -> bool:
        """True while something she changed is not saved yet."""
        return self._touched

    def unsaved(self) -> tuple[NewEntry | Entry, NewEntry] | None:
        """The page as the journal last had it and the words on it now; None when all is saved."""
        if self._page is None or not self._touched:
            return None
        return self._page, sound(self._read(words_of(self._page)))

    def open(self, page: NewEntry | Entry | None) -> None:
        """Look after another page, or none. What was not saved on the last one is forgotten.

        A new sitting begins: its first change keeps what stands there now as an earlier version.
        """
        self._go_on_with(page)
        self._stood = page if isinstance(page, Entry) else None

    def touch(self) -> None:
        """She has changed something: save when she pauses, or when it has waited long enough."""
        if self._page is None:
            return
        if not self._touched:
            self._touched = True
            self._unsaved_for.start()
        self._timer.start(max(0, min(PAUSE_MS, LATEST_MS - self._unsaved_for.elapsed())))

    def save_now(self) -> None:
        """Save at once if she has changed something. Raises MammadagbokError; nothing is lost."""
        if self._page is None or not self._touched:
            return
        try:
            words = self._read(words_of(self._page))
            keep = self._keep or self._session.journal.writing.keep
            kept = keep(self._page, words, self._stood)
        except MammadagbokError as error:
            self._timer.start(RETRY_MS)
            self._unsaved_for.start()
            self.failed.emit(error)
            raise
        self._take(kept, is_new=kept is not self._page)

    def keep_page(self) -> Entry:
        """Save the page, also when it is blank, and return it. Raises what `save_now` raises."""
        self.save_now()
        match self._page:
            case Entry() as kept:
                return kept
            case NewEntry() as blank:
                kept = self._session.journal.writing.begin(self._read(blank))
                self._take(kept, is_new=True)
                return kept
            case None:
                raise EntryMissingError

    def _take(self, kept: NewEntry | Entry, *, is_new: bool) -> None:
        self._go_on_with(kept)
        if isinstance(kept, Entry):
            self.saved.emit(kept)
            if is_new:
                self._session.changed.emit("entries")

    def _go_on_with(self, page: NewEntry | Entry | None) -> None:
        self._timer.stop()
        self._page = page
        self._touched = False
        if self._stood is not None and page is not None:
            is_as_it_was = said(self._stood.words) == said(words_of(page))
            self._stood = self._stood if is_as_it_was else None

    def _on_pause(self) -> None:
        try:
            self.save_now()
        except MammadagbokError:
            return  # `failed` has told, and the timer runs again.

    def _on_locked(self) -> None:
        self.open(None)
