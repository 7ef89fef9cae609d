"""The one hub between the open journal and the pages."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mammadagbok.crypto.envelope import Header
from mammadagbok.domain.clock import Clock
from mammadagbok.ui.folding import Folding
from mammadagbok.ui.idle_hold import IdleHold

if TYPE_CHECKING:
    from mammadagbok.services.open_journal import OpenJournal
    from mammadagbok.ui.group_file.draft import Draft
    from mammadagbok.ui.share.begun import Begun


class Session(QObject):
    """Holds the journal while it is open, and tells what has happened to it.

    `changed` says what was changed: "entries", "meetings", "topics", "cheers", "people", "names",
    "rules", "phases", "rehearsals", "ideas", "calm", "spelling", "photos", "header", "group_file",
    "taken" (the record of something taken along), "leads" (who leads the group), or "gone" when
    entries have gone by other ways than the page they stand on. `failed` carries a
    MammadagbokError for the window to say in words. `idle_hold` keeps the idle lock waiting;
    `texts_wanted` is set when she has asked, in discreet mode, for her texts on «I dag»; `is_new`
    right after a first start; `begun` is what she has ticked and decided of a page to take along,
    while the window is made anew. All are let go of at lock. `draft` is what was written of a group
    file in the practice journal, and outlives it.
    """

    unlocked = Signal()
    locked = Signal()
    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session")
        self._clock = clock
        self._journal: OpenJournal | None = None
        self._practice = False
        self.idle_hold = IdleHold(self)
        self._folding = Folding(self)
        self.texts_wanted = False
        self.is_new = False
        self.begun: Begun | None = None
        self._draft: Draft | None = None

    @property
    def clock(self) -> Clock:
        """Wall-clock time."""
        return self._clock

    @property
    def is_open(self) -> bool:
        """True between `unlocked` and `locked`."""
        return self._journal is not None

    @property
    def is_practice(self) -> bool:
        """True while the open journal is the practice journal."""
        return self._practice

    @property
    def journal(self) -> "OpenJournal":
        """The open journal. Raises RuntimeError while it is locked: a page asked too late."""
        if self._journal is None:
            raise RuntimeError("the journal is locked")
        return self._journal

    @property
    def draft(self) -> "Draft":
        """What was written of a group file in the practice journal."""
        from mammadagbok.ui.group_file.draft import Draft

        self._draft = self._draft or Draft()
        return self._draft

    def once_open(self, act: Callable[[], None]) -> None:
        """Have this done now, or as soon as the journal is open: it is for a page built before."""
        if self.is_open:
            act()
        else:
            self.unlocked.connect(act)

    def unlock(self, journal: "OpenJournal", *, practice: bool = False) -> None:
        """Take over an open journal."""
        self._journal, self._practice = journal, practice
        self._folding.begin(journal)
        self.unlocked.emit()

    def keep_header(self, header: Header) -> None:
        """The open journal has another header on the disk now: copies are to carry it."""
        self._journal = self.journal.under(header)
        self.changed.emit("header")

    def lock(self) -> None:
        """Close the journal and have every page forget. Does nothing when it is locked."""
        if self._journal is None:
            return
        journal, self._journal = self._journal, None
        self._folding.end()
        self.idle_hold.release_all()
        self.texts_wanted = self.is_new = False
        self.begun = None
        self.locked.emit()
        try:
            journal.close()
        finally:
            # The patterns that names are found by hold the names.
            re.purge()
            self._practice = False
