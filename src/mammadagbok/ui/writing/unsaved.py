"""What is said while a text cannot be saved, and another place for it."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mammadagbok.domain.entry import Entry, NewEntry
from mammadagbok.domain.errors import JournalMovedError, MammadagbokError, PhotosLackingError
from mammadagbok.services.emergency import EmergencyPhotos, emergency_copy
from mammadagbok.ui.look import Look
from mammadagbok.ui.session import Session
from mammadagbok.ui.tasks import Task
from mammadagbok.ui.theme import SMALL
from mammadagbok.ui.widgets.buttons import button
from mammadagbok.ui.widgets.layouts import column, fill, row
from mammadagbok.ui.widgets.notice import notice, say
from mammadagbok.ui.words import moved_sentence, sentence, unsaved_sentence

if TYPE_CHECKING:
    from mammadagbok.ui.dialogs import AskForFolder

Unsaved = tuple[NewEntry | Entry, NewEntry]
"""A page as the journal last had it, and the words that stand on it now."""


class UnsavedNotice(QWidget):
    """Takes no room until `tell`. Offers an encrypted copy with the words in a folder she chooses;
    of a journal that was moved it makes one by itself, beside the other copies.
    """

    def __init__(
        self,
        session: Session,
        look: Look,
        unsaved: Callable[[], Unsaved | None],
        object_name: str,
        ask: "AskForFolder | None" = None,
    ) -> None:
        super().__init__()
        self._session, self._unsaved, self._ask = session, unsaved, ask
        self._line = notice(object_name)
        self._kept = notice(f"{object_name}_kept", "soft")
        self._elsewhere = button(
            self.tr("Save an encrypted copy …"),
            self._on_elsewhere,
            object_name=f"{object_name}_copy",
        )
        self._last: tuple[NewEntry, Path] | None = None
        across = row(look, SMALL)
        fill(across, self._elsewhere, 1)
        inside = column(look, SMALL)
        fill(inside, self._line, self._kept, across)
        self.setLayout(inside)
        self.hide()

    def tell(self, error: MammadagbokError) -> None:
        """Say why the words are not saved, and where else they are."""
        self.show()
        if isinstance(error, JournalMovedError) and (place := self._kept_aside()) is not None:
            say(self._line, moved_sentence(place))
        else:
            say(self._line, unsaved_sentence(error))
        self._elsewhere.setVisible(not self._session.is_practice)

    def clear(self) -> None:
        """Everything is saved."""
        say(self._line, "")
        say(self._kept, "")
        self._last = None
        self.hide()

    def _kept_aside(self) -> Path | None:
        """Return the copy with the words as they stand now; None when none could be made."""
        unsaved = self._unsaved()
        if unsaved is None or self._session.is_practice:
            return self._last[1] if self._last else None
        if self._last is not None and self._last[0] == unsaved[1]:
            return self._last[1]
        journal = self._session.journal
        try:
            place = emergency_copy(journal, *unsaved, journal.copies.home)
        except MammadagbokError:
            return None
        self._bring_photos(place)
        if self._last is not None:
            # The newer copy holds all that this one does, and both may lie there.
            with contextlib.suppress(OSError):
                self._last[1].unlink()
        self._last = (unsaved[1], place)
        return place

    def _chosen_folder(self) -> Path | None:
        from mammadagbok.ui.dialogs import ask_for_folder

        return (self._ask or ask_for_folder)(self)

    def _on_elsewhere(self) -> None:
        folder = self._chosen_folder()
        unsaved = self._unsaved()
        if folder is None or unsaved is None:
            return
        try:
            place = emergency_copy(self._session.journal, *unsaved, folder)
        except MammadagbokError as error:
            say(self._kept, sentence(error))
        else:
            say(self._kept, self.tr("The copy is in {place}.").format(place=place))
            self._bring_photos(place)

    def _bring_photos(self, copy: Path) -> None:
        """Have the photos follow the words, and say so when not all of them can."""
        photos = EmergencyPhotos(self._session.journal, copy)
        Task(photos.run, partial(self._on_photos, copy), self._on_no_photos, self).start()

    def _on_photos(self, copy: Path, lacking: int) -> None:
        if lacking:
            told = self.tr("The copy is in {place}.").format(place=copy)
            say(self._kept, f"{told} {sentence(PhotosLackingError(lacking))}")

    def _on_no_photos(self, error: MammadagbokError) -> None:
        say(self._kept, sentence(error))
