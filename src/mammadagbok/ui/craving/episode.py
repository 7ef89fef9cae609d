"""The craving on the page: one entry, from its first number until she is done with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from mammadagbok.domain.craving import ONE_EPISODE
from mammadagbok.domain.entry import Entry, Kind, NewEntry
from mammadagbok.ui.session import Session
from mammadagbok.ui.writing.autosave import Autosave, words_of


class Episode(QObject):
    """Saves what `read` makes of the entry. Emits `saved` and `failed` like Autosave."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: Session, read: Callable[[NewEntry], NewEntry], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: tuple[date | None, bool] | None = None
        self._read = read
        self._autosave = Autosave(session, self._words, self, self._keep)
        self._autosave.saved.connect(self.saved)
        self._autosave.failed.connect(self.failed)

    @property
    def entry_id(self) -> int | None:
        """The id of the entry once the journal keeps it."""
        page = self._autosave.page
        return page.id if isinstance(page, Entry) else None

    @property
    def keeps_only_helped(self) -> bool:
        """True when of this one only what helped is kept once it is over."""
        if self._kept is not None:
            return self._kept[1]
        page = self._autosave.page
        return isinstance(page, Entry) and page.words.only_helped

    @property
    def is_going_on(self) -> bool:
        """True while what stands on the page is still this craving."""
        page = self._autosave.page
        if self._autosave.is_pending:
            return True
        return isinstance(page, Entry) and self._is_recent(page)

    def is_changed_elsewhere(self) -> bool:
        """True when the entry is not any more as it stands on the page, and it was not changed
        here. Raises JournalDamagedError.
        """
        page = self._autosave.page
        if not isinstance(page, Entry) or self._autosave.is_pending:
            return False
        return self._session.journal.finding.read(page.id) != page

    def unsaved(self) -> tuple[NewEntry | Entry, NewEntry] | None:
        """The page and the words on it that the journal does not have yet; None: it has all."""
        return self._autosave.unsaved()

    def start(self) -> NewEntry:
        """Open a blank page dated now, and return it. What was on the last one is let go of."""
        blank = self._session.journal.writing.blank(Kind.CRAVING)
        self._open(blank)
        return blank

    def resume(self, number: int, *, rides: bool = False) -> NewEntry | None:
        """Open an entry again; None when it is gone or was another craving. While she rides it
        out it is the same.

        Raises JournalDamagedError.
        """
        entry = self._session.journal.finding.read(number)
        if entry is None or entry.words.kind is not Kind.CRAVING:
            return None
        if not rides and not self._is_recent(entry):
            return None
        self._open(entry)
        return words_of(entry)

    def touch(self) -> None:
        """She has changed something. The first change gives the entry its time."""
        if isinstance(self._autosave.page, NewEntry) and not self._autosave.is_pending:
            self._autosave.open(self._session.journal.writing.blank(Kind.CRAVING))
        self._autosave.touch()

    def save_now(self) -> None:
        """Save at once what is not saved. Raises MammadagbokError, and nothing is lost."""
        self._autosave.save_now()

    def discard(self) -> None:
        """Leave nothing of it, also in the journal. Raises MammadagbokError; it stays then."""
        page = self._autosave.page
        if isinstance(page, Entry):
            self._session.journal.cravings.discard(page)
            self._session.changed.emit("entries")
        self._autosave.open(None)

    def mark(self) -> None:
        """She is here: after a crash she comes back to it. Raises what changing raises."""
        if self.entry_id is not None:
            self._session.journal.cravings.begin(self.entry_id)

    def rest(self) -> None:
        """She has gone elsewhere: no crash brings her back to it. Raises what changing raises."""
        self._session.journal.cravings.end()

    def finish(self) -> None:
        """It is over: have the journal keep what she has chosen to keep, and look after it no more.

        Raises MammadagbokError; what is saved stays as it is then.
        """
        self.save_now()
        page = self._autosave.page
        self._autosave.open(None)
        if isinstance(page, Entry):
            self._session.journal.cravings.finish(page)
            self._session.changed.emit("entries")

    def follow_choice(self) -> None:
        """Have this one too be kept as she has chosen for those to come."""
        lasting = self._session.journal.lasting
        self._kept = lasting.until(Kind.CRAVING), lasting.only_helped(Kind.CRAVING)

    def let_go(self) -> None:
        """Look after nothing any more."""
        self._autosave.open(None)

    def _keep(
        self, page: NewEntry | Entry, words: NewEntry, stood: Entry | None
    ) -> NewEntry | Entry:
        return self._session.journal.cravings.keep(page, words, stood)

    def _open(self, page: NewEntry | Entry) -> None:
        self._kept = None
        self._autosave.open(page)

    def _words(self, words: NewEntry) -> NewEntry:
        made = self._read(words)
        if self._kept is None:
            return made
        until, only_helped = self._kept
        return replace(made, until=until, only_helped=only_helped)

    def _is_recent(self, entry: Entry) -> bool:
        return abs(self._session.clock() - entry.words.at) <= ONE_EPISODE
